import type { Span } from '../language/span.ts';

/** A number in digits, a word, or a single mark. */
export type TokenKind = 'digits' | 'word' | 'mark';

/** One piece of a sentence. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** The text in lower case. */
  readonly lower: string;
  /** Whether white space is before it. */
  readonly spaced: boolean;
}

/**
 * Digits with separators inside ("1,234.5", "1.234,5", "1 234", ".25"), words with apostrophes inside and dotted
 * abbreviations ("U.S.", "p.m."), or any other character that is no white space.
 *
 * A plain, no-break or thin space parts thousands only where every group after the first has three digits.
 */
const TOKEN =
  /\p{Nd}{1,3}(?:[ \u00a0\u2009\u202f]\p{Nd}{3})+(?!\p{Nd})(?:[.,٫]\p{Nd}+)?|(?<![\p{Nd}\p{L}.])\.\p{Nd}+|\p{Nd}+(?:[.,'’٬٫]\p{Nd}+)*|(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:['’]\p{L}+)*|\S/gu;

/** "22,24,26": numbers with nothing but commas between them, too short to be thousands. */
const LIST = /^\p{Nd}{1,2}(?:,\p{Nd}{1,2}){2,}$/u;
const LIST_PART = /,|\p{Nd}+/gu;
const DIGIT = /^[.]?\p{Nd}/u;
const LETTER = /^[\p{L}\p{M}]/u;
const WHITE_SPACE = /\s/;
const SPACE = 0x20;

const lowerCase = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
};

const isPlainLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

function kindOf(text: string): TokenKind {
  if (isPlainLetter(text.charCodeAt(0))) return 'word';
  return DIGIT.test(text) ? 'digits' : LETTER.test(text) ? 'word' : 'mark';
}

/** The pieces of `text` between two offsets, in order. Linear in their length. */
export function findTokens(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  const piece = text.slice(start, end);
  const add = (exact: string, at: number): void => {
    tokens.push({
      kind: kindOf(exact),
      text: exact,
      lower: lowerCase(exact),
      start: start + at,
      end: start + at + exact.length,
      spaced: at === 0 || piece.charCodeAt(at - 1) === SPACE || WHITE_SPACE.test(piece.charAt(at - 1)),
    });
  };
  for (const { 0: exact, index } of piece.matchAll(TOKEN)) {
    if (exact.includes(',') && LIST.test(exact))
      for (const part of exact.matchAll(LIST_PART)) add(part[0], index + part.index);
    else add(exact, index);
  }
  return tokens;
}
