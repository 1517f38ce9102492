import { numberAt } from '../item-at.ts';
import type { Span } from '../language/span.ts';
import { isContentKey } from '../language/word-key.ts';
import type { SharedWord } from './align-keys.ts';

/** A function word counts a third of a content word. */
export const FUNCTION_WEIGHT = 0.3;

/** How much a claim and words of the page have in common. Weights are in content words. */
export interface MatchWeight {
  /** Of the shared words. A function word counts only in a run with another shared word: alone it is chance. */
  readonly shared: number;
  /** The shared part of the shorter side, 0 to 1: of the page's words for a cut, of the claim's for a longer print. */
  readonly coverage: number;
  /** The shared part of the longer side. */
  readonly completeness: number;
  /** Words of the longest run that both have without a gap, and its weight. */
  readonly run: number;
  readonly runWeight: number;
}

/** What a word counts by its key alone; a name's further words count less. */
export const weightOfKey = (key: number): number => (isContentKey(key) ? 1 : FUNCTION_WEIGHT);

/** Words of a page with what each counts, in content words. */
export interface WeighedWords {
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
}

/** The words of a span, sharing their arrays. */
export const sliceWords = ({ keys, weights }: WeighedWords, { start, end }: Span): WeighedWords => ({
  keys: keys.subarray(start, end),
  weights: weights.subarray(start, end),
});

/** Names of more words are rather a title or a line in capitals, where capitals tell nothing. */
const LONGEST_NAME = 3;

/** The words of a text by their keys, with where they begin and end. */
export interface PlacedKeys {
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * What words of a text count. A name is one thing, however many words it has: "the United States" shared by two
 * sentences shows no more than "the country" would, so that the words of a name behind its first count as function
 * words.
 */
export function weighWords({ text, keys, starts, ends }: PlacedKeys & { readonly text: string }): Float32Array {
  const weights = new Float32Array(keys.length);
  for (let i = 0; i < keys.length; i++) weights[i] = weightOfKey(numberAt(keys, i));
  let first = 0;
  for (let i = 1; i <= keys.length; i++) {
    if (i < keys.length && goesOnWithName(text, i, { starts, ends })) continue;
    if (i - first <= LONGEST_NAME) weights.fill(FUNCTION_WEIGHT, first + 1, i);
    first = i;
  }
  return weights;
}

const SPACE = 0x20;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;

const isCapitalAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (code >= CAPITAL_A && code <= CAPITAL_Z) || (code > 0x7f && text[at] !== text[at]?.toLowerCase());
};

/** Whether a word is written with a capital right behind another one. */
function goesOnWithName(text: string, word: number, { starts, ends }: Omit<PlacedKeys, 'keys'>): boolean {
  const [end, start] = [numberAt(ends, word - 1), numberAt(starts, word)];
  if (start - end !== 1 || text.charCodeAt(end) !== SPACE || !isCapitalAt(text, start)) return false;
  return isCapitalAt(text, numberAt(starts, word - 1));
}

function sumOf(numbers: Uint32Array | Float32Array, weigh: (number: number) => number): number {
  let total = 0;
  for (let i = 0; i < numbers.length; i++) total += weigh(numbers[i] as number);
  return total;
}

const asItIs = (weight: number): number => weight;

const follows = (before: SharedWord | undefined, after: SharedWord | undefined): boolean =>
  before !== undefined && after !== undefined && before.source + 1 === after.source && before.page + 1 === after.page;

/** Weighs the words that `alignKeys` found shared. Shared words count on both sides as they do on the page. */
export function weighMatch(source: Uint32Array, page: WeighedWords, shared: readonly SharedWord[]): MatchWeight {
  let weight = 0;
  let sourceTotal = sumOf(source, weightOfKey);
  let longest = { words: 0, weight: 0 };
  let current = longest;
  shared.forEach((word, i) => {
    const key = numberAt(source, word.source);
    const counts = page.weights[word.page] as number;
    sourceTotal += counts - weightOfKey(key);
    const inRun = follows(shared[i - 1], word);
    current = inRun ? { words: current.words + 1, weight: current.weight + counts } : { words: 1, weight: counts };
    if (current.words > longest.words) longest = current;
    if (isContentKey(key) || inRun || follows(word, shared[i + 1])) weight += counts;
  });
  const sides = [sourceTotal, sumOf(page.weights, asItIs)];
  return {
    shared: weight,
    coverage: weight / Math.max(Math.min(...sides), FUNCTION_WEIGHT),
    completeness: weight / Math.max(...sides, FUNCTION_WEIGHT),
    run: longest.words,
    runWeight: longest.weight,
  };
}
