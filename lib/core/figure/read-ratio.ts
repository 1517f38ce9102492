import { afterHyphen, numeralAt, type Reading, readCardinal } from './read-cardinal.ts';
import type { Fraction } from './read-fraction.ts';

/** After "two in three", words that make it a count over time or in a series rather than a share. */
const NO_SHARE =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|games?|matches|innings|attempts|starts|appearances|outings|tests|seasons?|overs|of|percent|%|million|billion|-)$/;

/** Reads a share told as a count of a count: "one in five", "two out of five hundred", "1 over three", "one-in-four". */
export function readRatio(reading: Reading, i: number): Fraction | null {
  const { tokens } = reading;
  const part = readCardinal(reading, i);
  if (part === null || part.value <= 0 || !Number.isInteger(part.value) || part.scale > 1) return null;
  const linkAt = afterHyphen(reading, part.next);
  const link = tokens[linkAt];
  const isOver = link?.lower === 'over';
  const isOut = link?.lower === 'out' && tokens[linkAt + 1]?.lower === 'of';
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
    !NO_SHARE.test(after?.lower ?? '') &&
    !/^(?:1[89]|20)\d\d$/.test(tokens[at]?.text ?? '');
  return isShare ? { value: part.value / whole.value, next: whole.next } : null;
}
