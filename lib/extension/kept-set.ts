import type { ClaimSetSummary } from './summarize-set.ts';

/** A set that was kept or changed. */
export interface KeptSet {
  readonly summary: ClaimSetSummary;
  /** Takes it back, given to `undo`. */
  readonly change: number;
  /** Whether there was one of this id before. */
  readonly isReplaced: boolean;
}
