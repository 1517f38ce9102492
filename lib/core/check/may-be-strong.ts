import { numberAt } from '../item-at.ts';
import { overlapLength, type Span } from '../language/span.ts';
import { LEAST_WITHOUT_RUN, SHORTEST_RUN } from './match-strength.ts';
import type { QuotedWords } from './utterance.ts';
import { weightOfKey } from './weigh-match.ts';

/** What two runs of words have in common at most, in whatever order. */
interface SharedKeys {
  /** Whether so many words are in a row on both sides that they may be something. */
  readonly hasRun: boolean;
  /** The share of the source that the page has. */
  readonly ofSource: number;
  /** For each word of the page whether the source has it. */
  readonly isShared: Uint8Array;
}

function findSharedKeys(source: Uint32Array, page: Uint32Array): SharedKeys {
  const isShared = new Uint8Array(page.length);
  const isTaken = new Uint8Array(source.length);
  // Words in a row that end at each word of the source, and at the word of the page before.
  const runs = new Uint8Array(source.length + 1);
  let weight = 0;
  let total = 0;
  for (let i = 0; i < source.length; i++) total += weightOfKey(numberAt(source, i));
  for (let at = 0; at < page.length; at++) {
    const key = numberAt(page, at);
    let isNew = true;
    for (let i = source.length - 1; i >= 0; i--) {
      if (source[i] !== key) {
        runs[i + 1] = 0;
        continue;
      }
      const run = numberOf(runs, i) + 1;
      if (run >= SHORTEST_RUN) return { hasRun: true, ofSource: 1, isShared };
      runs[i + 1] = run;
      isShared[at] = 1;
      if (isNew && isTaken[i] === 0) {
        isNew = false;
        isTaken[i] = 1;
        weight += weightOfKey(key);
      }
    }
  }
  return { hasRun: false, ofSource: weight / total, isShared };
}

const numberOf = (numbers: Uint8Array, at: number): number => numbers[at] ?? 0;

/** The share of a span of the page that the source has, of which it has nothing outside the window. */
function shareOf({ weights }: QuotedWords, span: Span, { isShared, window }: SharedKeys & { window: Span }): number {
  let shared = 0;
  let total = 0;
  for (let at = span.start; at < span.end; at++) {
    const weight = weights[at] ?? 0;
    total += weight;
    if (isShared[at - window.start] === 1) shared += weight;
  }
  return shared / total;
}

/**
 * Whether what a claim has in common with words of a page can be enough, by `strengthOf`, for any of their pieces. Aligning
 * the two tells exactly, and takes much longer; most candidates have a few words in common and no more.
 */
export function mayBeStrong(source: Uint32Array, words: QuotedWords, window: Span): boolean {
  const found = { ...findSharedKeys(source, words.keys.subarray(window.start, window.end)), window };
  if (found.hasRun || source.length < SHORTEST_RUN || found.ofSource >= LEAST_WITHOUT_RUN) return true;
  return [window, ...words.pieces].some(
    (span) =>
      overlapLength(span, window) > 0 &&
      (span.end - span.start < SHORTEST_RUN || shareOf(words, span, found) >= LEAST_WITHOUT_RUN),
  );
}
