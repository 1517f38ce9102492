import { afterHyphen, numeralAt, type Reading, readCardinal } from './read-cardinal.ts';
import type { Fraction } from './read-fraction.ts';

/** After "two in three", words that make it a count over time or in a series rather than a share. */
const NO_SHARE =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|games?|matches|innings|attempts|starts|appearances|outings|tests|seasons?|overs|of|percent|%|million|billion|-)$/;

const isOfAll = (tokens: Reading['tokens'], i: number): boolean =>
  tokens[i]?.lower === 'of' && /^(?:the|all|those|these|its|their|our)$/.test(tokens[i + 1]?.lower ?? '');

/** After "one worker in three", what shows that nothing is counted by the second number. */
const AFTER_SHARE = /^(?:is|was|has|had|will|would|can|could|does|did|says?|said|[.,;:)])$/;

/** "One worker in three is off sick": a share with its noun between. */
function readSplitRatio({ tokens }: Reading, i: number): Fraction | null {
  if (tokens[i]?.lower !== 'one' || tokens[i + 1]?.kind !== 'word' || tokens[i + 2]?.lower !== 'in') return null;
  const whole = readCardinal({ tokens, pointGroups: false }, i + 3);
  const after = tokens[whole?.next ?? 0];
  // "One pear in ten rotted.": a verb, not what ten are counted of.
  const isVerb = /\p{L}{2}ed$/u.test(after?.lower ?? '') && tokens[(whole?.next ?? 0) + 1]?.kind !== 'word';
  const isShare = whole !== null && whole.value > 1 && (after === undefined || AFTER_SHARE.test(after.lower) || isVerb);
  return isShare && !NO_SHARE.test(tokens[i + 1]?.lower ?? '') ? { value: 1 / whole.value, next: whole.next } : null;
}

/** Reads a share told as a count of a count: "one in five", "two out of five hundred", "1 over three", "one-in-four". */
export function readRatio(reading: Reading, i: number): Fraction | null {
  const { tokens } = reading;
  const part = readCardinal(reading, i);
  if (part === null || part.value <= 0 || !Number.isInteger(part.value) || part.scale > 1) return null;
  const linkAt = afterHyphen(reading, part.next);
  const link = tokens[linkAt];
  const isOver = link?.lower === 'over';
  const isOut = link?.lower === 'out' && tokens[linkAt + 1]?.lower === 'of';
  if (link?.kind === 'word' && part.value === 1 && tokens[linkAt + 1]?.lower === 'in')
    return readSplitRatio(reading, i);
  if (!isOver && !isOut && link?.lower !== 'in') return null;
  const linkEnd = afterHyphen(reading, linkAt + (isOut ? 2 : 1));
  const at = tokens[linkEnd]?.lower === 'every' ? linkEnd + 1 : linkEnd;
  const whole = tokens[at]?.kind === 'digits' && numeralAt(reading, at) === null ? null : readCardinal(reading, at);
  if (whole === null || !Number.isInteger(whole.value)) return null;
  const after = tokens[whole.next];
  if (isOver)
    return after === undefined || after.text === '.' ? { value: part.value / whole.value, next: whole.next } : null;
  const isShare =
    part.value < whole.value &&
    (!NO_SHARE.test(after?.lower ?? '') || isOfAll(tokens, whole.next)) &&
    !/^(?:1[89]|20)\d\d$/.test(tokens[at]?.text ?? '');
  return isShare ? { value: part.value / whole.value, next: whole.next } : null;
}
