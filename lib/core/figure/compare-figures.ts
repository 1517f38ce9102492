import type { Relation, Severity } from '../difference.ts';
import { ageSeverity } from './age-severity.ts';
import {
  type AllowedRange,
  allowedRange,
  type Bound,
  convertRange,
  type Quantity,
  significantDigits,
} from './allowed-range.ts';
import { ORDINAL, SCORE } from './tally-units.ts';
import { isUncertain, namesOnlyScale } from './uncertain-words.ts';
import { isCurrency, isRateOf, payOf, scaleOfUnit } from './unit-dimensions.ts';

/** How a page's quantity relates to the source's, supposing that both are of the same thing. */
export interface QuantityComparison {
  readonly relation: Relation;
  /** What differs; `null` unless `relation` is `differs`. */
  readonly kind: 'value' | 'comparator' | 'unit' | null;
  readonly severity: Severity;
  /** Whether the page's number is the higher one. */
  readonly isHigher: boolean;
  /** Whether both write one number, if rounded: not because a bound or a range takes it in. */
  readonly isEqual: boolean;
  /** Whether both write the same number or the same two ends, in whatever units: nothing is rounded or taken in. */
  readonly isWrittenAlike: boolean;
  /** Whether the numbers look like one that slipped: the same digits in another order or of another magnitude. */
  readonly isSlip: boolean;
}

/** How two ranges relate to each other: one number, two ways of bounding it, two numbers, or unknown. */
type Standing = 'same' | 'comparator' | 'value' | 'unclear';

/**
 * "About" a number agrees up to this share of it, and up to twice the share where the number has one digit that counts:
 * about a third (33.3 %) takes in 32 to 34 %. Of 97 figures that one story tells both with "about", "some" or "nearly" and
 * exactly, 83 were equal, 11 within this share and 3, of one digit, within twice it (1,327 stories and 334 articles, pairs
 * picked by reading); nearer than a tenth were as many pairs of different things.
 */
const LEAST_ABOUT = 0.05;
/** Up to this share it is not clear; further off it differs. */
const MOST_ABOUT = 0.15;
/** Beyond its reach and up to here "over 50" still allows the number, though nobody would choose the words. */
const MOST_OVER = 1.5;
/** A number off by a larger ratio is a major difference. */
const MINOR_RATIO = 1.1;
/** Binary fractions are not exact. */
const EPSILON = 1e-9;

const AGE = 'year of age';

const isNear = (a: number, b: number, within: number): boolean =>
  Math.abs(a - b) <= within + EPSILON * Math.max(Math.abs(a), Math.abs(b));

/** Beside a number with decimals, a whole one is a rounding, even of a count: "up 104" of "up 104.21". */
const WHOLE = 0.5;

function isRounded(a: AllowedRange, b: AllowedRange): boolean {
  const isWhole = Number.isInteger(a.anchor) !== Number.isInteger(b.anchor);
  const whole = isWhole && Math.abs(a.anchor) >= WHOLE * 20 ? WHOLE : 0;
  return isNear(a.anchor, b.anchor, Math.max(a.rounding, b.rounding, whole));
}

function pointAndPoint(a: AllowedRange, b: AllowedRange): Standing {
  if (isRounded(a, b)) return 'same';
  return Math.abs(a.anchor - b.anchor) < Math.max(a.coarseRounding, b.coarseRounding) ? 'unclear' : 'value';
}

/** How far a number may be from another with "about" to agree with it; two that both are "about" each keep to their digits. */
function aboutTolerance(point: AllowedRange, about: AllowedRange): number {
  const size = Math.abs(about.anchor);
  const ofOneDigit = point.bound === 'about' ? 0 : Math.min(about.reach / 2, size * (LEAST_ABOUT * 2));
  const reach = Math.min(Math.max(size * LEAST_ABOUT, ofOneDigit), about.aboutReach);
  return Math.max(reach, point.rounding, about.rounding);
}

function pointAndAbout(point: AllowedRange, about: AllowedRange): Standing {
  const size = Math.abs(about.anchor);
  const tolerance = aboutTolerance(point, about);
  if (isNear(point.anchor, about.anchor, tolerance)) return 'same';
  return isNear(point.anchor, about.anchor, size * MOST_ABOUT) ? 'unclear' : 'value';
}

