import { findGutters, type Gutter } from './find-gutter.ts';
import type { Segment } from './line-segment.ts';
import { areColumns } from './side-by-side.ts';
import { findRows, medianOf } from './text-lines.ts';

/** Parts of a page are cut this often at most, one within the other. */
const DEEPEST = 12;

/** White space across a part, in the type's size, at which it may be cut. */
const LEAST_BREAK = 0.6;

/** Segments of one part of a page, which are read on their own. */
type Part = readonly Segment[];

interface Band {
  readonly crosses: boolean;
  readonly segments: Segment[];
}

const isLeftOf = (segment: Segment, { x }: Gutter): boolean => (segment.left + segment.right) / 2 < x;
const crosses = ({ left, right, size }: Segment, { x }: Gutter): boolean => left < x - size / 2 && right > x + size / 2;

/** A part from top to bottom: what crosses a gutter, and what is beside it. */
function findBands(part: Part, gutter: Gutter): Band[] {
  const bands: Band[] = [];
  for (const row of findRows(part)) {
    const crossing = row.segments.some((segment) => crosses(segment, gutter));
    const band = bands.at(-1);
    if (band?.crosses === crossing) band.segments.push(...row.segments);
    else bands.push({ crosses: crossing, segments: [...row.segments] });
  }
  return bands;
}

/** A band with nothing on one side of the gutter is no band of columns: a heading, a paragraph's short last line. */
function joinBands(bands: readonly Band[], gutter: Gutter): Band[] {
  const joined: Band[] = [];
  for (const { crosses: crossing, segments } of bands) {
    const oneSided =
      segments.every((each) => isLeftOf(each, gutter)) || !segments.some((each) => isLeftOf(each, gutter));
    const whole = crossing || oneSided;
    const last = joined.at(-1);
    if (last && last.crosses && whole) last.segments.push(...segments);
    else joined.push({ crosses: whole, segments: [...segments] });
  }
  return joined;
}

/** The columns that a gutter makes of a part, with what crosses it between them; `null` where it parts no columns. */
function splitAtGutter(part: Part, gutter: Gutter, rtl: boolean): Part[] | null {
  let found = false;
  const parts = joinBands(findBands(part, gutter), gutter).flatMap(({ crosses: whole, segments }): Part[] => {
    if (whole) return [segments];
    const left = segments.filter((each) => isLeftOf(each, gutter));
    const right = segments.filter((each) => !isLeftOf(each, gutter));
    if (!areColumns(left, right)) return [segments];
    found = true;
    return rtl ? [right, left] : [left, right];
  });
  return found ? parts : null;
}

/** A part cut at the widest white space across it; `null` where there is none. */
function splitAcross(part: Part): readonly [Part, Part] | null {
  const rows = findRows(part);
  let widest = 0;
  let at = 0;
  let bottom = rows[0]?.baseline ?? 0;
  for (const [i, { baseline, size }] of rows.entries()) {
    const white = baseline - size - bottom;
    if (i > 0 && white > widest && white >= LEAST_BREAK * size) [widest, at] = [white, i];
    bottom = Math.max(bottom, baseline);
  }
  if (at === 0) return null;
  return [rows.slice(0, at).flatMap((row) => row.segments), rows.slice(at).flatMap((row) => row.segments)];
}

/** Parts in reading order. A part that has no columns anywhere stays whole, so that its paragraphs share its margins. */
function splitPart(part: Part, rtl: boolean, depth: number): Part[] {
  if (part.length < 4 || depth >= DEEPEST) return [part];
  const size = medianOf(part.map((segment) => segment.size));
  for (const gutter of findGutters(part, size)) {
    const parts = splitAtGutter(part, gutter, rtl);
    if (parts) return parts.flatMap((each) => splitPart(each, rtl, depth + 1));
  }
  const halves = splitAcross(part);
  if (!halves) return [part];
  const [above, below] = halves.map((half) => splitPart(half, rtl, depth + 1));
  if (!above || !below || (above.length === 1 && below.length === 1)) return [part];
  return [...above, ...below];
}

/**
 * The parts of a page in the order in which they are read, each without columns: the recursive XY cut (Nagy and Seth 1984;
 * Ha, Haralick and Phillips 1995), where lines that cross a gutter part it into bands, as in the reading order of Breuel
 * (2003). Columns of right-to-left writing are read from the right.
 */
export const orderParts = (segments: readonly Segment[], rtl: boolean): Part[] => splitPart(segments, rtl, 0);
