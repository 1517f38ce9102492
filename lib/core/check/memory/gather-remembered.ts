import { overlapLength } from '../../language/span.ts';
import type { Finding } from '../finding.ts';
import type { RememberedPassages } from './compare-remembered.ts';

/** An article with what a page has of it. */
export interface ReadArticle<A> extends RememberedPassages {
  readonly article: A;
}

/** A passage of a page and the article that it was read in. */
export interface ReadPassage<A> {
  readonly finding: Finding;
  readonly article: A;
}

/** When an article was read. */
interface Read {
  /** ISO 8601 with time. */
  readonly firstRead: string;
  readonly readAt: string;
}

const inReadingOrder = <A>(passages: readonly ReadPassage<A>[]): ReadPassage<A>[] =>
  passages.toSorted((a, b) => a.finding.start - b.finding.start);

/** Of passages that overlap only the first. */
function onePerPassage<A>(passages: readonly ReadPassage<A>[]): ReadPassage<A>[] {
  const kept: ReadPassage<A>[] = [];
  for (const passage of passages)
    if (!kept.some(({ finding }) => overlapLength(finding, passage.finding) > 0)) kept.push(passage);
  return inReadingOrder(kept);
}

/**
 * What is to be said of a page, each passage once: where its words were read first; and where they were read otherwise last,
 * unless they were read as they are here, too.
 */
export function gatherRemembered<A extends Read>(read: readonly ReadArticle<A>[]) {
  const passages = (of: (article: ReadArticle<A>) => readonly Finding[]): ReadPassage<A>[] =>
    read.flatMap((one) => of(one).map((finding) => ({ finding, article: one.article })));
  const before = passages((one) => one.before).sort((a, b) => a.article.firstRead.localeCompare(b.article.firstRead));
  const otherwise = passages((one) => one.otherwise)
    .filter(({ finding }) => !before.some((known) => overlapLength(known.finding, finding) > 0))
    .sort((a, b) => b.article.readAt.localeCompare(a.article.readAt));
  return { otherwise: onePerPassage(otherwise), before: onePerPassage(before) };
}
