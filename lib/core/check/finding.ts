import type {
  Extent,
  FigureDifference,
  FigureNote,
  QuotationDifference,
  QuotationNote,
  Relation,
  Severity,
  SpeakerComparison,
  WordStep,
} from '../difference.ts';
import type { Passage, Span } from '../language/span.ts';

interface FindingBase extends Passage {
  /** Unique within one check of one page, and the same again for the same page and sets. */
  readonly id: string;
  readonly relation: Relation;
  readonly severity: Severity;
  readonly claim: ClaimReference;
  readonly speaker?: SpeakerComparison;
  readonly words: readonly WordStep[];
  /** Claims of other sources on the same thing that say something else than `claim`; left out when there are none. */
  readonly disagreeing?: readonly ClaimReference[];
}

/** Words of the page compared with a quotation of the source; `unquoted` are those that the page prints without marks. */
export interface QuotationFinding extends FindingBase {
  readonly type: 'quotation' | 'unquoted';
  readonly extent: Extent;
  readonly differences: readonly QuotationDifference[];
  readonly notes: readonly QuotationNote[];
}

/** A figure of the page compared with one of the source. */
export interface FigureFinding extends FindingBase {
  readonly type: 'figure';
  readonly differences: readonly FigureDifference[];
  readonly notes: readonly FigureNote[];
}

/** One passage of the page compared with one claim. Offsets count into the page's text. */
export type Finding = QuotationFinding | FigureFinding;

/** A finding that has no name yet. */
export type NewFinding = Omit<QuotationFinding, 'id'> | Omit<FigureFinding, 'id'>;

/**
 * Whether a finding can be shown on its page: its words stand there and are `shown`; they are there no reader can see them
 * or not as they were read (`unseen`); the page has changed since it was checked and they stand in several places now,
 * of which none is likelier than another (`ambiguous`).
 */
export type FindingPlace = 'shown' | 'unseen' | 'ambiguous';

/** Enough of a claim to show it without the set at hand. */
export interface ClaimReference {
  readonly set: string;
  readonly setTitle: string;
  readonly setVersion: string;
  readonly id: string;
  /** The claim's words in the first source document. */
  readonly exact: string;
  readonly sources: readonly SourceReference[];
}

/** A source document as far as it is known, with the words around the claim there. */
export interface SourceReference {
  readonly document: string;
  /** Lower-case hexadecimal SHA-256 of the document's text; empty when the set does not list the document. */
  readonly sha256: string;
  /** The words the document begins with, to name it by when it has no known title. */
  readonly opening: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly date: string | null;
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
}

/** What a page's text is checked as. */
export interface PageText {
  /** The article's text; blocks are parted by a blank line. */
  readonly text: string;
  /** BCP 47 tag from the page, `null` when it does not say. */
  readonly language: string | null;
  /** ISO 8601 date of the article, `null` when unknown. */
  readonly date: string | null;
  /** Spans of `<q>` and `<blockquote>` in `text`: quoted without marks. */
  readonly quoted?: readonly Span[];
}

/** The outcome of one check. Findings in reading order. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  /** Claims the page does not carry, of sets of which it carries some. */
  readonly leftOut: readonly ClaimReference[];
}
