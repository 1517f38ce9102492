import { makeSegment, type Piece, type Segment } from './line-segment.ts';
import { medianOf, type Row } from './text-lines.ts';

/** A number in the margin, and the baseline that it numbers. */
export interface NumberedBaseline {
  readonly baseline: number;
  readonly number: number;
}

/** A page's rows without the numbers of their lines. */
export interface NumberedRows {
  readonly segments: readonly Segment[];
  readonly numbers: readonly NumberedBaseline[];
}

/** A page has at least so many numbered lines, and so much of its rows. */
const FEWEST = 8;
const MOST_ROWS = 0.6;
/** A page of which most others of its document are not like has to have so many. */
const FEWEST_ALONE = 20;
/** Where numbers begin differs by their digits, in the type's size. */
const SAME_MARGIN = 1.3;

const NUMBER = /^(\d{1,3})(?=\s|$)/;

interface Candidate extends NumberedBaseline {
  readonly row: Row;
  readonly left: number;
  readonly size: number;
}

function candidatesOf(rows: readonly Row[]): Candidate[] {
  return rows.flatMap((row) => {
    const piece = row.segments[0]?.pieces[0];
    const number = NUMBER.exec(piece?.text ?? '')?.[1];
    if (!piece || number === undefined) return [];
    return [{ row, number: Number(number), left: piece.x, size: piece.size, baseline: row.baseline }];
  });
}

/** The longest run of candidates that count up by one in one margin, whatever is between them. */
function longestCount(candidates: readonly Candidate[]): Candidate[] {
  const runs = new Map<number, Candidate[]>();
  let longest: Candidate[] = [];
  for (const candidate of candidates) {
    const run = runs.get(candidate.number - 1);
    const last = run?.at(-1);
    const goesOn = last && Math.abs(candidate.left - last.left) <= SAME_MARGIN * candidate.size;
    const next = run && goesOn ? run : [];
    next.push(candidate);
    if (run && goesOn) runs.delete(candidate.number - 1);
    runs.set(candidate.number, next);
    if (next.length > longest.length) longest = next;
  }
  return longest;
}

/** Whether the rows are lines of text and not those of a table whose first column counts. */
const areLines = (count: readonly Candidate[]): boolean => medianOf(count.map(({ row }) => row.segments.length)) <= 2;

function findCount(rows: readonly Row[]): Candidate[] {
  const count = longestCount(candidatesOf(rows));
  return count.length >= FEWEST && count.length >= MOST_ROWS * rows.length && areLines(count) ? count : [];
}

/** A segment without the number that it begins with; `null` where nothing is left. */
function withoutNumber(segment: Segment): Segment | null {
  const [first, ...others] = segment.pieces;
  if (!first) return null;
  const text = first.text.replace(NUMBER, '');
  const cut = (first.width * (first.text.length - text.length)) / Math.max(1, first.text.length);
  const rest: Piece = { ...first, text: text.trim(), x: first.x + cut, width: first.width - cut };
  const pieces = rest.text === '' ? others : [rest, ...others];
  return pieces.length > 0 ? makeSegment(pieces) : null;
}

function takeNumbers(rows: readonly Row[], count: readonly Candidate[]): NumberedRows {
  const numbered = new Set(count.map(({ row }) => row));
  const segments = rows.flatMap((row) => {
    const [first, ...others] = row.segments;
    const rest = first && numbered.has(row) ? withoutNumber(first) : first;
    return rest ? [rest, ...others] : others;
  });
  return { segments, numbers: count.map(({ baseline, number }) => ({ baseline, number })) };
}

/** Whether a count alone shows that a page's lines are numbered: it begins with 1 and goes on for as long as a pleading's does. */
const isWholePage = (count: readonly Candidate[]): boolean => count.length >= FEWEST_ALONE && count[0]?.number === 1;

/**
 * The rows of a document's pages without the numbers that transcripts and pleadings have beside their lines. A document
 * has such numbers on at least half of its pages, or a page has as many as a pleading.
 */
export function takeLineNumbers(pages: readonly (readonly Row[])[]): NumberedRows[] {
  const counts = pages.map(findCount);
  const found = counts.filter((count) => count.length > 0);
  const filled = pages.filter((rows) => rows.length > 0).length;
  const isUsual = found.length > 1 && found.length * 2 >= filled;
  return pages.map((rows, page) => {
    const count = counts[page] ?? [];
    return takeNumbers(rows, isUsual || isWholePage(count) ? count : []);
  });
}

/** The number beside the line at `baseline`; `null` where none is near. */
export function numberAt(numbers: readonly NumberedBaseline[], baseline: number): number | null {
  let nearest: NumberedBaseline | undefined;
  for (const each of numbers) {
    if (!nearest || Math.abs(each.baseline - baseline) < Math.abs(nearest.baseline - baseline)) nearest = each;
  }
  const [first, second] = numbers;
  if (!nearest || !first || !second) return null;
  return Math.abs(nearest.baseline - baseline) * 2 <= Math.abs(second.baseline - first.baseline)
    ? nearest.number
    : null;
}
