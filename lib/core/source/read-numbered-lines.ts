import type { SourceLine } from './source-line.ts';

const NUMBERED = /^\s{0,14}(\d{1,2})(?:\s{1,}(.*))?$/;
const PAGE = /^\s*(?:page\s+)?(\d{1,4})\s*$/i;

/** Of the lines of a numbered transcript so many have their number, and so many follow the one before. */
const LEAST_NUMBERED = 0.6;
const LEAST_IN_ORDER = 0.8;
const FEWEST_LINES = 10;
const MOST_LINES_A_PAGE = 60;

interface Numbered {
  readonly line: SourceLine;
  readonly number: number | null;
  readonly rest: string;
}

function readNumber(line: SourceLine): Numbered {
  const match = NUMBERED.exec(line.text);
  const number = match ? Number(match[1]) : null;
  const isNumber = number !== null && number > 0 && number <= MOST_LINES_A_PAGE;
  return { line, number: isNumber ? number : null, rest: isNumber ? (match?.[2] ?? '') : line.text };
}

/** Whether the numbers that lines begin with are those of the lines. */
function areNumbered(lines: readonly Numbered[]): boolean {
  const filled = lines.filter(({ line }) => line.text.trim() !== '');
  const numbered = filled.filter(({ number }) => number !== null);
  if (numbered.length < FEWEST_LINES || numbered.length < filled.length * LEAST_NUMBERED) return false;
  const follows = numbered.filter(({ number }, i) => {
    const before = numbered[i - 1]?.number ?? 0;
    return number === (before ?? 0) + 1 || number === 1;
  });
  return follows.length >= numbered.length * LEAST_IN_ORDER && numbered.some(({ rest }) => /\p{L}{2}/u.test(rest));
}

/**
 * Which of the lines of a page are only counted, where the lines of the whole text are: their numbers, which go on from line to
 * line, are no page numbers.
 */
export function findCounted(page: readonly SourceLine[]): ReadonlySet<number> {
  const filled = page.flatMap((line, i) => (line.text.trim() === '' ? [] : [{ i, number: readNumber(line).number }]));
  const counted = new Set<number>();
  let before = 0;
  for (const [k, { i, number }] of filled.entries()) {
    if (number !== before + 1 || filled[k + 1]?.number === number) continue;
    counted.add(i);
    before = number;
  }
  return counted;
}

/** Whether the lines of a text are numbered on each page. */
export const hasNumberedLines = (lines: readonly SourceLine[]): boolean => areNumbered(lines.map(readNumber));

/**
 * The lines of a transcript whose lines start again from 1 on each page, without the numbers; each has its page, as printed or
 * counted, and its line. Other lines are given as they are.
 */
export function readNumberedLines(lines: readonly SourceLine[]): readonly SourceLine[] {
  const read = lines.map(readNumber);
  if (!areNumbered(read)) return lines;
  let page = 0;
  let before = MOST_LINES_A_PAGE;
  let printed: number | null = null;
  const kept: SourceLine[] = [];
  for (const { line, number, rest } of read) {
    const isPage = number === null || (number !== before + 1 && number !== 1);
    const head = isPage ? PAGE.exec(line.text) : null;
    if (head) {
      printed = Number(head[1]);
      continue;
    }
    if (number === null) {
      if (line.text.trim() === '') continue;
      kept.push(line);
      continue;
    }
    const isFirst = number <= before;
    if (isFirst) {
      page = line.place.page ?? printed ?? page + 1;
      printed = null;
    }
    before = number;
    kept.push({ text: rest.trimEnd(), place: { page, line: number, time: null }, isBehindPage: isFirst && page > 1 });
  }
  return kept;
}
