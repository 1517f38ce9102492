import type { Span } from '../../language/span.ts';
import { asciiDigits } from '../numerals.ts';
import { findTokens, type Token } from '../token.ts';
import { foldNumberWord } from './fold-number-word.ts';

/** A token with the form in which packs list it. */
export interface PackedToken extends Token {
  readonly key: string;
}

const ELISION = /^(\p{L}{1,6}['’])(\p{L}.*)$/u;

const pieceOf = (token: Token, { from, to, spaced }: { from: number; to: number; spaced: boolean }): PackedToken => {
  const text = token.text.slice(from, to);
  return {
    kind: token.kind,
    text,
    lower: text.toLowerCase(),
    start: token.start + from,
    end: token.start + to,
    spaced,
    key: foldNumberWord(text.replace(/['’]$/, '')),
  };
};

/** How a language's words are cut: before what prefixes go, and which words are never cut. */
export interface Splitting {
  readonly prefixes: readonly string[];
  readonly isWhole: (key: string) => boolean;
  readonly isNumber: (key: string) => boolean;
  /** Where a unit begins that a number is written on to; 0 where none is. */
  readonly unitStart: (text: string) => number;
}

/** What is written together with the word that it belongs to: "d’euros", "وعشرون", "المليون". */
function splitWord(token: Token, { prefixes, isWhole, isNumber, unitStart }: Splitting): PackedToken[] {
  const { text, spaced } = token;
  const elided = ELISION.exec(text)?.[1];
  if (elided !== undefined) {
    return [
      pieceOf(token, { from: 0, to: elided.length, spaced }),
      pieceOf(token, { from: elided.length, to: text.length, spaced: true }),
    ];
  }
  const unit = unitStart(text);
  if (unit > 0)
    return [
      pieceOf(token, { from: 0, to: unit, spaced }),
      pieceOf(token, { from: unit, to: text.length, spaced: true }),
    ];
  const whole = pieceOf(token, { from: 0, to: text.length, spaced });
  if (prefixes.length === 0 || isWhole(whole.key)) return [whole];
  for (const prefix of prefixes) {
    if (!text.startsWith(prefix) || !isNumber(foldNumberWord(text.slice(prefix.length)))) continue;
    return [
      pieceOf(token, { from: 0, to: prefix.length, spaced }),
      pieceOf(token, { from: prefix.length, to: text.length, spaced: true }),
    ];
  }
  return [whole];
}

const HYPHEN = /^[-\u2010\u2011\u05be]$/;

/** Whether a hyphen only writes a small word on to a number in digits: Hebrew "מ-40". */
function isJoint(tokens: readonly PackedToken[], at: number, { prefixes }: Splitting): boolean {
  const [before, hyphen, after] = tokens.slice(Math.max(0, at - 1), at + 2);
  return (
    HYPHEN.test(hyphen?.text ?? '') &&
    hyphen?.spaced === false &&
    after?.kind === 'digits' &&
    !after.spaced &&
    prefixes.includes(before?.text ?? '')
  );
}

/** A number or a mark; days, years and hours are known by their digits, of whatever script. */
function withLatinDigits(token: Token): PackedToken {
  const text = token.kind === 'digits' ? asciiDigits(token.text) : token.text;
  return { ...token, text, lower: token.kind === 'digits' ? text : token.lower, key: text };
}

/** The tokens of a sentence as packs read them. Linear in its length. */
export function findPackedTokens(text: string, span: Span, splitting: Splitting): PackedToken[] {
  const tokens = findTokens(text, span).flatMap((token) =>
    token.kind === 'word' ? splitWord(token, splitting) : withLatinDigits(token),
  );
  return tokens.filter((_token, at) => !isJoint(tokens, at, splitting));
}
