import type { DifferenceKind, Effect, Severity } from '../../../lib/core/difference.ts';

/** Edits that share a label. */
export interface EditGroup {
  readonly about: string;
  readonly severity: Severity;
  readonly kind: DifferenceKind | null;
  readonly effect: Effect;
  readonly edits: readonly string[];
}
