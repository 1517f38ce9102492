import { endOfLine, type Margins, marginsOf, startOf } from './part-margins.ts';
import type { TextLine } from './text-line.ts';

/** Lines of running text that belong together, or one row of a table. */
export interface Paragraph {
  readonly lines: readonly TextLine[];
  readonly margins: Margins;
}

/** Type that differs by more than this part begins something else. */
const SAME_SIZE = 0.12;
/** A gap between lines that is wider than the usual one by this part begins a paragraph. */
const WIDE_PITCH = 1.3;
/** The widest pitch, in the type's size, that lines of one paragraph have: double spacing of type with much lead. */
const WIDEST_PITCH = 3.4;
/** An indent, in the type's size. */
const INDENT = 0.7;
/** An average letter's width, and what a line's end leaves free though the next word would not have fit. */
const LETTER_WIDTH = 0.5;
const ROOM = 1.2;
/** The same where no sentence ends, as in ragged lines that somebody has set by eye. */
const ROOM_IN_SENTENCE = 5;

/** How a sentence ends: a line that is set in goes on with one that does not, as in a list of names. */
const ENDED = /[.!?:;…؟][\])"'”’»]*$/u;

const BULLET = /^[•●▪■◦‣∙·–—*-]\s/u;
/** A turn of a transcript. */
const TURN = /^(?:[QA][.:]?\s|(?:THE )?[A-Z][A-Z .'’-]{2,40}:)/;

const differInSize = (a: TextLine, b: TextLine): boolean =>
  Math.abs(a.size - b.size) > SAME_SIZE * Math.max(a.size, b.size);

/** Whether a line ends though the first word of the next one would have fit on it. */
export function endsEarly(line: TextLine, next: TextLine, { end }: Margins): boolean {
  const [word = ''] = next.text.split(/\s/, 1);
  const room = end - endOfLine(line);
  const spare = ENDED.test(line.text) ? ROOM : ROOM_IN_SENTENCE;
  return room > (word.length * LETTER_WIDTH + spare) * line.size;
}

function isIndentedStart(before: readonly TextLine[], line: TextLine, { start }: Margins): boolean {
  const [first] = before;
  const last = before.at(-1);
  if (!first || !last) return false;
  const indent = INDENT * line.size;
  const own = startOf(line);
  // Within a block that is set in, lines begin where its own do.
  if (Math.abs(own - startOf(last)) <= indent / 2) return false;
  const setIn = before.length > 1 && startOf(last) > start + indent;
  if (own > start + indent) return startOf(last) <= start + indent ? ENDED.test(last.text) : before.length > 1;
  // Behind a first line that is set in, the others begin further out; behind several, a hanging entry begins there.
  if (own < startOf(last) && before.length === 1 && own >= start - indent) return false;
  return (own < start - indent || setIn) && ENDED.test(last.text);
}

/** Pitches that differ by less than this part are one. */
const SAME_PITCH = 0.12;
/** A full line ends so near the margin, in the type's size. */
const FULL = 3;

/** Whether full lines follow each other in one pitch, though others of their part are closer: double spacing beside a quotation. */
function keepsPitch(
  before: readonly TextLine[],
  line: TextLine,
  next: TextLine | undefined,
  margins: Margins,
): boolean {
  const [last, earlier] = [before.at(-1), before.at(-2)];
  if (!last || margins.end - endOfLine(last) > FULL * line.size) return false;
  const pitch = line.baseline - last.baseline;
  const others = [earlier && last.baseline - earlier.baseline, next && next.baseline - line.baseline];
  return others.some((other) => other !== undefined && Math.abs(other - pitch) <= SAME_PITCH * pitch);
}

function startsParagraph(
  before: readonly TextLine[],
  line: TextLine,
  next: TextLine | undefined,
  margins: Margins,
): boolean {
  const last = before.at(-1);
  if (!last) return true;
  const pitch = line.baseline - last.baseline;
  if (last.cells > 1 || line.cells > 1 || differInSize(last, line) || line.rtl !== last.rtl) return true;
  if (pitch <= 0 || pitch > WIDEST_PITCH * line.size) return true;
  const isWide = margins.pitch > 0 && pitch > WIDE_PITCH * margins.pitch;
  if (isWide && !keepsPitch(before, line, next, margins)) return true;
  if (BULLET.test(line.text) || (line.number !== null && TURN.test(line.text))) return true;
  return isIndentedStart(before, line, margins) || endsEarly(last, line, margins);
}

/** The paragraphs of the lines of one part of a page, by their gaps, indents, type and short last lines. */
export function findParagraphs(lines: readonly TextLine[]): Paragraph[] {
  const margins = marginsOf(lines);
  const paragraphs: TextLine[][] = [];
  for (const [at, line] of lines.entries()) {
    const before = paragraphs.at(-1);
    if (before && !startsParagraph(before, line, lines[at + 1], margins)) before.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((each) => ({ lines: each, margins }));
}
