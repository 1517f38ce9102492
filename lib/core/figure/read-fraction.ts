import { denominatorOf, ONES, SCALES, TENS, VULGAR_FRACTIONS } from './number-words.ts';
import { afterHyphen, type Cardinal, isHyphen, numeralAt, type Reading, readCardinal } from './read-cardinal.ts';
import { unitOfWord } from './unit-names.ts';

/** A part of one: its worth, and the first token after it. */
export interface Fraction {
  readonly value: number;
  readonly next: number;
}

/** "A third" is a fraction, "a third man" an ordinal: what may follow a fraction in the singular. */
const AFTER_SINGULAR: ReadonlySet<string> = new Set(
  'of the more less in and below above lower higher or to'.split(' '),
);

const QUARTER = 4;

/** "Cut by a third among men", "up a fifth since May": a share after these, whatever word of place or time follows. */
const BEFORE_SHARE = /^(?:by|up|down|nearly|almost|about|around|over|under|than|roughly)$/;
const AFTER_SHARE =
  /^(?:among|amongst|at|over|on|since|this|last|from|between|across|within|for|during|after|before|as|by|with|when|while|through|compared|each|every|year)$/;

const isClauseEnd = ({ tokens }: Reading, i: number): boolean => {
  const token = tokens[i];
  return token === undefined || (token.kind === 'mark' && !isHyphen(token));
};

interface Denominator extends Fraction {
  readonly isPlural: boolean;
}

/** The denominator at a token: "fifths", or after tens "twenty-firsts". */
function readDenominator(reading: Reading, i: number): Denominator | null {
  const { tokens } = reading;
  const word = tokens[i]?.lower ?? '';
  const simple = denominatorOf(word);
  if (simple) return { ...simple, next: i + 1 };
  const tens = TENS.get(word);
  const last = tokens[afterHyphen(reading, i + 1)]?.lower ?? '';
  if (tens === undefined) return null;
  const ordinal = /^first|^second/.test(last) ? (last.startsWith('first') ? 1 : 2) : denominatorOf(last)?.value;
  if (ordinal === undefined || ordinal > 9) return null;
  return { value: tens + ordinal, isPlural: last.endsWith('s'), next: afterHyphen(reading, i + 1) + 1 };
}

/** "Thirty fifths" after "one hundred": a cardinal and the last word of a longer denominator. */
function joinDenominator(reading: Reading, i: number, end: number): Denominator | null {
  const cardinal = readCardinal(reading, i, end);
  const last = readDenominator(reading, end);
  if (cardinal?.next !== end || last === null || last.value < 3) return null;
  const isTens = cardinal.value % 100 >= 20 && cardinal.value % 10 === 0;
  const fits = isTens ? last.value < 10 : cardinal.value >= 100 && cardinal.value % 100 === 0 && last.value < 100;
  return fits ? { ...last, value: cardinal.value + last.value } : null;
}

/** "One hundred thirty fifths" is 100/35: the longest denominator that leaves a numerator. */
function splitNumerator(reading: Reading, i: number, end: number): Fraction | null {
  for (let at = i + 1; at < end; at++) {
    const word = reading.tokens[at]?.lower ?? '';
    const mayBegin = (ONES.has(word) || TENS.has(word)) && !isHyphen(reading.tokens[at - 1]);
    const numerator = mayBegin ? readCardinal(reading, i, at) : null;
    const denominator = numerator?.next === at ? joinDenominator(reading, at, end) : null;
    if (numerator && denominator) return { value: numerator.value / denominator.value, next: denominator.next };
  }
  return null;
}

