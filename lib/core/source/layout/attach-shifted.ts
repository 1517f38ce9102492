import { endOf, makeSegment, type Piece, type Segment } from './line-segment.ts';

/** Raised and lowered type is smaller than this part of the type beside it. */
const SMALLER = 0.85;
/** How far its baseline may be from the line's, in the line's size. */
const MOST_SHIFT = 0.75;
/** How near its neighbour it is, in the line's size. */
const NEAR = 0.4;
/** A note mark, an ordinal's ending or an exponent has no more characters. */
const MOST_LENGTH = 7;

/** How far before a line the mark of a note is, in the line's size. */
const BEFORE_LINE = 2;

/** Whether a segment's type touches something of `host`, or is the mark before it. */
const touches = (small: Segment, host: Segment): boolean =>
  host.pieces.some((piece) => Math.abs(small.left - endOf(piece)) <= NEAR * host.size) ||
  (small.right <= host.left + NEAR * host.size && host.left - small.right <= BEFORE_LINE * host.size);

const isShiftedFrom = (small: Segment, host: Segment): boolean => {
  const shift = Math.abs(small.baseline - host.baseline);
  return small.size <= SMALLER * host.size && shift > 0 && shift <= MOST_SHIFT * host.size && touches(small, host);
};

/** How many segments above and below are looked at: those of a few columns' lines. */
const NEIGHBOURS = 12;

/** The index of the nearest segment that the one at `at` is raised or lowered from; -1 if it is not. */
function findHost(segments: readonly Segment[], at: number): number {
  const small = segments[at];
  if (!small || small.length > MOST_LENGTH) return -1;
  let best = -1;
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = Math.max(0, at - NEIGHBOURS); i <= Math.min(segments.length - 1, at + NEIGHBOURS); i++) {
    const host = segments[i];
    if (!host || i === at || !isShiftedFrom(small, host)) continue;
    const shift = Math.abs(host.baseline - small.baseline);
    if (shift < nearest) [best, nearest] = [i, shift];
  }
  return best;
}

const shifted = ({ pieces, baseline }: Segment, host: Segment): Piece[] =>
  pieces.map((piece) => ({ ...piece, shift: baseline < host.baseline ? 'raised' : 'lowered' }));

/** Segments from top to bottom, of which raised and lowered ones are made a part of the line that they belong to. */
export function attachShifted(segments: readonly Segment[]): Segment[] {
  const guests = new Map<number, Piece[]>();
  const attached = new Set<number>();
  for (const [at, small] of segments.entries()) {
    const host = findHost(segments, at);
    const line = segments[host];
    if (!line || attached.has(host) || guests.has(at)) continue;
    attached.add(at);
    guests.set(host, [...(guests.get(host) ?? []), ...shifted(small, line)]);
  }
  return segments.flatMap((segment, at) => {
    if (attached.has(at)) return [];
    const more = guests.get(at);
    return [more ? makeSegment([...segment.pieces, ...more]) : segment];
  });
}
