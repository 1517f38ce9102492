import type { CheckResult, Finding, PageText, Unseen } from '../../core/check/finding.ts';
import { type FollowedFindings, followFindings, keepIds } from '../../core/check/follow-findings.ts';
import { type PartedFindings, partRepeats } from '../../core/check/part-repeats.ts';
import type { Span } from '../../core/language/span.ts';
import type { PageCheck } from '../../protocol/page-types.ts';
import { runInSlices, type SliceOptions } from '../../schedule/run-in-slices.ts';
import type { ThreadTime } from '../../schedule/thread-time.ts';
import { yieldToPage } from '../../schedule/yield-to-page.ts';
import { hasClosedRoot } from '../has-closed-root.ts';
import type { PaintedPassage } from '../highlight/highlight-painter.ts';
import { computedStyle } from '../read/computed-style.ts';
import { type Article, type ReadOptions, readArticleSteps } from '../read/read-article.ts';
import { lookAt } from './look-at.ts';
import { partChanged } from './part-changed.ts';
import { placeToldSteps, type ToldPassage } from './told-passages.ts';

/** A span of the page's text that a finding is about. */
interface FoundSpan extends Span {
  readonly finding: Finding;
  /** Whether this is a pull quote of a finding that is elsewhere. */
  readonly isRepeat: boolean;
}

/** A finding with the ranges that cover its passage, and why that was not seen as it was read when it was looked at. */
export interface Placed extends FoundSpan, PaintedPassage {
  readonly unseen: Unseen | null;
}

/** What is known of a page after it was read and checked. */
export interface CheckedArticle {
  readonly article: Article;
  /** As it came from the background. */
  readonly answer: PageCheck;
  /** With the findings of pull quotes taken out that are elsewhere too. */
  readonly result: CheckResult;
  /** Findings and their repeats, in reading order. */
  readonly placed: readonly Placed[];
  /** What the page tells in other words. */
  readonly told: readonly ToldPassage[];
}

/** Asks the background. */
export type CheckText = (page: PageText) => Promise<PageCheck>;

/** Where the findings of an article are on a page that has changed and is yet to be checked again. */
export interface FollowedArticle extends FollowedFindings {
  readonly article: Article;
  readonly marked: readonly Placed[];
}

/** Reads the page. Rejects when `signal` aborts. */
export const readPage = (
  known: Pick<ReadOptions, 'memory' | 'onInnerRoot'>,
  options: Pick<SliceOptions, 'signal' | 'time'>,
): Promise<Article> => runInSlices(readArticleSteps(document, { ...computedStyle, hasClosedRoot, ...known }), options);

/** What is known of a page that is to be checked. */
interface Check {
  /** As it was checked before, and where its findings are now if its text is another. */
  readonly known: CheckedArticle | null;
  readonly followed: FollowedArticle | null;
  readonly signal: AbortSignal;
  /** Is told what the check takes here. */
  readonly time: ThreadTime;
}

async function askAnew(checkText: CheckText, article: Article, check: Check): Promise<PageCheck> {
  const { known, followed, signal, time } = check;
  const { text, statedLanguage: language, date, quoted, folded } = article;
  // Making a message of a long text takes a while, as reading its last slice did: each has its turn.
  await yieldToPage();
  signal.throwIfAborted();
  const answer = await time.spend(() => checkText({ text, language, date, quoted, ...(folded && { folded }) }));
  return known && followed
    ? { ...answer, findings: keepIds(answer.findings, known.answer.findings, followed) }
    : answer;
}

const spansOf = ({ findings, repeats }: PartedFindings): FoundSpan[] => [
  ...findings.map((finding) => ({ finding, start: finding.start, end: finding.end, isRepeat: false })),
  ...repeats.map(({ start, end, of }) => ({ finding: of, start, end, isRepeat: true })),
];

/** In reading order. */
function* placeSteps(
  article: Article,
  spans: readonly FoundSpan[],
  { findings, changed }: PageCheck,
): Generator<void, Placed[]> {
  const changedIn = new Map(findings.map(({ id }, i) => [id, changed[i] ?? []]));
  const placed: Placed[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    yield;
    const words = article.text.slice(span.start, span.end);
    const { finding } = span;
    const place: Placed = { ...span, ...lookAt(article, span), relation: finding.relation, words };
    placed.push({ ...place, parts: partChanged(article, place, changedIn.get(finding.id) ?? []) });
  }
  return placed;
}

/** Follows what was found on a page into the text that it has now. Rejects when the signal aborts. */
export async function followPage(
  known: CheckedArticle,
  article: Article,
  options: Pick<Check, 'signal' | 'time'>,
): Promise<FollowedArticle> {
  const { answer, result } = known;
  const followed = options.time.spend(() =>
    followFindings(answer.findings, { before: known.article.text, now: article.text }),
  );
  const spans = result.findings.flatMap((finding) => {
    const span = followed.placed.get(finding.id);
    return span ? [{ ...span, finding, isRepeat: false }] : [];
  });
  return { ...followed, article, marked: await runInSlices(placeSteps(article, spans, answer), options) };
}

/**
 * Has the text of a page checked. Of what was `known` of the page the findings keep their ids; the same text is only
 * placed again.
 *
 * Rejects when `signal` aborts, or with what `checkText` rejects with.
 */
export async function checkArticle(checkText: CheckText, article: Article, check: Check): Promise<CheckedArticle> {
  const { known, signal, time } = check;
  const answer = known?.article.text === article.text ? known.answer : await askAnew(checkText, article, check);
  const parted = time.spend(() => partRepeats(answer.findings, article.repeats));
  const slices = { signal, time, evenHidden: true };
  const placed = await runInSlices(placeSteps(article, spansOf(parted), answer), slices);
  const told = answer.toldOtherwise ? await runInSlices(placeToldSteps(article, answer.toldOtherwise), slices) : [];
  return { article, answer, result: { ...answer, findings: parted.findings }, placed, told };
}
