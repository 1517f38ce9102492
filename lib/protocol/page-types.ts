import type {
  CheckResult,
  ClaimReference,
  Finding,
  FindingPlace,
  OwnSource,
  ToldOtherwise,
} from '../core/check/finding.ts';
import type { PageMetadata } from '../core/check/page-metadata.ts';
import type { Passage, Span } from '../core/language/span.ts';

/** Where in a page lines are to be seen. */
export interface RulePlaces {
  /** Each line by its name in the highlight registry, with kinds of places as selectors of one or two tag names. */
  readonly lines: readonly { readonly line: string; readonly selectors: readonly string[] }[];
  /** Whether frames of the page have such places too. */
  readonly inFrames: boolean;
}

/** What was found on a page, and how much of that the page may find out. */
export interface PageCheck extends CheckResult {
  /** Of each finding the words that are changed, as offsets into its `exact`; none where not its words are others. */
  readonly changed: readonly (readonly Span[])[];
  /** Of each finding, whether the bundled sets alone would draw the same line: that says nothing of who reads the page. */
  readonly public: readonly boolean[];
  /** Whether the rest may have lines on the page. */
  readonly drawsOwn: boolean;
  /** Whether what is the same has no line. */
  readonly hidesSame: boolean;
  /** How cards and lines look otherwise than usual: rules for the card. Lines have other rules whenever these have changed. */
  readonly look: string;
  /** What limits the check beside what the page does, in plain words. */
  readonly notices: readonly string[];
}

/** The state that a tab is in with Crossread; the popup has one view for each. */
export type PageStatus =
  /** The browser does not let extensions in (its own pages, stores, PDF viewer). */
  | 'unreadable'
  /** The browser shows a PDF there, which can be checked in a page of ours. */
  | 'pdf'
  /** The user has withdrawn access to the site; a click on the toolbar button gives it for once. */
  | 'noAccess'
  /** All news pages are to be read, and the browser does not let us: it has not been asked yet, or access was taken back. */
  | 'needsAccess'
  /** Switched off for this site by the user. */
  | 'off'
  /** Does not look like a news article; can be checked all the same. */
  | 'notArticle'
  /** Being read or checked. */
  | 'checking'
  /** Checked; `findings` may be empty. */
  | 'checked'
  /** Something went wrong; `PageReport.problem` says what, in plain words. */
  | 'failed';

/** The state that a tab is in, as far as its button shows it. */
export interface TabState {
  readonly status: PageStatus;
  readonly discrepancies: number;
  /** What the page is a source of. */
  readonly source?: Pick<OwnSource, 'quotations' | 'figures'>;
}

/** A finding on the page, and whether it can be shown there. */
export type PlacedFinding = Finding & { readonly place: FindingPlace };

/** What a page tells in other words, and whether it can be shown there. */
export type PlacedTold = ToldOtherwise & { readonly place: FindingPlace };

/** Everything the popup and the side panel show about one tab. */
export interface PageReport {
  readonly status: PageStatus;
  /** What the cards on the page show, so that forged ones can be recognised; `null` where there are none. */
  readonly code: string | null;
  readonly page: PageMetadata | null;
  /** The text that the findings' offsets count into; for exports. */
  readonly text: string;
  /** Spans of `text` that are quoted without marks (`<q>`, `<blockquote>`). */
  readonly quoted: readonly Span[];
  readonly findings: readonly PlacedFinding[];
  readonly leftOut: CheckResult['leftOut'];
  /** Claims that are in what the page has folded away. */
  readonly folded: readonly ClaimReference[];
  /** Sources that the page is itself. */
  readonly sourceOf: readonly OwnSource[];
  /** Empty unless the user wants it. */
  readonly toldOtherwise: readonly PlacedTold[];
  /** Things that limit the check, in plain words ("This page removes highlights."). */
  readonly notices: readonly string[];
  readonly problem: string | null;
}

/** A passage with an annotation, as the engine paints it; what was written stays out of the page's process. */
export interface AnnotatedPassage extends Passage {
  readonly id: string;
  /** Whether there is more than the mark: a note, or tags. */
  readonly hasNote: boolean;
}

/** What a reader can do about a finding in its card. */
export const FINDING_ACTS = ['previous', 'next', 'quote', 'note', 'picture', 'notTheSame', 'wrong'] as const;

/** One of them. */
export type FindingAct = (typeof FINDING_ACTS)[number];
