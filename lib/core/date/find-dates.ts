import { sentenceAround } from '../figure/sentence-around.ts';
import type { Document } from '../language/document.ts';
import { isReadAsEnglish } from '../language/narrative/can-attribute.ts';
import { quotedSpansOf } from '../language/narrative/narrative-layer.ts';
import { type Passage, passage, type Span } from '../language/span.ts';
import { type DayRange, monthsRange } from '../language/time/day-range.ts';
import { findDocumentDay } from '../language/time/document-day.ts';
import { findTimes, type ToldTime } from '../language/time/find-times.ts';
import { MONTH_NAME } from '../language/time/month-names.ts';
import { type DatedEvent, readDatedEvent } from './dated-event.ts';
import { readToldDate, type ToldDate } from './told-date.ts';

/** A date that a text gives an event. */
export interface EventDate extends Passage {
  readonly date: ToldDate;
  /** Whether it opens a stretch of time or ends one. */
  readonly edge: ToldTime['edge'];
  readonly event: DatedEvent;
  /** When the text appeared, where that is known. */
  readonly document: DayRange | null;
  /** Where its sentence is in the text. */
  readonly sentence: Span;
}

const NEAR_DAY = /^(?:today|tonight|yesterday|tomorrow)$/i;
const YEAR_ALONE = /^\d{4}$/;
const MONTH_ALONE = new RegExp(`^${MONTH_NAME}$`);
const LEADING_WORDS = new RegExp(
  `^(?:\\p{Ll}+[\\s-]+)+(?=${MONTH_NAME}|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)`,
  'u',
);

/** Between the parts of one date: "Monday, March 12", "Monday (March 12)". */
const WITHIN_DATE = /^,?\s\(?(?:the\s)?$/;
/** "1960s", "Tuesday's vote", "2019-20", "March 12-14": a stretch, or a name of what happened. */
const GOES_ON =
  /^(?:['’]?s\b|\s?[-–—/]\s?\d|\s(?:to|through|and|or)\s(?:\d|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day))/;
/** What may be before a date that tells when; "of", "the", "after" and the like name, or tell another time. */
const BEFORE_DATE =
  /(?:^|[\s(,])(on|in|at|by|since|until|till|during|late|early|last|this|next|past|morning|afternoon|evening|night|midnight|noon|[ap]\.?m\.?)\s(?:this\s|last\s|next\s|past\s|late\s|early\s)?$/i;
/** Before a year without a preposition: "built 1961". */
const BUILT =
  /(?:^|[\s(,])(?:built|born|founded|established|opened|completed|died|published|released|erected|est\.)\s$/i;
/** A year or month told roughly is no date. */
const ROUGHLY =
  /\b(?:about|around|circa|c\.|early|late|mid|middle of|end of|beginning of|summer of|spring of|fall of|autumn of|winter of|fiscal|season|between|from|before|after|than)[\s-]*(?:in\s)?$/i;
const NAMING =
  /\b(?:of|the|a|an|his|her|its|their|our|my|before|after|than|between|through|from|for|to|fiscal|as of|roughly|about|around|circa|mid)[\s-]$/i;
/** Ends and marks behind a date that is alone, and the words that may follow it. */
const REACH = 40;
const SHIFTED =
  /\b(?:postponed|moved|extended|delayed|rescheduled|shifted|pushed|put off)\b[^.]{0,30}\b(?:to|until|for)\s$/i;
const SCHEDULED = /\b(?:scheduled|set|slated|planned|due)\s(?:\S+\s){0,3}for\s$/i;

/** Years of before 1900, which are read where a preposition or a participle tells them to be years. */
const EARLY_YEAR =
  /1[5-8]\d\d\b(?<=\b(?:in|since|until|by|during|built|born|founded|established|opened|completed|died|published)\s\d{4})(?![\d%–-]|[.,]\d|'?s\b)/g;
const YEAR_BEHIND = /^,?\s1[5-8]\d\d\b/;

/** The times of a text, those of the centuries before the last two included. */
function findAllTimes(text: string, day: DayRange | null): ToldTime[] {
  const early = [...text.matchAll(EARLY_YEAR)].map(({ 0: exact, index }): ToldTime => {
    const days = monthsRange(Number(exact), 1, 12);
    return { start: index, end: index + exact.length, days, edge: null };
  });
  const times = findTimes(text, day).filter(({ end }) => !YEAR_BEHIND.test(text.slice(end, end + 7)));
  return early.length === 0 ? times : [...times, ...early].sort((a, b) => a.start - b.start);
}

/** Joins the parts of one date, the day of the week and that of the month. */
function joinParts(text: string, times: readonly ToldTime[]): ToldTime[] {
  const joined: ToldTime[] = [];
  for (const time of times) {
    const last = joined.at(-1);
    const isOne =
      last &&
      WITHIN_DATE.test(text.slice(last.end, time.start)) &&
      text.slice(last.start, last.end).endsWith('day') &&
      /\d/.test(text.slice(time.start, time.end));
    if (isOne) joined[joined.length - 1] = { ...time, start: last.start, edge: last.edge ?? time.edge };
    else joined.push(time);
  }
  return joined;
}

/** The words of a date alone, without "in", "since" or "last". */
function trimmed(text: string, { start, end }: Span): Passage {
  const skipped = LEADING_WORDS.exec(text.slice(start, end))?.[0].length ?? 0;
  return passage(text, start + skipped, end);
}

/** Whether a date says when something happened; it may be part of a name, of a stretch of time, or rough. */
function tellsWhen(text: string, { start, end, exact }: Passage): boolean {
  if (GOES_ON.test(text.slice(end, end + 16))) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (YEAR_ALONE.test(exact) || MONTH_ALONE.test(exact)) {
    if (ROUGHLY.test(before.replace(/\b(?:in|by|since|until|during)\s$/i, ''))) return false;
    return BEFORE_DATE.test(before) || (YEAR_ALONE.test(exact) && BUILT.test(before));
  }
  return !NAMING.test(before) || SHIFTED.test(before) || SCHEDULED.test(before);
}

const isDated = ({ year, month, weekday }: ToldDate, exact: string): boolean =>
  year !== null || month !== null || weekday !== null || NEAR_DAY.test(exact);

/**
 * The dates that a text gives the events it tells, in order: of what a verb tells, outside quotations, to the day, the
 * month or the year. English only. Linear in the text.
 */
export function findEventDates(document: Document, known: string | null): EventDate[] {
  if (!isReadAsEnglish(document.language)) return [];
  const { text } = document;
  const day = findDocumentDay(text, known);
  const quoted = quotedSpansOf(document);
  let next = 0;
  return joinParts(text, findAllTimes(text, day)).flatMap((time): EventDate[] => {
    const at = trimmed(text, time);
    const date = readToldDate(at.exact, time.days);
    if (!isDated(date, at.exact) || !tellsWhen(text, at)) return [];
    while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= at.start) next++;
    if ((quoted[next]?.start ?? Number.POSITIVE_INFINITY) < at.end) return [];
    const sentence = sentenceAround(text, at);
    const event = readDatedEvent(text.slice(sentence.start, sentence.end), {
      start: at.start - sentence.start,
      end: at.end - sentence.start,
    });
    return event ? [{ ...at, date, edge: time.edge, event, document: day, sentence }] : [];
  });
}
