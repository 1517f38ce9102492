import { findWords } from '../language/words.ts';

/** A piece of a text: what is between words that were looked for, or the letters of one that were. */
export interface MatchedPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** The folded words that are looked for. */
export const wantedWords = (words: string): readonly string[] => findWords(words).map(({ folded }) => folded);

/** Whether a text has a word that begins with one of those. */
export const hasMatch = (text: string, wanted: readonly string[]): boolean =>
  wanted.length > 0 && findWords(text).some(({ folded }) => wanted.some((word) => folded.startsWith(word)));

/** A text in pieces, with the words that begin with one of those that are looked for as pieces of their own. Linear. */
export function markMatches(text: string, wanted: readonly string[]): readonly MatchedPiece[] {
  const pieces: MatchedPiece[] = [];
  let from = 0;
  for (const { folded, start, end } of wanted.length > 0 ? findWords(text) : []) {
    if (!wanted.some((word) => folded.startsWith(word))) continue;
    if (start > from) pieces.push({ text: text.slice(from, start), isMatch: false });
    pieces.push({ text: text.slice(start, end), isMatch: true });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isMatch: false });
  return pieces;
}

/** Characters before the first match that are kept of a longer text: a few words. */
const BEFORE = 30;

/** A text from shortly before its first match on, so that the match is in sight in one line; whole without any. Linear. */
export function fromFirstMatch(text: string, wanted: readonly string[]): string {
  const first =
    wanted.length > 0 && findWords(text).find(({ folded }) => wanted.some((word) => folded.startsWith(word)));
  if (!first || first.start <= 2 * BEFORE) return text;
  const start = text.lastIndexOf(' ', first.start - BEFORE) + 1;
  return `… ${text.slice(start)}`;
}
