import type { ClaimSet } from '../core/claim/claim.ts';
import { buildClaimIndex, type ClaimIndex } from '../core/claim/claim-index.ts';

/** The claim index of all enabled sets: built when first asked for and kept for all tabs. */
export interface ClaimIndexHolder {
  readonly get: () => Promise<ClaimIndex>;
  /** To be called when the enabled sets have changed; the next `get` builds anew. */
  readonly forget: () => void;
}

/** A holder over whatever `readEnabledSets` gives. A failed build is not kept, so that the next call tries again. */
export function holdClaimIndex(readEnabledSets: () => Promise<readonly ClaimSet[]>): ClaimIndexHolder {
  let index: Promise<ClaimIndex> | null = null;
  const build = async (): Promise<ClaimIndex> => buildClaimIndex(await readEnabledSets());
  return {
    get: () => {
      if (index) return index;
      const building = build();
      index = building;
      building.catch(() => {
        // What has been asked for meanwhile may have succeeded.
        if (index === building) index = null;
      });
      return building;
    },
    forget: () => {
      index = null;
    },
  };
}
