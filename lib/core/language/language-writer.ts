/** Writes for people what machines keep: days, numbers and lists, as a language and region do. */
export interface LanguageWriter {
  /** The language that it writes, a BCP 47 tag. */
  readonly language: string;
  /**
   * A date as a document gives it in ISO 8601: a year, a month, or a day with or without a time. It is written as precisely
   * as it is given, by the calendar of the document; what is no such date stays as it is.
   */
  readonly date: (written: string) => string;
  /** The day of a moment (ISO 8601 with time) where the reader is. */
  readonly day: (moment: string) => string;
  /** A count or amount, with every digit that it has. */
  readonly number: (value: number) => string;
  /** All of several things, as in "one, two and three". */
  readonly list: (items: readonly string[]) => string;
}

const DATE = /^\d{4}(?<month>-\d{2}(?<day>-\d{2}(?:T.*)?)?)?$/;
const AS_GIVEN = 'YYYY-MM-DD'.length;

/** Fields of a date that is known to the year, the month or the day. */
const STYLES = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Digits after the point beyond which a number is no longer exact anyway. */
const MOST_DIGITS = 20;

/** The writer for a language, a BCP 47 tag; one with a region (`en-GB`) writes dates as they do there. */
export const writeIn = (language: string): LanguageWriter => ({
  language,
  date: (written) => {
    const found = DATE.exec(written)?.groups;
    const day = new Date(written.slice(0, AS_GIVEN));
    if (!found || Number.isNaN(day.getTime())) return written;
    const style = STYLES[found.day ? 'day' : found.month ? 'month' : 'year'];
    return new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(day);
  },
  day: (moment) => new Intl.DateTimeFormat(language, STYLES.day).format(new Date(moment)),
  number: (value) => new Intl.NumberFormat(language, { maximumFractionDigits: MOST_DIGITS }).format(value),
  list: (items) => new Intl.ListFormat(language).format(items),
});
