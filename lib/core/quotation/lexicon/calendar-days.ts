import { ENGLISH_SENTENCES } from '../../language/packs/english.ts';
import { rowsOf } from '../../language/word-list.ts';
import { readOrdinal } from './number-words.ts';

/** The names of months, with the three letters that each is compared by. */
const MONTHS: ReadonlyMap<string, string> = new Map(
  rowsOf(ENGLISH_SENTENCES.calendar.months)
    .flat()
    .map((word) => [word, word.slice(0, 3)]),
);

const DAY = /^(?:[12]?\d|3[01])$/;

/** The day of a month in digits or as an ordinal, or `null`. */
const dayOf = (word: string): string | null => {
  const day = readOrdinal(word) ?? word;
  return DAY.test(day) ? day : null;
};

/** A day of a year as it is compared, and of how many words it was made. */
export interface CalendarDay {
  readonly key: string;
  readonly count: number;
}

/** Whether a day may begin with a folded word; most words begin none. */
export const mayBeginDay = (word: string): boolean => word === 'the' || MONTHS.has(word) || dayOf(word) !== null;

/** The day that begins the given folded words, however it is written ("May 3", "3 May", "the third of May"), or `null`. */
export function readCalendarDay(words: readonly string[]): CalendarDay | null {
  const from = words[0] === 'the' ? 1 : 0;
  const month = MONTHS.get(words[0] ?? '');
  if (month !== undefined) {
    const article = words[1] === 'the' ? 1 : 0;
    const day = dayOf(words[1 + article] ?? '');
    return day === null ? null : { key: `#${day}/${month}`, count: 2 + article };
  }
  const day = dayOf(words[from] ?? '');
  if (day === null) return null;
  const of = words[from + 1] === 'of' ? 1 : 0;
  const later = MONTHS.get(words[from + 1 + of] ?? '');
  return later === undefined ? null : { key: `#${day}/${later}`, count: from + 2 + of };
}
