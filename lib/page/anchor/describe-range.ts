import type { Span } from '../../core/language/span.ts';
import { findRuns, type LocatedRun } from '../read/locate-span.ts';
import type { PageTextMap } from '../read/text-map.ts';

/** The end points of a range, live or static. */
export type RangePoints = Pick<AbstractRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

/** The offset in the map's text of a place in one of its text nodes; places in skipped white space go to the next run. */
function offsetOf(runs: readonly LocatedRun[], node: Node, offset: number): number | null {
  let last: number | null = null;
  for (const run of runs) {
    if (run.node !== node) continue;
    if (offset < run.start) return last ?? run.textStart;
    last = run.textStart + Math.min(offset, run.end) - run.start;
    if (offset <= run.end) return last;
  }
  return last;
}

/**
 * The span of the page's text that a range covers, as a selection in text gives it. `null` when one of its ends is not
 * in a text node of the article, or when it covers none of its text.
 */
export function describeRange(map: PageTextMap, range: RangePoints): Span | null {
  const runs = [...findRuns(map.segments, { start: 0, end: map.text.length })];
  const start = offsetOf(runs, range.startContainer, range.startOffset);
  const end = offsetOf(runs, range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}
