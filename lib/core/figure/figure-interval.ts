import type { Comparator } from './figure.ts';

/** How far "about" reaches on both sides; the measurement is where figures are compared. */
const ABOUT = 0.05;

/** The interval that a number and the words that bound it allow; `null` is open at that end. */
export function intervalOf(value: number, comparator: Comparator): { low: number | null; high: number | null } {
  if (comparator === 'over' || comparator === 'atLeast') return { low: value, high: null };
  if (comparator === 'under' || comparator === 'atMost') return { low: null, high: value };
  const slack = comparator === 'about' ? Math.abs(value) * ABOUT : 0;
  return { low: value - slack, high: value + slack };
}
