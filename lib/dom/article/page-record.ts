import type { Span } from '../../core/text/span.ts';
import type { PageTextMap } from '../text/text-map.ts';

/** An element that holds paragraphs, with the text written while it was open. */
export interface Container extends Span {
  readonly element: Element;
  /** Index of the nearest container around it, -1 for the outermost. */
  readonly parent: number;
  /** Characters of running text: what stands in paragraphs and not in links. */
  readonly weight: number;
  /** Whether it is a paragraph itself rather than something that holds paragraphs. */
  readonly isParagraph: boolean;
}

/** What one walk over a page has seen. Spans count into the page's text. */
export interface PageRecord extends PageTextMap {
  readonly containers: readonly Container[];
  /** `h1` elements. */
  readonly headlines: readonly Span[];
  /** Block quotations and `q` elements. */
  readonly quoted: readonly Span[];
  /** Elements that stand apart from the running text, which they may repeat: pull quotes, block quotations, asides. */
  readonly apart: readonly Span[];
  /** Elements whose name says they are no part of the article. */
  readonly suspects: readonly (Span & { readonly weight: number })[];
  /** Blocks that are links and nothing else. */
  readonly linkBlocks: readonly Span[];
  /** Open shadow roots and documents of frames that were read. */
  readonly innerRoots: readonly (ShadowRoot | Document)[];
  /** Offsets at which frames of other origins and closed shadow roots stand: they can be seen but not read. */
  readonly unread: readonly number[];
  /** Whether the walk stopped at a limit. */
  readonly isPartial: boolean;
}

/** What the walk asks about an element's style; markup alone answers where styles are not known. */
export interface StyleQuestions {
  /** Whether the text of the element is out of sight. */
  isHidden(element: Element): boolean;
  /** Whether an element that is inline by its tag starts a line of its own. */
  startsBlock(element: Element): boolean;
  /** Whether the element shows a closed shadow root in place of its children. */
  hasClosedRoot(element: Element): boolean;
}

/** Where a walk stops. */
export interface WalkLimits {
  /** Code units of text. */
  readonly maximumLength: number;
  /** Nodes of the page. */
  readonly maximumNodes: number;
}
