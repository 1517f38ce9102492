import type { SpeakerComparison } from '../difference.ts';
import type { FigurePack } from '../language/figure-pack.ts';
import type { SaidSpan } from '../language/said-span.ts';
import type { Passage, Span } from '../language/span.ts';
import type { Shaped } from '../shaped.ts';
import type * as shape from './finding-shape.ts';

/** Words of the page compared with a quotation of the source; `unquoted` are those that the page prints without marks. */
export type QuotationFinding = Shaped<typeof shape.quotationFinding>;

/** A figure of the page compared with one of the source. */
export type FigureFinding = Shaped<typeof shape.figureFinding>;

/** When the page says that something happened, compared with when the source says it did. */
export type DateFinding = Shaped<typeof shape.dateFinding>;

/** What the page says of a person right beside the name, compared with what the source says. */
export type DetailFinding = Shaped<typeof shape.detailFinding>;

/** One passage of the page compared with one claim. Offsets count into the page's text. */
export type Finding = QuotationFinding | FigureFinding | DateFinding | DetailFinding;

/** Enough of a claim to show it without the set at hand. */
export type ClaimReference = Shaped<typeof shape.claimReference>;

/** A source document as far as it is known, with the words around the claim there. */
export type SourceReference = Shaped<typeof shape.sourceReference>;

/** A finding that has no name yet. */
export type NewFinding =
  | Omit<QuotationFinding, 'id'>
  | Omit<FigureFinding, 'id'>
  | Omit<DateFinding, 'id'>
  | Omit<DetailFinding, 'id'>;

/**
 * Why a reader does not see a passage as it was read: the words are not there any more, the page hides some of them, they are
 * too small, their box cuts them off, something covers them, they have the colour of their ground, style prints something
 * else, they are in another order, or other words are seen between them.
 */
export type Unseen = 'gone' | 'hidden' | 'tiny' | 'clipped' | 'covered' | 'faint' | 'altered' | 'reordered' | 'between';

/**
 * Whether a finding can be shown on its page: its words are there and are `shown`; they are not seen as they were read; or
 * the page has changed since it was checked and they are in several places now, of which none is likelier than another
 * (`ambiguous`).
 */
export type FindingPlace = 'shown' | 'ambiguous' | Unseen;

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
  /** What somebody says in `text` without marks, in order and apart: turns, captions, statements. */
  readonly said?: readonly SaidSpan[];
  /** Spans of `text` whose words may be joined, parted or ordered otherwise than on paper: what differs there is unclear. */
  readonly doubtful?: readonly Span[];
  /** Words that the page shows only when a reader opens them: nothing is said of them, and they are not left out. */
  readonly folded?: string;
  /** Lower-case hexadecimal SHA-256 of the text, where it was worked out. */
  readonly sha256?: string;
  /** How figures are written in its language, for languages other than English; only whoever checks it knows. */
  readonly figurePack?: FigurePack | null;
}

/** A source document that a page is itself, with how many of its claims are kept. */
export interface OwnSource {
  readonly set: string;
  readonly setTitle: string;
  readonly document: string;
  readonly quotations: number;
  readonly figures: number;
  /** Whether the set has no other document. */
  readonly isWholeSet: boolean;
}

/** A sentence in which a page tells in its own words, by the same speaker, what a source quotes: no finding, and no verdict. */
export interface ToldOtherwise extends Passage {
  readonly claim: ClaimReference;
  readonly speaker: SpeakerComparison;
}

/** The outcome of one check. Findings in reading order. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  /** Claims the page does not carry, of sets of which it carries some. */
  readonly leftOut: readonly ClaimReference[];
  /** Claims that are only in what the page shows when a reader opens it; absent where there are none. */
  readonly folded?: readonly ClaimReference[];
  /** The ISO 8601 date that the page prints at its beginning, where it is known by none; absent where it prints none. */
  readonly printedDate?: string;
  /** Sources that the page is itself, and is not compared with; absent where it is none. */
  readonly sourceOf?: readonly OwnSource[];
  /** Which findings are but a small change in wording, by their place in the list; absent where it was not asked for. */
  readonly small?: readonly number[];
  /** In reading order; absent where it was not asked for. */
  readonly toldOtherwise?: readonly ToldOtherwise[];
}
