import type { Comparator } from '../figure/figure.ts';
import type { Span } from '../language/span.ts';

/** The kinds of documents that claims can be taken from. */
export const DOCUMENT_KINDS = ['article', 'statement', 'transcript', 'subtitles', 'mail', 'report'] as const;

/** What kind of document claims were taken from. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Where claims were taken from. What the document does not say itself is `null`, never invented. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** ISO 8601 date, as precise as known. */
  readonly date: string | null;
  /** The words the document begins with, to name it by when it has no known title. */
  readonly opening: string;
  /** Lower-case hexadecimal SHA-256 of the document's text in UTF-8. */
  readonly sha256: string;
  /** BCP 47 language tag, where it is another than the set's. */
  readonly language?: string;
  /** Which sign the document writes before the decimals of a number. */
  readonly decimalSign?: 'point' | 'comma';
  /** An article where it is absent. */
  readonly kind?: DocumentKind;
}

/** Somebody who is quoted, or who gives a figure. */
export interface ClaimSpeaker {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
}

/**
 * Characters of context kept on each side of an appearance: about ten words, so that a short claim is known by its
 * company too (with 32, five in a thousand repeated phrases were not). Less is there only where the document ends.
 */
export const CONTEXT_LENGTH = 64;

/** A place that a document shows to its readers; what it does not show is `null`. */
export interface DocumentPlace {
  readonly page: number | null;
  readonly line: number | null;
  /** Seconds from the start of a recording. */
  readonly time: number | null;
}

/** One place where a claim is: a W3C TextQuoteSelector and TextPositionSelector into the document's text. */
export interface Appearance {
  /** Id of the source document. */
  readonly document: string;
  /** Half-open UTF-16 offsets into the document's text; `text.slice(start, end) === exact`. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly place?: DocumentPlace;
  /** Parts of `exact`, by offsets into it, whose words may be joined, parted or heard otherwise; absent where none are. */
  readonly doubtful?: readonly Span[];
}

interface ClaimBase {
  readonly id: string;
  readonly appearances: readonly Appearance[];
  /** Names of the fields that a person has set and no passage proves. */
  readonly declared?: readonly string[];
}

/** Words somebody said. */
export interface QuotationClaim extends ClaimBase {
  readonly type: 'quotation';
  /** The words, without quotation marks. */
  readonly content: string;
  /** Id of a speaker of the set, `null` when the source does not say. */
  readonly speaker: string | null;
  readonly cue: string | null;
  /** Said as it is written, without marks: the turn of a transcript, a caption, a statement; absent for quotations. */
  readonly said?: true;
}

/** The sentence that a figure or a date is in and when it was said: what its frame and its time are read from. */
export interface ClaimContext {
  readonly sentence: string;
  /** Where in `sentence` the claim's words begin. */
  readonly start: number;
  /** ISO 8601 date of the document, or the one it prints above its text; `null` when neither is known. */
  readonly date: string | null;
  /** The days that the sentences before give it, as an ISO 8601 interval ("2003-05-01/2003-05-31"); absent where they give none. */
  readonly told?: string;
}

/** A quantity and what it counts; the fields are those of `Figure`. */
export interface FigureClaim extends ClaimBase {
  readonly type: 'figure';
  /** Id of the speaker of the set who gives it ("according to the ministry"); `null` or absent when the source does not say. */
  readonly speaker?: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly comparator: Comparator;
  readonly trend: 'up' | 'down' | null;
  readonly unit: string | null;
  readonly counted: string | null;
  readonly terms: readonly string[];
  /** Folded proper names that say where and whom the figure is about; a page that carries none of them is on another matter. */
  readonly names?: readonly string[];
  /** Of the first appearance; absent in sets of before, whose passages are read instead. */
  readonly context?: ClaimContext;
  /** Ids of the claims this one was worked out from (parts of a whole), when no passage states it. */
  readonly derivedFrom?: readonly string[];
}

/** When something happened, or will. */
export interface DateClaim extends ClaimBase {
  readonly type: 'date';
  readonly speaker?: string | null;
  /** What is dated, in the words of the source. */
  readonly event: string;
  /** ISO 8601 dates of the first and the last day that it may have been, both included; `--MM-DD` where no year is known. */
  readonly first: string;
  readonly last: string;
  /** Of the first appearance; absent where the passage alone is at hand. */
  readonly context?: ClaimContext;
}

/** How old somebody is. */
export interface AgeClaim extends ClaimBase {
  readonly type: 'age';
  readonly speaker?: string | null;
  /** Whose age, in the words of the source. */
  readonly person: string;
  readonly years: number;
}

/** Something a source document says that pages can be compared with. */
export type Claim = QuotationClaim | FigureClaim | DateClaim | AgeClaim;

/** Who made a set, from which file, and when, as far as it is known. */
export interface Provenance {
  readonly creator: string | null;
  /** Name or address of the file. */
  readonly file: string | null;
  /** ISO 8601 with time. */
  readonly made: string | null;
}

/** The versions of the format. */
export const FORMATS = ['crossread/claim-set@1', 'crossread/claim-set@2'] as const;

/** A version of the format. */
export type ClaimSetFormat = (typeof FORMATS)[number];

/** The version in which new sets are written. */
export const LATEST_FORMAT = 'crossread/claim-set@2' satisfies ClaimSetFormat;

/** A versioned collection of claims with what they were taken from. */
export interface ClaimSet {
  /** Sets are stored in the version they came in; what only version 2 has is absent in sets of version 1. */
  readonly format: ClaimSetFormat;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** BCP 47 language tag. */
  readonly language: string;
  readonly documents: readonly SourceDocument[];
  readonly speakers: readonly ClaimSpeaker[];
  readonly claims: readonly Claim[];
  readonly provenance?: Provenance;
}
