import { type ClaimIndex, placesOf, type QuotationInSet } from '../../index/claim-index.ts';
import type { CheckResult, ClaimReference, PageText } from '../finding.ts';
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

/**
 * The outcome of a check together with what the page tells in other words, which is then no longer left out.
 *
 * A set of which the page carries nothing is looked at in the scope `all` alone: that is for a few sets at hand.
 */
export function addTold(page: PageText, index: ClaimIndex, found: CheckResult, scope: ToldScope): CheckResult {
  const toldOtherwise = findTold(page, findTellable(index, found, scope));
  const told = new Set(toldOtherwise.map(({ claim }) => `${claim.set} ${claim.id}`));
  return { ...found, leftOut: found.leftOut.filter(({ set, id }) => !told.has(`${set} ${id}`)), toldOtherwise };
}
