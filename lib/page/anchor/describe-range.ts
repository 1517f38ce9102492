import { numberAt } from '../../core/item-at.ts';
import type { Span } from '../../core/language/span.ts';
import { lookUpRuns } from '../read/locate-span.ts';
import type { PageTextMap, TextRuns } from '../read/text-map.ts';

/** The end points of a range, live or static. */
export type RangePoints = Pick<AbstractRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

/** The offset in the map's text of a place in one of its text nodes; places in skipped white space go to the next run. */
function offsetOf(runs: TextRuns, node: Node, offset: number): number | null {
  const { nodes, nodeIndexes, nodeStarts, textStarts, lengths } = runs;
  let last: number | null = null;
  for (let i = 0; i < lengths.length; i++) {
    if (nodes[numberAt(nodeIndexes, i)] !== node) continue;
    const from = numberAt(nodeStarts, i);
    const length = numberAt(lengths, i);
    if (offset < from) return last ?? numberAt(textStarts, i);
    last = numberAt(textStarts, i) + Math.min(offset - from, length);
    if (offset <= from + length) return last;
  }
  return last;
}

/**
 * The span of the page's text that a range covers, as a selection in text gives it. `null` when one of its ends is not
 * in a text node of the article, or when it covers none of its text.
 */
export function describeRange(map: PageTextMap, range: RangePoints): Span | null {
  const runs = lookUpRuns(map);
  const start = offsetOf(runs, range.startContainer, range.startOffset);
  const end = offsetOf(runs, range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}
