import type * as shape from './difference-shape.ts';
import type { Shaped } from './shaped.ts';

/** How a passage of the page compares with a claim. */
export type Relation = Shaped<typeof shape.relation>;

/** How much a finding matters: `none` when nothing differs, `minor` when the meaning holds, `major` when it does not. */
export type Severity = Shaped<typeof shape.severity>;

/** What a difference of words touches; `frame` is what the speaker says of the statement ("it is a lie that"). */
export type Effect = Shaped<typeof shape.effect>;

/** Both readings of a statement whose condition is turned round. */
export type Readings = Shaped<typeof shape.readings>;

/** Other words than the source's, words the source lacks (`added`), or words of the source joined without a mark (`splice`). */
export type WordingDifference = Shaped<typeof shape.wordingDifference>;

/** Words of the source that the page leaves out. */
export type CutDifference = Shaped<typeof shape.cutDifference>;

/** Somebody else is quoted. */
export type SpeakerDifference = Shaped<typeof shape.speakerDifference>;

/** One way in which the page's words depart from the source's. */
export type WordsDifference = WordingDifference | CutDifference;

/** One way in which a quotation departs from the source's. */
export type QuotationDifference = WordsDifference | SpeakerDifference;

/** One way in which a figure departs from the source's; `time` is the figure of another day or period. */
export type FigureDifference = Shaped<typeof shape.figureDifference>;

/** One way in which the date of an event departs from the source's: the largest part that is another. */
export type DateDifference = Shaped<typeof shape.dateDifference>;

/** One way in which what is said of a person departs from the source's: how old, or how the name is written. */
export type DetailDifference = Shaped<typeof shape.detailDifference>;

/** One way in which the page departs from the source. */
export type Difference = QuotationDifference | FigureDifference | DateDifference | DetailDifference;

/** What is different. */
export type DifferenceKind = Difference['kind'];

/** A difference in two words: its kind, and what it touches where that is known. */
export const nameDifference = (difference: Difference): string =>
  'effect' in difference ? `${difference.kind} (${difference.effect})` : difference.kind;

/** A difference in English, with its severity and the words of both sides. */
export const describeDifference = (difference: Difference): string =>
  `${difference.severity} ${nameDifference(difference)}: source "${difference.source}", page "${difference.page}"`;

/** One step of the way from the source's words to the page's, for display. */
export type WordStep = Shaped<typeof shape.wordStep>;

/** Who is quoted here and there. */
export type SpeakerComparison = Shaped<typeof shape.speakerComparison>;

/** How much of the source's words a page prints. */
export type Extent = Shaped<typeof shape.extent>;

/** Plain facts about a quotation that are no difference. */
export type QuotationNote = Shaped<typeof shape.quotationNote>;

/** Plain facts about a figure that are no difference. */
export type FigureNote = Shaped<typeof shape.figureNote>;
