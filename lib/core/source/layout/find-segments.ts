import { attachShifted } from './attach-shifted.ts';
import { endOf, makeSegment, type Piece, type Segment } from './line-segment.ts';
import type { PositionedText } from './positioned-text.ts';

/** Baselines that are closer than this part of the type's size are one: fonts and scans round differently. */
const SAME_BASELINE = 0.15;

/**
 * A wider gap, in the type's size, may be one between columns. Word spaces of justified lines are seldom wider than one,
 * gutters seldom narrower; a line that is parted here and belongs together is put together again within its column.
 */
const COLUMN_GAP = 0.8;

/** The same between texts that are not painted one after the other, as those of neighbouring columns are not. */
const UNRELATED_GAP = 0.4;

/** A copy of the same text so near, in the type's size, makes it bold. */
const BOLD_SHIFT = 0.3;

/** The texts that have letters, each with the spaces that were painted around it. */
function asPieces(texts: readonly PositionedText[]): Piece[] {
  const pieces: Piece[] = [];
  let after = false;
  for (const text of texts) {
    if (text.text.trim() === '') {
      // A space of its own belongs to what was painted before it, and to what comes next.
      const last = pieces.at(-1);
      if (last && text.text !== '') pieces[pieces.length - 1] = { ...last, spaced: { ...last.spaced, after: true } };
      after ||= text.text !== '';
      continue;
    }
    const before = after || text.text.startsWith(' ');
    const spaced = { before, after: text.text.endsWith(' ') };
    pieces.push({ ...text, text: text.text.trim(), spaced, order: pieces.length, shift: null });
    after = false;
  }
  return pieces;
}

/** Pieces that share a baseline, from top to bottom. */
function groupByBaseline(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  let top = Number.NEGATIVE_INFINITY;
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && piece.y - top <= SAME_BASELINE * piece.size) row.push(piece);
    else {
      rows.push([piece]);
      top = piece.y;
    }
  }
  return rows;
}

const isCopy = (piece: Piece, earlier: Piece): boolean =>
  piece.text === earlier.text && Math.abs(piece.x - earlier.x) < BOLD_SHIFT * piece.size;

const widestGap = (last: Piece, piece: Piece): number =>
  (piece.order === last.order + 1 ? COLUMN_GAP : UNRELATED_GAP) * Math.max(piece.size, last.size);

function partAtGaps(row: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of row.toSorted((a, b) => a.x - b.x)) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (last && isCopy(piece, last)) continue;
    if (part && last && piece.x - right <= widestGap(last, piece)) part.push(piece);
    else parts.push([piece]);
    right = Math.max(right, endOf(piece));
  }
  return parts;
}

/** The segments of upright text, from top to bottom and left to right, raised and lowered type put where it belongs. */
export function findSegments(texts: readonly PositionedText[]): Segment[] {
  const rows = groupByBaseline(asPieces(texts));
  return attachShifted(rows.flatMap(partAtGaps).map(makeSegment));
}
