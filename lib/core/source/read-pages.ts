import { findCounted, hasNumberedLines } from './read-numbered-lines.ts';
import type { SourceLine } from './source-line.ts';

/** A line that is nothing but a page's number, or has it in brackets at its end. */
const FOOT = /\[page (\d{1,4})\]\s*$/i;
const LONE = /^\s*(?:[-–—]\s*)?(?:page\s+)?(\d{1,4})(?:\s+of\s+\d{1,4})?(?:\s*[-–—])?\s*$/i;
/** Pages of which at least so many have the same first or last line have it printed over or under their text. */
const FEWEST_ALIKE = 3;
const LEAST_SHARE = 0.4;
/** Lines at a page's edge that are looked at. */
const EDGE = 2;

interface Page {
  readonly lines: SourceLine[];
}

/** A page, and the numbers of its lines that are nothing but counted. */
interface CountedPage extends Page {
  readonly counted: ReadonlySet<number>;
}

const withoutFeed = (line: SourceLine): SourceLine => ({ ...line, text: line.text.replace(/^\s*\f+/, '') });

/** The pages of a text, which form feeds part, or lines that end in "[Page 3]". */
function partPages(lines: readonly SourceLine[]): Page[] {
  const hasFeeds = lines.some(({ text }) => text.includes('\f'));
  const pages: Page[] = [{ lines: [] }];
  for (const line of lines) {
    if (hasFeeds && line.text.includes('\f')) pages.push({ lines: [] });
    pages.at(-1)?.lines.push(withoutFeed(line));
    if (!hasFeeds && FOOT.test(line.text)) pages.push({ lines: [] });
  }
  return pages.filter((page) => page.lines.some(({ text }) => text.trim() !== ''));
}

/** The numbers of the lines at the edges of a page. */
function edgesOf({ lines }: Page): number[] {
  const filled = lines.flatMap(({ text }, i) => (text.trim() === '' ? [] : [i]));
  return [...new Set([...filled.slice(0, EDGE), ...filled.slice(-EDGE)])];
}

const formOf = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\d+|\b[ivxl]+\b/gi, '#');

/** Lines that most pages have at their edges, numbers apart. */
function findHeads(pages: readonly Page[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const form of new Set(edgesOf(page).map((i) => formOf(page.lines[i]?.text ?? ''))))
      counts.set(form, (counts.get(form) ?? 0) + 1);
  const fewest = Math.max(FEWEST_ALIKE, pages.length * LEAST_SHARE);
  return new Set([...counts].flatMap(([form, count]) => (count >= fewest && form !== '' ? [form] : [])));
}

const numberIn = (text: string): number | null => {
  const number = (FOOT.exec(text) ?? LONE.exec(text))?.[1];
  return number === undefined ? null : Number(number);
};

/** The numbers that may be a page's own. */
const numbersOf = (page: CountedPage): number[] =>
  edgesOf(page).flatMap((i) => (page.counted.has(i) ? [] : (numberIn(page.lines[i]?.text ?? '') ?? [])));

const isFooted = ({ lines }: Page): boolean => lines.some(({ text }) => FOOT.test(text));

/** Of pages so near to one another the numbers are compared; one between may have none. */
const NEAR = [-2, -1, 1, 2];

/** The printed number of each page: one that counts up from page to page. `null` for a page without. */
function findPrinted(pages: readonly CountedPage[]): (number | null)[] {
  const numbers = pages.map(numbersOf);
  return numbers.map((own, i) => {
    const page = pages[i];
    if (page && isFooted(page) && own.length === 1) return own[0] ?? null;
    return own.find((number) => NEAR.some((step) => numbers[i + step]?.includes(number + step))) ?? null;
  });
}

/** What is known of a page beside its lines. */
interface PageFacts {
  readonly ordinal: number;
  readonly printed: number | null;
  readonly heads: ReadonlySet<string>;
}

/** The lines of one page without its running heads, each with the page's number. */
function readPage(page: CountedPage, { ordinal, printed, heads }: PageFacts): SourceLine[] {
  const dropped = new Set(
    edgesOf(page).filter((i) => {
      const text = page.lines[i]?.text ?? '';
      const isNumber = printed !== null && numberIn(text) === printed;
      return !page.counted.has(i) && (heads.has(formOf(text)) || isNumber);
    }),
  );
  const isAll = page.lines.every(({ text }, i) => dropped.has(i) || text.trim() === '');
  const kept = isAll ? page.lines : page.lines.filter((_, i) => !dropped.has(i));
  const first = kept.findIndex(({ text }) => text.trim() !== '');
  const last = kept.findLastIndex(({ text }) => text.trim() !== '');
  const number = printed ?? ordinal;
  return kept
    .slice(Math.max(0, first), last + 1)
    .map((line, i) => ({ ...line, place: { ...line.place, page: number }, isBehindPage: i === 0 && ordinal > 1 }));
}

/**
 * The lines of a text that is parted into pages, without what is printed over and under them; each has its page, as printed or
 * counted from 1, and its line counts from the page's first. Lines of a text without pages are given as they are.
 */
export function readPages(lines: readonly SourceLine[]): readonly SourceLine[] {
  const parted = partPages(lines);
  if (parted.length < 2) return lines.map(withoutFeed);
  const areCounted = hasNumberedLines(lines.map(withoutFeed));
  const pages = parted.map((page) => ({ ...page, counted: new Set(areCounted ? findCounted(page.lines) : []) }));
  const heads = findHeads(pages);
  const printed = findPrinted(pages);
  return pages.flatMap((page, i) => readPage(page, { ordinal: i + 1, printed: printed[i] ?? null, heads }));
}
