import { itemAt, numberAt } from '../item-at.ts';
import { type Document, defineLayer } from '../language/document.ts';
import type { LanguagePack } from '../language/language-pack.ts';
import { reportingOf } from '../language/packs/reporting.ts';
import { scanWords } from '../language/scan-words.ts';
import type { Span } from '../language/span.ts';
import type { Word } from '../language/word.ts';
import { asWords, findWords, scannedWordsOf, wordsOf } from '../language/words.ts';
import { type PlacedKeys, type WeighedWords, weighWords } from './weigh-match.ts';

/** A text with its words. */
export interface WordsOfText {
  readonly text: string;
  readonly words: readonly Word[];
}

/** The words of a page, with the keys they are looked up by and what they count. */
export interface PageWords extends WeighedWords, WordsOfText {
  /** Where its words begin and end. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** By which its sentences are cut; absent where they are cut as English is. */
  readonly pack: LanguagePack | undefined;
}

/** Words that are known by their keys and places until more of them is asked for. */
class LazyWords implements PageWords {
  readonly text: string;
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly pack: LanguagePack | undefined;
  readonly #read: () => readonly Word[];
  #weights: Float32Array | undefined;

  constructor({ text, language = null }: Document, { keys, starts, ends }: PlacedKeys, read: () => readonly Word[]) {
    this.text = text;
    this.keys = keys;
    this.starts = starts;
    this.ends = ends;
    this.pack = reportingOf(language)?.pack;
    this.#read = read;
  }

  get words(): readonly Word[] {
    return this.#read();
  }

  get weights(): Float32Array {
    this.#weights ??= weighWords(this);
    return this.#weights;
  }
}

/** The words of a page's text with their keys and weights; `language` is its BCP 47 tag. */
export function readPageWords(text: string, language: string | null = null): PageWords {
  const words = scanWords(text);
  return new LazyWords({ text, language }, words, () => asWords(words));
}

/** The words of a page with their keys and weights. */
export const pageWordsOf = defineLayer(
  (page: Document): PageWords => new LazyWords(page, scannedWordsOf(page), () => wordsOf(page)),
);

/** The first of ascending numbers that is not below one: binary search. */
export function firstFrom(numbers: Uint32Array, least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numberAt(numbers, middle) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

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
export const wordsWithin = ({ starts }: Pick<PageWords, 'starts'>, span: Span): Span => ({
  start: firstFrom(starts, span.start),
  end: firstFrom(starts, span.end),
});

/** The folded words of a part of a text: those found in the text, unless an end of the part is amid one of them. */
export function foldedWithin({ text, words }: WordsOfText, { start, end }: Span): string[] {
  const [first, next] = [wordNumberAt({ words }, start), wordNumberAt({ words }, end)];
  const isCut = (words[first - 1]?.end ?? start) > start || (words[next - 1]?.end ?? end) > end;
  return (isCut ? findWords(text.slice(start, end)) : words.slice(first, next)).map(({ folded }) => folded);
}
