import type { Token } from './token.ts';

/** What is right before the result of a vote: "voted *228 to 191*", "by a vote of", "approved it", "passed the bill by". */
const VOTE =
  /^(?:vot(?:e[sd]?|ing)|pass(?:es|ed)|approv(?:es|ed)|reject(?:s|ed)|defeat(?:s|ed)|rul(?:es|ed|ing)|adopt(?:s|ed)|majority|margin|decision)$/;
/** What a body does to a plan, before the plan and the result: "passed the water bill 52 to 46". */
const DECIDED = /^(?:pass(?:es|ed)|approv(?:es|ed)|reject(?:s|ed)|defeat(?:s|ed)|adopt(?:s|ed)|back(?:s|ed))$/;
const ARTICLE = /^(?:the|a|an|its|his|her|their|this)$/;
const LONGEST_PLAN = 3;
/** Words between it and the result. */
const BETWEEN = /^(?:of|by|it|them|him|her|that|this|a|an|the|vote|with)$/;
const MOST_BETWEEN = 4;
/** What goes on behind a result; a noun there would be counted. */
const BEHIND =
  /^(?:to|in|on|at|by|for|against|that|with|after|along|late|early|and|but|not|last|this|yesterday|today|as|when|before|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

const isVotes = (token: Token | undefined): boolean => /^\d{1,3}$/.test(token?.text ?? '');

/** Whether a plan and what was done to it are right before token `i`. */
function isBehindPlan(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (at >= i - LONGEST_PLAN && tokens[at]?.kind === 'word' && !ARTICLE.test(tokens[at]?.lower ?? '')) at--;
  return at < i - 1 && ARTICLE.test(tokens[at]?.lower ?? '') && DECIDED.test(tokens[at - 1]?.lower ?? '');
}

/** "Approved 40 to 60 in June": right behind such a verb two numbers that rise may be how many. */
const mayBeRange = (tokens: readonly Token[], i: number): boolean =>
  DECIDED.test(tokens[i - 1]?.lower ?? '') && Number(tokens[i]?.text) < Number(tokens[i + 2]?.text);

/** "By a vote of 228 to 191": where the result of a vote ends that begins at token `i`, and is neither a range nor two counts. */
export function endOfVote(tokens: readonly Token[], i: number): number | null {
  if (!isVotes(tokens[i]) || tokens[i + 1]?.lower !== 'to' || !isVotes(tokens[i + 2])) return null;
  const after = tokens[i + 3];
  if ((after && after.kind !== 'mark' && !BEHIND.test(after.lower)) || mayBeRange(tokens, i)) return null;
  let at = i - 1;
  while (at >= i - MOST_BETWEEN && BETWEEN.test(tokens[at]?.lower ?? '') && !VOTE.test(tokens[at]?.lower ?? '')) at--;
  return VOTE.test(tokens[at]?.lower ?? '') || isBehindPlan(tokens, i) ? i + 3 : null;
}
