import type { Token } from './token.ts';

const PIECE = /[\p{L}\p{M}\p{Nd}]+|\S/gu;

/** By the first word of each name, how many tokens the longest name has that begins with it. */
export function longestByFirstWord(names: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const name of names) {
    const pieces = name.toLowerCase().match(PIECE) ?? [];
    const first = pieces[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 1, pieces.length));
  }
  return longest;
}

/** The tokens `i` up to `end` as one name in lower case: a space where there is white space, nothing elsewhere. */
export function writtenName(tokens: readonly Token[], i: number, end: number): string {
  let written = '';
  for (let at = i; at < end; at++) {
    const token = tokens[at];
    written += `${at > i && token?.spaced ? ' ' : ''}${token?.lower ?? ''}`;
  }
  return written;
}