/** A fraction after a numerator that ends at its `next`: "two" + "thirds", "twenty" + "twenty fifths". */
function fractionAfter(reading: Reading, i: number, numerator: Cardinal): Fraction | null {
  const at = afterHyphen(reading, numerator.next);
  const denominator = readDenominator(reading, at);
  if (denominator) {
    if (numerator.inDigits && denominator.value >= 20) return null;
    // "One-fourth voted no": a hyphen makes it a fraction whatever follows.
    const isHyphenated = at !== numerator.next;
    if (!denominator.isPlural && !isHyphenated && !standsAsFraction(reading, denominator)) return null;
    // "Three-quarter million", "a three-quarter-mile track"
    const isAdjective = isHyphenated && mayQualify(reading, denominator);
    if (!denominator.isPlural && numerator.value !== 1 && !isAdjective) return null;
    // "The slowest pace in 11 quarters" counts quarters of years.
    if (denominator.value === QUARTER && numerator.value >= QUARTER) return null;
    const split = denominator.value < 20 ? splitNumerator(reading, i, at) : null;
    return split ?? { value: numerator.value / denominator.value, next: denominator.next };
  }
  const second = numerator.inDigits || at !== numerator.next ? null : readCardinal(reading, at);
  const long = second && joinDenominator(reading, at, second.next);
  return long ? { value: numerator.value / long.value, next: long.next } : null;
}

/** Whether a scale, a unit or a length comes after a fraction that is an adjective. */
function mayQualify(reading: Reading, { next }: Denominator): boolean {
  const { lower = '', text = '' } = reading.tokens[afterHyphen(reading, next)] ?? {};
  return SCALES.has(lower) || unitOfWord(text, lower) !== undefined || /^(?:points?|length|percentage)$/.test(lower);
}

function standsAsFraction(reading: Reading, { next, value }: Denominator): boolean {
  const { lower: word = '', text = '' } = reading.tokens[afterHyphen(reading, next)] ?? {};
  if (value === 2) return true;
  // "A quarter mile", "a quarter-point step"
  if (
    value === 4 &&
    (word === 'point' || (unitOfWord(text, word) !== undefined && !isHyphen(reading.tokens[next - 2])))
  )
    return true;
  return isClauseEnd(reading, next) || AFTER_SINGULAR.has(word) || SCALES.has(word);
}

/** "1/2" and "⁄"; not "24/7", "9/11" or a date. */
function readSlash(reading: Reading, i: number): Fraction | null {
  const { tokens } = reading;
  const slash = tokens[i + 1];
  if (slash === undefined || slash.spaced || (slash.text !== '/' && slash.text !== '\u2044')) return null;
  const above = numeralAt(reading, i)?.value ?? 0;
  const below = numeralAt(reading, i + 2)?.value ?? 0;
  const isProper = above > 0 && above < below && Number.isInteger(above) && Number.isInteger(below);
  if (!isProper || tokens[i + 2]?.spaced || tokens[i + 3]?.text === '/') return null;
  return above === 9 && below === 11 ? null : { value: above / below, next: i + 3 };
}

/** Reads a fraction that begins at token `i`: "two thirds", "a quarter", "1/16", "¾", "half". */
export function readFraction(reading: Reading, i: number): Fraction | null {
  const { tokens } = reading;
  const token = tokens[i];
  if (token === undefined) return null;
  const vulgar = VULGAR_FRACTIONS.get(token.text);
  if (vulgar !== undefined) return { value: vulgar, next: i + 1 };
  const slash = readSlash(reading, i);
  if (slash) return slash;
  if (token.lower === 'a' || token.lower === 'an') {
    const denominator = readDenominator(reading, afterHyphen(reading, i + 1));
    const isShare =
      BEFORE_SHARE.test(tokens[i - 1]?.lower ?? '') && AFTER_SHARE.test(tokens[denominator?.next ?? 0]?.lower ?? '');
    if (denominator && !denominator.isPlural && (isShare || standsAsFraction(reading, denominator)))
      return { value: 1 / denominator.value, next: denominator.next };
  }
  const numerator = readCardinal(reading, i);
  return numerator && numerator.scale <= 1e3 ? fractionAfter(reading, i, numerator) : null;
}
