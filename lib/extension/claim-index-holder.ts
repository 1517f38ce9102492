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
  const build = async (): Promise<ClaimIndex> => {
    try {
      return buildClaimIndex(await readEnabledSets());
    } catch (error) {
      index = null;
      throw error;
    }
  };
  return {
    get: () => {
      index ??= build();
      return index;
    },
    forget: () => {
      index = null;
    },
  };
}
