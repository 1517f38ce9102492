/** How a passage of the page stands to a claim. */
export type Relation = 'same' | 'differs' | 'unclear';

/** How much a finding matters: `none` when nothing differs, `minor` when the meaning holds, `major` when it does not. */
export type Severity = 'none' | 'minor' | 'major';

/** What a difference of words touches; `frame` is what the speaker says of the statement ("it is a lie that"). */
export type Effect =
  | 'negation'
  | 'number'
  | 'modality'
  | 'condition'
  | 'quantifier'
  | 'name'
  | 'frame'
  | 'other'
  | 'cosmetic';

interface DifferenceBase {
  readonly severity: Severity;
  /** The source's words; empty where the page adds some. */
  readonly source: string;
  /** The page's words; empty where they are missing. */
  readonly page: string;
}

/** Other words than the source's, words the source lacks (`added`), or words of the source joined without a mark (`splice`). */
export interface WordingDifference extends DifferenceBase {
  readonly kind: 'wording' | 'added' | 'splice';
  readonly effect: Effect;
}

/** Words of the source that the page leaves out. */
export interface CutDifference extends DifferenceBase {
  readonly kind: 'cut';
  readonly effect: Effect;
  /** Where in the quotation words are missing, and whether the page shows it (ellipsis, brackets, a broken-off quotation). */
  readonly cut: { readonly at: 'start' | 'middle' | 'end'; readonly marked: boolean };
}

/** Somebody else is quoted. */
export interface SpeakerDifference extends DifferenceBase {
  readonly kind: 'speaker';
}

/** One way in which the page's words depart from the source's. */
export type WordsDifference = WordingDifference | CutDifference;

/** One way in which a quotation departs from the source's. */
export type QuotationDifference = WordsDifference | SpeakerDifference;

/** One way in which a figure departs from the source's; `time` is the figure of another day or period. */
export interface FigureDifference extends DifferenceBase {
  readonly kind: 'value' | 'comparator' | 'unit' | 'counted' | 'time';
}

/** One way in which the page departs from the source. */
export type Difference = QuotationDifference | FigureDifference;

/** What is different. */
export type DifferenceKind = Difference['kind'];

/** A difference in two words: its kind, and what it touches where that is told. */
export const nameDifference = (difference: Difference): string =>
  'effect' in difference ? `${difference.kind} (${difference.effect})` : difference.kind;

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

/** How much of the source's words a page prints. */
export type Extent = 'whole' | 'part';

/** Plain facts about a quotation that are no difference: the page prints more of the utterance than the source has. */
export type QuotationNote = 'longer';

/** Plain facts about a figure that are no difference. */
export type FigureNote =
  /** A running total that is higher in a later article. */
  | 'laterAndHigher'
  /** Compared with a sum of the source's parts. */
  | 'derived';
