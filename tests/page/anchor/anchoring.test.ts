import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorQuote } from '../../../lib/core/language/anchor-quote.ts';
import { describeQuote } from '../../../lib/core/language/describe-quote.ts';
import { describeRange } from '../../../lib/page/anchor/describe-range.ts';
import { locateSpan } from '../../../lib/page/read/locate-span.ts';
import { readArticle } from '../../../lib/page/read/read-article.ts';
import type { PageTextMap } from '../../../lib/page/read/text-map.ts';
import { TEXT_NODE } from '../../../lib/page/unclobbered.ts';
import { parsePage } from '../parse-page.ts';

const SENTENCES = [
  'The ferries will run again on Monday,  said the harbour master.',
  'She said it twice:\n“We will not wait.” And again: “We will not wait.”',
  'Eleven days without flour, fuel or letters 😀 were enough.',
];

const paragraph = fc.constantFrom(...SENTENCES);

/** Cuts the text nodes of a page at random places, as scripts that mark words or translate do. */
function splitTexts(document: Document, cuts: readonly number[]): void {
  const nodes = [...document.querySelectorAll('p, b')].flatMap((element) => [...element.childNodes]);
  for (const [i, node] of nodes.entries()) {
    if (node.nodeType !== TEXT_NODE) continue;
    const { data } = node as Text;
    const cut = (cuts[i % cuts.length] ?? 0) % (data.length + 1);
    (node as Text).data = data.slice(0, cut);
    (node as Text).after(document.createTextNode(data.slice(cut)));
  }
}

const pageOf = (paragraphs: readonly string[]): Document =>
  parsePage(paragraphs.map((words) => `<p>${words.replace('said', '<b>said</b>')}</p>`).join(''));

function rangeOf(map: PageTextMap, start: number, end: number) {
  const pieces = locateSpan(map, { start, end });
  const first = pieces[0];
  const last = pieces.at(-1);
  return (
    first &&
    last && { startContainer: first.node, startOffset: first.start, endContainer: last.node, endOffset: last.end }
  );
}

const pages = fc.array(paragraph, { minLength: 1, maxLength: 4 });
const cuts = fc.array(fc.nat(200), { minLength: 1, maxLength: 8 });

test('the range of a span is described as that span, but for gaps at its ends', () => {
  fc.assert(
    fc.property(pages, cuts, fc.nat(), fc.nat(), (paragraphs, cut, a, b) => {
      const page = pageOf(paragraphs);
      splitTexts(page, cut);
      const map = readArticle(page);
      const start = a % map.text.length;
      const end = start + 1 + (b % (map.text.length - start));
      const range = rangeOf(map, start, end);
      if (!range) return;
      const span = describeRange(map, range);
      expect(span && map.text.slice(span.start, span.end).trim()).toBe(map.text.slice(start, end).trim());
    }),
  );
});

test('how a page cuts its text nodes does not change what is read', () => {
  fc.assert(
    fc.property(pages, cuts, (paragraphs, cut) => {
      const page = pageOf(paragraphs);
      const { text } = readArticle(page);
      splitTexts(page, cut);
      expect(readArticle(page).text).toBe(text);
    }),
  );
});

test('a described passage is found again after the text nodes were cut and paragraphs were added', () => {
  fc.assert(
    fc.property(pages, cuts, fc.nat(), fc.nat(), (paragraphs, cut, a, b) => {
      const { text } = readArticle(pageOf(paragraphs));
      const start = a % text.length;
      const quote = describeQuote(text, { start, end: start + 1 + (b % (text.length - start)) });
      const changed = pageOf(['A correction was made to this report on Tuesday.', ...paragraphs]);
      splitTexts(changed, cut);
      const map = readArticle(changed);
      const found = anchorQuote(map.text, quote);
      if (!found.ok) {
        if (quote.exact.trim() !== '') expect(found.error).toBe('ambiguous');
        return;
      }
      const words = locateSpan(map, found.value.span).map((piece) => piece.node.data.slice(piece.start, piece.end));
      expect(words.join('').replace(/\s+/g, '')).toBe(quote.exact.replace(/\s+/g, ''));
    }),
  );
});
