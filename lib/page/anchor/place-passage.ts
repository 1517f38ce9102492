import type { Span } from '../../core/language/span.ts';
import { locateSpan, type NodePiece } from '../read/locate-span.ts';
import type { PageTextMap } from '../read/text-map.ts';
import { isConnected, textLength, textPiece } from '../unclobbered.ts';

const squeeze = (text: string): string => text.replace(/[ \t\n\f\r]+/g, '');

/** Whether two texts have the same words; of white space a page's text map tells nothing. */
export const areSameWords = (a: string, b: string): boolean => squeeze(a) === squeeze(b);

const PRECEDING = 2;
const DISCONNECTED = 1;

/** Whether a page has taken a passage apart and put it together in another order. */
const isReordered = (pieces: readonly NodePiece[]): boolean =>
  pieces.some(({ node }, i) => {
    const before = pieces[i - 1]?.node;
    // Nodes of two trees (a shadow root and its host's children) have no order of their own.
    const position = before?.compareDocumentPosition(node) ?? 0;
    return (position & DISCONNECTED) === 0 && (position & PRECEDING) !== 0;
  });

/**
 * The ranges that cover a passage of the page's text, one for each text node, so that nothing between them (skipped
 * elements, edges of blocks) is covered. `null` when the page no longer holds these words there: better no place than a
 * wrong one.
 */
export function placePassage(map: PageTextMap, span: Span): Range[] | null {
  const pieces = locateSpan(map, span);
  if (pieces.length === 0 || pieces.some(({ node, end }) => !isConnected(node) || textLength(node) < end)) return null;
  const words = pieces.map(({ node, start, end }) => textPiece(node, start, end)).join('');
  if (!areSameWords(words, map.text.slice(span.start, span.end))) return null;
  if (isReordered(pieces)) return null;
  return pieces.map(({ node, start, end }) => {
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  });
}
