import { itemAt, numberAt } from '../../core/item-at.ts';
import type { Span } from '../../core/language/span.ts';
import { ELEMENT_NODE, nodeType } from '../unclobbered.ts';
import { firstSegmentAt, type PageTextMap, type Segments } from './text-map.ts';
import { lookUpTexts } from './whole-block.ts';

/** A stretch of one text node: half-open UTF-16 offsets into its data. */
export interface NodePiece extends Span {
  readonly node: Text;
}

/** A stretch of one run of text nodes, and where it is in the text. */
export interface LocatedRun extends NodePiece {
  readonly textStart: number;
}

const isWhole = (node: Text | Element): node is Element => nodeType(node) === ELEMENT_NODE;

/**
 * The runs of text nodes that a span covers, in reading order: each block that was taken whole is looked up. `shift` is what
 * is added to their places in the text.
 */
export function* findRuns(segments: Segments, span: Span, shift = 0): Generator<LocatedRun> {
  for (let i = firstSegmentAt(segments, span.start); i < segments.lengths.length; i++) {
    const runStart = numberAt(segments.textStarts, i);
    if (runStart >= span.end) break;
    const nodeStart = numberAt(segments.nodeStarts, i);
    const node = itemAt(segments.nodes, numberAt(segments.nodeIndexes, i));
    const from = Math.max(0, span.start - runStart);
    const start = nodeStart + from;
    const end = nodeStart + Math.min(numberAt(segments.lengths, i), span.end - runStart);
    if (isWhole(node)) yield* findRuns(lookUpTexts(node), { start, end }, shift + runStart - nodeStart);
    else yield { node, start, end, textStart: shift + runStart + from };
  }
}

/**
 * The stretches of text nodes that a span of the text covers, one for each node, in reading order. Nothing between them
 * (skipped elements, edges of blocks) is covered. Empty when the span holds no character of the page.
 */
export function locateSpan({ segments }: PageTextMap, span: Span): NodePiece[] {
  const pieces: { node: Text; start: number; end: number }[] = [];
  for (const { node, start, end } of findRuns(segments, span)) {
    const last = pieces.at(-1);
    if (last?.node === node) last.end = end;
    else pieces.push({ node, start, end });
  }
  return pieces;
}
