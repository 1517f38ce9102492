import { oncePer } from '../once-per.ts';
import type { Figure } from './figure.ts';
import { isCurrency } from './unit-dimensions.ts';

/** What the comparison of two figures looks at: the number, its bounds and its unit, not what is counted. */
export interface Quantity extends Pick<Figure, 'value' | 'low' | 'high' | 'comparator' | 'unit'> {
  /** The words of the figure with those that bound it ("nearly 53,000"). */
  readonly exact: string;
}

/** How far the words of a figure commit it: to a number, around one, up to one, from one on, or between two. */
export type Bound = 'point' | 'about' | 'below' | 'above' | 'between';

/** The numbers that a figure's words allow. */
export interface AllowedRange {
  readonly bound: Bound;
  /** The number written; of a range, its middle. */
  readonly anchor: number;
  /** How far the number meant may be from the one written by rounding alone. */
  readonly rounding: number;
  /** The same, if the number was rounded to no more digits than it shows: 500,000 for 2 million. */
  readonly coarseRounding: number;
  /** One step of the number's last digit, within a tenth and a quarter of it: "over 50" has 51 to 60 in mind, not 500. */
  readonly reach: number;
  /** How far "about" reaches at most: where three digits are written, one step of the last. */
  readonly aboutReach: number;
  /** Whether the anchor itself is allowed: by "at least", "up to" and "nearly", not by "over". */
  readonly includesAnchor: boolean;
  /** The ends of a range. */
  readonly low: number;
  readonly high: number;
}

/** A bare round number stands for its neighbours, but never for one further than this away: 2 million is not 2.3 million. */
const MOST_ROUNDING = 0.025;
/** A number cut to its scale ("14K", "$7M") is rounded to the digits it shows, but by no more than this. */
const MOST_CUT = 0.1;
const CUT_TO_SCALE = /\p{Nd}\s?(?:[KkMBT]|bn|mn|tn)(?![\p{L}\p{N}])/u;
/** The least and the largest share of a number that "over" and "under" it reach. */
const LEAST_REACH = 0.1;
const MOST_REACH = 0.25;
/** Small sums of money are given to the penny: 3 dollars are not 3.50. A twentieth is what "$37" of "$36.65" allows. */
const MOST_MONEY_ROUNDING = 0.05;
/**
 * Other small measures are rounded to a whole, but by no more than this share: 5 miles may be 5.4, but a year is not six
 * months, nor two weeks eleven days.
 */
const MOST_SMALL_ROUNDING = 0.1;
/** Counts below this are not rounded when written without a bounding word: "50 hostages" are fifty. */
const SMALLEST_ROUNDED_COUNT = 100;
/** Digits of a number that count: the rest is the noise of binary fractions. */
const DIGITS = 14;

/** Words that come up to a number from below; readers of figures file them under `about`. */
const APPROACHING = /\b(?:nearly|almost|close to|approaching|just (?:under|below|short of|shy of)|not quite)\s/i;

/** The digits of a number without its scale and trailing zeros: "53" for 53,000. */
export function significantDigits(value: number): string {
  const written = String(Math.abs(value));
  // What is written in so few digits is as exact, and much faster had.
  if (written.length <= DIGITS && !written.includes('e')) return written.replace('.', '').replace(/^0+|0+$/g, '');
  const [mantissa = ''] = Math.abs(value)
    .toExponential(DIGITS - 1)
    .split('e');
  return mantissa.replace('.', '').replace(/0+$/, '');
}

/** Up to here zeros are counted off by division, which is much faster than writing the number. */
const LARGEST_COUNTED = 1e15;

/** The worth of the last digit that is not a trailing zero: 1,000 in 53,000, 0.1 in 6.4. */
function lastDigitWorth(value: number): number {
  if (value === 0) return 1;
  if (Number.isInteger(value) && Math.abs(value) < LARGEST_COUNTED) {
    let worth = 1;
    while (value % (worth * 10) === 0) worth *= 10;
    return worth;
  }
  const magnitude = Math.floor(Math.log10(Math.abs(value)) + 1e-12);
  return 10 ** (magnitude - Math.max(0, significantDigits(value).length - 1));
}

