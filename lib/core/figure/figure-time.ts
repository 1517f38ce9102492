import type { Span } from '../language/span.ts';
import { type DayRange, daysBetween, lengthOf } from '../language/time/day-range.ts';
import { findTimes, type ToldTime } from '../language/time/find-times.ts';

/** When a figure holds, as far as its sentence and its document say. */
export interface FigureTime {
  /** The days that the sentence gives the figure; `null` when it gives none, or none that can be resolved. */
  readonly told: DayRange | null;
  /** `since` some day, or `until` one. */
  readonly edge: ToldTime['edge'];
  /** Whether the sentences before give it: then the text looks back. */
  readonly isCarried: boolean;
  /** The day on which the document appeared. */
  readonly document: DayRange | null;
  readonly years: readonly string[];
  readonly months: readonly string[];
  /** "First quarter", "second half", "summer": of what year is not told. */
  readonly quarters: readonly string[];
  /** `moment`: of one day; `running`: since some time, in all. */
  readonly period: 'moment' | 'running' | null;
}

/**
 * How the times of two figures relate to each other: of one time, of two, unknown although something is known
 * (`unsure`), or nothing known that could part them (`open`).
 */
export type TimeRelation = 'together' | 'apart' | 'unsure' | 'open';

/** A figure in its sentence. */
interface FigureInSentence {
  readonly sentence: string;
  /** Where the figure is in `sentence`. */
  readonly at: Span;
  readonly document: DayRange | null;
  /** The days that the sentences before give it, asked where its own tells no time. */
  readonly carried?: () => DayRange | null;
}

const YEAR = /(?<![\d.,$€£-])(?:19|20)\d\d(?![\d%]|[.,]\d)/g;
const MONTH =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December|(?:in|on|since|of) May)\b/g;
const QUARTER =
  /\b(?:first|second|third|fourth) (?:quarter|half)\b|(?<=\b(?:last|this|next|in|the|each|every) )(?:spring|summer|autumn|winter)\b/g;
const MOMENT = /\b(?:today|yesterday|tonight|(?:on|late|early|last) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i;
const RUNNING = /\b(?:since|so far|in total|in all|overall|altogether|to date)\b/i;

const every = (text: string, pattern: RegExp): string[] => [...new Set(text.match(pattern) ?? [])];

/** A time before the first comma, or among the first words, is that of the whole sentence. */
const LEADING = 30;

/** Behind a change, the level it led to, which is of the same time: "12 percent, *to $3.1 billion*, in the third quarter". */
const LED_TO = /^(?:,? or [^,]{2,20},?|,)? to (?:\p{L}+ ){0,3}\p{Sc}?\d[\d.,]*/u;

/** Whether a number is between a figure and a time: then the time is that of the other number. */
function isParted({ sentence, at }: FigureInSentence, time: Span): boolean {
  const between = sentence.slice(Math.min(at.end, time.end), Math.max(at.start, time.start));
  return /\d/.test(between.replace(LED_TO, ''));
}

const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end);

/** "1,200 acres and 31 houses *by Wednesday*": what is only listed before a time has it too. */
const LISTED = /^[^\d;:()—–]*\band (?:\p{L}+ )?\d[\d.,]*(?: \p{L}+){1,4} $/u;
const OTHER_CLAUSE =
  /\b(?:but|while|whereas|although|because|when|after|before|since|until|who|which|from|than|compared|versus|against)\b/;

function isListedBefore({ sentence, at }: FigureInSentence, { start }: Span): boolean {
  const between = sentence.slice(at.end, start);
  return LISTED.test(between) && !OTHER_CLAUSE.test(between);
}

/** The time that a sentence gives to a figure in it. */
function timeOf(figure: FigureInSentence): ToldTime | null {
  const times = findTimes(figure.sentence, figure.document).filter((time) => distance(time, figure.at) >= 0);
  const own = times.filter((time) => !isParted(figure, time));
  const near = own.sort((a, b) => distance(a, figure.at) - distance(b, figure.at))[0];
  const leading = near ?? times.find(({ start }) => start < LEADING);
  if (leading || times.length !== 1) return leading ?? null;
  return times.find((time) => isListedBefore(figure, time)) ?? null;
}

