import type { Span } from '../span.ts';
import type { SyntaxToken } from './words.ts';

/** A number, a dotted abbreviation ("U.S."), a word with apostrophes inside or behind ("don't", "boys'"), or any single mark. */
const TOKEN = /\p{Nd}+(?:[.,'’٬٫]\p{Nd}+)*|(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*['’]?|\S/gu;
const NUMBER = /^\p{Nd}/u;
const WORD = /^[\p{L}\p{M}]/u;

/** Cuts a piece of a text into words, numbers and marks. Linear in its length. */
export function splitTokens(text: string, { start, end }: Span = { start: 0, end: text.length }): SyntaxToken[] {
  return [...text.slice(start, end).matchAll(TOKEN)].map(({ 0: exact, index }) => {
    const kind = NUMBER.test(exact) ? 'number' : WORD.test(exact) ? 'word' : 'mark';
    return { kind, text: exact, start: start + index, end: start + index + exact.length };
  });
}
