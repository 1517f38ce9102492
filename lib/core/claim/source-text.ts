import { itemAt } from '../item-at.ts';
import { describeQuote } from '../language/describe-quote.ts';
import type { Document } from '../language/document.ts';
import { overlapLength, type Span } from '../language/span.ts';
import { type Appearance, CONTEXT_LENGTH, type DocumentPlace, type SourceDocument } from './claim.ts';

/** From `start` on, up to the next one, a text is at this place of its document. */
export interface PlacedFrom {
  /** UTF-16 offset into the text. */
  readonly start: number;
  readonly place: DocumentPlace;
}

/** An article that claims are to be taken from. */
export interface SourceText extends Document {
  readonly document: SourceDocument;
  readonly language: string | null;
  /** In order; absent where the document shows no places. */
  readonly places?: readonly PlacedFrom[];
  /** Spans whose words may be joined, parted or ordered otherwise than on paper, in order and apart. */
  readonly doubtful?: readonly Span[];
}

/** The first of some ordered items behind which an offset is not: binary search. */
function firstAfter<T>(items: readonly T[], isBehind: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBehind(itemAt(items, middle))) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where an offset of a text is in its document; `null` where the document shows no place there. */
export function placeAt(places: readonly PlacedFrom[], offset: number): DocumentPlace | null {
  const place = places[firstAfter(places, ({ start }) => start <= offset) - 1]?.place;
  return place && (place.page ?? place.line ?? place.time) !== null ? place : null;
}

/** The parts of a span that are doubtful, by offsets into it. */
export function doubtfulWithin(doubtful: readonly Span[], { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let i = firstAfter(doubtful, (span) => span.end <= start); i < doubtful.length; i++) {
    const span = itemAt(doubtful, i);
    if (span.start >= end) break;
    found.push({ start: Math.max(0, span.start - start), end: Math.min(span.end, end) - start });
  }
  return found;
}

/** Whether any of a span is doubtful. */
export const isDoubtful = ({ doubtful = [] }: SourceText, at: Span): boolean =>
  doubtfulWithin(doubtful, at).some((span) => overlapLength(span, { start: 0, end: at.end - at.start }) > 0);

/** The place of a passage in a document as a W3C text quote and text position, and where the document shows it. */
export function describeAppearance({ document, text, places = [], doubtful = [] }: SourceText, at: Span): Appearance {
  const place = placeAt(places, at.start);
  const parts = doubtfulWithin(doubtful, at);
  return {
    document: document.id,
    ...describeQuote(text, at, CONTEXT_LENGTH),
    ...(place && { place }),
    ...(parts.length > 0 && { doubtful: parts }),
  };
}
