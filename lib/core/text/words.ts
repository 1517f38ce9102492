import { type FoldedText, fold, unfoldSpan } from './fold.ts';
import type { Span } from './span.ts';

/** One word of a text: its folded form, and where it stands in the raw text. */
export interface Word extends Span {
  readonly folded: string;
}

/**
 * Letters and digits, with apostrophes inside ("don't"), separators inside numbers ("1,234.5") and dots inside
 * abbreviations ("u.s"); signs that change a number's meaning are words of their own. Hyphens part words, so that
 * "cease-fire" and "cease fire" are the same two words.
 */
const WORD = /(?:\p{N}+(?:[.,]\p{N}+)+|\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:'[\p{L}]+)*)|[%$€£¥₹₪]/gu;

/** The words of a folded text, in order, with raw offsets. Linear in its length. */
export function findWordsIn(folded: FoldedText): Word[] {
  const found: Word[] = [];
  for (const match of folded.text.matchAll(WORD)) {
    const { start, end } = unfoldSpan(folded, { start: match.index, end: match.index + match[0].length });
    const last = found.at(-1);
    // One raw character can give two words ("½" is folded to "1/2"): they stand in one place and are one.
    if (last && start < last.end)
      found[found.length - 1] = { folded: `${last.folded}/${match[0]}`, start: last.start, end };
    else found.push({ folded: match[0], start, end });
  }
  return found;
}

/** The words of a raw text, in order. Offsets count into the raw text. */
export const findWords = (text: string): Word[] => findWordsIn(fold(text));
