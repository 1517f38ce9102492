import { overlapLength, type Span } from '../../core/text/span.ts';
import { firstSegmentAt, type PageTextMap } from './text-map.ts';

/** A part of a longer text, with the way from offsets there to offsets here. */
export interface KeptText extends PageTextMap {
  /** Where a span of the longer text stands now: nowhere when all of it was dropped, in pieces when part of it was. */
  readonly move: (span: Span) => Span[];
}

interface Piece extends Span {
  /** What is added to an offset of the longer text. */
  readonly shift: number;
}

/** A range without the gaps at its ends; `null` when no run is left. Runs that reach out of the range are cut. */
function trimRange({ segments }: PageTextMap, range: Span): Span | null {
  const first = firstSegmentAt(segments, range.start);
  const start = Math.max(range.start, segments.textStarts[first] ?? range.end);
  if (start >= range.end) return null;
  const after = firstSegmentAt(segments, range.end - 1);
  const last = (segments.textStarts[after] ?? Number.POSITIVE_INFINITY) < range.end ? after : after - 1;
  const lastEnd = (segments.textStarts[last] as number) + (segments.lengths[last] as number);
  return { start, end: Math.min(range.end, lastEnd) };
}

/** What parts two kept ranges: the widest gap in what stood between them. */
function gapIn(between: string): string {
  if (between.includes('\n\n')) return '\n\n';
  return between.includes('\n') ? '\n' : ' ';
}

function layOut(map: PageTextMap, ranges: readonly Span[]): { readonly pieces: Piece[]; readonly text: string } {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const range of ranges) {
    const kept = trimRange(map, range);
    if (!kept) continue;
    const previous = pieces.at(-1);
    const gap = previous ? gapIn(map.text.slice(previous.end, kept.start)) : '';
    parts.push(gap, map.text.slice(kept.start, kept.end));
    pieces.push({ ...kept, shift: length + gap.length - kept.start });
    length += gap.length + kept.end - kept.start;
  }
  return { pieces, text: parts.join('') };
}

/** The part of a text that stands in `ranges`, which are in order and do not overlap. */
export function keepRanges(map: PageTextMap, ranges: readonly Span[]): KeptText {
  const { segments } = map;
  const { pieces, text } = layOut(map, ranges);
  const nodes: Text[] = [];
  const textStarts: number[] = [];
  const nodeIndexes: number[] = [];
  const nodeStarts: number[] = [];
  const lengths: number[] = [];
  for (const piece of pieces) {
    for (let i = firstSegmentAt(segments, piece.start); i < segments.lengths.length; i++) {
      const runStart = segments.textStarts[i] as number;
      if (runStart >= piece.end) break;
      const start = Math.max(runStart, piece.start);
      const node = segments.nodes[segments.nodeIndexes[i] as number] as Text;
      // Only the nodes that are kept are held on to; those of the rest of the page are given back.
      if (nodes.at(-1) !== node) nodes.push(node);
      textStarts.push(start + piece.shift);
      nodeIndexes.push(nodes.length - 1);
      nodeStarts.push((segments.nodeStarts[i] as number) + start - runStart);
      lengths.push(Math.min(runStart + (segments.lengths[i] as number), piece.end) - start);
    }
  }
  return {
    text,
    segments: {
      nodes,
      textStarts: new Uint32Array(textStarts),
      nodeIndexes: new Uint32Array(nodeIndexes),
      nodeStarts: new Uint32Array(nodeStarts),
      lengths: new Uint32Array(lengths),
    },
    move: (span) => moveSpan(pieces, span),
  };
}

function moveSpan(pieces: readonly Piece[], span: Span): Span[] {
  return pieces.flatMap((piece) => {
    if (overlapLength(span, piece) === 0) return [];
    return [
      { start: Math.max(span.start, piece.start) + piece.shift, end: Math.min(span.end, piece.end) + piece.shift },
    ];
  });
}
