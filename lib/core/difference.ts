/** How a passage of the page stands to a claim. */
export type Relation = 'same' | 'differs' | 'unclear';

/** How much a finding matters: `none` when nothing differs, `minor` when the meaning holds, `major` when it does not. */
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
