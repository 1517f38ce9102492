import { itemAt } from '../../item-at.ts';
import { keysOf, type QuotedText, type TokenRange } from '../quoted-text.ts';

/** Verbs whose clause holds whether they are denied or not, in the past where they tell what somebody knew. */
const FACTIVE =
  /^(?:reali[sz]ed?|noticed?|regret(?:ted)?|forgot|forgotten|forget|knew|aware|admit|concede|acknowledge|recognise|recognize)$/;
const DENYING = /^(?:den(?:y|ies|ied|ying)|disputes?|disputed|doubts?|doubted)$/;
const DENIED_NEAR = 3;

/** Whether a negation turns a verb and not its clause ("I did not know that"), or another negation ("nobody denies that"). */
export function isSpentNegation(source: QuotedText, missing: TokenRange, index: number): boolean {
  const behind = keysOf(source, { start: index + 1, end: missing.end });
  const before = keysOf(source, { start: Math.max(missing.start, index - DENIED_NEAR), end: index });
  const isFactive = (key: string, at: number): boolean =>
    FACTIVE.test(key) || (key === 'know' && (behind[at - 1] === 'did' || before.includes('did')));
  if (behind.at(-1) === 'that' && behind.some(isFactive)) return true;
  const isDenial = DENYING.test(itemAt(source.tokens, index).key);
  const others = isDenial ? before : behind.slice(0, DENIED_NEAR);
  return others.some((key) =>
    isDenial ? source.senses.findWeighty([key])[0]?.effect === 'negation' : DENYING.test(key),
  );
}
