/** When a figure is told to hold, so far as its sentence says. */
export interface FigureTime {
  readonly years: readonly string[];
  readonly months: readonly string[];
  /** `moment`: of one day; `running`: since some time, in all. */
  readonly period: 'moment' | 'running' | null;
}

const YEAR = /(?<![\d.,$€£-])(?:19|20)\d\d(?![\d%]|[.,]\d)/g;
const MONTH =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December|(?:in|on|since|of) May)\b/g;
const MOMENT = /\b(?:today|yesterday|tonight|(?:on|late|early|last) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i;
const RUNNING = /\b(?:since|so far|in total|in all|overall|altogether|to date)\b/i;

const every = (text: string, pattern: RegExp): string[] => [...new Set(text.match(pattern) ?? [])];

/** Reads the time of a figure from the words around it. */
export function readFigureTime(text: string): FigureTime {
  const period = RUNNING.test(text) ? 'running' : MOMENT.test(text) ? 'moment' : null;
  return { years: every(text, YEAR), months: every(text, MONTH), period };
}

const areApart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));

/** Whether two figures are told of different times. */
export const isOtherTime = (a: FigureTime, b: FigureTime): boolean =>
  areApart(a.years, b.years) || areApart(a.months, b.months);

/** Whether it cannot be told that two figures are of one time: only one of them names a year or runs on. */
export const isUnsureTime = (a: FigureTime, b: FigureTime): boolean =>
  isOtherTime(a, b) ||
  a.years.length > 0 !== b.years.length > 0 ||
  (a.period !== b.period && a.period !== null && b.period !== null);
