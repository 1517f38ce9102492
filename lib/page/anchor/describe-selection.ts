import type { Span } from '../../core/language/span.ts';
import { findRuns } from '../read/locate-span.ts';
import type { PageTextMap } from '../read/text-map.ts';

/** A live range, as a selection has it. */
export type SelectedRange = Pick<
  Range,
  'startContainer' | 'startOffset' | 'endContainer' | 'endOffset' | 'comparePoint'
>;

/** Where a point is to a range: before it (-1), in it or at its edge (0), after it (1); `null` in another document or tree. */
function compare(range: SelectedRange, node: Node, offset: number): number | null {
  try {
    return range.comparePoint(node, offset);
  } catch {
    return null;
  }
}

/**
 * The span of the article's text that is selected, whatever the selection's ends stand in: between elements, in skipped
 * parts, outside of the article. Without white space at the ends; `null` when no word of the article is selected.
 */
export function describeSelection(map: PageTextMap, range: SelectedRange): Span | null {
  const { text, segments } = map;
  let start: number | null = null;
  let end = 0;
  for (const { node, start: from, end: to, textStart } of findRuns(segments, { start: 0, end: text.length })) {
    const atEnd = compare(range, node, to);
    if (atEnd === null || atEnd < 0) continue;
    if (compare(range, node, from) === 1) break;
    const first = node === range.startContainer ? Math.max(from, range.startOffset) : from;
    const last = node === range.endContainer ? Math.min(to, range.endOffset) : to;
    if (first >= last) continue;
    start ??= textStart + first - from;
    end = textStart + last - from;
  }
  if (start === null) return null;
  const selected = text.slice(start, end);
  const words = selected.trim();
  if (words === '') return null;
  const at = start + selected.indexOf(words);
  return { start: at, end: at + words.length };
}
