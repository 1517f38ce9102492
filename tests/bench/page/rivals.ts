import { Readability } from '@mozilla/readability';
import search from 'approx-string-match';
import { processTextFragmentDirective } from 'text-fragments-polyfill/text-fragment-utils';

/** What a rival took for a page, in milliseconds, and how much it found. */
export interface RivalTime {
  readonly time: number;
  readonly found: number;
}

/** Hypothesis allows so many wrong characters, and never more than half of a quotation. */
const MOST_ERRORS = 256;

function timed(run: () => number): RivalTime {
  const start = performance.now();
  const found = run();
  return { time: performance.now() - start, found };
}

/** Where a quotation is in a text: as it is, or else the nearest thing. */
function findQuote(text: string, quote: string): readonly [start: number, end: number] | null {
  const exact = text.indexOf(quote);
  if (exact >= 0) return [exact, exact + quote.length];
  const [best] = search(text, quote, Math.min(MOST_ERRORS, quote.length / 2)).toSorted((a, b) => a.errors - b.errors);
  return best ? [best.start, best.end] : null;
}

/** The range between two offsets of an element's text. */
function rangeOf(root: Element, [start, end]: readonly [number, number]): Range {
  const range = document.createRange();
  const nodes = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
  let offset = 0;
  for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null) {
    const next = offset + node.data.length;
    if (start >= offset && start < next) range.setStart(node, start - offset);
    if (end <= next) {
      range.setEnd(node, end - offset);
      break;
    }
    offset = next;
  }
  return range;
}

/** As Hypothesis anchors: each quotation is looked for in the text of all nodes, seen or not. */
const anchorQuotes = (passages: readonly string[]): RivalTime =>
  timed(() => {
    const ranges = passages.flatMap((words) => {
      const at = findQuote(document.body.textContent, words);
      return at ? [rangeOf(document.body, at)] : [];
    });
    return ranges.length;
  });

/** As a browser without text fragments finds them. */
const findFragments = (passages: readonly string[]): RivalTime =>
  timed(() => passages.filter((textStart) => processTextFragmentDirective({ textStart }).length > 0).length);

/** The browser's own search from the top for each passage. */
const findInWindow = (passages: readonly string[]): RivalTime =>
  timed(() => {
    const found = passages.filter((words) => {
      getSelection()?.removeAllRanges();
      return (window as unknown as { find(words: string): boolean }).find(words);
    });
    return found.length;
  });

/** Reading alone, in a copy, for it takes the document apart. `found` are characters. */
const readWithReadability = (): RivalTime =>
  timed(() => new Readability(document.cloneNode(true) as Document).parse()?.textContent?.length ?? 0);

/** Calls of the measuring script. */
export const rivalCalls = { anchorQuotes, findFragments, findInWindow, readWithReadability };
