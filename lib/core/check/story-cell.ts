import type { ClaimSet, ClaimSpeaker, FigureClaim } from '../claim/claim.ts';
import { overlapLength, type Span } from '../language/span.ts';
import { SpanTable } from '../language/span-table.ts';
import { oncePer } from '../once-per.ts';
import { quotationsOf } from '../quotation/find-quotations.ts';
import { oncePerSet, speakersOf } from './claim-set-lookup.ts';
import type { ComparedArticle, ReadArticle } from './compare-articles.ts';

/** A figure as one article gives it. */
export interface StoryFigure extends Pick<FigureClaim, 'value' | 'low' | 'high' | 'comparator' | 'unit'> {
  /** Who gives it; `null` where the article does not say. */
  readonly giver: string | null;
}

/** What an article quotes, without the marks. */
const quotedOf = oncePer(
  (article: ComparedArticle) => new SpanTable(quotationsOf(article).map(({ content }) => content)),
);

/** Spans in their order; those that overlap or touch as one. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) merged.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
    else merged.push(span);
  }
  return merged;
}

/** The words that an article quotes in some passages, piece by piece; of a passage in which it quotes nothing all of it. */
export function saidIn(article: ComparedArticle, spans: readonly Span[]): string[] {
  const table = quotedOf(article);
  return mergeSpans(spans).flatMap((span) => {
    const quoted = table.overlapping(span).map(({ start, end }) => ({
      start: Math.max(start, span.start),
      end: Math.min(end, span.end),
    }));
    return mergeSpans(quoted.length > 0 ? quoted : [span]).map(({ start, end }) => article.text.slice(start, end));
  });
}

/** The figures of a set of one article, by where they are in it. */
const figuresOf = oncePerSet(
  ({ claims }) =>
    new SpanTable(
      claims.flatMap((claim) =>
        claim.type === 'figure' && !claim.derivedFrom
          ? claim.appearances.map(({ start, end }) => ({ start, end, claim }))
          : [],
      ),
    ),
);

const nameOf = (set: ClaimSet, { speaker }: FigureClaim): ClaimSpeaker['name'] | null =>
  speakersOf(set).get(speaker ?? '')?.name ?? null;

/** The figure that an article has at a passage; `null` where it has none. */
export function figureAt({ set }: ReadArticle, span: Span): StoryFigure | null {
  const found = figuresOf(set).overlapping(span);
  const [best] = found.sort((a, b) => overlapLength(b, span) - overlapLength(a, span));
  if (!best) return null;
  const { value, low, high, comparator, unit } = best.claim;
  return { value, low, high, comparator, unit, giver: nameOf(set, best.claim) };
}
