import { findGutters } from './find-gutter.ts';
import type { Segment } from './line-segment.ts';
import { findRows, medianOf, type Row } from './text-lines.ts';

/** A column has at least so many lines; what has fewer is read row by row. */
const FEWEST_LINES = 3;
/** Blocks of which fewer rows than this are level with each other do not belong together. */
const FEW_LEVEL = 0.3;
const LEVEL = 0.2;

/** Rows with white space in them are those of a table, or of more columns; of running text so many may have a wide word space. */
const MOST_PARTED = 0.3;

const WORD = /\p{L}{2,}/gu;

/** How many words of letters a row has: numbers side by side are no text. */
const wordsOf = ({ segments }: Row): number =>
  segments.reduce(
    (sum, { pieces }) => sum + pieces.reduce((words, { text }) => words + (text.match(WORD)?.length ?? 0), 0),
    0,
  );

/** What makes rows running text. */
interface Measure {
  readonly fewestLines: number;
  /** By the row in the middle. */
  readonly fewestWords: number;
  /** This part of the rows fills that part of the block's width. */
  readonly rows: number;
  readonly width: number;
}

const COLUMN: Measure = { fewestLines: FEWEST_LINES, fewestWords: 3, rows: 0.5, width: 0.7 };
/** Long lines, nearly all of them full, as the labels of a table's rows are not: text beside a box. */
const BESIDE_BOX: Measure = { fewestLines: 5, fewestWords: 6, rows: 0.7, width: 0.85 };

/** Whether rows are running text: lines of several words, many of which fill their width. */
function isRunning(rows: readonly Row[], least: Measure = COLUMN): boolean {
  if (rows.length < least.fewestLines) return false;
  const left = rows.reduce((far, row) => Math.min(far, row.left), Number.POSITIVE_INFINITY);
  const right = rows.reduce((far, row) => Math.max(far, row.right), Number.NEGATIVE_INFINITY);
  const filled = rows.filter((row) => row.right - row.left >= least.width * (right - left)).length;
  const parted = rows.filter((row) => row.segments.length > 1).length;
  if (filled < least.rows * rows.length || parted > MOST_PARTED * rows.length) return false;
  return medianOf(rows.map(wordsOf)) >= least.fewestWords;
}

/** Which part of the rows of the shorter block are level with rows of the other. */
function levelShare(a: readonly Row[], b: readonly Row[]): number {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  let level = 0;
  for (const { baseline, size } of few) {
    while (at < many.length && (many[at]?.baseline ?? 0) < baseline - LEVEL * size) at++;
    const other = many[at];
    if (other && other.baseline <= baseline + LEVEL * size) level++;
  }
  return level / Math.max(1, few.length);
}

/** Whether a block is running text, or two columns of it. */
function holdsRunningText(block: readonly Segment[], rows: readonly Row[]): boolean {
  if (isRunning(rows)) return true;
  return findGutters(block, medianOf(block.map(({ size }) => size))).some(({ x }) => {
    const { true: left = [], false: right = [] } = Object.groupBy(block, (each) => String(each.left < x));
    return isRunning(findRows(left)) && isRunning(findRows(right));
  });
}

/** Whether two blocks beside each other are columns, read one after the other, and not cells of a table's rows. */
export function areColumns(left: readonly Segment[], right: readonly Segment[]): boolean {
  const [a, b] = [findRows(left), findRows(right)];
  // Bullets and numbers belong to the lines beside them.
  if (medianOf(a.map(wordsOf)) < 1 || medianOf(b.map(wordsOf)) < 1) return false;
  if (holdsRunningText(left, a) && holdsRunningText(right, b)) return true;
  if ((isRunning(a, BESIDE_BOX) && b.length > 1) || (isRunning(b, BESIDE_BOX) && a.length > 1)) return true;
  return a.length >= FEWEST_LINES && b.length >= FEWEST_LINES && levelShare(a, b) < FEW_LEVEL;
}