/** `side` is 1 for "over" and the like, -1 for "under": the same comparison seen in a mirror. */
function pointAndBound(point: AllowedRange, bound: AllowedRange, side: 1 | -1): Standing {
  const beyond = (point.anchor - bound.anchor) * side;
  if (isNear(beyond, 0, 0)) return bound.includesAnchor && side === 1 ? 'same' : 'comparator';
  if (beyond > 0 && beyond <= bound.reach) return 'same';
  if (isNear(beyond, 0, Math.max(point.rounding, bound.rounding))) return 'comparator';
  if (beyond < 0) return 'value';
  const farthest = Math.abs(bound.anchor) * (side === 1 ? MOST_OVER - 1 : 1 - 1 / MOST_OVER);
  return beyond < farthest ? 'unclear' : 'value';
}

const sameBounds = (a: AllowedRange, b: AllowedRange): Standing => {
  const [near, far] = a.reach <= b.reach ? [a, b] : [b, a];
  return isRounded(a, b) || Math.abs(a.anchor - b.anchor) < Math.min(near.reach, far.reach) ? 'same' : 'value';
};

function aboveAndBelow(above: AllowedRange, below: AllowedRange): Standing {
  if (isRounded(above, below)) return 'comparator';
  return above.anchor > below.anchor ? 'value' : 'unclear';
}

function aboutAndBound(about: AllowedRange, bound: AllowedRange, side: 1 | -1): Standing {
  const standing = pointAndBound(about, bound, side);
  if (standing !== 'value') return standing;
  return isNear(about.anchor, bound.anchor, Math.abs(bound.anchor) * LEAST_ABOUT) ? 'comparator' : 'value';
}

function withBetween(between: AllowedRange, other: AllowedRange): Standing {
  if (other.bound === 'between') {
    const slack = Math.max(between.rounding, other.rounding);
    if (isNear(between.low, other.low, slack) && isNear(between.high, other.high, slack)) return 'same';
    return between.low > other.high || other.low > between.high ? 'value' : 'unclear';
  }
  const slack = Math.max(other.rounding, other.bound === 'about' ? Math.abs(other.anchor) * LEAST_ABOUT : 0);
  const isInside = other.anchor >= between.low - slack && other.anchor <= between.high + slack;
  if (other.bound === 'above') return other.anchor > between.high ? 'value' : isInside ? 'same' : 'unclear';
  if (other.bound === 'below') return other.anchor < between.low ? 'value' : isInside ? 'same' : 'unclear';
  return isInside ? 'same' : 'value';
}

const ORDER: readonly Bound[] = ['point', 'about', 'above', 'below', 'between'];

/** How two ranges of one dimension relate to each other, whichever comes first. */
function standingOf(one: AllowedRange, other: AllowedRange): Standing {
  const [a, b] = ORDER.indexOf(one.bound) <= ORDER.indexOf(other.bound) ? [one, other] : [other, one];
  if (b.bound === 'between') return withBetween(b, a);
  if (a.bound === b.bound && a.bound === 'point') return pointAndPoint(a, b);
  if (a.bound === b.bound && a.bound !== 'about') return sameBounds(a, b);
  if (b.bound === 'about') return pointAndAbout(a.reach <= b.reach ? a : b, a.reach <= b.reach ? b : a);
  if (a.bound === 'above') return aboveAndBelow(a, b);
  const side = b.bound === 'above' ? 1 : -1;
  return a.bound === 'about' ? aboutAndBound(a, b, side) : pointAndBound(a, b, side);
}

const sorted = (digits: string): string => [...digits].sort().join('');

/** Whether two whole numbers leave another rest when divided by nine, as those of the same digits never do. */
const haveOtherDigits = (a: number, b: number): boolean =>
  Number.isSafeInteger(a) && Number.isSafeInteger(b) && Math.abs(a) % 9 !== Math.abs(b) % 9;

/** Whether two numbers have the same digits in another order: 53 and 35, 8,127 and 8,172. */
function isTransposed(a: number, b: number): boolean {
  if (haveOtherDigits(a, b)) return false;
  const [left, right] = [significantDigits(a), significantDigits(b)];
  return left !== right && left.length > 1 && left.length === right.length && sorted(left) === sorted(right);
}

/** Between one word of scale and the next: million, billion. */
const SCALE = 1000;

/** Whether two numbers have the same digits, but another magnitude: 5,200 and 52,000. */
function isShifted(a: number, b: number): boolean {
  const digits = significantDigits(a);
  const isScale = Math.max(a / b, b / a) > SCALE / 2;
  return (digits.length > 1 || isScale) && digits === significantDigits(b);
}

function valueSeverity(a: number, b: number): Severity {
  const ratio = Math.max(Math.abs(a), Math.abs(b)) / Math.min(Math.abs(a), Math.abs(b));
  return ratio > MINOR_RATIO || a * b <= 0 || isTransposed(a, b) ? 'major' : 'minor';
}

const times100 = (x: number | null): number | null => (x === null ? null : x * 100);

