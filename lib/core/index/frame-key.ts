import { type Appearance, CONTEXT_LENGTH, type QuotationClaim } from '../claim/claim.ts';
import { isContentKey, joinKeys, keysOf } from '../language/word-key.ts';
import { findWords } from '../language/words.ts';

/** A quotation of more words is looked for by its own. */
export const MOST_FRAMED = 7;

/**
 * Words right before a quotation that it is looked for by: more until one of them tells something ("Ames said it was"), and
 * one less where the sentence has no more.
 */
const FRAME_WORDS = 3;
const MOST_FRAME_WORDS = 5;

/** What parts words that lead to a quotation from those that do not. */
const APART = /[.!?…:;“”„‟«»"\n]/u;

/** Words that lead to more quotations are anybody's. */
export const FRAME_CROWD = 32;

/** Appearances of a claim that are looked at. */
const MOST_APPEARANCES = 4;

/** The words of a sentence before a quotation, as far as they are whole. */
export function wordsBefore(before: string, isCut: boolean): string {
  const [first = '', ...more] = before.split(APART).reverse();
  // The first of what was cut out of a text may be the end of a word.
  return more.length === 0 && isCut ? first.replace(/^\S*/u, '') : first;
}

/** The words of a sentence behind a quotation, as far as they are whole. */
export function wordsBehind(behind: string): string {
  const [first = '', ...more] = behind.split(APART);
  return more.length === 0 && behind.length >= CONTEXT_LENGTH - 1 ? first.replace(/\S*$/u, '') : first;
}

/** The key of the words that lead to a quotation; `null` where they are too few to tell, or none of them does. */
export function frameKey(before: string, isCut: boolean): number | null {
  const keys = keysOf(findWords(wordsBefore(before, isCut)));
  const isWhole = !isCut || APART.test(before);
  const fewest = isWhole ? FRAME_WORDS - 1 : FRAME_WORDS;
  for (let count = Math.min(FRAME_WORDS, keys.length); count >= fewest && count <= MOST_FRAME_WORDS; count++) {
    const last = keys.slice(-count);
    if (last.some(isContentKey)) return last.reduce(joinKeys, count);
    if (count >= keys.length) return null;
  }
  return null;
}

/** The key of what leads to a quotation at an offset of a text. */
export const frameKeyAt = (text: string, at: number): number | null =>
  frameKey(text.slice(Math.max(0, at - CONTEXT_LENGTH), at), at > CONTEXT_LENGTH);

/** Whether the words before an appearance are a part of those in its source. */
export const isPrefixCut = ({ prefix }: Appearance): boolean => prefix.length >= CONTEXT_LENGTH - 1;

/** The keys of what leads to a claim of a few words in its sources. */
export function frameKeysOf({ appearances }: QuotationClaim, words: number): readonly number[] {
  if (words > MOST_FRAMED) return [];
  const keys = appearances.slice(0, MOST_APPEARANCES).map((at) => frameKey(at.prefix, isPrefixCut(at)));
  return [...new Set(keys.filter((key) => key !== null))];
}
