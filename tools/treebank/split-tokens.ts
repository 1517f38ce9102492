import type { SyntaxToken } from '../../lib/core/language/syntax/words.ts';

const TOKEN = /\p{Nd}+(?:[.,'’٬٫]\p{Nd}+)*|(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*['’]?|\S/gu;

/** Cuts a sentence into words, numbers and marks. */
export function splitTokens(text: string): SyntaxToken[] {
  return [...text.matchAll(TOKEN)].flatMap(({ 0: exact, index }) => {
    const kind = /^\p{Nd}/u.test(exact) ? 'number' : /^[\p{L}\p{M}]/u.test(exact) ? 'word' : 'mark';
    return [{ kind, text: exact, start: index, end: index + exact.length } as const];
  });
}
