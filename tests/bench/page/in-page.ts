import { placePassage } from '../../../lib/page/anchor/place-passage.ts';
import { HighlightPainter } from '../../../lib/page/highlight/highlight-painter.ts';
import { computedStyle } from '../../../lib/page/read/computed-style.ts';
import { readArticle } from '../../../lib/page/read/read-article.ts';
import { ThreadTime } from '../../../lib/schedule/thread-time.ts';
import { rivalCalls } from './rivals.ts';

/** mark.js, which is loaded into the page before this script. */
interface Marker {
  mark(words: readonly string[], options: object): void;
  unmark(options: object): void;
}

/** Times in milliseconds. */
export interface Reading {
  readonly read: number;
  readonly paint: number;
  readonly textLength: number;
  /** Passages that were found and painted. */
  readonly placed: number;
}

/** Milliseconds that are worth timing with a clock of a tenth of one. */
const LEAST_TIME = 4;
const REPEATED = 5;

const timed = <T>(run: () => T): { readonly time: number; readonly value: T } => {
  const start = performance.now();
  const value = run();
  return { time: performance.now() - start, value };
};

/** The middle of a few runs, the first of which are not counted; each long enough for the clock. A run gives its time. */
async function timeAgain(run: () => number | Promise<number>): Promise<number> {
  const rounds = Math.ceil(LEAST_TIME / Math.max(await run(), 0.01));
  const times: number[] = [];
  for (let repeated = 0; repeated < REPEATED; repeated++) {
    let sum = 0;
    for (let i = 0; i < rounds; i++) sum += await run();
    times.push(sum / rounds);
  }
  return times.toSorted((a, b) => a - b)[REPEATED >> 1] ?? 0;
}

/** Every text node once, and its text looked at: the least that any reader of a page must do. */
function walk(): number {
  return timed(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length;
    return length;
  }).time;
}

/** Reads the article and paints the passages in it; looking for them is the background's work and not counted. */
async function readAndPaint(passages: readonly string[]): Promise<Reading> {
  const { time: read, value: article } = timed(() => readArticle(document, computedStyle));
  const spans = passages.flatMap((words) => {
    const start = article.text.indexOf(words);
    return start < 0 ? [] : { start, end: start + words.length, words };
  });
  const time = new ThreadTime();
  const painter = new HighlightPainter({ bringRules: async () => {}, time });
  const found = time.spend(() =>
    spans.flatMap(({ words, ...span }) => {
      const ranges = placePassage(article, span);
      return ranges ? [{ relation: 'same' as const, ranges, words }] : [];
    }),
  );
  await painter.paint(found);
  painter.clear();
  return { read, paint: time.total, textLength: article.text.length, placed: found.length };
}

/** Wraps the same passages in elements, as most annotators do. */
function wrap(passages: readonly string[]): number {
  const { Mark } = globalThis as unknown as { readonly Mark: new (root: Element) => Marker };
  const marker = new Mark(document.body);
  const { time } = timed(() =>
    marker.mark(passages, { separateWordSearch: false, acrossElements: true, diacritics: false }),
  );
  marker.unmark({});
  return time;
}

const calls = {
  ...rivalCalls,
  walk,
  readAndPaint,
  wrap,
  walkAgain: () => timeAgain(walk),
  readAgain: (passages: readonly string[]) =>
    timeAgain(async () => {
      const { read, paint } = await readAndPaint(passages);
      return read + paint;
    }),
};

/** What can be measured in a page, from the script world of the extension. */
export type BenchCalls = typeof calls;

Object.assign(globalThis, { crossreadBench: calls });
