import { OLDEST } from '../age-context.ts';
import { isCurrency } from '../unit-dimensions.ts';
import { isAfter } from './no-packed-figure.ts';
import { withSmallerPart } from './packed-compound.ts';
import type { BoundBefore, PackedReading } from './packed-reading.ts';
import { findPhrase } from './phrase-table.ts';
import { type PackedNumber, readPackedNumber } from './read-packed-number.ts';
import { moneyBefore, readCoins, readPackedUnit } from './read-packed-unit.ts';
import { piecesAt, readSpelled } from './read-spelled.ts';
import { isFunctionWordOf } from './small-word.ts';

/** A number with its unit. */
export interface PackedQuantity extends PackedNumber {
  readonly unit: string | null;
  /** A sign of comparison before it: "<30". */
  readonly sign: BoundBefore | null;
}

/** Up to what "1 sur 3" is a share. */
const MOST_SHARE = 10_000;
/** "One in a million" is a share however small. */
const MILLION = 1e6;

/** "Un sur trois", "1 من 3": the first number as a share of the second. */
function asShare(reading: PackedReading, number: PackedNumber): PackedNumber {
  const out = findPhrase(reading.lexicon.outOf, reading.tokens, number.next);
  const of = out && readPackedNumber(reading, out.next);
  if (!of || number.value === null || of.value === null || number.value <= 0) return number;
  const isShare = number.value < of.value && of.value <= MOST_SHARE && number.inDigits === of.inDigits;
  const isMixed = number.value === 1 && of.value > 1 && (of.value <= MOST_SHARE || of.scale >= MILLION);
  if ((!isShare && !isMixed) || readPackedUnit(reading, of)) return number;
  const value = number.value / of.value;
  return { ...number, value, low: value, high: value, next: of.next, isPart: true };
}

/** "Deux enfants sur cinq", "zwei Kinder von fünf": a share with its noun between, and nothing counted behind. */
function asSplitShare(reading: PackedReading, number: PackedNumber): PackedNumber {
  const { tokens, lexicon } = reading;
  const noun = tokens[number.next];
  const out = noun?.kind === 'word' ? findPhrase(lexicon.outOf, tokens, number.next + 1) : null;
  const of = out && !number.inDigits ? readPackedNumber(reading, out.next) : null;
  if (!of || of.inDigits || number.value === null || of.value === null || !(number.value < of.value)) return number;
  const after = tokens[of.next];
  // "Une entreprise sur cinq ferme": in French a verb of one has no ending of the plural.
  const isVerb = lexicon.language === 'fr' && number.value === 1 && !/[sx]$/.test(after?.lower ?? 's');
  const isEnd =
    after === undefined || after.kind === 'mark' || isVerb || isFunctionWordOf(lexicon.language, after.lower);
  const value = number.value / of.value;
  return isEnd ? { ...number, value, low: value, high: value, next: of.next, isPart: true } : number;
}

