import { endOf, type Piece } from './line-segment.ts';
import { readRaised } from './note-mark.ts';
import type { Row } from './text-lines.ts';
import { hasRightToLeft, isRightToLeft } from './writing-direction.ts';

/** Words further apart than this part of their type's size have a space between them. */
const WORD_GAP = 0.15;
/** A wider gap, in the type's size, is one between the cells of a table. */
const CELL_GAP = 1.6;

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

function writeGap(before: Piece, piece: Piece, size: number): string {
  const gap = gapBetween(before, piece);
  if (gap > CELL_GAP * size) return '\t';
  if (piece.shift && !before.spaced.after) return '';
  return before.spaced.after || piece.spaced.before || gap > WORD_GAP * size ? ' ' : '';
}

/** Dots that lead the eye to a page's number, with the number. */
const LEADERS = /(?:\s?[.·…_]){4,}\s?(?:\d{1,4}|[ivxlc]{1,6})?$/;

/** The text of a row in reading order. */
export function writeRow({ segments, size }: Row): WrittenRow {
  const pieces = segments.flatMap((segment) => segment.pieces);
  const rtl = isRightToLeft(pieces.map(({ text }) => text).join(' '));
  let text = '';
  let before: Piece | null = null;
  let marked = false;
  for (const piece of rtl ? fromTheRight(pieces) : pieces) {
    const words = piece.shift === 'raised' ? readRaised(piece.text, text) : piece.text;
    if (words === '' && text === '') marked = true;
    if (words === '') continue;
    if (before) text += writeGap(before, piece, size);
    text += words;
    before = piece;
  }
  const written = text.replace(LEADERS, '');
  return { text: written, cells: written.split('\t').length, rtl, marked };
}
