import type { Token } from './token.ts';

/** What is right before the result of a vote: "voted *228 to 191*", "by a vote of", "approved it", "passed the bill by". */
const VOTE =
  /^(?:vot(?:e[sd]?|ing)|pass(?:es|ed)|approv(?:es|ed)|reject(?:s|ed)|defeat(?:s|ed)|rul(?:es|ed|ing)|adopt(?:s|ed)|majority|margin|decision)$/;
/** Words between it and the result. */
const BETWEEN = /^(?:of|by|it|them|him|her|that|this|a|an|the|vote|with)$/;
const MOST_BETWEEN = 4;
/** What goes on behind a result; a noun there would be counted. */
const BEHIND =
  /^(?:to|in|on|at|by|for|against|that|with|after|along|late|early|and|but|not|last|this|yesterday|today|as|when|before|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

const isVotes = (token: Token | undefined): boolean => /^\d{1,3}$/.test(token?.text ?? '');

/** "By a vote of 228 to 191": where the result of a vote ends that begins at token `i`, and is neither a range nor two counts. */
export function endOfVote(tokens: readonly Token[], i: number): number | null {
  if (!isVotes(tokens[i]) || tokens[i + 1]?.lower !== 'to' || !isVotes(tokens[i + 2])) return null;
  const after = tokens[i + 3];
  if (after && after.kind !== 'mark' && !BEHIND.test(after.lower)) return null;
  let at = i - 1;
  while (at >= i - MOST_BETWEEN && BETWEEN.test(tokens[at]?.lower ?? '') && !VOTE.test(tokens[at]?.lower ?? '')) at--;
  return VOTE.test(tokens[at]?.lower ?? '') ? i + 3 : null;
}
