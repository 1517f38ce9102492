import { gapBefore, keysOf, type QuotedText, type TokenRange } from '../quoted-text.ts';

const SUBJECT = /^(?:i|we|you|he|she|it|they)$/;

/**
 * Whether "if" alone comes or goes before two clauses that a comma joins, which are a condition without it, too: "they restart
 * it, they are going to have trouble". `whole` has the clauses from `clauses` on, `other` the word.
 */
export function isBareCondition(other: QuotedText, word: TokenRange, whole: QuotedText, clauses: number): boolean {
  if (keysOf(other, word).join(' ') !== 'if' || !SUBJECT.test(whole.tokens[clauses]?.key ?? '')) return false;
  const { sentence } = whole.tokens[clauses] ?? {};
  return whole.tokens.some(
    (token, at) =>
      at > clauses && token.sentence === sentence && SUBJECT.test(token.key) && gapBefore(whole, at).trim() === ',',
  );
}