/** Reads the time of a figure from its sentence and from the day of its document. */
export function readFigureTime(figure: FigureInSentence): FigureTime {
  const { sentence } = figure;
  const time = timeOf(figure);
  const period = RUNNING.test(sentence) ? 'running' : MOMENT.test(sentence) ? 'moment' : null;
  const own = {
    years: every(sentence, YEAR),
    months: every(sentence, MONTH),
    quarters: every(sentence.toLowerCase().replaceAll('-', ' '), QUARTER),
  };
  const isBare = time === null && period === null && Object.values(own).every(({ length }) => length === 0);
  const carried = isBare ? (figure.carried?.() ?? null) : null;
  return {
    told: carried ?? time?.days ?? null,
    isCarried: carried !== null,
    edge: time?.edge ?? null,
    document: figure.document,
    ...own,
    period,
  };
}

const areApart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));

/** Days that two reports of one event may be apart. */
const ONE_EVENT = 2;
/** Longer stretches are periods: a year's figure is not that of one of its days. */
const PERIOD = 14;

/** A month without a year may be taken for that of the next year: only what is further off is surely later. */
const OTHER_YEAR = 300;

const isPeriod = (days: DayRange): boolean => lengthOf(days) > PERIOD;

function relateTold(a: FigureTime, b: FigureTime, days: readonly [DayRange, DayRange]): TimeRelation {
  if (daysBetween(...days) > 0) return 'apart';
  if (days[0].last < days[1].first || days[1].last < days[0].first) return 'apart';
  return isPeriod(days[0]) === isPeriod(days[1]) && a.edge === b.edge ? 'together' : 'unsure';
}

/** Two reports of one day that look back no further than this look back at one event. */
const LOOK_BACK = 7;

/** A figure with a time of its own beside one that has only its document's. */
function relateToDocument(told: DayRange, own: DayRange | null, other: DayRange | null): TimeRelation {
  // What a text tells of a later year than another's is not in that.
  if (other !== null && told.first > other.last + OTHER_YEAR) return 'apart';
  if (isPeriod(told)) return 'unsure';
  if (other === null) return 'open';
  const reach = relateDocuments(own, other) === 'together' ? LOOK_BACK : ONE_EVENT;
  return daysBetween(told, other) <= reach ? 'together' : 'apart';
}

/** A figure of what a text looks back to beside one that has only its document's time: that tells its news. */
const relateCarried = (told: DayRange, other: DayRange | null): TimeRelation =>
  other !== null && daysBetween(told, other) <= ONE_EVENT ? 'together' : 'apart';

function relateDocuments(a: DayRange | null, b: DayRange | null): TimeRelation {
  if (a === null || b === null) return 'open';
  return daysBetween(a, b) <= ONE_EVENT ? 'together' : 'apart';
}

const relateAlone = (told: DayRange, a: FigureTime, b: FigureTime): TimeRelation =>
  a.isCarried ? relateCarried(told, b.document) : relateToDocument(told, a.document, b.document);

/** How the times of two figures relate to each other: those that their sentences tell, or else those of their documents. */
export function relateTimes(a: FigureTime, b: FigureTime): TimeRelation {
  // "A year earlier" is before a time that the text has told.
  if ((a.edge === 'earlier') !== (b.edge === 'earlier')) return 'unsure';
  if (a.told && b.told) return relateTold(a, b, [a.told, b.told]);
  if (isOtherTime(a, b)) return 'apart';
  if (a.told) return relateAlone(a.told, a, b);
  if (b.told) return relateAlone(b.told, b, a);
  const isOneSided = a.years.length > 0 !== b.years.length > 0;
  if (isOneSided || (a.period !== b.period && a.period !== null && b.period !== null)) return 'unsure';
  return relateDocuments(a.document, b.document);
}

/** Whether two figures are of documents of different days, whatever their sentences tell. */
export const areNewsApart = (a: FigureTime, b: FigureTime): boolean =>
  relateDocuments(a.document, b.document) === 'apart';

/** Whether the page's figure is surely told of a later time than the source's. */
export function isLaterTime(source: FigureTime, page: FigureTime): boolean {
  const [from, to] = [source.told ?? source.document, page.told ?? page.document];
  return from !== null && to !== null && to.first > from.last;
}

/** Whether the sentences of two figures name different years, months or quarters. An equal number may be printed again later. */
export const isOtherTime = (a: FigureTime, b: FigureTime): boolean =>
  areApart(a.years, b.years) || areApart(a.months, b.months) || areApart(a.quarters, b.quarters);
