import type { ListedDocument } from '../core/claim/list-documents.ts';
import type { ClaimSetSummary, KeptSet } from './set-types.ts';

/** A source document as the list of all sources shows it. */
export interface SourceRow extends ListedDocument, Pick<ClaimSetSummary, 'origin' | 'isOn'> {
  readonly set: string;
  readonly setTitle: string;
  /** How many documents its set has. */
  readonly together: number;
  /** Pages on which its claims were found, and on which of them something differs. */
  readonly met: number;
  readonly differing: number;
  readonly lastMet: string | null;
}

/** A source document, named by its set and its id there. */
export interface SourceName {
  readonly set: string;
  readonly document: string;
}

/** Where source documents are to be from now on: in a set that is there, or in a new one of this title. */
export type SourceGoal = { readonly set: string } | { readonly title: string };

/** Source documents that were moved or removed. */
export interface ChangedSources {
  /** Takes all of it back, given to `undoSetChanges`. */
  readonly changes: readonly number[];
  /** The set that they are in now; `null` where they were removed. */
  readonly kept: KeptSet['summary'] | null;
}