/** A share of one as a percentage, so that "half of" meets "50 percent of". */
function asPercent(quantity: Quantity): Quantity {
  const { value, low, high, unit } = quantity;
  if (unit !== null || value === null || value <= 0 || value >= 1) return quantity;
  return { ...quantity, unit: 'percent', value: value * 100, low: times100(low), high: times100(high) };
}

/** Whether two equal numbers are one with a percent sign and one without: "a blood alcohol level of 0.41". */
const isSignMissing = (a: Quantity, b: Quantity): boolean =>
  a.value !== null && a.value === b.value && [a.unit, b.unit].includes('percent') && [a.unit, b.unit].includes(null);

/** Two quantities, each as it is meant beside the other. */
function beside(a: Quantity, b: Quantity): readonly [Quantity, Quantity] {
  const [own, other] = isSignMissing(a, b) ? [a, b] : [asPercent(a), asPercent(b)];
  return [inYearsBeside(own, b), inYearsBeside(other, a)];
}

const UNCLEAR: QuantityComparison = {
  relation: 'unclear',
  kind: null,
  severity: 'none',
  isHigher: false,
  isEqual: false,
  isWrittenAlike: false,
  isSlip: false,
};

/** The unit pairs that are easily taken for each other: two currencies, percent and percentage points. */
function areConfusable(a: string, b: string): boolean {
  if (isCurrency(a) && isCurrency(b)) return a !== b && !a.endsWith(` ${b}`) && !b.endsWith(` ${a}`);
  const dimensions = [a, b].map((unit) => scaleOfUnit(unit).dimension);
  return dimensions.includes('percent') && dimensions.includes('percentagePoint');
}

/** Whether no unit contradicts another, but one of them leaves open what the other says: "$174,000" may be of a year. */
const isUnitOpen = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a !== b : isRateOf(a, b);

/**
 * An age in months beside one in years: years are those completed, or the nearest, so that a boy of 18
 * months is 1 or 2.
 */
function inYearsBeside(quantity: Quantity, { unit }: Quantity): Quantity {
  if (quantity.value === null || quantity.unit === AGE || unit !== AGE || !quantity.unit?.endsWith(' of age'))
    return quantity;
  const years = quantity.value * (scaleOfUnit(quantity.unit).factor / scaleOfUnit(AGE).factor);
  const [low, high] = [Math.floor(years), Math.round(years)];
  return { ...quantity, unit: AGE, value: low === high ? low : null, low, high };
}

/** Both ranges in one unit; `null` when neither unit converts into the other. A missing unit takes on the other's. */
function inOneUnit(source: Quantity, page: Quantity): [AllowedRange, AllowedRange] | null {
  const [a, b] = [allowedRange(source), allowedRange(page)];
  if (!a || !b) return null;
  if (source.unit === null || page.unit === null || source.unit === page.unit) return [a, b];
  const [from, to] = [scaleOfUnit(source.unit), scaleOfUnit(page.unit)];
  const [paid, paidThere] = [payOf(source.unit), payOf(page.unit)];
  if (paid && paidThere?.money === paid.money)
    return [convertRange(a, 1 / paid.seconds, 0), convertRange(b, 1 / paidThere.seconds, 0)];
  if ((isCurrency(source.unit) && isCurrency(page.unit)) || isRateOf(source.unit, page.unit)) return [a, b];
  if (from.dimension !== to.dimension) return null;
  if (from.factor === to.factor && from.offset === to.offset) return [a, b];
  return [convertRange(a, from.factor, from.offset), convertRange(b, to.factor, to.offset)];
}

/** Two sums of one currency paid per different times: "$900 a week", "$900 a month". */
function arePaidApart(a: string, b: string): boolean {
  const [pay, other] = [payOf(a), payOf(b)];
  return pay !== null && pay.money === other?.money && pay.seconds !== other.seconds;
}

function compareConfusable(a: AllowedRange | null, b: AllowedRange | null): QuantityComparison {
  if (!a || !b || !isNear(a.anchor, b.anchor, 0)) return UNCLEAR;
  return {
    relation: 'differs',
    kind: 'unit',
    severity: 'major',
    isHigher: false,
    isEqual: true,
    isWrittenAlike: true,
    isSlip: false,
  };
}

/** Two results are one or another; a place in a row may be in another row, so that another number says nothing. */
function compareScores(source: Quantity, page: Quantity): QuantityComparison {
  const isEqual = source.low === page.low && source.high === page.high;
  if (isEqual) return { ...UNCLEAR, relation: 'same', isEqual, isWrittenAlike: true };
  const severity = valueSeverity((source.high ?? 0) - (source.low ?? 0), (page.high ?? 0) - (page.low ?? 0));
  return { ...UNCLEAR, relation: 'differs', kind: 'value', severity };
}