/** "%10": the sign before the digits, as Arabic and Hebrew keyboards put it. */
function isPercentBefore({ tokens }: PackedReading, first: number): boolean {
  const [before, number] = [tokens[first - 1], tokens[first]];
  // "ב-%10": a hyphen writes a small word on to it.
  const isFree = first === 1 || before?.spaced === true || /^[(«"\u05be-]$/.test(tokens[first - 2]?.text ?? '');
  return /^[%٪]$/.test(before?.text ?? '') && number?.kind === 'digits' && !number.spaced && isFree;
}

const SIGNS: Readonly<Record<string, BoundBefore['comparator']>> = {
  '>': 'over',
  '<': 'under',
  '<=': 'atMost',
  '>=': 'atLeast',
  '≤': 'atMost',
  '≥': 'atLeast',
};
const isSign = (text: string | undefined): boolean => /^[<>=≤≥]$/.test(text ?? '');

/** "<30", "> 5", "<= 100"; `none` for signs that bound nothing: "<>", "=<". */
function signBefore({ tokens }: PackedReading, first: number): BoundBefore | null | 'none' {
  if (!isSign(tokens[first - 1]?.text) || (tokens[first - 1]?.text === '=' && !isSign(tokens[first - 2]?.text)))
    return null;
  const isTwo = isSign(tokens[first - 2]?.text);
  const at = isTwo ? first - 2 : first - 1;
  const comparator =
    SIGNS[
      tokens
        .slice(at, first)
        .map(({ text }) => text)
        .join('')
    ];
  return comparator === undefined ? 'none' : { at, comparator };
}

const HALF = 0.5;

/** "Un'ora e mezza", "deux ans et demi", "12 grados bajo cero": what a few words behind the unit make of the number. */
function withWordsBehind(reading: PackedReading, quantity: PackedQuantity): PackedQuantity {
  const { tokens, lexicon } = reading;
  const { value, unit, next, low, high } = quantity;
  if (value === null || unit === null) return quantity;
  const half = Number.isInteger(value) ? findPhrase(lexicon.andHalf, tokens, next) : null;
  const after = tokens[half?.next ?? 0];
  const isEnd = after === undefined || after.kind !== 'word' || isFunctionWordOf(lexicon.language, after.lower);
  // "שנתיים וחצי מאסר": in Hebrew the thing counted follows without "of".
  const isCounted = lexicon.language === 'he' && half !== null && findPhrase(lexicon.units, tokens, half.next) === null;
  if (half && (isEnd || (isCounted && piecesAt(reading, half.next).length === 0)))
    return { ...quantity, value: value + HALF, low: low + HALF, high: high + HALF, next: half.next };
  const zero = unit.startsWith('degree') ? findPhrase(lexicon.belowZero, tokens, next) : null;
  return zero ? { ...quantity, value: -value, low: -high, high: -low, next: zero.next } : quantity;
}

/** How far before years that are set off the noun may be that they are of. */
const NOUN_REACH = 4;

/** "(34 ans)", ", 34 ans,", ", de 34 años,": years that are set off alone; "le bail (99 ans)" is as long. */
function isSetOff({ tokens, lexicon }: PackedReading, { unit, first, next, value }: PackedQuantity): boolean {
  const isOf = findPhrase(lexicon.age.setOff, tokens, first - 1) !== null;
  const mark = isOf ? first - 2 : first - 1;
  const [before, after] = [tokens[mark]?.text, tokens[next]?.text];
  const isAlone =
    (before === '(' && after === ')') || (/^[,،]$/.test(before ?? '') && (before === after || (isOf && after === '.')));
  const isLength = tokens.slice(Math.max(0, mark - NOUN_REACH), mark).some(({ key }) => lexicon.lengths.has(key));
  return isAlone && !isLength && unit === 'year' && value !== null && Number.isInteger(value) && value <= OLDEST;
}

const CAPITAL = /^\p{Lu}/u;

/** Whether an adjective of years in words is somebody's: "der siebzehnjährige Fahrer", "ein Siebzehnjähriger". */
function isOfPerson({ tokens, lexicon }: PackedReading, { first, next }: PackedQuantity): boolean {
  const isNoun = CAPITAL.test(tokens[first]?.text ?? '') && !CAPITAL.test(tokens[next]?.text ?? '');
  return isNoun || findPhrase(lexicon.age.people, tokens, next) !== null;
}

/** "Ist mit 87 Jahren in Kiel gestorben", "mort à Nîmes, à 79 ans": years at which somebody dies. */
function isAtDeath(reading: PackedReading, { unit, value }: PackedQuantity, bound: number): boolean {
  const { tokens, lexicon } = reading;
  const isLong = unit === 'year' && value !== null && Number.isInteger(value) && value <= OLDEST;
  return isLong && isAfter(reading, lexicon.age.dyingAt, bound) && tokens.some(({ key }) => lexicon.dying.has(key));
}

/** "34 Jahre alt", "âgé de 34 ans": a duration that is an age. */
function withAge(reading: PackedReading, quantity: PackedQuantity): PackedQuantity {
  const { unit, first, next } = quantity;
  if (unit === 'year of age' && !quantity.inDigits && !isOfPerson(reading, quantity))
    return { ...quantity, unit: 'year' };
  if (unit === null || !/^(?:year|month|week|day)$/.test(unit)) return quantity;
  const { age } = reading.lexicon;
  const behind = findPhrase(age.after, reading.tokens, next);
  const bound = reading.bounds.get(first)?.at ?? first;
  const isAge =
    behind || isAfter(reading, age.before, bound) || isSetOff(reading, quantity) || isAtDeath(reading, quantity, bound);
  if (!isAge) return quantity;
  return { ...quantity, unit: `${unit} of age`, next: behind?.next ?? next };
}

/** "جزء من ألف": one part of so many. */
function readPartOf(reading: PackedReading, i: number): PackedQuantity | null {
  const { tokens, lexicon } = reading;
  const of = findPhrase(lexicon.partOf, tokens, i);
  const whole = of && readPackedNumber(reading, of.next);
  if (!whole?.value || whole.value < 2) return null;
  const value = 1 / whole.value;
  const part = { ...whole, value, low: value, high: value, first: i, isPart: true };
  const unit = readPackedUnit(reading, part);
  return { ...part, unit: unit?.unit ?? null, next: unit?.next ?? whole.next, sign: null };
}

/** The quantity that begins at token `i`. */
export function readPackedQuantity(reading: PackedReading, i: number): PackedQuantity | null {
  const quantity =
    readPartOf(reading, i) ??
    readMultiple(reading, i) ??
    readDual(reading, i) ??
    readLone(reading, i) ??
    readMeasured(reading, i);
  return quantity && withAge(reading, withMore(reading, quantity));
}

const withMore = (reading: PackedReading, quantity: PackedQuantity): PackedQuantity =>
  withWordsBehind(reading, withSmallerPart(reading, quantity));

/** "Hat sich verdoppelt": a verb for times so many. */
function readMultiple({ tokens, lexicon }: PackedReading, i: number): PackedQuantity | null {
  const value = lexicon.multiples.get(tokens[i]?.key ?? '');
  if (value === undefined) return null;
  const number = { value, low: value, high: value, first: i, next: i + 1, inDigits: false, scale: 1 };
  return { ...number, isPart: false, isRound: false, unit: 'time', sign: null };
}

/** "شخصان", "יומיים": a noun that says two by its form; what is counted is the noun itself. */
function readDual({ tokens, lexicon }: PackedReading, i: number): PackedQuantity | null {
  const unit = lexicon.duals.get(tokens[i]?.key ?? '');
  if (unit === undefined) return null;
  const number = { value: 2, low: 2, high: 2, first: i, next: unit === null ? i : i + 1, inDigits: false, scale: 1 };
  return { ...number, isPart: false, isRound: false, unit, sign: null };
}

/** "שנה וחצי", "سنة وستة أشهر": a unit that is one of it where a part of it follows. */
function readLone(reading: PackedReading, i: number): PackedQuantity | null {
  const unit = reading.lexicon.lone.get(reading.tokens[i]?.key ?? '');
  if (unit === undefined || unit === null) return null;
  const number = { value: 1, low: 1, high: 1, first: i, next: i + 1, inDigits: false, scale: 1 };
  const whole = withMore(reading, { ...number, isPart: false, isRound: false, unit, sign: null });
  return whole.next > number.next ? whole : null;
}

function readMeasured(reading: PackedReading, i: number): PackedQuantity | null {
  const read = readPackedNumber(reading, i);
  if (read === null) return null;
  const money = moneyBefore(reading, i);
  const number = money ? read : asSplitShare(reading, asShare(reading, read));
  const after = readPackedUnit(reading, number);
  const first = money?.first ?? number.first;
  const sign = signBefore(reading, first);
  if (sign === 'none') return null;
  if (after === null && money === null && isPercentBefore(reading, first))
    return { ...number, first: first - 1, unit: 'percent', sign };
  if (after === null) return { ...number, first, unit: money?.unit ?? null, sign };
  const scaled = number.inDigits && number.scale === 1 ? readSpelled(reading, after.next, [number.value ?? 0]) : null;
  // "75 USD millones"
  if (scaled && scaled.scale >= 1e6 && isCurrency(after.unit))
    return {
      ...number,
      first,
      unit: after.unit,
      sign,
      value: scaled.value,
      low: scaled.value,
      high: scaled.value,
      next: scaled.next,
    };
  const coins = number.isPart ? null : readCoins(reading, after.next);
  const isMoney = coins !== null && /^(?:euro|dollar|pound sterling|.* dollar|peso|franc|yuan)$/.test(after.unit);
  if (!isMoney || number.value === null) return { ...number, first, unit: after.unit, next: after.next, sign };
  const value = number.value + coins.value;
  return { ...number, first, unit: after.unit, next: coins.next, value, low: value, high: value, sign };
}
