import type { AlignedRun } from '../language/align-words.ts';
import type { QuotedText } from './quoted-text.ts';

/** A sentence of which less than this is the other text's is another one, if the sentences beside it are the same. */
const LEAST_OF_SENTENCE = 0.5;
/** Shorter ones are soon put otherwise. */
const SHORTEST_SENTENCE = 6;
/** So many words must be the same beside it. */
const FEWEST_BESIDE = 8;

const countEqual = (runs: readonly AlignedRun[], from: number, to: number): number =>
  runs.reduce(
    (sum, { equal, pageStart, pageEnd }) =>
      equal ? sum + Math.max(0, Math.min(pageEnd, to) - Math.max(pageStart, from)) : sum,
    0,
  );

/** The part of a run that is behind a page's word, and the source's words that belong to it. */
const behind = (run: AlignedRun, at: number): AlignedRun =>
  run.pageStart >= at ? run : { ...run, pageStart: at, sourceStart: run.sourceStart + at - run.pageStart };

/** Takes the words of a page's first sentence for its own where few of them are the source's, and the rest is. */
function withoutThinFirst(page: QuotedText, runs: readonly AlignedRun[]): readonly AlignedRun[] {
  const { tokens } = page;
  const end = tokens.findIndex(({ sentence }) => sentence !== tokens[0]?.sentence);
  if (end < SHORTEST_SENTENCE || countEqual(runs, 0, end) >= end * LEAST_OF_SENTENCE) return runs;
  if (countEqual(runs, 0, end) === 0 || countEqual(runs, end, tokens.length) < FEWEST_BESIDE) return runs;
  const rest = runs.filter(({ equal, pageEnd }) => equal && pageEnd > end).map((run) => behind(run, end));
  const [first] = rest;
  if (!first || first.pageStart > end) return runs;
  const kept = runs.filter(({ pageStart }) => pageStart >= first.pageEnd);
  return [{ equal: false, sourceStart: 0, sourceEnd: first.sourceStart, pageStart: 0, pageEnd: end }, first, ...kept];
}

/** An alignment read from the end to the beginning. */
function mirrored(runs: readonly AlignedRun[], sourceLength: number, pageLength: number): AlignedRun[] {
  return runs
    .map(({ equal, sourceStart, sourceEnd, pageStart, pageEnd }) => ({
      equal,
      sourceStart: sourceLength - sourceEnd,
      sourceEnd: sourceLength - sourceStart,
      pageStart: pageLength - pageEnd,
      pageEnd: pageLength - pageStart,
    }))
    .reverse();
}

/**
 * The alignment of two texts of several sentences without chance words: a first or last sentence of the page of which few words
 * are the source's, beside sentences that are, is one of its own, and no wording of the source's.
 */
export function withoutThinSentences(
  source: QuotedText,
  page: QuotedText,
  runs: readonly AlignedRun[],
): readonly AlignedRun[] {
  const [sourceLength, pageLength] = [source.tokens.length, page.tokens.length];
  const forward = withoutThinFirst(page, runs);
  const back = withoutThinFirst(
    { ...page, tokens: page.tokens.toReversed() },
    mirrored(forward, sourceLength, pageLength),
  );
  return forward === runs && back.length === runs.length ? runs : mirrored(back, sourceLength, pageLength);
}
