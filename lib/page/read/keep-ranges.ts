import { itemAt, numberAt } from '../../core/item-at.ts';
import { overlapLength, type Span } from '../../core/language/span.ts';
import { goesOn } from './goes-on.ts';
import { firstSegmentAt, type PageTextMap, type Segments } from './text-map.ts';

/** A part of a longer text, with the way from offsets there to offsets here. */
export interface KeptText extends PageTextMap {
  /** Where a span of the longer text is now: nowhere when all of it was dropped, in pieces when part of it was. */
  readonly move: (span: Span) => Span[];
}

/** A range without gaps at its ends, and its runs, of which the first and the last may reach out of it. */
interface TrimmedRange extends Span {
  readonly firstRun: number;
  readonly lastRun: number;
}

interface Piece extends TrimmedRange {
  /** What is added to an offset of the longer text. */
  readonly shift: number;
}

/** `null` when no run is left. */
function trimRange({ segments }: PageTextMap, range: Span): TrimmedRange | null {
  const firstRun = firstSegmentAt(segments, range.start);
  const start = Math.max(range.start, segments.textStarts[firstRun] ?? range.end);
  if (start >= range.end) return null;
  const after = firstSegmentAt(segments, range.end - 1);
  const lastRun = (segments.textStarts[after] ?? Number.POSITIVE_INFINITY) < range.end ? after : after - 1;
  const lastEnd = numberAt(segments.textStarts, lastRun) + numberAt(segments.lengths, lastRun);
  return { start, end: Math.min(range.end, lastEnd), firstRun, lastRun };
}

/** Whether two kept ranges are in one block. */
type AreInOneBlock = (before: Span, after: Span) => boolean;

const NO_SPACE_BEFORE = /^[,.;:!?)%”’»]/;

/** What parts two kept ranges: the widest gap in what was between them. */
function gapIn(between: string): string {
  if (between.includes('\n\n')) return '\n\n';
  return between.includes('\n') ? '\n' : ' ';
}

/** What parts two pieces: an advert within a sentence is no end of it. */
function gapBetween(
  { text }: PageTextMap,
  [before, after]: readonly [Span, Span],
  areInOneBlock: AreInOneBlock,
): string {
  const gap = gapIn(text.slice(before.end, after.start));
  const words = text.slice(after.start, Math.min(after.end, after.start + 40));
  const isPunctuation = NO_SPACE_BEFORE.test(words);
  if (!isPunctuation && !goesOn(text.slice(before.end - 1, before.end), words)) return gap;
  if (!areInOneBlock(before, after)) return gap;
  return isPunctuation ? '' : ' ';
}

function layOut(
  map: PageTextMap,
  ranges: readonly Span[],
  areInOneBlock: AreInOneBlock,
): { readonly pieces: Piece[]; readonly text: string } {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const range of ranges) {
    const kept = trimRange(map, range);
    if (!kept) continue;
    const previous = pieces.at(-1);
    const gap = previous ? gapBetween(map, [previous, kept], areInOneBlock) : '';
    parts.push(gap, map.text.slice(kept.start, kept.end));
    pieces.push({ ...kept, shift: length + gap.length - kept.start });
    length += gap.length + kept.end - kept.start;
  }
  return { pieces, text: parts.join('') };
}

/** The runs of the pieces. Written into arrays of their size at once: a long page has many thousands. */
function keepRuns(segments: Segments, pieces: readonly Piece[]): Segments {
  const count = pieces.reduce((sum, { firstRun, lastRun }) => sum + lastRun - firstRun + 1, 0);
  const nodes: (Text | Element)[] = [];
  const textStarts = new Uint32Array(count);
  const nodeIndexes = new Uint32Array(count);
  const nodeStarts = new Uint32Array(count);
  const lengths = new Uint32Array(count);
  let to = 0;
  for (const piece of pieces) {
    for (let i = piece.firstRun; i <= piece.lastRun; i++, to++) {
      const runStart = numberAt(segments.textStarts, i);
      const start = Math.max(runStart, piece.start);
      const node = itemAt(segments.nodes, numberAt(segments.nodeIndexes, i));
      // The article holds on to its own nodes alone, not to those of the rest of the page.
      if (nodes.at(-1) !== node) nodes.push(node);
      textStarts[to] = start + piece.shift;
      nodeIndexes[to] = nodes.length - 1;
      nodeStarts[to] = numberAt(segments.nodeStarts, i) + start - runStart;
      lengths[to] = Math.min(runStart + numberAt(segments.lengths, i), piece.end) - start;
    }
  }
  return { nodes, textStarts, nodeIndexes, nodeStarts, lengths };
}

/** The part of a text that is in `ranges`, which are in order and do not overlap. */
export function keepRanges(
  map: PageTextMap,
  ranges: readonly Span[],
  areInOneBlock: AreInOneBlock = () => false,
): KeptText {
  const { pieces, text } = layOut(map, ranges, areInOneBlock);
  return { text, segments: keepRuns(map.segments, pieces), move: (span) => moveSpan(pieces, span) };
}

function moveSpan(pieces: readonly Piece[], span: Span): Span[] {
  return pieces.flatMap((piece) => {
    if (overlapLength(span, piece) === 0) return [];
    return [
      { start: Math.max(span.start, piece.start) + piece.shift, end: Math.min(span.end, piece.end) + piece.shift },
    ];
  });
}
