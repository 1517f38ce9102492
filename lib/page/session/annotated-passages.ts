import { overlapLength, type Passage, type Span } from '../../core/language/span.ts';
import type { AnnotatedPassage } from '../../protocol/page-types.ts';
import { describeSelection } from '../anchor/describe-selection.ts';
import { placePassage } from '../anchor/place-passage.ts';
import type { MarkedPassage } from '../highlight/highlight-painter.ts';
import type { PageTextMap } from '../read/text-map.ts';

/** An annotated passage where it is on the page. */
export interface Annotated extends AnnotatedPassage, MarkedPassage {
  readonly relation: 'annotated';
}

/** The ranges of a passage of the text that the background knows; `null` when the page has other words there by now. */
export const placeKnown = (article: PageTextMap, { start, end, exact }: Passage): Range[] | null =>
  article.text.slice(start, end) === exact ? placePassage(article, { start, end }) : null;

/** The part of the article that the user has selected. */
export function selectedSpan(article: PageTextMap): Span | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  return describeSelection(article, selection.getRangeAt(0));
}

/** Those of the passages that are on the page. */
export function* placeAnnotatedSteps(
  article: PageTextMap,
  passages: readonly AnnotatedPassage[],
): Generator<void, Annotated[]> {
  const placed: Annotated[] = [];
  for (const passage of passages) {
    yield;
    const ranges = placeKnown(article, passage);
    if (ranges) placed.push({ ...passage, relation: 'annotated', ranges, words: passage.exact });
  }
  return placed;
}

/** How many notes are on passages that touch a span. */
export const notesOn = (span: Span, annotated: readonly Annotated[]): number =>
  annotated.filter((passage) => passage.hasNote && overlapLength(passage, span) > 0).length;
