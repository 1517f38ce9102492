import { CURRENCY_CODES, CURRENCY_SIGNS } from './currency-names.ts';
import { INDEFINITE_PLURALS, SCALES, SHORT_SCALES, VULGAR_FRACTIONS } from './number-words.ts';
import { afterHyphen, type Cardinal, numeralAt, type Reading, readCardinal, scaleUp } from './read-cardinal.ts';
import { type Fraction, readFraction } from './read-fraction.ts';
import { readPower } from './read-power.ts';
import { readRatio } from './read-ratio.ts';

/** A number of a sentence, without its unit. */
export interface NumberPhrase {
  /** `null` for an uncertain number ("dozens"). */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  /** The number before its scale: 1.2 of "1.2 million". */
  readonly mantissa: number;
  /** The scale word or letter after it, 1 when there is none. */
  readonly scale: number;
  /** Tokens from `first` up to, not including, `next`. */
  readonly first: number;
  readonly next: number;
  readonly inDigits: boolean;
  readonly isFraction: boolean;
}

const point = (value: number, at: Pick<NumberPhrase, 'first' | 'next' | 'inDigits'>): NumberPhrase => ({
  ...at,
  value,
  low: value,
  high: value,
  mantissa: value,
  scale: 1,
  isFraction: false,
});

/** What "scores" is after when it is a number; after anything else it counts goals, or is somebody's. */
const BEFORE_SCORES = /^(?:with|by|and|or|of|for|from|to|in|on|after|among|as|than|over|\p{L}+(?:ed|ing))$/u;

/** "Scores of houses", not "test scores of 50" or "she scores". */
const areMany = (tokens: Reading['tokens'], i: number): boolean =>
  tokens[i + 1]?.lower === 'of' &&
  tokens[i + 2]?.kind === 'word' &&
  (tokens[i - 1]?.kind !== 'word' || BEFORE_SCORES.test(tokens[i - 1]?.lower ?? ''));

/** "Dozens", "tens of thousands", "hundreds of millions": from one of them up to ten. */
function readIndefinite({ tokens }: Reading, i: number): NumberPhrase | null {
  let worth = INDEFINITE_PLURALS.get(tokens[i]?.lower ?? '');
  if (worth === undefined) return null;
  let next = i + 1;
  while (tokens[next]?.lower === 'of' && INDEFINITE_PLURALS.has(tokens[next + 1]?.lower ?? '')) {
    worth *= INDEFINITE_PLURALS.get(tokens[next + 1]?.lower ?? '') ?? 1;
    next += 2;
  }
  // "Tens" alone is a school word, "dozens" and the others need no number.
  if (tokens[i]?.lower === 'tens' && next === i + 1) return null;
  if (tokens[i]?.lower === 'scores' && !areMany(tokens, i)) return null;
  return { ...point(worth, { first: i, next, inDigits: false }), value: null, high: worth * 10 };
}

/** "And a half", "-and-a-half", "½" after a number: the fraction, or `null`. */
function readAddedFraction(reading: Reading, { next, inDigits }: Cardinal): Fraction | null {
  const { tokens } = reading;
  const token = tokens[next];
  if (token === undefined) return null;
  if (VULGAR_FRACTIONS.has(token.text) || (inDigits && token.kind === 'digits')) {
    const fraction = readFraction(reading, next);
    return fraction && fraction.value < 1 ? fraction : null;
  }
  const and = afterHyphen(reading, next);
  if (tokens[and]?.lower !== 'and') return null;
  const fraction = readFraction(reading, afterHyphen(reading, and + 1));
  return fraction && fraction.value < 1 ? fraction : null;
}

const METRE_CONTEXT =
  /^(?:long|high|tall|deep|wide|thick|away|above|below|across|apart|race|sprint|hurdles|freestyle|butterfly|backstroke|breaststroke|relay|final|dash|swim|from|north|south|east|west|radius|x|by)$/;

const scaleWord = (reading: Reading, i: number): number | undefined => {
  const scale = SCALES.get(reading.tokens[afterHyphen(reading, i)]?.lower ?? '');
  return scale === 100 ? undefined : scale;
};

function withAddedFraction(reading: Reading, first: number, cardinal: Cardinal): NumberPhrase | null {
  const added = readAddedFraction(reading, cardinal);
  if (added === null) return null;
  const at = { first, inDigits: cardinal.inDigits };
  const scale = scaleWord(reading, added.next);
  if (scale === undefined) {
    return { ...point(cardinal.value + added.value * cardinal.scale, { ...at, next: added.next }), isFraction: true };
  }
  const next = afterHyphen(reading, added.next) + 1;
  const whole = cardinal.scale === 1 ? cardinal.value * scale : cardinal.value;
  return { ...point(whole + added.value * scale, { ...at, next }), scale };
}

/** "32m2", "37m (121ft)", "100m sprint": where a lone "m" after digits is the metre rather than a million. */
function isMetre({ tokens }: Reading, i: number): boolean {
  const after = tokens[i + 1];
  if (after === undefined) return false;
  if (!after.spaced && /^[23²³]$/.test(after.text)) return true;
  if (
    /^(?:x|×|by|ran|runs?|running|swam|swims?|sprinted|jump(?:s|ed)|leapt|leaped|vault(?:s|ed)|cleared|clears|threw|throws|hurled|thrown|climbed|dived|dove|fell|plunged)$/.test(
      tokens[i - 2]?.lower ?? '',
    )
  )
    return true;
  if (after.text === '(') return /^(?:ft|feet|foot|yd|yards|in|inches)$/.test(tokens[i + 3]?.lower ?? '');
  return METRE_CONTEXT.test(after.lower);
}

