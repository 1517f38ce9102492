import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { placePassage } from '../../../lib/page/anchor/place-passage.ts';
import { readArticle } from '../../../lib/page/read/read-article.ts';
import { TEXT_NODE } from '../../../lib/page/unclobbered.ts';
import { parsePage } from '../parse-page.ts';

/** As much of a range as is needed to see what it covers. */
class FakeRange {
  node: Text | null = null;
  start = 0;
  end = 0;

  setStart(node: Text, offset: number): void {
    this.node = node;
    this.start = offset;
  }

  setEnd(_: Text, offset: number): void {
    this.end = offset;
  }

  get words(): string {
    return this.node?.data.slice(this.start, this.end) ?? '';
  }
}

beforeAll(() => vi.stubGlobal('Range', FakeRange));
afterAll(() => vi.unstubAllGlobals());

const SENTENCES = [
  'The ferries will run again on Monday, said the harbour master.',
  '“We will not wait,” she said. “We will not wait.”',
  'Eleven days without flour, fuel or letters 😀 were enough.',
];

function textsOf(parent: Node): Text[] {
  return [...parent.childNodes].flatMap((node) => (node.nodeType === TEXT_NODE ? [node as Text] : textsOf(node)));
}

/** What pages, frameworks and translators do to text. */
const MUTATIONS: readonly ((page: Document, text: Text, at: number) => void)[] = [
  (_, text, at) => text.replaceData(0, text.length, SENTENCES[at % 3] ?? ''),
  (_, text, at) => text.insertData(at, 'not '),
  (_, text, at) => text.deleteData(at, 5),
  (_, text) => text.remove(),
  (page, text) => page.body.append(text),
  (page, text) => page.body.prepend(text),
  (page, text, at) => {
    const { data } = text;
    text.data = data.slice(0, at);
    text.after(page.createTextNode(data.slice(at)));
  },
  (page, text) => {
    const font = page.createElement('font');
    text.replaceWith(font);
    font.append(text.data.toUpperCase());
  },
  (page, text) => {
    const mark = page.createElement('mark');
    text.replaceWith(mark);
    mark.append(text);
  },
  (_, text) => {
    const { nextSibling } = text;
    if (nextSibling?.nodeType !== TEXT_NODE) return;
    text.data += (nextSibling as Text).data;
    nextSibling.remove();
  },
];

const PRECEDING = 2;
const FOLLOWING = 4;

/** Order in the document as browsers tell it; the DOM library compares depths. */
function tellOrder(page: Document): void {
  const texts = textsOf(page.body);
  for (const [i, text] of texts.entries())
    text.compareDocumentPosition = (other) => (texts.indexOf(other as Text) < i ? PRECEDING : FOLLOWING);
}

const steps = fc.array(fc.tuple(fc.nat(MUTATIONS.length - 1), fc.nat(), fc.nat(80)), { maxLength: 6 });
const squeeze = (words: string): string => words.replace(/\s+/g, '');

test('whatever a page does to its text, a passage is placed on its own words or nowhere', () => {
  let placed = 0;
  fc.assert(
    fc.property(fc.array(fc.nat(2), { minLength: 1, maxLength: 5 }), steps, fc.nat(), fc.nat(), (order, did, a, b) => {
      const page = parsePage(order.map((i) => `<p>${SENTENCES[i]?.replace('said', '<b>said</b>')}</p>`).join(''));
      const article = readArticle(page);
      const start = a % article.text.length;
      const span = { start, end: start + 1 + (b % (article.text.length - start)) };
      for (const [kind, which, at] of did) {
        const texts = textsOf(page.body);
        const text = texts[which % Math.max(1, texts.length)];
        if (text) MUTATIONS[kind]?.(page, text, Math.min(at, text.length));
      }
      tellOrder(page);
      const ranges = placePassage(article, span) as unknown as FakeRange[] | null;
      if (!ranges) return;
      placed++;
      const words = ranges.map((range) => range.words).join('');
      expect(squeeze(words)).toBe(squeeze(article.text.slice(span.start, span.end)));
      const all = textsOf(page.body);
      const places = ranges.map(({ node }) => all.indexOf(node as Text));
      expect(places).toEqual(places.toSorted((x, y) => x - y));
      expect(places).not.toContain(-1);
    }),
    { numRuns: 1000 },
  );
  expect(placed).toBeGreaterThan(100);
});
