import { type DayRange, daysBetween } from '../language/time/day-range.ts';
import { MONTH_NAME, monthOf } from '../language/time/month-names.ts';

/** What a text says of a date, and the days it comes to. */
export interface ToldDate {
  /** As written; `null` for what is not. */
  readonly year: number | null;
  /** From 1. */
  readonly month: number | null;
  readonly day: number | null;
  /** Sunday is 0. */
  readonly weekday: number | null;
  /** The days meant; `null` where the year is not known. */
  readonly days: DayRange | null;
}

const MONTH = new RegExp(`\\b(${MONTH_NAME})(?![a-z])`);
const DAY = /(?<![\d.,$])(\d{1,2})(?:st|nd|rd|th)?\b(?!\d)/;
const YEAR = /\b(?:1[5-9]|20)\d\d\b/;
const WEEKDAY = /\b(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/;
const WEEKDAYS = ['Sun', 'Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur'];

/** Reads the parts of a written date, resolved to `days`. */
export function readToldDate(exact: string, days: DayRange | null): ToldDate {
  const month = MONTH.exec(exact)?.[1];
  const day = month === undefined ? undefined : DAY.exec(exact)?.[1];
  const weekday = WEEKDAYS.indexOf(WEEKDAY.exec(exact)?.[1] ?? '');
  const year = YEAR.exec(exact)?.[0];
  return {
    year: year === undefined ? null : Number(year),
    month: month === undefined ? null : monthOf(month),
    day: day === undefined ? null : Number(day),
    weekday: weekday < 0 ? null : weekday,
    days,
  };
}

/** Which part of two dates differs. */
export type DatePart = 'year' | 'month' | 'day' | 'weekday';

/** Whether two dates of one event are one, or which part of them differs. */
export type DateComparison =
  | { readonly relation: 'same' }
  | { readonly relation: 'differs'; readonly part: DatePart; readonly severity: 'minor' | 'major' };

const SAME: DateComparison = { relation: 'same' };

const differs = (part: DatePart, isSlight: boolean): DateComparison => ({
  relation: 'differs',
  part,
  severity: isSlight ? 'minor' : 'major',
});

const areOther = (a: number | null, b: number | null): boolean => a !== null && b !== null && a !== b;

/** Two reports of one event put it no further apart where neither writes more than a weekday. */
const FURTHEST_WEEKDAY = 3;

const isDay = ({ days }: ToldDate): boolean => days !== null && days.first === days.last;

/** Days between two dates that are both given to the day; `null` where one is not. */
function daysApart(a: ToldDate, b: ToldDate): number | null {
  if (!a.days || !b.days || !isDay(a) || !isDay(b)) return null;
  return Math.abs(a.days.first - b.days.first);
}

/** A weekday or "yesterday" against any date: they meet in the calendar, or miss each other by a few days. */
function compareDays(a: ToldDate, b: ToldDate): DateComparison | null {
  const apart = daysApart(a, b);
  if (apart === 0) return SAME;
  // The same weekday a week off comes of a wrong date of the document.
  if (apart === null || apart > FURTHEST_WEEKDAY) return null;
  return differs(a.day === null && b.day === null ? 'weekday' : 'day', true);
}

/** Dates without a year, in documents further apart than this, are of two years. */
const OTHER_YEAR = 200;

function compareWritten(a: ToldDate, b: ToldDate): DateComparison | null {
  if (areOther(a.year, b.year)) return differs('year', false);
  const gap = a.days && b.days ? daysBetween(a.days, b.days) : 0;
  if ((a.year === null || b.year === null) && gap > OTHER_YEAR) return null;
  const apart = daysApart(a, b);
  if (areOther(a.month, b.month)) return differs('month', apart === 1);
  if (areOther(a.day, b.day)) return differs('day', apart === 1);
  return areOther(a.weekday, b.weekday) ? differs('weekday', true) : SAME;
}

/**
 * Compares two dates of one event by what both write, the largest part first; a weekday or "yesterday" is compared with
 * a date through the calendar. `null` where nothing can be said.
 */
export function compareDates(a: ToldDate, b: ToldDate): DateComparison | null {
  const haveCommonPart = (a.year !== null && b.year !== null) || (a.month !== null && b.month !== null);
  if (haveCommonPart) return compareWritten(a, b);
  const isCalendar = ({ year, month }: ToldDate): boolean => year !== null || month !== null;
  return isCalendar(a) && isCalendar(b) ? null : compareDays(a, b);
}
