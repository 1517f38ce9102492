import type { Claim, ClaimSet, SourceDocument } from '../../claim/claim.ts';
import type { IndexedFigure } from '../figure-index.ts';

/** A set as it is in a segment: all but its documents, speakers and claims, with where those are. */
export interface SetRecord {
  readonly set: Omit<ClaimSet, 'documents' | 'speakers' | 'claims'>;
  /** The first and the end, by number in the segment. */
  readonly documents: readonly [start: number, end: number];
  readonly speakers: readonly [start: number, end: number];
}

/** A claim with its documents and its speaker, by their place in the set's lists. */
export interface ClaimRecord {
  readonly claim: Claim;
  readonly documents: readonly number[];
  readonly speaker?: number;
  /** What is indexed of a figure. */
  readonly figure?: IndexedFigure;
}

/** A document with the claims that appear in it, by their place in the set's list. */
export interface DocumentRecord {
  readonly document: SourceDocument;
  readonly claims: readonly number[];
}
