import type { Span } from '../span.ts';
import { calendarOf, type DayRange, dayOf, monthsRange, weekdayOf } from './day-range.ts';
import { MONTH_NAME, monthOf } from './month-names.ts';

/** A time that a sentence tells, with its place in the text it was found in. */
export interface ToldTime extends Span {
  /** The days meant; `null` when they cannot be known without knowing when the text appeared. */
  readonly days: DayRange | null;
  /** `since` opens a stretch that runs on from the days, `until` one that ends there; `earlier` is so long before another time. */
  readonly edge: 'since' | 'until' | 'earlier' | null;
}

/** What is known of a day when a month or a weekday without its year or date is resolved. */
type Resolve = (match: RegExpExecArray, now: number | null) => DayRange | null;

const oneDay = (day: number): DayRange => ({ first: day, last: day });
const MAY_NOT_BE = /^(?:may|mar|march)$/i;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365, decade: 3650 };
const COUNTS = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const HALF_YEAR = 183;

/** The year in which a month and day without one lie nearest to a day. */
function nearestYear(month: number, day: number, now: number): number {
  const { year } = calendarOf(now);
  const distance = (candidate: number): number => Math.abs(dayOf(candidate, month, day) - now);
  return [year - 1, year, year + 1].reduce((best, one) => (distance(one) < distance(best) ? one : best), year);
}

const fullDate: Resolve = ([, month, day, year]) => oneDay(dayOf(Number(year), monthOf(month ?? ''), Number(day)));
const onDay = (name: string, day: number, now: number | null): DayRange | null => {
  const month = monthOf(name);
  return now === null ? null : oneDay(dayOf(nearestYear(month, day, now), month, day));
};
const monthDay: Resolve = ([, name, day], now) => onDay(name ?? '', Number(day), now);
const dayMonth: Resolve = ([, day, name], now) => onDay(name ?? '', Number(day), now);
const monthYear: Resolve = ([, month, year]) => monthsRange(Number(year), monthOf(month ?? ''));
const month: Resolve = ([, name], now) => {
  const number = monthOf(name ?? '');
  return now === null ? null : monthsRange(nearestYear(number, 15, now), number);
};

const weekday: Resolve = ([, which, name], now) => {
  if (now === null) return null;
  const wanted = WEEKDAYS.indexOf((name ?? '').slice(0, 3).toLowerCase());
  const back = (weekdayOf(now) - wanted + 7) % 7;
  // "Next Monday" is to come; any other is the last one, or today.
  return oneDay(/next|coming/i.test(which ?? '') ? now + 7 - back : now - back);
};

const NEAR_DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };
const nearDay: Resolve = ([, word], now) =>
  now === null ? null : oneDay(now + (NEAR_DAYS[(word ?? '').toLowerCase()] ?? 0));

const SHIFTS: Readonly<Record<string, number>> = { last: -1, previous: -1, this: 0, next: 1 };
const period: Resolve = ([, which, unit], now) => {
  if (now === null) return null;
  const shift = SHIFTS[(which ?? '').toLowerCase()] ?? 0;
  const { year, month: current } = calendarOf(now);
  if (unit === 'year') return monthsRange(year + shift, 1, 12);
  if (unit === 'month') return monthsRange(year, current + shift);
  const monday = now - ((weekdayOf(now) + 6) % 7);
  if (unit === 'weekend') return { first: monday + 7 * shift - 2, last: monday + 7 * shift };
  return { first: monday + 7 * shift, last: monday + 7 * shift + 6 };
};

const QUARTERS = ['first', 'second', 'third', 'fourth'];
/** "July last year", "the third quarter of this year". */
const ofYear: Resolve = ([, part, which], now) => {
  if (now === null) return null;
  const year = calendarOf(now).year + (SHIFTS[(which ?? '').toLowerCase()] ?? 0);
  const name = (part ?? '').toLowerCase();
  const quarterOfYear = QUARTERS.findIndex((one) => name.startsWith(one));
  return quarterOfYear < 0 ? monthsRange(year, monthOf(part ?? '')) : monthsRange(year, 3 * quarterOfYear + 1, 3);
};

const SEASON_STARTS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
/** "Last winter" is the last that began before the one of now, "this winter" the nearest. */
const season: Resolve = ([, which, name], now) => {
  if (now === null) return null;
  const first = SEASON_STARTS[(name ?? '').toLowerCase()] ?? 1;
  const { year } = calendarOf(now);
  const shift = SHIFTS[(which ?? '').toLowerCase()] ?? 0;
  const begun = dayOf(year, first, 1) <= now ? year : year - 1;
  const isNow = now <= monthsRange(begun, first, 3).last;
  if (shift === 0) return monthsRange(isNow ? begun : nearestYear(first + 1, 15, now), first, 3);
  return monthsRange(shift > 0 ? begun + 1 : isNow ? begun - 1 : begun, first, 3);
};

const ago: Resolve = ([, count, unit], now) => {
  if (now === null) return null;
  const number = COUNTS.indexOf((count ?? '').toLowerCase().replace(/^an$/, 'a')) + 1 || Number(count) || 1;
  const step = UNIT_DAYS[unit ?? ''] ?? 1;
  return { first: now - number * step - Math.floor(step / 2), last: now - number * step + Math.floor(step / 2) };
};