function roundingOf(value: number, { unit, exact }: Quantity): number {
  const size = Math.abs(value);
  const half = lastDigitWorth(value) / 2;
  const isCount = unit === null || unit.endsWith(' of age');
  if (size >= SMALLEST_ROUNDED_COUNT && CUT_TO_SCALE.test(exact)) return Math.min(half, size * MOST_CUT);
  if (isCount && Number.isInteger(value) && (size < SMALLEST_ROUNDED_COUNT || half < 1)) return 0;
  const isMoney = unit !== null && isCurrency(unit);
  const small = Math.min(0.5, size * (isMoney ? MOST_MONEY_ROUNDING : MOST_SMALL_ROUNDING));
  const most = size < SMALLEST_ROUNDED_COUNT ? small : size * MOST_ROUNDING;
  return Math.min(half, most);
}

/** Digits that count from which on a number with "about" says how closely it was given. */
const CLOSE_DIGITS = 3;
const SMALLEST_CLOSE = 100;
const FIVE = 5;

/** How far "about" reaches by the digits written: "about 141 million" takes in 140, "about 1,250" takes in 1,234. */
function aboutReachOf(value: number): number {
  const digits = significantDigits(value);
  if (Math.abs(value) < SMALLEST_CLOSE || digits.length < CLOSE_DIGITS) return Number.POSITIVE_INFINITY;
  return lastDigitWorth(value) * (digits.endsWith('5') ? FIVE : 1);
}

function boundOf({ comparator, exact }: Quantity): Bound {
  if (APPROACHING.test(exact)) return 'below';
  if (comparator === 'over' || comparator === 'atLeast') return 'above';
  if (comparator === 'under' || comparator === 'atMost') return 'below';
  return comparator === 'about' ? 'about' : 'point';
}

function rangeBetween(low: number, high: number, quantity: Quantity): AllowedRange {
  const rounding = Math.max(roundingOf(low, quantity), roundingOf(high, quantity));
  const anchor = (low + high) / 2;
  return {
    bound: 'between',
    anchor,
    rounding,
    coarseRounding: rounding,
    reach: 0,
    aboutReach: 0,
    includesAnchor: true,
    low,
    high,
  };
}

/**
 * The numbers that the words of a figure allow, in the figure's own unit; `null` when it names none (both ends open).
 * Counts are kept apart from measures, of which an integer is as much a rounding as any other number.
 */
export const allowedRange = oncePer((quantity: Quantity): AllowedRange | null => {
  const { value, low, high, comparator, exact } = quantity;
  if (value === null && low !== null && high !== null) return rangeBetween(low, high, quantity);
  const anchor = value ?? low ?? high;
  if (anchor === null || !Number.isFinite(anchor)) return null;
  const bound = value !== null ? boundOf(quantity) : low !== null ? 'above' : 'below';
  const size = Math.abs(anchor);
  const reach = Math.min(Math.max(lastDigitWorth(anchor), size * LEAST_REACH), size * MOST_REACH);
  const includesAnchor = (comparator !== 'over' && comparator !== 'under') || APPROACHING.test(exact);
  const rounding = roundingOf(anchor, quantity);
  const coarseRounding = rounding === 0 ? 0 : Math.max(rounding, lastDigitWorth(anchor) / 2);
  const aboutReach = aboutReachOf(anchor);
  return { bound, anchor, rounding, coarseRounding, reach, aboutReach, includesAnchor, low: anchor, high: anchor };
});

/** The same range after a conversion of units, which leaves a rounding of its own. */
export function convertRange(range: AllowedRange, factor: number, offset: number): AllowedRange {
  const anchor = range.anchor * factor + offset;
  return {
    ...range,
    anchor,
    rounding: Math.max(range.rounding * factor, Math.abs(anchor) * MOST_ROUNDING),
    coarseRounding: range.coarseRounding * factor,
    reach: range.reach * factor,
    aboutReach: range.aboutReach * factor,
    low: range.low * factor + offset,
    high: range.high * factor + offset,
  };
}
