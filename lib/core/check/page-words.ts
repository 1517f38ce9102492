import { itemAt } from '../item-at.ts';
import { type Document, defineLayer } from '../language/document.ts';
import type { LanguagePack } from '../language/language-pack.ts';
import { reportingOf } from '../language/packs/reporting.ts';
import type { Span } from '../language/span.ts';
import { keysOf } from '../language/word-key.ts';
import { findWords, type Word, wordsOf } from '../language/words.ts';
import { type WeighedWords, weighWords } from './weigh-match.ts';

/** A text with its words. */
export interface WordsOfText {
  readonly text: string;
  readonly words: readonly Word[];
}

/** The words of a page, with the keys they are looked up by and what they count. */
export interface PageWords extends WeighedWords, WordsOfText {
  /** By which its sentences are cut; absent where they are cut as English is. */
  readonly pack: LanguagePack | undefined;
}

/** The words of a page's text with their keys and weights; `language` is its BCP 47 tag. */
export function readPageWords(
  text: string,
  words: readonly Word[] = findWords(text),
  language: string | null = null,
): PageWords {
  const keys = keysOf(words);
  return { text, words, keys, weights: weighWords(text, words, keys), pack: reportingOf(language)?.pack };
}

/** The words of a page with their keys and weights. */
export const pageWordsOf = defineLayer((page: Document) => readPageWords(page.text, wordsOf(page), page.language));

/** The first word that begins at an offset or after it: binary search. */
export function wordNumberAt({ words }: Pick<WordsOfText, 'words'>, offset: number): number {
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

/** The folded words of a part of a text: those found in the text, unless an end of the part is amid one of them. */
export function foldedWithin({ text, words }: WordsOfText, { start, end }: Span): string[] {
  const [first, next] = [wordNumberAt({ words }, start), wordNumberAt({ words }, end)];
  const isCut = (words[first - 1]?.end ?? start) > start || (words[next - 1]?.end ?? end) > end;
  return (isCut ? findWords(text.slice(start, end)) : words.slice(first, next)).map(({ folded }) => folded);
}
