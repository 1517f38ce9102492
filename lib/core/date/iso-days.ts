import { type DayRange, isoDay, rangeOfIso } from '../language/time/day-range.ts';
import type { ToldDate } from './told-date.ts';

/** The first and the last day of a date as ISO 8601 writes them; without its year `--MM-DD`, or `--MM` for a month. */
export interface IsoDays {
  readonly first: string;
  readonly last: string;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A date as files have it; `null` where nothing but a day of the week is known. */
export function writeDays({ days, month, day }: ToldDate): IsoDays | null {
  if (days) return { first: isoDay(days.first), last: isoDay(days.last) };
  if (month === null) return null;
  const written = `--${twoDigits(month)}${day === null ? '' : `-${twoDigits(day)}`}`;
  return { first: written, last: written };
}

/** The days between two dates of a file; `null` where they have no year. */
export function readDays({ first, last }: IsoDays): DayRange | null {
  const [from, to] = [rangeOfIso(first), rangeOfIso(last)];
  return from && to ? { first: from.first, last: to.last } : null;
}
