import type { Span } from '../../core/language/span.ts';
import type { Question } from './question-log.ts';
import type { PageTextMap } from './text-map.ts';

/** An element that holds paragraphs, with the text written while it was open. */
export interface Container extends Span, BlockContent {
  readonly element: Element;
  /** Its tag, in lower case for elements of HTML, and whether it has no attributes, when it was read. */
  readonly name: string;
  readonly isBare: boolean;
  /** Index of the nearest container around it, -1 for the outermost. */
  readonly parent: number;
  /** Characters of running text: what is in paragraphs and not in links. */
  readonly weight: number;
  /** Whether it is a paragraph itself rather than something that holds paragraphs. */
  readonly isParagraph: boolean;
}

/** What is noted about an element that has some text. */
export interface Note extends Span {
  /** Which of a record's lists it belongs to. */
  readonly kind:
    | 'headlines'
    | 'headings'
    | 'quoted'
    | 'apart'
    | 'suspects'
    | 'elsewhere'
    | 'linkBlocks'
    | 'bylines'
    | 'captions'
    | 'standfirsts';
  readonly weight: number;
}

/** What was read of a block, so that it can be written again. */
export interface BlockContent {
  /** Whether it holds no other block, shadow root, slot or frame; otherwise it has to be walked, and the rest is void. */
  readonly isPlain: boolean;
  /** The step of the reading in which it was begun. */
  readonly step: number;
  /** Its first run in the page's text, and how many there are. */
  readonly firstRun: number;
  readonly runs: number;
  /** Characters directly in the block and not in a link, and those in links. */
  readonly ownLength: number;
  readonly linkLength: number;
  /** Nodes that were looked at, and code units of their text, white space that was left out included. */
  readonly nodes: number;
  readonly data: number;
  /** On the elements in it. */
  readonly notes: readonly Note[];
  readonly questions: readonly Question[];
  /** Where it was read: the same text counts otherwise in a link, and has line feeds in `pre`. */
  readonly isInLink: boolean;
  readonly isPreformatted: boolean;
}

/** What one walk over a page has seen. Spans count into the page's text. */
export interface PageRecord extends PageTextMap {
  readonly containers: readonly Container[];
  /** `h1` elements. */
  readonly headlines: readonly Span[];
  /** All headings. */
  readonly headings: readonly Span[];
  /** Elements named as the line of authors, as a caption, as the words under the headline. */
  readonly bylines: readonly Span[];
  readonly captions: readonly Span[];
  readonly standfirsts: readonly Span[];
  /** Block quotations and `q` elements. */
  readonly quoted: readonly Span[];
  /** Elements that are apart from the running text, which they may repeat: pull quotes, block quotations, asides. */
  readonly apart: readonly Span[];
  /** Elements whose name says they are no part of the article. */
  readonly suspects: readonly (Span & { readonly weight: number })[];
  /** Those of them whose name is never that of an article's part, however long they are. */
  readonly elsewhere: readonly Span[];
  /** Blocks that are links and nothing else. */
  readonly linkBlocks: readonly Span[];
  /** Open shadow roots and documents of frames that were read. */
  readonly innerRoots: readonly (ShadowRoot | Document)[];
  /** Offsets at which frames of other origins and closed shadow roots stand: they can be seen but not read. */
  readonly unread: readonly number[];
  /** What is out of sight until a reader opens it. */
  readonly folded: string;
  /** Whether the walk stopped at a limit. */
  readonly isPartial: boolean;
}

/** Where a walk stops. */
export interface WalkLimits {
  /** Code units of text. */
  readonly maximumLength: number;
  /** Nodes of the page. */
  readonly maximumNodes: number;
}
