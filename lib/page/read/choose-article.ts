import { itemAt } from '../../core/item-at.ts';
import { covers, type Span } from '../../core/language/span.ts';
import { attribute, localName } from '../unclobbered.ts';
import { findForeignLinks } from './find-foreign-links.ts';
import { findRelated } from './find-related.ts';
import type { Container, PageRecord } from './page-record.ts';
import { subtractSpans } from './subtract-spans.ts';

/** A container with this share of the page's running text holds the article. */
const DOMINANT_SHARE = 0.7;
/** What looks foreign by name is part of the article all the same when it holds more of it than this. */
const SUSPECT_SHARE = 0.4;
/** Text between the headline and the body (standfirst, byline) up to this length belongs to the article. */
const OPENING_LENGTH = 1200;

const ARTICLE_ROLES: ReadonlySet<string> = new Set(['article', 'main']);

/** Whether markup says that this element is the article as a whole. */
function isArticleElement(element: Element): boolean {
  const name = localName(element);
  if (name === 'article' || name === 'main') return true;
  if (ARTICLE_ROLES.has(attribute(element, 'role') ?? '')) return true;
  return /schema\.org\/\w*(?:Article|BlogPosting|Report)$/.test(attribute(element, 'itemtype') ?? '');
}

/** The deepest container that still holds most of the page's running text; -1 when there is none. */
function findDensest(containers: readonly Container[]): number {
  const total = containers[0]?.weight ?? 0;
  if (total === 0) return -1;
  let best = 0;
  // Parents stand before their children, so the last one that dominates and hangs on the best so far is deeper.
  for (let i = 1; i < containers.length; i++) {
    const { weight, parent, isParagraph } = itemAt(containers, i);
    if (parent === best && !isParagraph && weight >= total * DOMINANT_SHARE) best = i;
  }
  return best;
}

/** The nearest container around `index`, itself included, that satisfies `accepts`; -1 when none does. */
function findAround(containers: readonly Container[], index: number, accepts: (c: Container) => boolean): number {
  let at = index;
  while (at >= 0 && !accepts(itemAt(containers, at))) at = itemAt(containers, at).parent;
  return at;
}

/** What was chosen of a page. */
export interface ChosenArticle {
  /** Stretches of the page's text, in order. */
  readonly spans: readonly Span[];
  /** The elements around them: what changes outside of these does not change the article. */
  readonly roots: readonly Element[];
}

/** The innermost container around a span. */
const rootAround = (containers: readonly Container[], span: Span): Element | undefined =>
  containers.findLast((container) => covers(container, span))?.element;

interface Choice {
  /** The body, with the headline where it is close; both apart where it does not. */
  readonly spans: readonly Span[];
  /** Running text in the body. */
  readonly weight: number;
}

function chooseSpans({ containers, headlines, text }: PageRecord): Choice {
  const densest = findDensest(containers);
  if (densest < 0) {
    const marked = containers.find(({ element, start, end }) => end > start && isArticleElement(element));
    return { spans: [marked ?? { start: 0, end: text.length }], weight: 0 };
  }
  const marked = findAround(containers, densest, ({ element }) => isArticleElement(element));
  const body = itemAt(containers, marked >= 0 ? marked : densest);
  const { weight } = body;
  const headline = headlines.findLast((span) => span.end <= body.start);
  if (!headline || headlines.some((span) => covers(body, span))) return { spans: [body], weight };
  if (body.start - headline.end > OPENING_LENGTH) return { spans: [headline, body], weight };
  return { spans: [{ start: headline.start, end: body.end }], weight };
}

/**
 * The stretches of the page's text that are its article: the container that holds most of the running text (or
 * the element marked up as the article around it) and the headline, without what its name or its links give away as
 * related, shared, advertised or commented.
 */
export function chooseArticle(record: PageRecord): ChosenArticle {
  const { spans, weight } = chooseSpans(record);
  const foreign = record.suspects.filter((suspect) => suspect.weight <= weight * SUSPECT_SHARE);
  const related = spans.flatMap((span) => findRelated(record, span));
  return {
    spans: spans.flatMap((span) => subtractSpans(span, [...foreign, ...related, ...findForeignLinks(record)])),
    roots: spans.flatMap((span) => rootAround(record.containers, span) ?? []),
  };
}
