import type { Claim, ClaimSet } from '../claim/claim.ts';
import { compareFigures } from '../figure/compare-figures.ts';
import { compareQuotation } from '../quotation/compare-quotation.ts';
import { compareSpeakers } from '../quotation/compare-speakers.ts';
import { referToClaim } from './claim-reference.ts';
import { speakersOf } from './claim-set-lookup.ts';
import { readClaim } from './claim-words.ts';
import type { FigureVerdict } from './figure-verdict.ts';
import type { ClaimReference, Finding } from './finding.ts';
import type { QuotationMatch } from './match-utterance.ts';

/** Claims that are shown beside the finding's own. */
const MOST_SHOWN = 5;

/** Of the shorter match's words, the share that both must take of the page to be of the same words. */
const LEAST_OVERLAP = 0.5;

interface FromSet {
  readonly set: ClaimSet;
  readonly claim: Claim;
}

/** Whether two claims are in documents of which none has both: nobody disagrees with himself. */
function areOfOtherSources(a: FromSet, b: FromSet): boolean {
  const keysOf = ({ set, claim }: FromSet): string[] =>
    claim.appearances.map(
      ({ document }) => set.documents.find(({ id }) => id === document)?.sha256 || `${set.id}/${document}`,
    );
  const known = new Set(keysOf(a));
  return keysOf(b).every((key) => !known.has(key));
}

/** The claims as they are shown, each wording once for each source. */
const shown = (others: readonly FromSet[]): ClaimReference[] => {
  const found = new Map(others.map(({ set, claim }) => [`${set.id}/${claim.id}`, referToClaim(set, claim)]));
  return [...found.values()].slice(0, MOST_SHOWN);
};

function areOfSameWords(a: QuotationMatch, b: QuotationMatch): boolean {
  const taken = new Set(a.pageWords);
  const shared = b.pageWords.filter((number) => taken.has(number)).length;
  return shared > Math.min(a.pageWords.length, b.pageWords.length) * LEAST_OVERLAP;
}

const speakerOf = ({ set, claim }: QuotationMatch) =>
  claim.speaker === null ? null : (speakersOf(set).get(claim.speaker) ?? null);

/** Whether two sources print other words of one utterance, or give the same words to two people. A shorter print is no contradiction. */
function saysOtherwise(a: QuotationMatch, b: QuotationMatch): boolean {
  const [said, there] = [readClaim(a.claim), readClaim(b.claim)];
  const { relation, differences } = compareQuotation({ source: said.text, known: [said, there], page: [there.text] });
  if (relation === 'unclear') return false;
  if (differences.some(({ kind, severity }) => severity === 'major' || kind === 'wording')) return true;
  const [one, other] = [speakerOf(a), speakerOf(b)];
  return one !== null && other !== null && compareSpeakers(other.name, one).relation === 'different';
}

/**
 * What other sources print of the words that a match is of, where they print something else: claims surely of the same
 * words of the page, in other documents, of this set or another.
 */
export function findDisagreeingQuotations(match: QuotationMatch, all: readonly QuotationMatch[]): ClaimReference[] {
  if (match.strength !== 'certain') return [];
  const others = all.filter(
    (other) =>
      other.utterance === match.utterance &&
      other.claim !== match.claim &&
      other.strength === 'certain' &&
      areOfSameWords(match, other) &&
      areOfOtherSources(match, other) &&
      saysOtherwise(match, other),
  );
  return shown(others);
}

/** A verdict with the set its claim is from. */
export interface VerdictInSet {
  readonly set: ClaimSet;
  readonly verdict: FigureVerdict;
}

const isOfSameThing = (verdict: FigureVerdict): boolean =>
  verdict.thing === 'same' && (verdict.relation === 'same' || (verdict.relation === 'differs' && verdict.isSure));

/** What other sources say of the thing that a page's figure counts, where their figure contradicts the verdict's. */
export function findDisagreeingFigures({ set, verdict }: VerdictInSet, all: readonly VerdictInSet[]): ClaimReference[] {
  if (!isOfSameThing(verdict)) return [];
  const own = { set, claim: verdict.entry.claim };
  const others = all.filter(
    ({ set: otherSet, verdict: other }) =>
      other.page.figure === verdict.page.figure &&
      other.entry !== verdict.entry &&
      isOfSameThing(other) &&
      areOfOtherSources(own, { set: otherSet, claim: other.entry.claim }) &&
      compareFigures(verdict.entry.quantity, other.entry.quantity).relation === 'differs',
  );
  return shown(others.map((other) => ({ set: other.set, claim: other.verdict.entry.claim })));
}

/** The field of a finding, only where there is something to say. */
export const withDisagreeing = (disagreeing: readonly ClaimReference[]): Pick<Finding, 'disagreeing'> =>
  disagreeing.length > 0 ? { disagreeing } : {};
