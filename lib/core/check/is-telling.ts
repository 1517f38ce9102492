import { type Quantity, significantDigits } from '../figure/allowed-range.ts';
import { SCORE } from '../figure/tally-units.ts';
import type { PageFigure } from './page-figure.ts';

/** Numbers of so many digits do not meet by chance. */
const TELLING_DIGITS = 3;

/** Nor do larger counts of the same people in the same event; small ones do. */
const SMALLEST_TELLING_COUNT = 20;

/** From this ratio of its ends on, a range names no number: "dozens", "hundreds". */
const VAGUE_RATIO = 3;

/** Whether the two ends of a range are so far apart that it tells no number. */
export const isVague = ({ low, high }: Pick<Quantity, 'low' | 'high'>): boolean =>
  low !== null && high !== null && high >= low * VAGUE_RATIO && high > low;

/** Whether a number counts so few that others are as many by chance. */
export const isSmallCount = ({ unit, value }: Pick<Quantity, 'unit' | 'value'>): boolean =>
  unit === null && Math.abs(value ?? 0) < SMALLEST_TELLING_COUNT;

/** Whether the number alone is telling: no other would be just this by chance. */
export function isTelling({ figure }: PageFigure): boolean {
  const { value, unit, low } = figure;
  if (unit === SCORE) return (low ?? 0) >= SMALLEST_TELLING_COUNT;
  if (value === null) return false;
  const digits = String(Math.abs(value)).replace(/[.e+-]|0+$/g, '');
  return (
    digits.length >= TELLING_DIGITS ||
    (digits.length > 1 && !Number.isInteger(value)) ||
    Math.abs(value) >= 10 ** TELLING_DIGITS
  );
}

/** Rounded to three digits, a number is as good as written. */
export const hasManyDigits = ({ value }: Pick<Quantity, 'value'>): boolean =>
  value !== null && significantDigits(value).length >= TELLING_DIGITS;

/** Whether a value is a whole number; a range may be of any. */
export const isWhole = (value: number | null): boolean =>
  value === null || Number.isInteger(value) || Math.abs(value) < 1;
