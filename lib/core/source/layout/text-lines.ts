import type { Segment } from './line-segment.ts';

/** Segments beside each other. */
export interface Row {
  /** From left to right. */
  readonly segments: readonly Segment[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** Baselines that are closer than this part of the type's size are one row. */
const SAME_ROW = 0.3;

function makeRow(segments: readonly Segment[]): Row {
  const ordered = segments.toSorted((a, b) => a.left - b.left);
  const longest = ordered.reduce<Segment | undefined>(
    (most, each) => (most && most.length >= each.length ? most : each),
    undefined,
  );
  return {
    segments: ordered,
    left: ordered.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
    right: ordered.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY),
    baseline: longest?.baseline ?? 0,
    size: longest?.size ?? 0,
  };
}

/** The rows of a part of a page, from top to bottom. */
export function findRows(segments: readonly Segment[]): Row[] {
  const rows: Segment[][] = [];
  let baseline = Number.NEGATIVE_INFINITY;
  for (const segment of segments.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row && segment.baseline - baseline <= SAME_ROW * segment.size) row.push(segment);
    else {
      rows.push([segment]);
      baseline = segment.baseline;
    }
  }
  return rows.map(makeRow);
}

/** The value in the middle of some; 0 of none. */
export function medianOf(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b);
  return ordered[Math.floor(ordered.length / 2)] ?? 0;
}
