import { type DayRange, dayOf, rangeOfIso } from './day-range.ts';
import { MONTH_NAME, monthOf } from './month-names.ts';

/** A date line is looked for in so many characters of a text: after its headline, its authors and a picture's caption. */
export const HEAD = 700;

const MONTH_FIRST = new RegExp(`\\b(${MONTH_NAME})\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}((?:19|20)\\d\\d)\\b`);
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s{1,2}(${MONTH_NAME}),?\\s{1,2}((?:19|20)\\d\\d)\\b`);
const IN_FIGURES = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/;

/** What is beside the date in a line that says when the text appeared, and in no sentence. */
const BESIDE =
  /\b(?:published|posted|updated|last|modified|created|filed|on|by|at|date|sun(?:day)?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|[ap]\.?m\.?|[ecmp][ds]?t|gmt|utc|bst|\d{1,2}[:.]\d\d)\b/gi;
/** Words that may be left over: a name, a place. */
const MOST_WORDS_LEFT = 3;
/** A word before a colon that says nothing of when a text appeared: "Event: 2 March 2026". */
const OTHER_LABEL = /\p{L}\s*:/u;
/** What a line says of a later version. */
const CHANGED = /\b(?:updated|modified)\b/i;

function readDate(line: string): LineDate | null {
  const [us, uk, iso] = [MONTH_FIRST.exec(line), DAY_FIRST.exec(line), IN_FIGURES.exec(line)];
  if (us) return { day: dayOf(Number(us[3]), monthOf(us[1] ?? ''), Number(us[2])), exact: us[0] };
  if (uk) return { day: dayOf(Number(uk[3]), monthOf(uk[2] ?? ''), Number(uk[1])), exact: uk[0] };
  if (iso) return { day: dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), exact: iso[0] };
  return null;
}

/** The pieces of a text that may be a date line: what parentheses hold at a line's beginning, and short lines. */
const dateLines = (head: string): string[] =>
  head.split('\n').flatMap((line) => /^\s*\(([^()]{6,60})\)/.exec(line)?.[1] ?? (line.length <= 90 ? line : []));

/** The day that a line gives, where it is about nothing else. */
function dayIn(line: string, read: (line: string) => LineDate | null): number | null {
  const found = read(line);
  const rest = found ? line.replace(found.exact, ' ').replace(BESIDE, ' ') : '';
  const isDateLine = !OTHER_LABEL.test(rest) && (rest.match(/[\p{L}\d]+/gu) ?? []).length <= MOST_WORDS_LEFT;
  return found && isDateLine ? found.day : null;
}

/** A date in a line of text, with its words. */
export interface LineDate {
  readonly day: number;
  readonly exact: string;
}

/**
 * The day that a text says it appeared on in a date line: "(Mar 29, 2011 10:42 PM)", "Published 3 May 2019". A date
 * inside a sentence is none, and one of a later version counts where there is no other. `null` when there is no such line.
 */
export function findPrintedDay(text: string, read: (line: string) => LineDate | null = readDate): number | null {
  const days = dateLines(text.slice(0, HEAD)).flatMap((line) => {
    const day = dayIn(line, read);
    return day === null ? [] : { day, isLater: CHANGED.test(line) };
  });
  return (days.find(({ isLater }) => !isLater) ?? days[0])?.day ?? null;
}

/** When a document appeared: the date it is known by, or else the one it prints. `null` when neither says. */
export function findDocumentDay(text: string, date: string | null): DayRange | null {
  const day = date === null ? null : rangeOfIso(date);
  const printed = day ? null : findPrintedDay(text);
  return day ?? (printed === null ? null : { first: printed, last: printed });
}
