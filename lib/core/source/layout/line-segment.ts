import type { PositionedText } from './positioned-text.ts';

/** A run of text within its segment. */
export interface Piece extends PositionedText {
  /** Whether a space is painted before and after it. */
  readonly spaced: { readonly before: boolean; readonly after: boolean };
  /** How many others are painted before it. */
  readonly order: number;
  /** Smaller type above or below the baseline: a note mark, an ordinal's ending, the 2 of CO2. */
  readonly shift: 'raised' | 'lowered' | null;
}

/** Text that runs on along one baseline without a gap that could part columns. */
export interface Segment {
  /** From left to right. */
  readonly pieces: readonly Piece[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** The size of most of its type. */
  readonly size: number;
  /** UTF-16 units. */
  readonly length: number;
}

/** Where a piece ends on its baseline. */
export const endOf = ({ x, width }: PositionedText): number => x + Math.max(0, width);

function sizeOfMost(pieces: readonly Piece[]): number {
  let most = pieces[0];
  for (const piece of pieces) {
    if (!most || piece.text.length > most.text.length) most = piece;
  }
  return most?.size ?? 0;
}

/** The segment that pieces make, in whatever order they come. */
export function makeSegment(pieces: readonly Piece[]): Segment {
  const ordered = pieces.toSorted((a, b) => a.x - b.x);
  const upright = ordered.filter(({ shift }) => shift === null);
  const base = upright.length > 0 ? upright : ordered;
  return {
    pieces: ordered,
    left: ordered.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
    right: ordered.reduce((most, piece) => Math.max(most, endOf(piece)), Number.NEGATIVE_INFINITY),
    baseline: base[0]?.y ?? 0,
    size: sizeOfMost(base),
    length: ordered.reduce((sum, { text }) => sum + text.length, 0),
  };
}