const quarter: Resolve = ([, name, year], now) => {
  if (year === undefined && now === null) return null;
  const number = QUARTERS.indexOf((name ?? '').toLowerCase()) + 1 || Number(name);
  const first = 3 * number - 2;
  return monthsRange(year === undefined ? nearestYear(first + 1, 15, (now ?? 0) - 45) : Number(year), first, 3);
};
const years: Resolve = ([, from, to]) => {
  const start = Number(from);
  if (to === undefined) return monthsRange(start, 1, 12);
  const end = to.length === 2 ? Math.floor(start / 100) * 100 + Number(to) : Number(to);
  return end > start && end - start < HALF_YEAR
    ? monthsRange(start, 1, 12 * (end - start + 1))
    : monthsRange(start, 1, 12);
};

/** The ways of telling a time, the fuller ones first: what one has taken the next leaves alone. */
const WAYS: readonly (readonly [RegExp, Resolve])[] = [
  [new RegExp(`\\b(${MONTH_NAME})\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s((?:19|20)\\d\\d)\\b`, 'g'), fullDate],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s(${MONTH_NAME}),?\\s((?:19|20)\\d\\d)\\b`, 'g'),
    ([, day, name, year]) => oneDay(dayOf(Number(year), monthOf(name ?? ''), Number(day))),
  ],
  [new RegExp(`\\b(${MONTH_NAME}),?\\s(?:of\\s)?((?:19|20)\\d\\d)\\b`, 'g'), monthYear],
  [
    new RegExp(
      `\\b(${MONTH_NAME}|(?i:(?:first|second|third|fourth)[\\s-]quarter))(?i:,?\\s(?:of\\s)?(last|this|next)\\syear)\\b`,
      'g',
    ),
    ofYear,
  ],
  [/\b(first|second|third|fourth)[\s-]quarter(?:\s(?:of\s)?((?:19|20)\d\d))?\b/gi, quarter],
  [/\bQ([1-4])(?:\s(?:of\s)?((?:19|20)\d\d))?\b/g, quarter],
  [new RegExp(`\\b(${MONTH_NAME})\\s(\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.,%]\\d)`, 'g'), monthDay],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s(${MONTH_NAME})\\b`, 'g'), dayMonth],
  [/(?<![\d.,$€£-])((?:19|20)\d\d)(?:[-–/](\d\d(?:\d\d)?))?(?![\d%]|[.,]\d|-year)/g, years],
  [new RegExp(`\\b(?:in|since|until|by|during|last|this|early|late|mid-|of|for)\\s?(${MONTH_NAME})\\b`, 'gi'), month],
  [
    new RegExp(`\\b(${MONTH_NAME})\\b`, 'g'),
    (match, now) => (MAY_NOT_BE.test(match[1] ?? '') ? null : month(match, now)),
  ],
  [/\b(?:(last|next|this|past|coming)\s)?((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\b/g, weekday],
  [/\b(today|tonight|yesterday|tomorrow)\b/gi, nearDay],
  [/\b(last|this|next|previous)\s(year|month|week|weekend)\b/gi, period],
  [/\b(last|this|next|previous)\s(spring|summer|autumn|fall|winter)\b/gi, season],
  [
    /\b(\d{1,3}|an?|two|three|four|five|six|seven|eight|nine|ten)\s(day|week|month|year|decade)s?\s(?:ago|earlier|before)\b/gi,
    ago,
  ],
];

/** What every way of telling a time has in it: most sentences tell none. */
const MAY_TELL = new RegExp(
  `day|week|month|year|decade|(?:last|this|next|previous)\\s(?:s|au|fa|wi)|tonight|tomorrow|quarter|\\bQ[1-4]|(?:19|20)\\d\\d|${MONTH_NAME}(?!\\w)`,
  'i',
);

const EDGE = /\b(since|until|till|through|by)\s(?:the\s|early\s|late\s|last\s|end of\s)*$/i;
const EDGES: Readonly<Record<string, ToldTime['edge']>> = {
  since: 'since',
  until: 'until',
  till: 'until',
  through: 'until',
  by: 'until',
};
/** Characters before a time in which the word that makes it an edge begins. */
const EDGE_REACH = 20;

function edgeOf(text: string, at: Span): ToldTime['edge'] {
  if (/\s(?:earlier|before)$/i.test(text.slice(at.start, at.end))) return 'earlier';
  const inside = /^\s*(since|until)\b/i.exec(text.slice(at.start, at.end))?.[1];
  const word = inside ?? EDGE.exec(text.slice(Math.max(0, at.start - EDGE_REACH), at.start))?.[1];
  return EDGES[(word ?? '').toLowerCase()] ?? null;
}

const isMonthWithoutSense = ([exact, name]: RegExpExecArray): boolean => exact === name && MAY_NOT_BE.test(exact);

/**
 * The times that a text tells, in order, resolved against the day on which it appeared where that is known. Weekdays are
 * the last ones before that day; a month or a day without its year is the nearest. Linear in the text.
 */
export function findTimes(text: string, now: DayRange | null): ToldTime[] {
  if (!MAY_TELL.test(text)) return [];
  const day = now && now.last - now.first < 2 ? now.first : null;
  const times: ToldTime[] = [];
  const taken = new Uint8Array(text.length);
  for (const [pattern, resolve] of WAYS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.subarray(span.start, span.end).includes(1) || isMonthWithoutSense(match)) continue;
      taken.fill(1, span.start, span.end);
      times.push({ ...span, days: resolve(match, day), edge: edgeOf(text, span) });
    }
  }
  return times.sort((a, b) => a.start - b.start);
}
