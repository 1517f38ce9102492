import { itemAt, numberAt } from '../../core/item-at.ts';
import type { Span } from '../../core/language/span.ts';
import { lookUpRuns } from '../read/locate-span.ts';
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
  const { text } = map;
  const { nodes, nodeIndexes, nodeStarts, textStarts, lengths } = lookUpRuns(map);
  let start: number | null = null;
  let end = 0;
  for (let i = 0; i < lengths.length; i++) {
    const node = itemAt(nodes, numberAt(nodeIndexes, i));
    const from = numberAt(nodeStarts, i);
    const to = from + numberAt(lengths, i);
    const atEnd = compare(range, node, to);
    if (atEnd === null || atEnd < 0) continue;
    if (compare(range, node, from) === 1) break;
    const first = node === range.startContainer ? Math.max(from, range.startOffset) : from;
    const last = node === range.endContainer ? Math.min(to, range.endOffset) : to;
    if (first >= last) continue;
    start ??= numberAt(textStarts, i) + first - from;
    end = numberAt(textStarts, i) + last - from;
  }
  if (start === null) return null;
  const selected = text.slice(start, end);
  const words = selected.trim();
  if (words === '') return null;
  const at = start + selected.indexOf(words);
  return { start: at, end: at + words.length };
}
