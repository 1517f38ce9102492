import { findWords } from '../language/words.ts';
import type { CheckResult, Finding } from './finding.ts';

/** A claim and words of a page that are not the same thing. */
export interface MutedPair {
  readonly set: string;
  readonly claim: string;
  readonly page: string;
}

/** What tells a pair: the claim, and the page's words without their marks and capitals. */
export const mutedPairKey = ({ set, claim, page }: MutedPair): string =>
  `${set}/${claim}: ${findWords(page)
    .map(({ folded }) => folded)
    .join(' ')}`;

/** The pair that a finding is of. */
export const pairOf = ({ claim, exact }: Finding): MutedPair => ({ set: claim.set, claim: claim.id, page: exact });

/**
 * The result without the findings whose pair is muted, by the keys of the pairs. A claim that the page then does not
 * carry any more is left out by it, as long as the page carries others of its set.
 */
export function withoutMuted(result: CheckResult, muted: ReadonlySet<string>): CheckResult {
  const { findings, leftOut, toldOtherwise } = result;
  if (muted.size === 0) return result;
  const isMuted = (finding: Finding): boolean => muted.has(mutedPairKey(pairOf(finding)));
  const shown = findings.filter((finding) => !isMuted(finding));
  if (shown.length === findings.length) return result;
  const sets = new Set(shown.map(({ claim }) => claim.set));
  const carried = new Set(shown.map(({ claim }) => `${claim.set}/${claim.id}`));
  const dropped = new Map(findings.filter(isMuted).map(({ claim }) => [`${claim.set}/${claim.id}`, claim]));
  const newlyLeftOut = [...dropped].filter(([key]) => !carried.has(key)).map(([, claim]) => claim);
  return {
    ...result,
    findings: shown,
    leftOut: [...leftOut, ...newlyLeftOut].filter(({ set }) => sets.has(set)),
    ...(toldOtherwise && { toldOtherwise: toldOtherwise.filter(({ claim }) => sets.has(claim.set)) }),
  };
}
