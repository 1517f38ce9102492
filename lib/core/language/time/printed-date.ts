import { rememberWords } from '../remember-words.ts';
import { calendarOf, dayOf, isoDay } from './day-range.ts';
import { findPrintedDay, HEAD, type LineDate } from './document-day.ts';

const IN_FIGURES = /(?<!\d)(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/;
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)([./])(\d{1,2})\2(\d{1,2})(?!\d)/;
const ARABIC_DIGIT = /[٠-٩]/g;
const ARABIC_ZERO = 0x660;

/** What is beside a date, in the languages of the interface but English. */
const BESIDE =
  /(?<!\p{L})(?:publiée?|le|à|uhr|stand|veröffentlicht|am|um|vom|publicado|el|a las?|نُ?شر|تاريخ(?: النشر)?|النشر|في|פורסם|תאריך|פרסום|ב|\d{1,2}h\d\d)(?!\p{L})/giu;

/** What says there that the date is that of a later version. */
const CHANGED =
  /(?<!\p{L})(?:mise? à jour|modifiée?|aktualisiert|actualizado|عُ?دل|(?:آخر |تاريخ ال)?تحديث|עודכן)(?!\p{L})/giu;

/** No word that is beside a date has more characters. */
const LONGEST_BESIDE = 15;

/** The lines in which a date is looked for, without what is beside one in these languages; the rest of the text is not read. */
function headWithout(text: string): string {
  let head = '';
  for (const line of text.slice(0, HEAD * LONGEST_BESIDE).split('\n')) {
    if (head.length >= HEAD) break;
    const digits = line.replace(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO));
    head += `${digits.replace(CHANGED, 'updated').replace(BESIDE, ' ')}\n`;
  }
  return head;
}

const isDay = (year: number, month: number, day: number): boolean => {
  const read = calendarOf(dayOf(year, month, day));
  return read.month === month && read.day === day;
};

const asDate = (exact: string, [year, month, day]: readonly [number, number, number]): LineDate | null =>
  isDay(year, month, day) ? { exact, day: dayOf(year, month, day) } : null;

/** Where months have other names in the same language: Lebanon, Morocco, Algeria. */
const REGIONS: Readonly<Record<string, readonly string[]>> = { ar: ['ar-LB', 'ar-MA', 'ar-DZ'] };

/** The months of a language by their long and short names; none of a language that nobody knows. */
function monthsOf(language: string): Map<string, number> {
  const regions = REGIONS[language.toLowerCase().split('-')[0] ?? ''] ?? [];
  return new Map([...regions, language].flatMap(monthsIn));
}

function monthsIn(language: string): [name: string, month: number][] {
  const names: [string, number][] = [];
  for (let month = 0; month < 12; month++) {
    for (const style of ['long', 'short'] as const) {
      const name = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }).format(
        Date.UTC(2000, month, 15),
      );
      names.push([name.toLowerCase().replace(/\.$/, ''), month + 1]);
    }
  }
  return names;
}

const isKnown = (language: string): boolean => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0;
  } catch {
    // Pages state languages that are none.
    return false;
  }
};

/** Reads "2. März 2026", "2 de marzo de 2026", "02.03.2026", "2026/03/02"; with strokes only where one order alone is possible. */
const dateReader = rememberWords((language): ((line: string) => LineDate | null) => {
  const months = monthsOf(language);
  const names = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
  const named = new RegExp(
    `(?<!\\d)(\\d{1,2})(?:\\.|er|º)?\\s+(?:de\\s+|ב-?)?(${names})(?:/(?:${names}))?\\.?,?\\s+(?:del?\\s+)?((?:19|20)\\d\\d)(?!\\d)`,
    'iu',
  );
  const monthsFirst = /^en/i.test(language);
  return (line) => {
    const [exact, day, name, year] = named.exec(line) ?? [];
    if (exact) return asDate(exact, [Number(year), months.get(name?.toLowerCase() ?? '') ?? 0, Number(day)]);
    const [yearFirst, ofYear, , ofMonth, ofDay] = YEAR_FIRST.exec(line) ?? [];
    if (yearFirst) return asDate(yearFirst, [Number(ofYear), Number(ofMonth), Number(ofDay)]);
    const [figures, first, sign, second, inYear] = IN_FIGURES.exec(line) ?? [];
    if (!figures) return null;
    const [a, b] = [Number(first), Number(second)];
    if (sign === '.' || a > 12 || !monthsFirst) return asDate(figures, [Number(inYear), b, a]);
    return b > 12 ? asDate(figures, [Number(inYear), a, b]) : null;
  };
});

/** The ISO 8601 date that an article prints in a line of its own at its beginning; `null` when there is none. */
export function printedDate(text: string, language: string | null): string | null {
  const known = language !== null && isKnown(language) ? language : 'en';
  const day = findPrintedDay(text) ?? findPrintedDay(headWithout(text), dateReader(known));
  return day === null ? null : isoDay(day);
}
