import type { Span } from '../language/span.ts';
import { isPlainLetter, plainWordEnd } from './plain-word.ts';

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
  /\p{Nd}{1,3}(?:[ \u00a0\u2009\u202f]\p{Nd}{3})+(?!\p{Nd})(?:[.,٫]\p{Nd}+)?|(?<![\p{Nd}\p{L}.])\.\p{Nd}+|\p{Nd}+(?:[.,'’٬٫]\p{Nd}+)*|(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:['’]\p{L}+)*|\S/uy;

/**
 * "9˄99" as pages are read where digits are raised, "$9⁹⁹", "10⁶": cents, a power or the mark of a note. Nobody can tell
 * which, so the whole is one mark and no number.
 */
const RAISED_NUMBER =
  /\p{Nd}+(?:[.,]\p{Nd}+)*[.,]?˄\p{Nd}+|(?<![\p{Nd}\p{L}.,])(?:2|10)[⁰¹²³⁴-⁹⁻]+|(?<=\p{Sc} ?)\p{Nd}+[⁰¹²³⁴-⁹]{2}/uy;
const RAISED_SIGN = /[˄⁰¹²³⁴-⁹]/;

/** "22,24,26": numbers with nothing but commas between them, too short to be thousands. */
const LIST = /^\p{Nd}{1,2}(?:,\p{Nd}{1,2}){2,}$/u;
const LIST_PART = /,|\p{Nd}+/gu;
const DIGIT = /^[.]?\p{Nd}/u;
const LETTER = /^[\p{L}\p{M}]/u;
const WHITE_SPACE = /\s/;
const ASCII_END = 0x80;
const FULL_STOP = 0x2e;

const lowerCase = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
};

const isAsciiDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isAsciiSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < ASCII_END ? isAsciiSpace(code) : WHITE_SPACE.test(text.charAt(at));
};

/** Where a plain word or a single mark of ASCII ends; `null` for all else, which is read by the pattern. */
function plainEnd(text: string, start: number): number | null {
  const code = text.charCodeAt(start);
  if (isPlainLetter(code)) return plainWordEnd(text, start);
  return code < ASCII_END && code !== FULL_STOP && !isAsciiDigit(code) ? start + 1 : null;
}

/** The piece of a text at an offset; empty where white space is. */
function pieceAt(text: string, at: number): string {
  const end = isAsciiSpace(text.charCodeAt(at)) ? at : plainEnd(text, at);
  if (end !== null) return text.slice(at, end);
  RAISED_NUMBER.lastIndex = at;
  const raised = RAISED_NUMBER.exec(text)?.[0];
  if (raised) return raised;
  TOKEN.lastIndex = at;
  return TOKEN.exec(text)?.[0] ?? '';
}

function kindOf(text: string): TokenKind {
  if (isPlainLetter(text.charCodeAt(0))) return 'word';
  if (DIGIT.test(text)) return RAISED_SIGN.test(text) ? 'mark' : 'digits';
  return LETTER.test(text) ? 'word' : 'mark';
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
      spaced: at === 0 || isSpace(piece, at - 1),
    });
  };
  for (let at = 0; at < piece.length; ) {
    const exact = pieceAt(piece, at);
    if (exact.length > 1 && exact.includes(',') && LIST.test(exact))
      for (const part of exact.matchAll(LIST_PART)) add(part[0], at + part.index);
    else if (exact !== '') add(exact, at);
    at += Math.max(1, exact.length);
  }
  return tokens;
}
