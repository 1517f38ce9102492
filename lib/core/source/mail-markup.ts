/** The characters from U+00A0 on, by their names in HTML. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const),
  ...Object.entries({ quot: '"', amp: '&', lt: '<', gt: '>', apos: "'", ndash: '–', mdash: '—', minus: '−' }),
  ...Object.entries({ lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', hellip: '…' }),
  ...Object.entries({ lsaquo: '‹', rsaquo: '›', euro: '€', bull: '•', trade: '™', ensp: ' ', emsp: ' ', thinsp: ' ' }),
  ...Object.entries({
    OElig: 'Œ',
    oelig: 'œ',
    Scaron: 'Š',
    scaron: 'š',
    Yuml: 'Ÿ',
    zwnj: '',
    zwj: '',
    lrm: '',
    rlm: '',
  }),
]);

/** The character with a number; browsers take those that are none of Unicode's for windows-1252. */
function characterOf(code: number): string {
  if (code >= 0x80 && code < 0xa0) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}

const decodeReference = (reference: string, hex?: string, decimal?: string, name?: string): string => {
  if (name !== undefined) return NAMED.get(name) ?? reference;
  return characterOf(hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16));
};

const decodeReferences = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{1,7}));/gi, decodeReference);

/** Elements whose content nobody sees as words. */
const UNSEEN = /^(?:style|script|title|template)$/;
const BLOCK =
  /^(?:p|div|[uod]l|li|d[td]|h[1-6]|table|tr|t[dh]|blockquote|pre|hr|section|article|header|footer|center|body)$/;

/** What is quoted more deeply is taken for quoted so deeply. */
const DEEPEST = 20;

/** Writes what is in markup as the lines of a plain message. */
class LineSetter {
  readonly #lines: string[] = [];
  #line = '';
  #depth = 0;
  #isPlain = false;

  #endLine(): void {
    const words = this.#line.trim();
    this.#lines.push(words === '' ? '' : '> '.repeat(Math.min(this.#depth, DEEPEST)) + words);
    this.#line = '';
  }

  #endBlock(): void {
    if (this.#line.trim() !== '') this.#endLine();
    if (this.#lines.at(-1) !== '') this.#lines.push('');
    this.#line = '';
  }

  text(markup: string): void {
    const [first = '', ...others] = this.#isPlain ? markup.split('\n') : [markup];
    this.#line += decodeReferences(first).replace(/\s+/g, ' ');
    for (const line of others) {
      this.#endLine();
      this.#line = decodeReferences(line).trimEnd();
    }
  }

  tag(name: string, isEnd: boolean): void {
    if (name === 'br') return this.#endLine();
    if (!BLOCK.test(name)) return;
    this.#endBlock();
    if (name === 'blockquote') this.#depth = Math.max(0, this.#depth + (isEnd ? -1 : 1));
    if (name === 'pre') this.#isPlain = !isEnd;
  }

  finish(): string {
    this.#endBlock();
    return this.#lines.join('\n').trim();
  }
}

/** Where some words of a text end from a place on; its end where they are not. */
function endOf(text: string, words: string, from: number): number {
  const at = text.indexOf(words, from);
  return at < 0 ? text.length : at + words.length;
}

function endOfElement(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}\\b`, 'gi');
  close.lastIndex = from;
  const match = close.exec(html);
  return match ? endOf(html, '>', match.index) : html.length;
}

/**
 * The words of a message in HTML as a plain message has them: a line a line, with "> " before what is quoted. Of a page it is
 * not the article that counts, as on other pages, but every word in its order.
 */
export function plainOfMarkup(html: string): string {
  const setter = new LineSetter();
  const tags = /<(?:!--|[!?]|(\/?)([a-z][a-z\d]*))/gi;
  let from = 0;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    setter.text(html.slice(from, tag.index));
    const name = (tag[2] ?? '').toLowerCase();
    const isEnd = tag[1] === '/';
    from = endOf(html, tag[0] === '<!--' ? '-->' : '>', tag.index);
    if (!isEnd && UNSEEN.test(name)) from = endOfElement(html, name, from);
    else setter.tag(name, isEnd);
    tags.lastIndex = from;
  }
  setter.text(html.slice(from));
  return setter.finish();
}
