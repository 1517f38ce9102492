import { itemAt, numberAt } from '../../core/item-at.ts';
import type { Span } from '../../core/language/span.ts';

/**
 * Where the runs of a text came from: run `i` is `lengths[i]` code units of `text` from `textStarts[i]`, which are the
 * code units of `nodes[nodeIndexes[i]]` from `nodeStarts[i]`. Runs are in reading order; what is between two of them
 * (collapsed white space, edges of blocks) belongs to no node.
 */
export interface Segments {
  readonly nodes: readonly Text[];
  readonly textStarts: Uint32Array;
  readonly nodeIndexes: Uint32Array;
  readonly nodeStarts: Uint32Array;
  readonly lengths: Uint32Array;
}

/** A stretch of one text node: half-open UTF-16 offsets into its data. */
export interface NodePiece extends Span {
  readonly node: Text;
}

/** The text of an article with the way back into the page. */
export interface PageTextMap {
  readonly text: string;
  readonly segments: Segments;
}

/** Index of the first run that ends after `offset`; the number of runs when there is none. Logarithmic. */
export function firstSegmentAt({ textStarts, lengths }: Segments, offset: number): number {
  let low = 0;
  let high = lengths.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numberAt(textStarts, middle) + numberAt(lengths, middle) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The stretches of text nodes that a span of the text covers, one for each node, in reading order. Nothing between them
 * (skipped elements, edges of blocks) is covered. Empty when the span holds no character of the page.
 */
export function locateSpan({ segments }: PageTextMap, span: Span): NodePiece[] {
  const pieces: { node: Text; start: number; end: number }[] = [];
  for (let i = firstSegmentAt(segments, span.start); i < segments.lengths.length; i++) {
    const textStart = numberAt(segments.textStarts, i);
    if (textStart >= span.end) break;
    const nodeStart = numberAt(segments.nodeStarts, i);
    const node = itemAt(segments.nodes, numberAt(segments.nodeIndexes, i));
    const start = nodeStart + Math.max(0, span.start - textStart);
    const end = nodeStart + Math.min(numberAt(segments.lengths, i), span.end - textStart);
    const last = pieces.at(-1);
    if (last?.node === node) last.end = end;
    else pieces.push({ node, start, end });
  }
  return pieces;
}
