import { itemAt } from '../../core/item-at.ts';
import { covers, type Span } from '../../core/language/span.ts';
import { findForeign } from './find-foreign.ts';
import { findHeadline } from './find-headline.ts';
import { isMainElement } from './is-article-element.ts';
import type { Container, PageRecord } from './page-record.ts';
import type { MetadataReader } from './read-metadata.ts';
import { subtractSpans } from './subtract-spans.ts';
import { weighContainers } from './weigh-containers.ts';
import { wordSet } from './word-list.ts';

/** A container with this share of the page's running text holds the article. */
const DOMINANT_SHARE = 0.7;
const LISTS = wordSet('ol ul dl table tbody tr');
/** Text between the headline and the body (standfirst, byline) up to this length belongs to the article. */
const OPENING_LENGTH = 1200;

/** What was chosen of a page. */
export interface ChosenArticle {
  /** Stretches of the page's text, in order. */
  readonly spans: readonly Span[];
  /** The heading that the page is about, where it has one. */
  readonly headline: Span | null;
  /** Where most of the running text is, without what is around it; `null` when there is none. */
  readonly dense: Span | null;
  /** The elements around them: what changes outside of these does not change the article. */
  readonly roots: readonly Element[];
}

/** The deepest container that still holds most of the page's running text; -1 when there is none. */
function findDensest(containers: readonly Container[], weights: Float64Array): number {
  const total = weights[0] ?? 0;
  if (total === 0) return -1;
  let best = 0;
  // Parents stand before their children, so the last one that dominates and hangs on the best so far is deeper.
  for (let i = 1; i < containers.length; i++) {
    const { parent, isParagraph, name } = itemAt(containers, i);
    const mayHold = !isParagraph || name === 'td';
    if (parent === best && mayHold && (weights[i] ?? 0) >= total * DOMINANT_SHARE) best = i;
  }
  return best;
}

/** The nearest container around `index`, itself included, that satisfies `accepts`; -1 when none does. */
function findAround(containers: readonly Container[], index: number, accepts: (c: Container) => boolean): number {
  let at = index;
  while (at >= 0 && !accepts(itemAt(containers, at))) at = itemAt(containers, at).parent;
  return at;
}

/** The innermost container around a span. */
const rootAround = (containers: readonly Container[], span: Span): Element | undefined =>
  containers.findLast((container) => covers(container, span))?.element;

/** The body, with the headline where it is close; both apart where it is not. */
function addHeadline({ headlines }: PageRecord, body: Container, named: Span | null): Span[] {
  const headline = named && named.end <= body.start ? named : headlines.findLast((span) => span.end <= body.start);
  if (!headline || [...headlines, ...(named ? [named] : [])].some((span) => covers(body, span))) return [body];
  if (body.start - headline.end > OPENING_LENGTH) return [headline, body];
  return [{ start: headline.start, end: body.end }];
}

/**
 * The stretches of the page's text that are its article: the container that holds most of the running text (or
 * the element marked up as the article around it) and the headline, without what is foreign to it. The title tells the
 * headline from others on the page; what is marked up as other articles of a live page are its posts.
 */
export function chooseArticle(
  record: PageRecord,
  { title, isLive }: Pick<MetadataReader, 'title' | 'isLive'>,
): ChosenArticle {
  const { containers, text } = record;
  const headline = findHeadline(record, title);
  const foreign = findForeign(record, headline, isLive);
  const densest = findDensest(containers, weighContainers(containers, foreign).whole);
  const at = findAround(containers, densest, isMainElement);
  const marked =
    densest < 0 ? containers.find((container) => container.end > container.start && isMainElement(container)) : null;
  const body = densest < 0 ? null : itemAt(containers, at >= 0 ? at : densest);
  const spans = body ? addHeadline(record, body, headline) : [marked ?? { start: 0, end: text.length }];
  return {
    spans: spans.flatMap((span) => subtractSpans(span, foreign)),
    headline,
    dense: containers[findAround(containers, densest, ({ name }) => !LISTS.has(name))] ?? null,
    roots: spans.flatMap((span) => rootAround(containers, span) ?? []),
  };
}
