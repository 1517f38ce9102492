import { type ClaimIndex, placesOf, type QuotationInSet } from '../../index/claim-index.ts';
import type { CheckResult, ClaimReference, Finding, PageText, ToldOtherwise } from '../finding.ts';
import { findingId } from '../finding-id.ts';
import { findTold } from './find-told.ts';

/** Where to look for quotations that a page tells in other words. */
export type ToldScope = 'carried' | 'all';

const idsOf = (claims: readonly ClaimReference[], set: string): ReadonlySet<string> =>
  new Set(claims.filter((claim) => claim.set === set).map(({ id }) => id));

/** The quotations that a page does not carry, of sets of which it carries some or, in the scope `all`, nothing. */
function findTellable(index: ClaimIndex, { findings, leftOut }: CheckResult, scope: ToldScope): QuotationInSet[] {
  const carried = new Set(findings.map(({ claim }) => claim.set));
  return placesOf(index).flatMap((place) => {
    const set = carried.has(place.id) || scope === 'all' ? place.read() : null;
    if (!set) return [];
    const left = carried.has(set.id) ? idsOf(leftOut, set.id) : null;
    return set.claims.flatMap((claim) =>
      claim.type === 'quotation' && (left?.has(claim.id) ?? true) ? [{ set, claim }] : [],
    );
  });
}

/** What says that something is so where the source says that it is not, or the other way round, is a finding. */
function asFinding(told: ToldOtherwise): Finding {
  const sides = { source: told.claim.exact, page: told.exact };
  return {
    id: findingId(told),
    type: 'unquoted',
    ...told,
    relation: 'differs',
    severity: 'major',
    extent: 'whole',
    differences: [{ kind: 'wording', effect: 'negation', severity: 'major', ...sides }],
    words: [{ step: 'replaced', ...sides }],
    notes: [],
  };
}

/**
 * The outcome of a check together with what the page tells in other words, which is then no longer left out. A sentence that
 * denies what the source says, with all else the same, is a finding that differs.
 *
 * A set of which the page carries nothing is looked at in the scope `all` alone: that is for a few sets at hand.
 */
export function addTold(page: PageText, index: ClaimIndex, found: CheckResult, scope: ToldScope): CheckResult {
  const all = findTold(page, findTellable(index, found, scope));
  const told = new Set(all.map(({ told: { claim } }) => `${claim.set} ${claim.id}`));
  const denied = all.flatMap((one) => (one.isDenied ? [asFinding(one.told)] : []));
  return {
    ...found,
    findings: [...found.findings, ...denied].sort((a, b) => a.start - b.start || b.end - a.end),
    leftOut: found.leftOut.filter(({ set, id }) => !told.has(`${set} ${id}`)),
    toldOtherwise: all.flatMap((one) => (one.isDenied ? [] : [one.told])),
  };
}
