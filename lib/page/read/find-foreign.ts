import { covers, type Span } from '../../core/language/span.ts';
import { findCalls } from './find-calls.ts';
import { findForeignLinks } from './find-foreign-links.ts';
import { findRelated } from './find-related.ts';
import { isArticleElement } from './is-article-element.ts';
import type { Container, PageRecord } from './page-record.ts';
import { weighContainers } from './weigh-containers.ts';
import { wordSet } from './word-list.ts';

/** Running text below the headline that is an article, however much there is elsewhere on the page: two sentences. */
const ARTICLE_LENGTH = 150;
/** It begins no further below the headline. */
const OPENING_LENGTH = 1200;
/** What looks foreign by name is part of the article all the same when it holds more of the page than this. */
const SUSPECT_SHARE = 0.4;
/** Running text below one linked heading; more is an article of its own. */
const TEASER_LENGTH = 500;
/** More than any page has; each costs a look at all containers. */
const MOST_HEADLINES = 30;

const HEADINGS = wordSet('h1 h2 h3 h4 h5 h6');

/** The outermost container that covers one span and not the other. */
const boxAround = (containers: readonly Container[], span: Span, without: Span): Container | undefined =>
  containers.find((container) => covers(container, span) && !covers(container, without));

const isLong = (box: Container | undefined): box is Container => box !== undefined && box.weight >= ARTICLE_LENGTH;

/** Other articles of the page, by a headline or a mark of their own. */
function findOtherArticles({ containers, headlines }: PageRecord, headline: Span, isLive: boolean): Span[] {
  const byHeadline = headlines.slice(0, MOST_HEADLINES).flatMap((other) => {
    if (covers(other, headline)) return [];
    const box = boxAround(containers, other, headline);
    return isLong(box) && isLong(boxAround(containers, headline, other)) ? [box] : [];
  });
  if (isLive) return byHeadline;
  const marked = containers.filter((container) => container.end > container.start && isArticleElement(container));
  const own = marked.find((container) => covers(container, headline) && isLong(container));
  const beside = own ? marked.filter((other) => !covers(own, other) && !covers(other, own)) : [];
  return [...byHeadline, ...beside];
}

/** How many headings are in each container, and how many of these are links. */
function countHeadings(containers: readonly Container[]): { all: Uint32Array; linked: Uint32Array } {
  const all = new Uint32Array(containers.length);
  const linked = new Uint32Array(containers.length);
  for (let i = containers.length - 1; i > 0; i--) {
    const { name, parent, start, end, linkLength } = containers[i] as Container;
    if (end > start && HEADINGS.has(name)) {
      all[i] = 1;
      linked[i] = linkLength >= (end - start) * 0.9 ? 1 : 0;
    }
    all[parent] = (all[parent] ?? 0) + (all[i] ?? 0);
    linked[parent] = (linked[parent] ?? 0) + (linked[i] ?? 0);
  }
  return { all, linked };
}

/** Containers of several headings that are all links, with a few words below each. */
function findTeasers({ containers }: PageRecord): Span[] {
  const { all, linked } = countHeadings(containers);
  return containers.filter(({ weight }, i) => {
    const count = linked[i] ?? 0;
    return count >= 2 && count === all[i] && weight <= count * TEASER_LENGTH;
  });
}

/** Whether an article is left right below the headline without what is foreign. */
function isAtHand({ containers }: PageRecord, headline: Span, foreign: readonly Span[]): boolean {
  const { own } = weighContainers(containers, foreign);
  const below = containers.map(({ start }, i) => {
    const isNear = start >= headline.start && start <= headline.end + OPENING_LENGTH;
    return isNear ? (own[i] ?? 0) : 0;
  });
  return below.reduce((sum, length) => sum + length, 0) >= ARTICLE_LENGTH;
}

/**
 * What of a page is no part of its article, wherever the article is: other articles and lists that lead to them, what is
 * foreign by its name, by its links or by the heading above it. Much of a page is foreign only where an article is left
 * right below its headline. On a page that is live what is marked up as other articles are its posts.
 */
export function findForeign(record: PageRecord, headline: Span | null, isLive = false): Span[] {
  const total = record.containers[0]?.weight ?? 0;
  const certain = [
    ...record.suspects.filter(({ weight }) => weight <= total * SUSPECT_SHARE),
    ...findRelated(record, headline),
    ...findForeignLinks(record),
    ...findCalls(record),
  ];
  if (!headline) return certain;
  const kept = certain.filter((span) => !covers(span, headline));
  const large = [...record.elsewhere, ...findOtherArticles(record, headline, isLive), ...findTeasers(record)].filter(
    (span) => !covers(span, headline),
  );
  const all = [...kept, ...large];
  return isAtHand(record, headline, all) ? all : certain;
}
