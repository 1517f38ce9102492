import type { Passage, Span } from '../../lib/core/text/span.ts';
import { describeSelection } from '../../lib/dom/anchoring/describe-selection.ts';
import { placePassage } from '../../lib/dom/anchoring/place-passage.ts';
import type { PageTextMap } from '../../lib/dom/text/text-map.ts';

/** The ranges of a passage of the text that the background knows; `null` when the page has other words there by now. */
export const placeKnown = (article: PageTextMap, { start, end, exact }: Passage): Range[] | null =>
  article.text.slice(start, end) === exact ? placePassage(article, { start, end }) : null;

/** The part of the article that the user has selected. */
export function selectedSpan(article: PageTextMap): Span | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  return describeSelection(article, selection.getRangeAt(0));
}