/** Whether the number before token `i` has a currency before it: "$3 m", "EUR 3 m". */
function isAfterCurrency({ tokens }: Reading, i: number): boolean {
  const sign = tokens[i - 2]?.text ?? '';
  return CURRENCY_SIGNS.has(sign) || CURRENCY_CODES.has(sign);
}

/** "8 B people", not "8 B cells": a capital B between a number and what can be counted in billions. */
const isBillion = ({ tokens }: Reading, i: number): boolean =>
  /^(?:people|users|dollars|euros|views|downloads|devices|visits|years|tonnes|tons|litres|trees)$/.test(
    tokens[i + 1]?.lower ?? '',
  );

/** A scale of one or more letters after digits: "1.2m", "2.33 k", "10 bln". "10G" is ten thousand million. */
function shortScale(reading: Reading, i: number): number | undefined {
  const token = reading.tokens[i];
  if (token?.kind !== 'word') return undefined;
  const scale = SHORT_SCALES.get(token.lower);
  if (token.text === 'G' && !token.spaced) return (numeralAt(reading, i - 1)?.value ?? 0) >= 10 ? 1e9 : undefined;
  const isMoney = isAfterCurrency(reading, i);
  if (isMoney && token.lower === 'mm') return 1e6;
  if (token.lower.length > 1) return scale;
  if (isMoney && /^[mMbBtTkK]$/.test(token.text)) return scale;
  // "A 100t crane": without money before it, "t" is a tonne.
  if (token.text === 't') return undefined;
  if (token.text === 'B' && token.spaced) return isBillion(reading, i) ? scale : undefined;
  if (token.text === 'm' && isMetre(reading, i)) return undefined;
  // A lone letter after a space is a unit or a word, but for capital M and k.
  return token.spaced && token.text !== 'M' && token.lower !== 'k' ? undefined : scale;
}

function withShortScale(reading: Reading, first: number, cardinal: Cardinal): NumberPhrase | null {
  const scale = cardinal.inDigits && cardinal.next === first + 1 ? shortScale(reading, cardinal.next) : undefined;
  if (scale === undefined) return null;
  const next = cardinal.next + 1;
  return { ...point(scaleUp(cardinal.value, scale), { first, next, inDigits: true }), mantissa: cardinal.value, scale };
}

/** After "grand", what shows that it is a thousand: "fifty grand from the till", not "two grand pianos". */
const AFTER_GRAND =
  /^(?:in|for|on|from|to|of|a|an|per|each|and|or|but|at|by|with|more|over|when|if|as|than|last|this|worth|\p{P})$/u;

/** "Fifty grand" */
function withGrand({ tokens }: Reading, first: number, { value, next, inDigits }: Cardinal): NumberPhrase | null {
  const after = tokens[next + 1];
  if (tokens[next]?.text !== 'grand' || !(after === undefined || AFTER_GRAND.test(after.lower))) return null;
  return { ...point(value * 1e3, { first, next: next + 1, inDigits }), mantissa: value, scale: 1e3 };
}

/** "Half a million", "quarter million", "half a dozen", "three quarters of a million". */
function scaledFraction(reading: Reading, first: number, { value, next }: Fraction): NumberPhrase {
  const { tokens } = reading;
  const of = tokens[next]?.lower === 'of' && tokens[next + 1]?.lower === 'a' ? next + 1 : next;
  const scaled = readCardinal(reading, afterHyphen(reading, of));
  const isScale =
    scaled !== null && !scaled.inDigits && [12, 100, 1e3, 1e6, 1e9, 1e12, 1e5, 1e7].includes(scaled.value);
  const at = { first, inDigits: tokens[first]?.kind === 'digits' };
  if (isScale && tokens[scaled.next - 1]?.lower !== 'thousandth')
    return { ...point(value * scaled.value, { ...at, next: scaled.next }), scale: scaled.value, mantissa: value };
  return { ...point(value, { ...at, next }), isFraction: true };
}

/** "Half" and "quarter" without an article. */
function readBarePart(reading: Reading, i: number): Fraction | null {
  const { tokens } = reading;
  const word = tokens[i]?.lower;
  if (word !== 'half' && word !== 'quarter') return null;
  const part = { value: word === 'half' ? 1 / 2 : 1 / 4, next: i + 1 };
  const after = tokens[afterHyphen(reading, i + 1)]?.lower ?? '';
  return word === 'half' || SCALES.has(after) ? part : null;
}

function scaledCardinal(reading: Reading, first: number, cardinal: Cardinal): NumberPhrase {
  const { value, next, scale, inDigits } = cardinal;
  const numeral = numeralAt(reading, first);
  const mantissa = numeral && scale > 1 ? numeral.value : scale > 1 ? value / scale : value;
  return { ...point(value, { first, next, inDigits }), mantissa, scale };
}

/** Reads the number that begins at token `i`: digits or words, with scale, fraction or power. `null` when none does. */
export function readNumber(reading: Reading, i: number): NumberPhrase | null {
  const indefinite = readIndefinite(reading, i);
  if (indefinite) return indefinite;
  const inDigits = reading.tokens[i]?.kind === 'digits';
  const power = inDigits ? readPower(reading, i) : null;
  if (power) return point(power.value, { first: i, next: power.next, inDigits });
  const ratio = readRatio(reading, i);
  if (ratio) return { ...point(ratio.value, { first: i, next: ratio.next, inDigits }), isFraction: true };
  const fraction = readFraction(reading, i) ?? readBarePart(reading, i);
  if (fraction) return scaledFraction(reading, i, fraction);
  const cardinal = readCardinal(reading, i);
  if (cardinal === null) return null;
  return (
    withAddedFraction(reading, i, cardinal) ??
    withShortScale(reading, i, cardinal) ??
    withGrand(reading, i, cardinal) ??
    scaledCardinal(reading, i, cardinal)
  );
}
