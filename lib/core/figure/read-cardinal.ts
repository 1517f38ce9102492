import { DOZENS, denominatorOf, ONES, SCALES, TENS } from './number-words.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import type { Token } from './token.ts';

/** A whole or decimal number, in words, digits or both ("4 thousand", "fifty-eight"), from one token up to another. */
export interface Cardinal {
  readonly value: number;
  /** Index of the first token after it. */
  readonly next: number;
  /** The last scale word from a thousand on, 1 when there is none: what "and a half" is a half of. */
  readonly scale: number;
  /** Whether it begins with digits. */
  readonly inDigits: boolean;
}

/** What a sentence is read by: its tokens, and how its language writes decimals. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly pointGroups: boolean;
}

/** The numeral at a token, or `null` where there are no digits or they are no number. */
export function numeralAt({ tokens, pointGroups }: Reading, i: number): (Numeral & { kind: 'number' }) | null {
  const token = tokens[i];
  if (token?.kind !== 'digits') return null;
  const numeral = readNumeral(token.text, pointGroups);
  return numeral.kind === 'number' ? numeral : null;
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011']);

/** Whether the token is a hyphen. */
export const isHyphen = (token: Token | undefined): boolean => token !== undefined && HYPHENS.has(token.text);

/** The index of the next word of a hyphened number: the token itself, or the one after a hyphen right before it. */
export const afterHyphen = ({ tokens }: Reading, i: number): number =>
  isHyphen(tokens[i]) && tokens[i + 1]?.kind === 'word' && tokens[i]?.spaced === tokens[i + 1]?.spaced ? i + 1 : i;

interface Sum {
  total: number;
  /** The number below the next scale word, `null` when none has begun. */
  group: number | null;
  scale: number;
}

const smallValue = (word: string): number | undefined => ONES.get(word) ?? TENS.get(word);

/** Whether a number below a hundred may follow the group: "hundred" + "six", "twenty" + "one". */
function takesSmall(group: number | null, small: number): boolean {
  if (group === null) return true;
  if (group >= 100 && group % 100 === 0) return small > 0;
  return group % 100 >= 20 && group % 10 === 0 && small > 0 && small < 10;
}

/** Digits that a product of a decimal fraction keeps; the rest is the noise of binary ones: 2.3 lakh is 230,000. */
const DIGITS = 15;

/** A number times its scale, as it would be worked out in decimals. */
export const scaleUp = (value: number, scale: number): number =>
  Number.isInteger(value) ? value * scale : Number((value * scale).toPrecision(DIGITS));

function addScale(sum: Sum, scale: number): boolean {
  if (scale === 100) {
    if (sum.group !== null && (sum.group >= 100 || sum.group === 0)) return false;
    sum.group = (sum.group ?? 1) * 100;
    return true;
  }
  if (sum.group === null && sum.total > 0) {
    // "Three lakh crore": one scale of another.
    if (scale <= sum.scale) return false;
    sum.total *= scale;
  } else if (sum.total > 0 && scale >= sum.scale) {
    return false;
  } else {
    sum.total += scaleUp(sum.group ?? 1, scale);
  }
  sum.group = null;
  sum.scale = scale;
  return true;
}

/** Whether what follows "and" belongs to the number: a smaller part that is not itself counted in fractions. */
function continuesAfterAnd(reading: Reading, i: number, sum: Sum): boolean {
  const isRound = sum.group === null ? sum.total > 0 : sum.group >= 100 && sum.group % 100 === 0;
  const token = reading.tokens[i + 1];
  if (!isRound || token === undefined) return false;
  if (token.kind === 'word') {
    const part = smallValue(token.lower) === undefined ? null : readCardinal(reading, i + 1);
    return part !== null && denominatorOf(reading.tokens[afterHyphen(reading, part.next)]?.lower ?? '') === null;
  }
  const numeral = numeralAt(reading, i + 1);
  const limit = sum.group === null ? Math.min(sum.scale, 1000) : 100;
  return numeral !== null && !numeral.hasPoint && numeral.value < limit && sum.scale <= 1000;
}

/** After "of": what precedes is a part of those before, and no end of their number: "ninety thousand, two hundred of them children". */
export const OF_THEM = /^(?:them|whom|which|those|these)$/;

/** Whether what follows a comma belongs to a number in words: "six million, four hundred thousand". */
function continuesAfterComma(reading: Reading, i: number, { group, scale }: Sum): boolean {
  const { tokens } = reading;
  if (group !== null || scale < 1000 || smallValue(tokens[i + 1]?.lower ?? '') === undefined) return false;
  const part = readCardinal(reading, i + 1);
  const isPart = part !== null && part.value >= 100 && part.value < scale && part.value * 1000 >= scale;
  return isPart && !(tokens[part.next]?.lower === 'of' && OF_THEM.test(tokens[part.next + 1]?.lower ?? ''));
}

/** Adds the token to the sum; `false` when it does not continue the number. */
function addToken(reading: Reading, i: number, sum: Sum): boolean {
  const token = reading.tokens[i];
  if (token === undefined) return false;
  if (token.kind === 'digits') {
    const numeral = numeralAt(reading, i);
    if (numeral === null || sum.group !== null) return addDigitsAfterHundred(numeral, sum);
    sum.group = numeral.value;
    return true;
  }
  const small = smallValue(token.lower);
  if (small !== undefined) {
    // "9,400 twenty-foot containers"
    if (reading.tokens[i - 1]?.kind === 'digits' && sum.group !== null) return false;
    if (!takesSmall(sum.group, small)) return false;
    sum.group = (sum.group ?? 0) + small;
    return true;
  }
  const scale = SCALES.get(token.lower);
  return scale !== undefined && addScale(sum, scale);
}

function addDigitsAfterHundred(numeral: (Numeral & { kind: 'number' }) | null, sum: Sum): boolean {
  if (numeral === null || sum.group === null || sum.group % 100 !== 0 || numeral.value >= 100) return false;
  sum.group += numeral.value;
  return true;
}

/** Digits in the middle of a number go on only as "4 thousand 3 hundred" does. */
function mayContinueWithDigits(reading: Reading, i: number, sum: Sum): boolean {
  const following = SCALES.get(reading.tokens[i + 1]?.lower ?? '');
  return sum.group === null && following !== undefined && following < sum.scale;
}

const ZEROES: ReadonlySet<string> = new Set(['zero', 'nought', 'naught', 'oh']);

/** "Point seven one", "point seventy-one": the digits after it, and where they end; `null` when there are none. */
function readPoint(reading: Reading, i: number): { readonly digits: string; readonly next: number } | null {
  const { tokens } = reading;
  const at = afterHyphen(reading, i);
  if (tokens[at]?.lower !== 'point') return null;
  let digits = '';
  let next = afterHyphen(reading, at + 1);
  for (let token = tokens[next]; token?.kind === 'word'; token = tokens[next]) {
    const value = smallValue(token.lower);
    if (value === undefined && !ZEROES.has(token.lower)) break;
    const after = isHyphen(tokens[next + 1]) ? tokens[next + 2] : undefined;
    const unit = ONES.get(after?.lower ?? '');
    const isCompound = value !== undefined && value >= 20 && unit !== undefined && unit > 0 && unit < 10;
    digits += String((value ?? 0) + (isCompound ? unit : 0));
    next += isCompound ? 3 : 1;
  }
  return digits === '' ? null : { digits, next };
}

/** "Two point five million": the scale after a decimal in words. */
function withScaleAfterPoint(reading: Reading, value: number, next: number): Cardinal {
  const at = afterHyphen(reading, next);
  const scale = SCALES.get(reading.tokens[at]?.lower ?? '');
  if (scale === undefined || scale === 100) return { value, next, scale: 1, inDigits: false };
  return { value: scaleUp(value, scale), next: at + 1, scale, inDigits: false };
}

/** Where the number's words begin: after "a" before a scale word. `null` when no number begins here. */
function beginning(reading: Reading, i: number): number | null {
  const { tokens } = reading;
  const token = tokens[i];
  if (token === undefined) return null;
  if (token.kind === 'digits') return numeralAt(reading, i) === null ? null : i;
  if (smallValue(token.lower) !== undefined) return i;
  const isArticle = token.lower === 'a' || token.lower === 'an';
  const first = isArticle ? tokens[afterHyphen(reading, i + 1)] : token;
  if (first === undefined || !(SCALES.has(first.lower) || DOZENS.has(first.lower))) return null;
  const isBareHundred = first.lower === 'hundred' && !SCALES.has(tokens[i + 1]?.lower ?? '');
  if (!isArticle && (isBareHundred || DOZENS.has(first.lower))) return null;
  return isArticle ? afterHyphen(reading, i + 1) : i;
}

/**
 * Reads the cardinal number that begins at token `i`, as far as it goes and not beyond token `limit`: "two hundred and
 * two thousand", "4 thousand 3 hundred and 21", "nine point nought four", "three dozen".
 */
export function readCardinal(reading: Reading, i: number, limit = reading.tokens.length): Cardinal | null {
  const { tokens } = reading;
  const start = beginning(reading, i);
  if (start === null) return null;
  const sum: Sum = { total: 0, group: null, scale: 1 };
  let next = start;
  for (let at = start; at < limit; ) {
    const isFirst = at === start;
    if (tokens[at]?.kind === 'digits' && !isFirst && tokens[at - 1]?.lower !== 'and') {
      if (!mayContinueWithDigits(reading, at, sum)) break;
    }
    if (!addToken(reading, at, sum)) break;
    next = at + 1;
    at = afterHyphen(reading, next);
    if (tokens[at]?.lower === 'and' && at === next && continuesAfterAnd(reading, at, sum)) at++;
    else if (tokens[at]?.text === ',' && tokens[start]?.kind === 'word' && continuesAfterComma(reading, at, sum)) at++;
  }
  const inDigits = tokens[i]?.kind === 'digits';
  let value = sum.total + (sum.group ?? 0);
  const point = inDigits || next >= limit ? null : readPoint(reading, next);
  if (point) return withScaleAfterPoint(reading, Number(`${value}.${point.digits}`), point.next);
  const dozenAt = afterHyphen(reading, next);
  const dozen = DOZENS.get(tokens[dozenAt]?.lower ?? '');
  if (dozen === undefined || dozenAt >= limit) {
    return next === start ? null : { value, next, scale: sum.group === null ? sum.scale : 1, inDigits };
  }
  value = (next === start ? 1 : value) * dozen;
  return { value, next: dozenAt + 1, scale: 1, inDigits };
}
