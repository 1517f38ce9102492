import type { Passage, Span } from '../text/span.ts';

/** How a passage of the page stands to a claim. */
export type Relation = 'same' | 'differs' | 'unclear';

export type Severity = 'none' | 'minor' | 'major';

/** What is different. The first four are for quotations, the last four for figures. */
export type DifferenceKind = 'wording' | 'cut' | 'splice' | 'speaker' | 'value' | 'comparator' | 'unit' | 'counted';

/** What a wording difference or a cut touches. */
export type Effect = 'negation' | 'number' | 'modality' | 'condition' | 'quantifier' | 'name' | 'other' | 'cosmetic';

/** One way in which the page departs from the source. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Given for `wording`, `cut` and `splice`. */
  readonly effect?: Effect;
  readonly severity: Severity;
  /** The source's words; empty where the page adds some. */
  readonly source: string;
  /** The page's words; empty where they are missing. */
  readonly page: string;
  /** For a cut: where in the quotation words are missing, and whether the page shows it (ellipsis, brackets, a broken-off quotation). */
  readonly cut?: { readonly at: 'start' | 'middle' | 'end'; readonly marked: boolean };
}

/**
 * One step of the way from the source's words to the page's, for display. `equal` steps may differ in what folding
 * ignores; `cosmetic` steps differ in spelling and the like. Put together, the `page` parts are the passage and the
 * `source` parts the claim.
 */
export interface WordStep {
  readonly step: 'equal' | 'cosmetic' | 'inserted' | 'removed' | 'replaced' | 'cut' | 'beyond';
  readonly source: string;
  readonly page: string;
}

/** Who is quoted here and there. */
export interface SpeakerComparison {
  readonly page: string | null;
  readonly source: string | null;
  readonly relation: 'same' | 'different' | 'unclear';
}

/** Plain facts about a finding that are no difference. */
export type FindingNote =
  /** The page prints more of the utterance than the source has. */
  | 'longer'
  /** A running total that is higher in a later article. */
  | 'laterAndHigher'
  /** Held against a sum of the source's parts. */
  | 'derived';

/** One passage of the page held against one claim. Offsets count into the page's text. */
export interface Finding extends Passage {
  /** Unique within one check of one page, and the same again for the same page and sets. */
  readonly id: string;
  /** `unquoted`: the source's words without quotation marks; never a discrepancy. */
  readonly type: 'quotation' | 'figure' | 'unquoted';
  readonly relation: Relation;
  readonly severity: Severity;
  readonly differences: readonly Difference[];
  readonly claim: ClaimReference;
  readonly speaker?: SpeakerComparison;
  readonly words: readonly WordStep[];
  readonly notes: readonly FindingNote[];
}

/** Enough of a claim to show it without the set at hand. */
export interface ClaimReference {
  readonly set: string;
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
