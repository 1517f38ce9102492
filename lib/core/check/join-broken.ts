import type { QuotationClaim } from '../claim/claim.ts';
import { compareSpeakers } from '../quotation/compare-speakers.ts';
import type { QuotationMatch } from './match-utterance.ts';
import { speakerOf } from './utterance.ts';

/**
 * Characters within which the next words of a claim go on with it: a reporter's sentence between. Words further on are a
 * passage of their own, and are read with these all the same.
 */
const NEAR = 80;

const firstStart = ({ utterance }: QuotationMatch): number => utterance.parts[0]?.quotation.start ?? 0;
const lastEnd = ({ utterance }: QuotationMatch): number => utterance.parts.at(-1)?.quotation.end ?? 0;

/** Whether two matches of one claim may have been said by one person. */
function mayBeOneSpeaker(before: QuotationMatch, after: QuotationMatch): boolean {
  const name = speakerOf(before.utterance);
  const known = name === null ? null : { name, aliases: [] };
  return compareSpeakers(speakerOf(after.utterance), known).relation !== 'different';
}

/** Whether a match goes on where another, earlier on the page, leaves off in the claim. */
function goesOn(before: QuotationMatch, after: QuotationMatch): boolean {
  const gap = firstStart(after) - lastEnd(before);
  if (before.within || after.within) return false;
  return after.claimWords.start >= before.claimWords.end && gap >= 0 && gap <= NEAR && mayBeOneSpeaker(before, after);
}

function join(before: QuotationMatch, after: QuotationMatch): QuotationMatch {
  return {
    ...before,
    utterance: { ...before.utterance, parts: [...before.utterance.parts, ...after.utterance.parts] },
    claimWords: { start: before.claimWords.start, end: after.claimWords.end },
    pageWords: [...before.pageWords, ...after.pageWords],
  };
}

/**
 * Matches in reading order, those of one claim that go on with each other as one: a claim that a page prints in two
 * quotations, one after the other, has lost nothing.
 */
export function joinBroken(matches: readonly QuotationMatch[]): QuotationMatch[] {
  const joined: QuotationMatch[] = [];
  const latest = new Map<QuotationClaim, number>();
  for (const match of [...matches].sort((a, b) => firstStart(a) - firstStart(b))) {
    const at = latest.get(match.claim);
    const before = at === undefined ? undefined : joined[at];
    if (at !== undefined && before && goesOn(before, match)) joined[at] = join(before, match);
    else latest.set(match.claim, joined.push(match) - 1);
  }
  return joined;
}
