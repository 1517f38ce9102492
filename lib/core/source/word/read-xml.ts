/** What a reader of XML meets, in order. */
export interface XmlHandlers {
  /** An element begins: its name as written, with its prefix, and a look at its attributes. */
  readonly open: (name: string, attribute: (name: string) => string | null) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const characterOf = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD');

function decodeEntity(whole: string, name: string): string {
  if (name.startsWith('#x') || name.startsWith('#X')) return characterOf(Number.parseInt(name.slice(2), 16));
  if (name.startsWith('#')) return characterOf(Number.parseInt(name.slice(1), 10));
  return ENTITIES[name] ?? whole;
}

/** Text as XML means it: of entities only the five that need no declaration, so none can grow. */
const decode = (text: string): string =>
  text.includes('&') ? text.replace(/&(#[xX][\da-fA-F]{1,6}|#\d{1,7}|[a-z]{2,4});/g, decodeEntity) : text;

const NAME = /^[^\s/>]+/;
const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The value of an attribute of a tag, looked for when it is asked for. */
const attributeOf =
  (tag: string) =>
  (wanted: string): string | null => {
    for (const [, name, double, single] of tag.matchAll(ATTRIBUTE)) {
      if (name === wanted) return decode(double ?? single ?? '');
    }
    return null;
  };

/** Sections that hold no element, by how they begin, with how they end. */
const SECTIONS: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];

function readTag(tag: string, { open, close }: XmlHandlers): void {
  if (tag.startsWith('/')) return close(NAME.exec(tag.slice(1))?.[0] ?? '');
  const name = NAME.exec(tag)?.[0] ?? '';
  open(name, attributeOf(tag));
  if (tag.endsWith('/')) close(name);
}

/** Where a tag ends; a greater-than sign within quotation marks is a part of it. */
function tagEnd(xml: string, from: number): number {
  let quote = '';
  for (let at = from; at < xml.length; at++) {
    const character = xml.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return xml.length;
}

/** Goes through XML once, from its beginning to its end, whatever it is. */
export function readXml(xml: string, handlers: XmlHandlers): void {
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const end = next < 0 ? xml.length : next;
    if (end > at) handlers.text(decode(xml.slice(at, end)));
    if (next < 0) return;
    const section = SECTIONS.find(([start]) => xml.startsWith(start, next));
    if (section) {
      const [start, close] = section;
      const closed = xml.indexOf(close, next + start.length);
      if (start === '<![CDATA[') handlers.text(xml.slice(next + start.length, closed < 0 ? xml.length : closed));
      at = closed < 0 ? xml.length : closed + close.length;
    } else {
      const closed = tagEnd(xml, next + 1);
      readTag(xml.slice(next + 1, closed), handlers);
      at = closed + 1;
    }
  }
}
