import type { CheckResult, Finding, PageText } from '../../lib/core/finding/finding.ts';
import { placePassage } from '../../lib/dom/anchoring/place-passage.ts';
import { computedStyle } from '../../lib/dom/article/computed-style.ts';
import { type Article, readArticleSteps } from '../../lib/dom/article/read-article.ts';
import type { PaintedPassage } from '../../lib/dom/highlights/highlight-painter.ts';
import { runInSlices } from '../../lib/dom/run-in-slices.ts';

/** A finding with the ranges that cover its passage. */
export interface Placed extends PaintedPassage {
  readonly finding: Finding;
  readonly start: number;
  readonly end: number;
}

/** What is known of a page after it was read and checked. */
export interface CheckedArticle {
  readonly article: Article;
  readonly result: CheckResult;
  /** Findings that stand on the page; the others could not be placed. In reading order. */
  readonly placed: readonly Placed[];
}

/** Asks the background. */
export type CheckText = (page: PageText) => Promise<CheckResult>;

const readPage = (signal: AbortSignal): Promise<Article> =>
  runInSlices(readArticleSteps(document, computedStyle), { signal });

function placeFindings(article: Article, { findings }: CheckResult): Placed[] {
  return findings.flatMap((finding) => {
    const ranges = placePassage(article, finding);
    return ranges ? [{ finding, relation: finding.relation, start: finding.start, end: finding.end, ranges }] : [];
  });
}

/**
 * Reads the page and has its text checked; text that was checked before is only placed anew.
 *
 * Rejects when `signal` aborts, or with what `checkText` rejects with.
 */
export async function checkPage(
  checkText: CheckText,
  known: CheckedArticle | null,
  signal: AbortSignal,
): Promise<CheckedArticle> {
  const article = await readPage(signal);
  const { text, language, date, quoted } = article;
  const result = known?.article.text === text ? known.result : await checkText({ text, language, date, quoted });
  signal.throwIfAborted();
  return { article, result, placed: placeFindings(article, result) };
}
