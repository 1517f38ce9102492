import type { Claim, ClaimSet } from './claim.ts';
import { keepClaims } from './edit-claim-set.ts';

/** A set that was parted by documents; a part without a claim is `null`. */
export interface PartedSet {
  readonly taken: ClaimSet | null;
  readonly left: ClaimSet | null;
}

/** The claim with the places that are in some documents; one that is in all of them stays the same object. */
function inDocuments(claim: Claim, ids: ReadonlySet<string>): Claim {
  const appearances = claim.appearances.filter(({ document }) => ids.has(document));
  if (appearances.length === claim.appearances.length) return claim;
  const isOfFirst = appearances[0] === claim.appearances[0];
  // The context is of the first place; without it the passage is read instead.
  if (isOfFirst || !('context' in claim)) return { ...claim, appearances };
  const { context: _, ...rest } = claim;
  return { ...rest, appearances };
}

function withDocuments(set: ClaimSet, ids: ReadonlySet<string>): ClaimSet | null {
  const claims = set.claims.map((claim) => inDocuments(claim, ids)).filter(({ appearances }) => appearances.length > 0);
  const documents = set.documents.filter(({ id }) => ids.has(id));
  const part = keepClaims({ ...set, documents, claims }, new Set(claims.map(({ id }) => id)));
  return part.claims.length > 0 ? part : null;
}

/**
 * Parts a set by its documents, named by their ids: a claim that is in documents of both parts is in both afterwards, each
 * time with its places there.
 */
export function partClaimSet(set: ClaimSet, documents: readonly string[]): PartedSet {
  const wanted = new Set(documents);
  const others = new Set(set.documents.map(({ id }) => id).filter((id) => !wanted.has(id)));
  const taken = withDocuments(set, wanted);
  return {
    // In another set its documents may not have the language of that set.
    taken: taken && {
      ...taken,
      documents: taken.documents.map((document) => ({ language: set.language, ...document })),
    },
    left: withDocuments(set, others),
  };
}
