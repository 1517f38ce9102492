import type { Segment } from './line-segment.ts';

/** White space from top to bottom of a part of a page, crossed by no more than a few lines. */
export interface Gutter {
  readonly x: number;
  readonly width: number;
  readonly crossed: number;
}

/** Into how many strips a part of a page is cut to see where it is white: some 1.2 points each on a page's width. */
const STRIPS = 512;

/** White space is no gutter when narrower, in points or in the type's size. */
const LEAST_POINTS = 5;
const LEAST_SIZE = 0.6;

/** For each line of the shorter column this many may cross: headings and tables over the page's width. */
const MOST_CROSSED = 0.34;

/** How many are tried of each part. */
const MOST_TRIED = 6;

interface Profile {
  readonly left: number;
  readonly strip: number;
  /** How many segments are over each strip, end before it, and begin after it. */
  readonly over: readonly number[];
  readonly before: readonly number[];
  readonly after: readonly number[];
}

function profileOf(segments: readonly Segment[]): Profile {
  const left = segments.reduce((least, segment) => Math.min(least, segment.left), Number.POSITIVE_INFINITY);
  const right = segments.reduce((most, segment) => Math.max(most, segment.right), Number.NEGATIVE_INFINITY);
  const strip = (right - left) / STRIPS;
  const ends: number[] = Array(STRIPS + 2).fill(0);
  const starts: number[] = Array(STRIPS + 2).fill(0);
  for (const segment of segments) {
    const first = Math.max(0, Math.floor((segment.left - left) / strip));
    const last = Math.min(STRIPS - 1, Math.ceil((segment.right - left) / strip) - 1);
    starts[first] = (starts[first] ?? 0) + 1;
    ends[Math.max(first, last) + 1] = (ends[Math.max(first, last) + 1] ?? 0) + 1;
  }
  const over: number[] = [];
  const before: number[] = [];
  const after: number[] = [];
  let started = 0;
  let ended = 0;
  for (let i = 0; i < STRIPS; i++) {
    started += starts[i] ?? 0;
    ended += ends[i] ?? 0;
    over.push(started - ended);
    before.push(ended);
    after.push(segments.length - started);
  }
  return { left, strip, over, before, after };
}

const isWhite = ({ over, before, after }: Profile, i: number): boolean =>
  (over[i] ?? 0) <= MOST_CROSSED * Math.min(before[i] ?? 0, after[i] ?? 0) &&
  Math.min(before[i] ?? 0, after[i] ?? 0) > 0;

/** The whitest strips of a run, as a gutter. */
function gutterOf(profile: Profile, start: number, end: number): Gutter {
  const { left, strip, over } = profile;
  let crossed = Number.POSITIVE_INFINITY;
  for (let i = start; i < end; i++) crossed = Math.min(crossed, over[i] ?? 0);
  let from = start;
  while ((over[from] ?? 0) > crossed) from++;
  let to = from;
  while (to < end && (over[to] ?? 0) <= crossed) to++;
  return { x: left + ((from + to) / 2) * strip, width: (to - from) * strip, crossed };
}

/**
 * Where columns could part: strips that few segments are over (Nagy and Seth's projection profile, 1984), the least crossed
 * first, of those the widest.
 */
export function findGutters(segments: readonly Segment[], size: number): Gutter[] {
  const profile = profileOf(segments);
  if (!(profile.strip > 0) || !Number.isFinite(profile.strip)) return [];
  const gutters: Gutter[] = [];
  for (let i = 0; i < STRIPS; i++) {
    if (!isWhite(profile, i)) continue;
    const start = i;
    while (i < STRIPS && isWhite(profile, i)) i++;
    gutters.push(gutterOf(profile, start, i));
  }
  const least = Math.max(LEAST_POINTS, LEAST_SIZE * size);
  return gutters
    .filter(({ width }) => width >= least)
    .toSorted((a, b) => a.crossed - b.crossed || b.width - a.width)
    .slice(0, MOST_TRIED);
}
