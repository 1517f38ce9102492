import { significantDigits } from '../figure/allowed-range.ts';
import type { ReportedVerdict } from './figure-verdict.ts';

/** Numbers of fewer digits are in many texts: "5 percent". */
const FEWEST_DIGITS = 2;

const baseOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** Whether two texts are known to be in two languages (BCP 47). */
export const areTwoLanguages = (a: string | null, b: string | null): boolean => !!a && !!b && baseOf(a) !== baseOf(b);

/**
 * Whether a verdict on figures holds across languages, where what is counted cannot be compared: only that the same number
 * of the same unit is in both, and only where that number is no common one.
 */
export function holdsAcrossLanguages({ relation, entry, page, comparison }: ReportedVerdict): boolean {
  const { value, unit } = entry.quantity;
  const isOne = relation === 'same' && comparison.isWrittenAlike && unit !== null && unit === page.figure.unit;
  return isOne && value !== null && significantDigits(value).length >= FEWEST_DIGITS;
}
