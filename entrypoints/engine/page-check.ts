import type { CheckResult, Finding, PageText } from '../../lib/core/finding/finding.ts';
import { type PartedFindings, partRepeats } from '../../lib/core/finding/part-repeats.ts';
import type { Span } from '../../lib/core/text/span.ts';
import { placePassage } from '../../lib/dom/anchoring/place-passage.ts';
import { computedStyle } from '../../lib/dom/article/computed-style.ts';
import { type Article, readArticleSteps } from '../../lib/dom/article/read-article.ts';
import type { PaintedPassage } from '../../lib/dom/highlights/highlight-painter.ts';
import { runInSlices } from '../../lib/dom/run-in-slices.ts';
import { hasClosedRoot } from '../../lib/extension/has-closed-root.ts';

/** A finding with the ranges that cover its passage. */
export interface Placed extends PaintedPassage {
  readonly finding: Finding;
  readonly start: number;
  readonly end: number;
  /** Whether this is a pull quote of a finding that stands elsewhere. */
  readonly isRepeat: boolean;
}

/** What is known of a page after it was read and checked. */
export interface CheckedArticle {
  readonly article: Article;
  /** As it came from the background. */
  readonly answer: CheckResult;
  /** With the findings of pull quotes taken out that stand elsewhere too. */
  readonly result: CheckResult;
  /** Findings and their repeats that stand on the page; the others could not be placed. In reading order. */
  readonly placed: readonly Placed[];
}

/** Asks the background. */
export type CheckText = (page: PageText) => Promise<CheckResult>;

const readPage = (signal: AbortSignal): Promise<Article> =>
  runInSlices(readArticleSteps(document, { ...computedStyle, hasClosedRoot }), { signal });

/** The ranges of a passage that stands where it was read and can be seen. */
function placeSeen(article: Article, span: Span): Range[] | null {
  const ranges = placePassage(article, span);
  const isHidden = ranges?.some(
    ({ startContainer: { parentElement } }) => parentElement && computedStyle.isHidden(parentElement),
  );
  return isHidden ? null : ranges;
}

function placeFindings(article: Article, { findings, repeats }: PartedFindings): Placed[] {
  const spans = [
    ...findings.map((finding) => ({ finding, start: finding.start, end: finding.end, isRepeat: false })),
    ...repeats.map(({ start, end, of }) => ({ finding: of, start, end, isRepeat: true })),
  ];
  return spans
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((span) => {
      const ranges = placeSeen(article, span);
      return ranges ? [{ ...span, relation: span.finding.relation, ranges }] : [];
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
  const answer = known?.article.text === text ? known.answer : await checkText({ text, language, date, quoted });
  signal.throwIfAborted();
  const parted = partRepeats(answer.findings, article.repeats);
  const result = { ...answer, findings: parted.findings };
  return { article, answer, result, placed: placeFindings(article, parted) };
}
