import type { Claim, ClaimSet } from '../claim/claim.ts';
import { type ClaimIndex, placesOf } from '../index/claim-index.ts';
import { referToClaim } from './claim-reference.ts';
import { claimsByDocument } from './claim-set-lookup.ts';
import type { ClaimReference } from './finding.ts';

/**
 * Claims from which on a set is an archive of many events rather than the account of one. What a page leaves out of an
 * archive is only what the documents of its carried claims say besides; that also keeps a page's cost from growing with
 * the set.
 */
export const ARCHIVE_SIZE = 1000;

/** A sum of parts is known but nowhere stated, so that no page leaves it out; dates and ages are not looked for on pages. */
const isLookedFor = (claim: Claim): boolean =>
  claim.type === 'quotation' || (claim.type === 'figure' && claim.derivedFrom === undefined);

/** The claims that a page could have carried, given those it does carry. */
function expectedClaims(set: ClaimSet, count: number, carried: readonly ClaimReference[]): Iterable<Claim> {
  if (count < ARCHIVE_SIZE) return set.claims;
  const documents = new Set(carried.flatMap(({ sources }) => sources.map(({ document }) => document)));
  const claims = claimsByDocument(set);
  return new Set([...documents].flatMap((document) => claims.get(document) ?? []));
}

/**
 * The claims a page does not carry, of sets of which it carries some. `found` are the claims of its findings, `carried`
 * further claims whose words are on the page though another claim stands for them.
 */
export function findLeftOut(
  index: ClaimIndex,
  found: readonly ClaimReference[],
  carried: readonly Pick<ClaimReference, 'set' | 'id'>[],
): ClaimReference[] {
  const carriedSets = new Set(found.map((claim) => claim.set));
  return placesOf(index).flatMap((place) => {
    const set = carriedSets.has(place.id) ? place.read() : null;
    if (!set) return [];
    const ofSet = found.filter((claim) => claim.set === set.id);
    const present = new Set([...ofSet, ...carried.filter((claim) => claim.set === set.id)].map(({ id }) => id));
    return [...expectedClaims(set, place.count ?? set.claims.length, ofSet)]
      .filter((claim) => !present.has(claim.id) && isLookedFor(claim))
      .map((claim) => referToClaim(set, claim));
  });
}
