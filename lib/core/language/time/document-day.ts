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

function readDate(line: string): LineDate | null {
  const [us, uk, iso] = [MONTH_FIRST.exec(line), DAY_FIRST.exec(line), IN_FIGURES.exec(line)];
  if (us) return { day: dayOf(Number(us[3]), monthOf(us[1] ?? ''), Number(us[2])), exact: us[0] };
  if (uk) return { day: dayOf(Number(uk[3]), monthOf(uk[2] ?? ''), Number(uk[1])), exact: uk[0] };
  if (iso) return { day: dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), exact: iso[0] };
  return null;
}

/** The pieces of a text that may be a date line: what parentheses hold at a line's beginning, and short lines. */
function* dateLines(head: string): Generator<string> {
  for (const line of head.split('\n')) {
    const inParentheses = /^\s*\(([^()]{6,60})\)/.exec(line)?.[1];
    if (inParentheses !== undefined) yield inParentheses;
    else if (line.length <= 90) yield line;
  }
}

/** A date in a line of text, with its words. */
export interface LineDate {
  readonly day: number;
  readonly exact: string;
}

/**
 * The day that a text says it appeared on in a date line: "(Mar 29, 2011 10:42 PM)", "Published 3 May 2019". A date
 * inside a sentence is none. `null` when there is no such line.
 */
export function findPrintedDay(text: string, read: (line: string) => LineDate | null = readDate): number | null {
  for (const line of dateLines(text.slice(0, HEAD))) {
    const found = read(line);
    if (!found) continue;
    const rest = line.replace(found.exact, ' ').replace(BESIDE, ' ');
    if ((rest.match(/[\p{L}\d]+/gu) ?? []).length <= MOST_WORDS_LEFT) return found.day;
  }
  return null;
}

/** When a document appeared: the date it is known by, or else the one it prints. `null` when neither says. */
export function findDocumentDay(text: string, date: string | null): DayRange | null {
  const day = date === null ? null : rangeOfIso(date);
  const printed = day ? null : findPrintedDay(text);
  return day ?? (printed === null ? null : { first: printed, last: printed });
}
