import type { QuotationClaim } from '../claim/claim.ts';
import { itemAt } from '../item-at.ts';
import type { QuotationFinding } from './finding.ts';
import type { QuotationMatch } from './match-utterance.ts';
import type { PageWords } from './page-words.ts';

/** What a source says between two quotations that were no one utterance: another day, another question. */
const OCCASION =
  /\basked (?:about|if|whether|why|how|what|when|who|by)\b|\b(?:second|minute|hour|day|week|month|year)s? (?:later|earlier|before|after)\b|\bthe (?:next|previous|following) \w|\b(?:earlier|later) (?:this|that|in|on) |\bin (?:another|a separate|a later|an earlier|a second) \w|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day,/iu;

/** Signs that show on the page that words are missing or were parted. */
const MARKED = /[“”"«»„…[\]()]|\.\s?\./u;
const WIDEST_GAP = 6;

/** Whether the page prints two matches in one quotation, one right behind the other. */
function areTogether(before: QuotationMatch, after: QuotationMatch, { text, starts, ends }: PageWords): boolean {
  const gap = text.slice(ends[before.pageWords.at(-1) ?? 0], starts[after.pageWords[0] ?? 0]);
  return before.utterance === after.utterance && gap.length <= WIDEST_GAP && !MARKED.test(gap);
}

/** Whether their source says that two quotations of it were said on two occasions. */
function arePartedInSource(one: QuotationClaim, other: QuotationClaim): boolean {
  const [a, b] = [one.appearances[0], other.appearances[0]];
  if (!a || !b || one === other || a.document !== b.document) return false;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = Math.min(second.prefix.length, Math.max(0, second.start - first.end));
  return OCCASION.test(second.prefix.slice(second.prefix.length - between));
}

/** Whether a match goes on in the page's quotation where the one before it ends, and was said on another occasion. */
export const isJoinedAnswer = (before: QuotationMatch | undefined, after: QuotationMatch, page: PageWords): boolean =>
  before !== undefined &&
  before.set === after.set &&
  areTogether(before, after, page) &&
  arePartedInSource(before.claim, after.claim);

/** The findings of a match that is joined to the one before it without a mark; what differs more is left as it is. */
export function withJoint<T extends Omit<QuotationFinding, 'id'>>(findings: readonly T[]): readonly T[] {
  if (findings.length === 0 || findings.some(({ relation }) => relation !== 'same')) return findings;
  const joint = { kind: 'splice', effect: 'other', severity: 'minor', source: '', page: '' } as const;
  const first = itemAt(findings, 0);
  return [{ ...first, relation: 'differs', severity: 'minor', differences: [joint] }, ...findings.slice(1)];
}
