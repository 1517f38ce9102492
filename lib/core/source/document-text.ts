import type { DocumentKind, DocumentPlace } from '../claim/claim.ts';
import type { PlacedFrom } from '../claim/source-text.ts';
import type { SaidSpan } from '../language/said-span.ts';
import type { Span } from '../language/span.ts';

/** Why a part of a document was not read. */
export type UnreadReason = 'scanned' | 'picture' | 'tooLong' | 'damaged';

/** A part of a document that was not read; the whole of it when `place` is `null`. */
export interface UnreadPart {
  readonly reason: UnreadReason;
  readonly place: DocumentPlace | null;
}

/**
 * A document of any kind as a text, which is what the reader of each kind gives. What the document does not say of itself
 * is `null`. All offsets are half-open UTF-16 offsets into `text`, in order and without overlap.
 */
export interface DocumentText {
  readonly kind: DocumentKind;
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO 8601, as precise as known. */
  readonly date: string | null;
  /** BCP 47 tag, where the document states it. */
  readonly language: string | null;
  readonly places: readonly PlacedFrom[];
  readonly said: readonly SaidSpan[];
  /** Spans that its author quotes without marks. */
  readonly quoted: readonly Span[];
  /** Spans whose words may be joined, parted or ordered otherwise than on paper: a difference there is `unclear`. */
  readonly doubtful: readonly Span[];
  readonly unread: readonly UnreadPart[];
}

/** Why a file gives no text at all. */
export type DocumentFault = 'empty' | 'locked' | 'scanned' | 'damaged' | 'unknownKind' | 'tooLarge' | 'tooLong';
