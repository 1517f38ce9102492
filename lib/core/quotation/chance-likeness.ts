import type { QuotationDifference } from '../difference.ts';
import type { AlignedRun } from '../language/align-words.ts';
import { isTelling } from './judge/reporters-words.ts';
import { keysOf, type QuotedText, type TokenRange } from './quoted-text.ts';

/** Two texts that have words in common, how these were aligned, and what differs. */
export interface Likeness {
  readonly source: QuotedText;
  readonly page: QuotedText;
  readonly runs: readonly AlignedRun[];
  readonly differences: readonly QuotationDifference[];
  /** The reporter's sentence runs into the page's words. */
  readonly isWoven: boolean;
}

/**
 * Of the shorter side's words, the share that both sides must exceed for a comparison to say anything. Of pairs of
 * newspaper quotations labelled as altered none shares less than 0.53, of those labelled as different few share more.
 */
export const LEAST_SHARED = 0.5;

/** How many words of the source the page has in their place. */
export function countShared(runs: readonly AlignedRun[]): number {
  let shared = 0;
  for (const run of runs) if (run.equal) shared += run.sourceEnd - run.sourceStart;
  return shared;
}

/** Telling words that both sides must share, or words in a row, for a part of a sentence to be compared word by word. */
const FEWEST_TELLING = 5;
const SHORTEST_RUN = 6;

/** So many words of the page, each of them the source's with at most so many of its words between, are its words. */
const FEWEST_THINNED = 7;
const MOST_THINNED_OUT = 2;

/** Whether the page has nothing but the source's words, of which it leaves out one or two between the first and the last. */
function isThinned(runs: readonly AlignedRun[]): boolean {
  const inner = runs.slice(runs[0]?.equal ? 0 : 1, runs.at(-1)?.equal ? runs.length : -1);
  const gaps = inner.filter(({ equal }) => !equal);
  const isOwn = runs.some(({ equal, pageStart, pageEnd }) => !equal && pageEnd > pageStart);
  const out = gaps.reduce((sum, { sourceStart, sourceEnd }) => sum + sourceEnd - sourceStart, 0);
  return !isOwn && countShared(runs) >= FEWEST_THINNED && out <= MOST_THINNED_OUT;
}

/**
 * Whether so little of the source's sentences is shared, and so little of it tells, that other words among them may be
 * another statement. Of 400 pairs of articles on two events one pair differed by such words alone.
 */
export function isChanceLikeness({ source: { tokens }, runs }: Likeness): boolean {
  const equal = runs.filter((run) => run.equal);
  if (isThinned(runs)) return false;
  if (equal.some(({ sourceStart, sourceEnd }) => sourceEnd - sourceStart >= SHORTEST_RUN)) return false;
  const shared = equal.flatMap((run) => tokens.slice(run.sourceStart, run.sourceEnd));
  const sentences = new Set(shared.map(({ sentence }) => sentence));
  const whole = tokens.filter(({ sentence }) => sentences.has(sentence)).length;
  return shared.filter(({ key }) => isTelling(key)).length < FEWEST_TELLING && shared.length < whole * LEAST_SHARED;
}

/** Words with which a statement may begin, and telling ones among them, without being the same one. */
const LONGEST_STUB = 5;
const MOST_TELLING = 3;
const COPULA = /^(?:is|are|was|were|be|been|'s)$/;
const ARTICLE = /^(?:a|an|the)$/;

/** How many words of a sentence are behind a token index. */
function countBehind({ tokens }: QuotedText, from: number): number {
  const sentence = tokens[from - 1]?.sentence;
  const end = tokens.findIndex((token, at) => at >= from && token.sentence !== sentence);
  return (end < 0 ? tokens.length : end) - from;
}

/**
 * Whether both only begin alike, and say other things of it: "the harbour deal is a terrible deal", "the harbour deal is a
 * disaster". Somebody says many things of one matter.
 */
export function isStub({ source, page, runs }: Likeness): boolean {
  const [run, ...more] = runs.filter(({ equal }) => equal);
  if (!run || more.length > 0 || run.sourceEnd - run.sourceStart > LONGEST_STUB) return false;
  const keys = keysOf(source, { start: run.sourceStart, end: run.sourceEnd });
  const [here, there] = [countBehind(source, run.sourceEnd), countBehind(page, run.pageEnd)];
  const last = ARTICLE.test(keys.at(-1) ?? '') ? keys.at(-2) : keys.at(-1);
  const isOther = COPULA.test(last ?? '') || Math.max(here, there) > keys.length;
  return here > 0 && there > 0 && isOther && keys.filter(isTelling).length <= MOST_TELLING;
}

/** So few words of a sentence, behind others of another sentence, are met by chance. */
const MOST_BY_CHANCE = 3;

/** Whether the words on both sides of a gap are in two sentences of one text. */
const areParted = ({ tokens }: QuotedText, { start, end }: TokenRange): boolean =>
  tokens[start - 1]?.sentence !== tokens[end]?.sentence;

/**
 * Whether a few words of one sentence here are in two sentences there: another statement has them, too. Where the page joins
 * halves of two sentences, only a phrase in the reporter's own sentence (`isWoven`) is no splice.
 */
export function isChanceJoin({ source, page, runs, isWoven }: Likeness): boolean {
  return runs.some((run, i) => {
    if (run.equal || i === 0 || i === runs.length - 1) return false;
    const isParted = areParted(source, { start: run.sourceStart, end: run.sourceEnd });
    if (isParted === areParted(page, { start: run.pageStart, end: run.pageEnd }) || (isParted && !isWoven))
      return false;
    const rest = runs.slice(i + 1).reduce((sum, one) => sum + (one.equal ? one.pageEnd - one.pageStart : 0), 0);
    return rest <= MOST_BY_CHANCE;
  });
}

/** Halves of sentences joined so often are words that another statement has, too, unless each is of some length. */
const MOST_SPLICES = 1;

/** Whether words scattered over several sentences make up another statement. */
export function isPatchwork({ differences, runs }: Likeness): boolean {
  const splices = differences.filter(({ kind, severity }) => kind === 'splice' && severity === 'major');
  const isShort = runs.some((run) => run.equal && run.sourceEnd - run.sourceStart < SHORTEST_RUN);
  return splices.length > MOST_SPLICES && isShort && differences.length > splices.length;
}