/** Whether one of two quantities has words that leave open how much it is. */
const isVague = (from: Quantity, to: Quantity): boolean => isUncertain(from.exact) || isUncertain(to.exact);

/** "Billions of dollars" agrees with any such sum: that says nothing. Of people, "dozens" still tells a size. */
const isAnySum = ({ value, unit, exact }: Quantity): boolean =>
  value === null && unit !== null && isCurrency(unit) && namesOnlyScale(exact);

/** Whether a quantity is a word for many: "dozens", "thousands". */
const isManyWord = ({ value, exact }: Quantity): boolean => value === null && namesOnlyScale(exact);

const THOUSAND = 1000;

/** Whether a number is higher than its word for many says: "dozens hurt" is soon "over 200 hurt". */
const isUnderstated = (many: Quantity, range: AllowedRange, other: AllowedRange): boolean =>
  isManyWord(many) && other.anchor > range.high;

/** "Thousands" may be 21,000: no word for tens of thousands is as short. */
const mayBeMore = (many: Quantity, range: AllowedRange, other: AllowedRange): boolean =>
  isManyWord(many) && range.low >= THOUSAND && other.anchor > range.low;

const UP_TO = /^(?:up to|at most|as many as|no more than)\b/i;

/** Whether a number is below a bound that allows any: 200 of "up to 500". */
const isWithin = ({ exact }: Quantity, bound: AllowedRange, other: AllowedRange): boolean =>
  UP_TO.test(exact) && bound.bound === 'below' && other.bound !== 'below' && other.anchor < bound.anchor;

/** Whether a page's bound leaves out the source's number, which is given closely enough to show it: 198 of "over 200". */
function isBeyond(point: AllowedRange, bound: AllowedRange): boolean {
  return bound.bound === 'above' && bound.anchor - point.anchor > point.rounding;
}

/**
 * Compares a page's quantity with the source's as intervals: what the words around each number allow, with what
 * rounding hides. Units convert; currencies do not.
 *
 * Symmetric but for one case: a bare number in the source that the page puts a bound to ("3 million" against "more than
 * 3 million") agrees, since a bare number says nothing about its neighbourhood; a bound that the page drops does not.
 */
export function compareFigures(source: Quantity, page: Quantity): QuantityComparison {
  const [from, to] = beside(source, page);
  if (from.unit !== null && to.unit !== null && areConfusable(from.unit, to.unit))
    return compareConfusable(allowedRange(from), allowedRange(to));
  if (from.unit !== null && to.unit !== null && arePaidApart(from.unit, to.unit)) {
    const asWritten = compareConfusable(allowedRange(from), allowedRange(to));
    if (asWritten.relation === 'differs') return asWritten;
  }
  if (from.unit === SCORE && to.unit === SCORE) return compareScores(from, to);
  const ranges = isAnySum(from) === isAnySum(to) ? inOneUnit(from, to) : null;
  if (!ranges) return UNCLEAR;
  const [a, b] = ranges;
  const standing = standingOf(a, b);
  const isHigher = b.anchor > a.anchor;
  const isEqual = a.bound !== 'between' && b.bound !== 'between' && isRounded(a, b);
  const isWrittenAlike = isNear(a.low, b.low, 0) && isNear(a.high, b.high, 0);
  const rest = { isHigher, isEqual, isWrittenAlike };
  if (standing === 'same' || (standing === 'comparator' && a.bound === 'point' && !isBeyond(a, b)))
    return { relation: 'same', kind: null, severity: 'none', ...rest, isSlip: false };
  if (standing === 'unclear' || from.unit === ORDINAL || isUnitOpen(from.unit, to.unit) || isVague(from, to))
    return { ...UNCLEAR, ...rest };
  if (mayBeMore(from, a, b) || mayBeMore(to, b, a)) return { ...UNCLEAR, ...rest };
  const areAges = from.unit === AGE && to.unit === AGE;
  const valued = areAges ? ageSeverity(Math.abs(a.anchor - b.anchor), null) : valueSeverity(a.anchor, b.anchor);
  const isAllowed = isWithin(from, a, b) || isWithin(to, b, a);
  const isLoose = standing === 'comparator' || isAllowed || isUnderstated(from, a, b) || isUnderstated(to, b, a);
  const severity = isLoose ? 'minor' : valued;
  const isSlip = standing === 'value' && (isTransposed(a.anchor, b.anchor) || isShifted(a.anchor, b.anchor));
  return { relation: 'differs', kind: standing, severity, ...rest, isSlip };
}
