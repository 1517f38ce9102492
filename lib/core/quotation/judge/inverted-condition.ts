import { gapBefore, keysOf, type QuotedText, type TokenRange } from '../quoted-text.ts';
import type { Token } from '../read-tokens.ts';

const INVERTED = /^(?:had|should|were)$/;
const SUBJECT = /^(?:i|we|you|he|she|it|the\w*|th[io]s\w*|that|any\w+|an?|my|our|your|his|her|its)$/;
/** What follows from a condition that is only imagined. */
const OUTCOME = /^(?:will|would|could|might|may|must|should|can|'ll|'d)$/;

const isSubject = (token: Token | undefined): boolean =>
  token !== undefined && (token.capital || SUBJECT.test(token.key));

const isOutcome = (keys: readonly string[]): boolean => keys.some((key) => OUTCOME.test(key));

/** Whether a verb at an index opens a condition: "had the alarm worked", "should it rain". */
const isInvertedAt = ({ tokens }: QuotedText, at: number): boolean =>
  INVERTED.test(tokens[at]?.key ?? '') && isSubject(tokens[at + 1]);

function sentenceBehind({ tokens }: QuotedText, at: number): number {
  let end = at;
  while (end < tokens.length && tokens[end]?.sentence === tokens[at]?.sentence) end++;
  return end;
}

/** Whether words before a statement are its condition without "if": "had the alarm worked, nobody would have died". */
export function opensInverted(quoted: QuotedText, { start, end }: TokenRange): boolean {
  const { tokens } = quoted;
  let from = end;
  while (from > start && tokens[from - 1]?.sentence === tokens[end]?.sentence) from--;
  if (from >= end || !isInvertedAt(quoted, from)) return false;
  // Without a comma the statement shows by its own subject and verb: "had we known we would have left".
  const isSetOff = /[,–—]/u.test(gapBefore(quoted, end));
  if (!isSetOff && !(isSubject(tokens[end]) && OUTCOME.test(tokens[end + 1]?.key ?? ''))) return false;
  return isOutcome(keysOf(quoted, { start: end, end: sentenceBehind(quoted, end) }));
}

/** Whether words behind a statement are its condition without "if": "nobody would have died had the alarm worked". */
export function closesInverted(quoted: QuotedText, { start }: TokenRange): boolean {
  const { tokens } = quoted;
  if (!isInvertedAt(quoted, start) || tokens[start - 1]?.sentence !== tokens[start]?.sentence) return false;
  let from = start;
  while (from > 0 && tokens[from - 1]?.sentence === tokens[start]?.sentence) from--;
  return isOutcome(keysOf(quoted, { start: from, end: start }));
}
