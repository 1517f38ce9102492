import { findGutters } from './find-gutter.ts';
import type { Segment } from './line-segment.ts';
import { findRows, medianOf, type Row } from './text-lines.ts';

/** A column has at least so many lines; what has fewer is read row by row. */
const FEWEST_LINES = 3;
/** Its lines have at least so many words, by the middle one. */
const FEWEST_WORDS = 3.5;
/** At least half of its lines fill so much of its width. */
const FILLED = 0.7;
/** Blocks of which fewer rows than this are level with each other do not belong together. */
const FEW_LEVEL = 0.3;
const LEVEL = 0.2;

const wordsOf = ({ segments }: Row): number =>
  segments.reduce((sum, { pieces }) => sum + pieces.reduce((most, { text }) => most + text.split(/\s+/).length, 0), 0);

/** Whether a block is running text: lines of several words, most of which fill its width. */
function isRunning(rows: readonly Row[]): boolean {
  if (rows.length < FEWEST_LINES) return false;
  const left = Math.min(...rows.map((row) => row.left));
  const right = Math.max(...rows.map((row) => row.right));
  const filled = rows.filter((row) => row.right - row.left >= FILLED * (right - left)).length;
  return filled * 2 >= rows.length && medianOf(rows.map(wordsOf)) >= FEWEST_WORDS;
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
  if (holdsRunningText(left, a) && holdsRunningText(right, b)) return true;
  return a.length >= FEWEST_LINES && b.length >= FEWEST_LINES && levelShare(a, b) < FEW_LEVEL;
}
