import { isContentKey } from '../claim/word-key.ts';
import type { SharedWord } from './align-keys.ts';

/** A function word counts a third of a content word. */
const FUNCTION_WEIGHT = 0.3;

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

/** What a word counts, in content words. */
export const weightOf = (key: number): number => (isContentKey(key) ? 1 : FUNCTION_WEIGHT);

function totalWeight(keys: Uint32Array): number {
  let sum = 0;
  for (const key of keys) sum += weightOf(key);
  return sum;
}

const follows = (before: SharedWord | undefined, after: SharedWord | undefined): boolean =>
  before !== undefined && after !== undefined && before.source + 1 === after.source && before.page + 1 === after.page;

/** Weighs the words that `alignKeys` found shared. */
export function weighMatch(source: Uint32Array, page: Uint32Array, shared: readonly SharedWord[]): MatchWeight {
  let weight = 0;
  let longest = { words: 0, weight: 0 };
  let current = longest;
  shared.forEach((word, i) => {
    const key = source[word.source] as number;
    const inRun = follows(shared[i - 1], word);
    current = inRun
      ? { words: current.words + 1, weight: current.weight + weightOf(key) }
      : { words: 1, weight: weightOf(key) };
    if (current.words > longest.words) longest = current;
    if (isContentKey(key) || inRun || follows(word, shared[i + 1])) weight += weightOf(key);
  });
  const sides = [totalWeight(source), totalWeight(page)];
  return {
    shared: weight,
    coverage: weight / Math.max(Math.min(...sides), FUNCTION_WEIGHT),
    completeness: weight / Math.max(...sides, FUNCTION_WEIGHT),
    run: longest.words,
    runWeight: longest.weight,
  };
}
