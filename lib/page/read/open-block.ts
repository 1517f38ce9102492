import type { Container, Note } from './page-record.ts';
import type { Question } from './question-log.ts';

/** How much a walk has seen and written by now. */
export interface WalkCounts {
  step: number;
  runs: number;
  /** Characters in links. */
  linkLength: number;
  /** Characters of running text. */
  weight: number;
  nodes: number;
  /** Code units of text nodes. */
  data: number;
  /** Links and `pre` elements that are open. */
  links: number;
  preformatted: number;
}

/** What is known of a block when it is opened. */
export interface BlockOpening extends Pick<Container, 'element' | 'name' | 'isBare'> {
  /** The element around it, and the innermost block that this is in, or is. */
  readonly around: { readonly block: OpenBlock } | null;
}

const NONE: readonly never[] = [];

/** A block that is being walked, and what is kept of it afterwards. */
export class OpenBlock implements Container {
  readonly element: Element;
  readonly name: string;
  readonly isBare: boolean;
  readonly index: number;
  readonly parent: number;
  start = 0;
  end = 0;
  weight: number;
  isParagraph = false;
  isPlain = false;
  readonly step: number;
  readonly firstRun: number;
  runs = 0;
  ownLength = 0;
  linkLength: number;
  nodes: number;
  data: number;
  notes: readonly Note[] = NONE;
  questions: readonly Question[] = NONE;
  readonly isInLink: boolean;
  readonly isPreformatted: boolean;

  /** `index` is its number among the containers. */
  constructor(opening: BlockOpening, index: number, counts: WalkCounts) {
    this.element = opening.element;
    this.name = opening.name;
    this.isBare = opening.isBare;
    this.index = index;
    this.parent = opening.around?.block.index ?? -1;
    this.step = counts.step;
    this.firstRun = counts.runs;
    // Until it is closed these say how much there was before it.
    this.weight = counts.weight;
    this.linkLength = counts.linkLength;
    this.nodes = counts.nodes;
    this.data = counts.data;
    this.isInLink = counts.links > 0;
    this.isPreformatted = counts.preformatted > 0;
  }

  /** Has what was counted before it taken away. */
  close(start: number, end: number, counts: WalkCounts): void {
    this.start = start;
    this.end = end;
    this.runs = counts.runs - this.firstRun;
    this.weight = counts.weight - this.weight;
    this.linkLength = counts.linkLength - this.linkLength;
    this.nodes = counts.nodes - this.nodes;
    this.data = counts.data - this.data;
  }
}
