import type { ClaimSet } from './claim.ts';
import { keepClaims } from './edit-claim-set.ts';

/** What an article would be kept as, while the reader still looks it through. */
export interface SourceDraft {
  /** Everything that was found or added, as edited. */
  readonly set: ClaimSet;
  /** Ids of the claims that are not to be kept. */
  readonly unwanted: readonly string[];
}

/** The draft with a claim wanted or not. */
export function wantClaims({ set, unwanted }: SourceDraft, ids: readonly string[], isWanted: boolean): SourceDraft {
  const changed = new Set(unwanted);
  for (const id of ids) {
    if (isWanted) changed.delete(id);
    else changed.add(id);
  }
  return { set, unwanted: [...changed] };
}

/** The claim set that a draft stands for; it may hold no claim at all. */
export function finishDraft({ set, unwanted }: SourceDraft): ClaimSet {
  const without = new Set(unwanted);
  return keepClaims(set, new Set(set.claims.map(({ id }) => id).filter((id) => !without.has(id))));
}
