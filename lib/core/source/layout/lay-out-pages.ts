import type { DocumentText } from '../document-text.ts';
import { carryOn } from './carry-on.ts';
import { findNotes } from './find-notes.ts';
import { findParagraphs, type Paragraph } from './find-paragraphs.ts';
import { findSegments } from './find-segments.ts';
import { vocabularyOf } from './join-words.ts';
import { type NumberedRows, numberAt, takeLineNumbers } from './line-numbers.ts';
import { mendLetters } from './mend-letters.ts';
import { findFurniture } from './page-furniture.ts';
import type { PositionedPage } from './positioned-text.ts';
import { orderParts } from './reading-order.ts';
import type { TextLine } from './text-line.ts';
import { findRows, type Row } from './text-lines.ts';
import { uprightTexts } from './upright-texts.ts';
import { writeParagraphs } from './write-paragraphs.ts';
import { writeRow } from './write-row.ts';
import { isRightToLeft } from './writing-direction.ts';

/** Cells of a row that hold so many words, or those of a sentence that goes on, may be of two columns and no table. */
const FEW_WORDS = 3;
const GOES_ON = /^\p{Ll}/u;

/** Whether what is beside each other in a row may be read one after the other, and not across. */
function mayBeColumns(text: string): boolean {
  const words = text.split('\t').map((cell) => ({ count: cell.match(/\p{L}{2,}/gu)?.length ?? 0, cell: cell.trim() }));
  if (words.length < 2) return false;
  return (
    words.filter(({ count }) => count >= FEW_WORDS).length > 1 ||
    words.some(({ count, cell }) => count > FEW_WORDS && GOES_ON.test(cell))
  );
}

/** A row as a line of text. */
function lineOf(row: Row, { numbers }: NumberedRows, at: { readonly page: number; readonly part: number }): TextLine {
  const { text, cells, rtl, marked } = writeRow(row);
  const { left, right, baseline, size } = row;
  const number = numberAt(numbers, baseline);
  const mended = mendLetters(text);
  const doubtful = mayBeColumns(mended.text) ? [{ start: 0, end: mended.text.length }] : mended.doubtful;
  return { text: mended.text, doubtful, ...at, number, left, right, baseline, size, rtl, cells, marked };
}

/** The lines of a page, part by part in reading order. */
function linesOf(rows: NumberedRows, page: number): TextLine[][] {
  const { segments } = rows;
  const rtl = isRightToLeft(segments.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(' '));
  return orderParts(segments, rtl).map((part, index) =>
    findRows(part)
      .map((row) => lineOf(row, rows, { page, part: page * 1000 + index }))
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text)),
  );
}

/** The size of type that most of the text has. */
function bodySizeOf(lines: readonly TextLine[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of lines) {
    const key = Math.round(size * 4) / 4;
    lengths.set(key, (lengths.get(key) ?? 0) + text.length);
  }
  let body = 0;
  for (const [size, length] of lengths) {
    if (length > (lengths.get(body) ?? 0)) body = size;
  }
  return body;
}

const paragraphsOf = (lines: readonly TextLine[]): Paragraph[] =>
  carryOn([...Map.groupBy(lines, ({ part }) => part).values()].flatMap(findParagraphs));

/**
 * The text of a document's pages as it is read: columns in order, words and paragraphs that lines, columns and pages part
 * whole again, without running heads, page numbers, line numbers and the marks of notes. Notes are at the end.
 */
export function layOutPages(pages: readonly PositionedPage[]): Pick<DocumentText, 'text' | 'places' | 'doubtful'> {
  const rows = pages.map((page) => findRows(findSegments(uprightTexts(page))));
  const furniture = findFurniture(rows);
  const kept = takeLineNumbers(rows.map((each) => each.filter((row) => !furniture.has(row))));
  const parts = kept.flatMap((each, index) => linesOf(each, pages[index]?.number ?? index + 1));
  const lines = parts.flat();
  const { body, notes } = findNotes(parts, bodySizeOf(lines));
  const known = vocabularyOf(lines.map(({ text }) => text));
  return writeParagraphs([...paragraphsOf(body), ...paragraphsOf(notes)], known);
}
