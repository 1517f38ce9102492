/** How the lines of a text follow one another: what parts a line from the one before. */
export type LineBreak =
  /** The line goes on where the one before was full. */
  | 'wrapped'
  /** A word is parted between the two, or has a hyphen of its own there. */
  | 'parted'
  /** The line before was ended on purpose. */
  | 'line'
  | 'block';

/** Longer lines are paragraphs of their own. */
const WIDEST = 130;
/** Of all lines so many are no longer than a full one. */
const FULL_QUANTILE = 0.9;
/** A line that ends so much before the margin, beyond what the next word needs, was ended on purpose. */
const LOOSE = 0.82;
const INDENT = 2;

const BULLET = /^\s*[-*•–o]\s+\S/i;
const NUMBERED = /^\s*\(?(?:[a-z]|[ivxlc]{1,4}|\d{1,3})[.)]\s+\S/i;
/** Cells of a table, or drawn lines. */
const TABLE = /\S {3,}\S|[|+]-|[│─┌┐└┘]|^\s*[-=_*]{4,}\s*$/;
const ENDS_SENTENCE = /[.?!:…]["”’')\]]*$/u;
const ENDS_PARTED = /\p{L}[-‐\u00ad]$/u;

const indentOf = (line: string): number => line.length - line.trimStart().length;

const isItem = (line: string): boolean => BULLET.test(line) || NUMBERED.test(line);

/** The width that the lines of a text are filled to; `null` where each line is a paragraph. */
export function widthOf(lines: readonly string[]): number | null {
  const lengths = lines.map(({ length }) => length).filter((length) => length > 0);
  const sorted = lengths.sort((a, b) => a - b);
  const full = sorted[Math.floor(sorted.length * FULL_QUANTILE)] ?? 0;
  return full > WIDEST ? null : full;
}

/** What parts two lines between which no line is empty; `width` is that of the text. */
export function breakBetween(before: string, line: string, width: number | null): LineBreak {
  if (BULLET.test(line) || width === null) return 'block';
  if (TABLE.test(before) || TABLE.test(line)) return 'line';
  const [word = ''] = line.trimStart().split(' ', 1);
  const goesOn = /^["“(]?\p{Ll}/u.test(line.trimStart());
  const isFull = before.length + 1 + word.length > width * LOOSE;
  // A sentence may go on with a number or a letter: "in\n12. It".
  const canBegin = !isFull || ENDS_SENTENCE.test(before) || isItem(before) || indentOf(line) >= INDENT;
  if (NUMBERED.test(line) && canBegin) return 'block';
  const isIndented = indentOf(line) >= indentOf(before) + INDENT && !isItem(before);
  if (isIndented && (ENDS_SENTENCE.test(before) || !goesOn)) return 'block';
  if (ENDS_PARTED.test(before) && goesOn) return 'parted';
  return isFull || goesOn ? 'wrapped' : 'line';
}

/** Whether a paragraph goes on over the end of a page. */
export const goesOnOverPage = (before: string, line: string): boolean =>
  !ENDS_SENTENCE.test(before) && /^\s*["“(]?\p{Ll}/u.test(line);
