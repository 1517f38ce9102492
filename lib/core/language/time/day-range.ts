/** A stretch of calendar days. Days count from 1 January 1970, which is 0; both ends belong to it. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** The number of a calendar day; months count from 1. A day that no month has runs over into the next. */
export const dayOf = (year: number, month: number, day: number): number =>
  Math.floor(Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY);

/** Year, month (from 1) and day of the month of a numbered day. */
export function calendarOf(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day of the week, Sunday being 0. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** All days of some months; months outside 1 to 12 run over into other years. */
export const monthsRange = (year: number, month: number, count = 1): DayRange => ({
  first: dayOf(year, month, 1),
  last: dayOf(year, month + count, 1) - 1,
});

/** How many days a range takes in. */
export const lengthOf = ({ first, last }: DayRange): number => last - first + 1;

/** Whole days between two ranges: 0 where they meet or follow each other without a day between. */
export const daysBetween = (a: DayRange, b: DayRange): number => Math.max(0, a.first - b.last, b.first - a.last);

/** A day as an ISO 8601 date. */
export const isoDay = (day: number): string => new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/;

/** The days that an ISO 8601 date leaves open: one day, a month, or a year; `null` for anything else. */
export function rangeOfIso(date: string | null): DayRange | null {
  const [, year, month, day] = ISO.exec(date ?? '') ?? [];
  if (year === undefined) return null;
  if (month === undefined) return monthsRange(Number(year), 1, 12);
  if (day === undefined) return monthsRange(Number(year), Number(month));
  const at = dayOf(Number(year), Number(month), Number(day));
  return { first: at, last: at };
}

/** Days as an ISO 8601 interval: "2003-05-01/2003-05-31". */
export const isoInterval = ({ first, last }: DayRange): string => `${isoDay(first)}/${isoDay(last)}`;

/** The days of an ISO 8601 interval of two dates; `null` where it is none. */
export function rangeOfInterval(interval: string): DayRange | null {
  const [first, last, ...others] = interval.split('/').map(rangeOfIso);
  return first && last && others.length === 0 && first.first <= last.last
    ? { first: first.first, last: last.last }
    : null;
}
