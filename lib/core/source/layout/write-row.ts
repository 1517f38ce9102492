import { endOf, type Piece } from './line-segment.ts';
import { readRaised } from './note-mark.ts';
import type { Row } from './text-lines.ts';
import { hasRightToLeft, isRightToLeft } from './writing-direction.ts';

/** Words further apart than this part of their type's size have a space between them. */
const WORD_GAP = 0.15;
/** A wider gap, in the type's size, is one between the cells of a table; in a row that has such a gap, a narrower one is too. */
const CELL_GAP = 1.6;
const CELL_GAP_IN_TABLE = 0.8;

/** A row as text: cells parted by tabs. */
export interface WrittenRow {
  readonly text: string;
  readonly cells: number;
  readonly rtl: boolean;
  readonly marked: boolean;
}

/** Pieces as they are read from right to left; a run of others among them, such as a name or a number, from left to right. */
function fromTheRight(pieces: readonly Piece[]): Piece[] {
  const read: Piece[] = [];
  let run: Piece[] = [];
  for (const piece of pieces.toReversed()) {
    if (hasRightToLeft(piece.text)) {
      read.push(...run.toReversed(), piece);
      run = [];
    } else run.push(piece);
  }
  return [...read, ...run.toReversed()];
}

/** How far two pieces are apart, whichever comes first. */
const gapBetween = (a: Piece, b: Piece): number => Math.max(b.x - endOf(a), a.x - endOf(b));

/** What an item of a list begins with: a bullet, a number or a letter. */
const LABEL =
  /^(?:¶ ?\d{1,4}|[^\p{L}\p{N}]{1,2}|\(?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[ivxlc]{1,6})[.)]|\d{1,2}(?:\.\d{1,2})+)$/u;

/** A gap in a line of text that is stretched to both margins is narrower than this, in the type's size. */
const STRETCHED_GAP = 4;
const SENTENCE = /\p{L}{2,}.*\s.*\p{L}{2,}.*\s.*\p{L}{2,}/u;

const wordsOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join(' ');

/** Whether a row has gaps that are those of a table, and not one behind a list's label or in a stretched line. */
function isTableRow(pieces: readonly Piece[], size: number): boolean {
  const gaps = pieces.slice(1).map((piece, at) => ({ at: at + 1, gap: gapBetween(pieces[at] ?? piece, piece) }));
  const wide = gaps.filter(({ gap }) => gap > CELL_GAP * size);
  const [only] = wide;
  if (!only || wide.length > 1) return wide.length > 1;
  const [before, after] = [wordsOf(pieces.slice(0, only.at)), wordsOf(pieces.slice(only.at))];
  if (LABEL.test(before)) return false;
  return only.gap > STRETCHED_GAP * size || !SENTENCE.test(before) || !SENTENCE.test(after);
}

function writeGap(before: Piece, piece: Piece, size: number, isTable: boolean): string {
  const gap = gapBetween(before, piece);
  if (isTable && gap > CELL_GAP_IN_TABLE * size) return '\t';
  if (piece.shift && !before.spaced.after) return '';
  return before.spaced.after || piece.spaced.before || gap > WORD_GAP * size ? ' ' : '';
}

/** Dots that lead the eye to a page's number, with the number. */
const LEADERS = /(?:\s?[.·…]){6,}\s?(?:\d{1,4}|[ivxlc]{1,6})?$/;

/** The text of a row in reading order. */
export function writeRow({ segments, size }: Row): WrittenRow {
  const pieces = segments.flatMap((segment) => segment.pieces);
  const rtl = isRightToLeft(pieces.map(({ text }) => text).join(' '));
  const isTable = isTableRow(pieces, size);
  let text = '';
  let before: Piece | null = null;
  let marked = false;
  const ordered = rtl ? fromTheRight(pieces) : pieces;
  for (const [at, piece] of ordered.entries()) {
    const words = piece.shift === 'raised' ? readRaised(piece.text, text, ordered[at + 1]?.text) : piece.text;
    if (words === '' && text === '') marked = true;
    if (words === '') continue;
    if (before) text += writeGap(before, piece, size, isTable);
    text += words;
    before = piece;
  }
  const written = text.replace(LEADERS, '');
  // What leads to a page's number is a row of a table, whose last cell is left out.
  const cells = written.split('\t').length + (written === text ? 0 : 1);
  return { text: written, cells, rtl, marked };
}
