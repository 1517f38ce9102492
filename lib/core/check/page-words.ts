import { itemAt } from '../item-at.ts';
import type { Span } from '../language/span.ts';
import { keysOf } from '../language/word-key.ts';
import { findWords, type Word } from '../language/words.ts';
import { type WeighedWords, weighWords } from './weigh-match.ts';

/** The words of a page, with the keys they are looked up by and what they count. */
export interface PageWords extends WeighedWords {
  readonly text: string;
  readonly words: readonly Word[];
}

/** The words of a page's text with their keys and weights. */
export function readPageWords(text: string, words: readonly Word[] = findWords(text)): PageWords {
  const keys = keysOf(words);
  return { text, words, keys, weights: weighWords(text, words, keys) };
}

/** The first word that begins at an offset or after it: binary search. */
export function wordNumberAt({ words }: PageWords, offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (itemAt(words, middle).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that begin within a span of the text, as a span of word numbers. */
export const wordsWithin = (page: PageWords, span: Span): Span => ({
  start: wordNumberAt(page, span.start),
  end: wordNumberAt(page, span.end),
});
