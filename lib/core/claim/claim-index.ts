import type { ClaimSet } from './claim.ts';

/** All claims of all enabled sets, arranged so that a page's claims are found without trying each. */
export interface ClaimIndex {
  readonly sets: readonly ClaimSet[];
}

/** Builds the index over the given sets. */
export const buildClaimIndex = (sets: readonly ClaimSet[]): ClaimIndex => ({ sets });
