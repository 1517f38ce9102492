import type { Span } from '../../core/text/span.ts';
import type { PageTextMap } from '../text/text-map.ts';
import { TextRecorder } from '../text/text-recorder.ts';
import {
  attribute,
  ELEMENT_NODE,
  firstChild,
  localName,
  nextSibling,
  nodeType,
  shadowRoot,
  TEXT_NODE,
} from '../unclobbered.ts';
import { type ElementRule, isForeignName, isHeading, mayStartBlock, ruleFor } from './element-rules.ts';

/** An element that holds paragraphs, with the text written while it was open. */
export interface Container {
  readonly element: Element;
  start: number;
  end: number;
  /** Index of the nearest container around it, -1 for the outermost. */
  readonly parent: number;
  /** Characters of running text: what stands in paragraphs and not in links. */
  weight: number;
  /** Whether it is a paragraph itself rather than something that holds paragraphs. */
  isParagraph: boolean;
}

/** What one walk over a page has seen. Spans count into the page's text. */
export interface PageRecord extends PageTextMap {
  readonly containers: readonly Container[];
  /** `h1` elements. */
  readonly headlines: readonly Span[];
  /** Block quotations and `q` elements. */
  readonly quoted: readonly Span[];
  /** Elements whose name says they are no part of the article. */
  readonly suspects: readonly (Span & { readonly weight: number })[];
  /** Blocks that are links and nothing else. */
  readonly linkBlocks: readonly Span[];
  /** Open shadow roots that were read. */
  readonly shadowRoots: readonly ShadowRoot[];
  /** Offsets at which frames stand that can be seen; they are not read. */
  readonly frames: readonly number[];
  /** Whether the walk stopped at the limit of length. */
  readonly isPartial: boolean;
}

/** What the walk asks about an element's style; markup alone answers where styles are not known. */
export interface StyleQuestions {
  /** Whether the element and all it holds are out of sight. */
  isHidden(element: Element): boolean;
  /** Whether an element that is inline by its tag starts a line of its own. */
  startsBlock(element: Element): boolean;
}

interface Frame {
  readonly element: Element;
  readonly name: string;
  readonly rule: ElementRule;
  readonly children: Iterator<Node> | null;
  next: Node | null;
  /** Runs and characters of links written when it was opened. */
  readonly firstRun: number;
  readonly linkStart: number;
  readonly container: number;
  /** Characters that stand directly in this block and not in a link. */
  ownLength: number;
  weight: number;
}

/** Text shorter than this in a paragraph, or in any other block, is a label, not running text. */
const PARAGRAPH_LENGTH = 25;
const BLOCK_LENGTH = 80;
/** A bare block longer than this is a whole article without paragraph marks. */
const BARE_ARTICLE_LENGTH = 1000;
/** A block of links longer than this is prose that happens to be linked. */
const LINK_BLOCK_LENGTH = 300;
const LINK_SHARE = 0.9;
/** Nodes between two looks at the clock; well under a millisecond. */
const NODES_A_STEP = 64;
/** Code units of one text node taken at once. */
const TEXT_A_STEP = 16_384;

const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'li', 'blockquote', 'dd', 'figcaption', 'td']);

/** The nodes that a slot shows, or its own children when nothing is assigned. */
function slotted(element: Element): Iterator<Node> | null {
  const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
  return assigned.length > 0 ? assigned[Symbol.iterator]() : null;
}

class PageWalk {
  readonly #recorder = new TextRecorder();
  readonly #style: StyleQuestions;
  readonly #maximumLength: number;
  readonly #stack: Frame[] = [];
  readonly #containers: Container[] = [];
  readonly #headlines: Span[] = [];
  readonly #quoted: Span[] = [];
  readonly #suspects: (Span & { weight: number })[] = [];
  readonly #linkBlocks: Span[] = [];
  readonly #foreignNames = new Map<string, boolean>();
  /** Inline elements whose edges were passed since the last text. */
  #edges: Element[] = [];
  #links = 0;
  #linkLength = 0;
  #preformatted = 0;
  readonly #shadowRoots: ShadowRoot[] = [];
  readonly #frames: number[] = [];
  /** Whether a text node was left off at the limit. */
  #isCut = false;

  constructor(style: StyleQuestions, maximumLength: number) {
    this.#style = style;
    this.#maximumLength = maximumLength;
  }

  *run(root: Element): Generator<void, PageRecord> {
    this.#open(root, 'block');
    let sinceLook = 0;
    while (this.#stack.length > 0 && this.#recorder.length < this.#maximumLength) {
      const frame = this.#stack.at(-1) as Frame;
      const node = this.#nextOf(frame);
      if (node === null) this.#close();
      else if (nodeType(node) === TEXT_NODE) yield* this.#text(node as Text, frame);
      else if (nodeType(node) === ELEMENT_NODE) this.#enter(node as Element);
      if (++sinceLook < NODES_A_STEP) continue;
      sinceLook = 0;
      yield;
    }
    const isPartial = this.#isCut || this.#stack.length > 0;
    while (this.#stack.length > 0) this.#close();
    return this.#record(isPartial);
  }

  #record(isPartial: boolean): PageRecord {
    return {
      ...this.#recorder.finish(),
      containers: this.#containers,
      headlines: this.#headlines,
      quoted: this.#quoted.sort((a, b) => a.start - b.start || b.end - a.end),
      suspects: this.#suspects,
      linkBlocks: this.#linkBlocks,
      shadowRoots: this.#shadowRoots,
      frames: this.#frames,
      isPartial,
    };
  }

  #nextOf(frame: Frame): Node | null {
    if (frame.children) return frame.children.next().value ?? null;
    const node = frame.next;
    if (node) frame.next = nextSibling(node);
    return node;
  }

  #enter(element: Element): void {
    const rule = ruleFor(element);
    if (rule === 'silent') this.#noteFrame(element);
    else if (rule === 'break') this.#recorder.addGap('line');
    else if (this.#style.isHidden(element)) return;
    else if (rule === 'foreign') this.#recorder.addGap('space');
    else this.#open(element, rule);
  }

  #noteFrame(element: Element): void {
    if (localName(element) === 'iframe' && !this.#style.isHidden(element)) this.#frames.push(this.#recorder.length);
  }

  #open(element: Element, rule: ElementRule): void {
    const name = localName(element);
    const isSlot = name === 'slot';
    const shadow = isSlot ? null : shadowRoot(element);
    if (shadow) this.#shadowRoots.push(shadow);
    if (rule === 'block') this.#recorder.addGap('block');
    else if (mayStartBlock(element)) this.#edges.push(element);
    if (name === 'a') this.#links++;
    if (name === 'pre') this.#preformatted++;
    const children = isSlot ? slotted(element) : null;
    this.#stack.push({
      element,
      name,
      rule,
      children,
      next: children ? null : firstChild(shadow ?? element),
      firstRun: this.#recorder.runs,
      linkStart: this.#linkLength,
      container: rule === 'block' ? this.#addContainer(element) : this.#container,
      ownLength: 0,
      weight: 0,
    });
  }

  get #container(): number {
    return this.#stack.at(-1)?.container ?? -1;
  }

  #addContainer(element: Element): number {
    return (
      this.#containers.push({ element, parent: this.#container, start: 0, end: 0, weight: 0, isParagraph: false }) - 1
    );
  }

  *#text(node: Text, frame: Frame): Generator<void> {
    const { data } = node;
    if (data.length === 0) return;
    if (this.#edges.length > 0) {
      if (this.#recorder.wouldJoin(data) && this.#edges.some((edge) => this.#style.startsBlock(edge)))
        this.#recorder.addGap('block');
      this.#edges = [];
    }
    const before = this.#recorder.length;
    const keepsLines = this.#preformatted > 0;
    const end = Math.min(data.length, this.#maximumLength - before);
    for (let from = 0; from < end; from += TEXT_A_STEP) {
      if (from > 0) yield;
      this.#recorder.addText(node, data, { from, to: Math.min(from + TEXT_A_STEP, end), keepsLines });
    }
    this.#isCut ||= end < data.length;
    const written = this.#recorder.length - before;
    if (this.#links > 0) this.#linkLength += written;
    else frame.ownLength += written;
  }

  #close(): void {
    const frame = this.#stack.pop() as Frame;
    const { element, name, rule } = frame;
    const span = { start: this.#recorder.startOf(frame.firstRun), end: this.#recorder.length };
    if (name === 'a') this.#links--;
    if (name === 'pre') this.#preformatted--;
    if (rule === 'block') this.#closeBlock(frame, span);
    else {
      if (mayStartBlock(element)) this.#edges.push(element);
      const parent = this.#stack.at(-1);
      if (parent) {
        parent.ownLength += frame.ownLength;
        parent.weight += frame.weight;
      }
    }
    if (this.#recorder.runs > frame.firstRun) this.#note(frame, span);
  }

  #closeBlock(frame: Frame, span: Span): void {
    this.#recorder.addGap('block');
    const { ownLength } = frame;
    const isMarked = PARAGRAPHS.has(frame.name);
    const isRunning = ownLength >= (isMarked ? PARAGRAPH_LENGTH : BLOCK_LENGTH);
    if (isRunning) frame.weight += ownLength;
    const isParagraph = isRunning && (isMarked || ownLength < BARE_ARTICLE_LENGTH);
    const parent = this.#stack.at(-1);
    if (parent) parent.weight += frame.weight;
    Object.assign(this.#containers[frame.container] as Container, span, {
      weight: frame.weight,
      isParagraph,
    });
  }

  /** Class attributes recur over a page by the hundred, so each is looked at once. */
  #isNamedForeign(element: Element): boolean {
    const names = attribute(element, 'class') ?? '';
    let isForeign = this.#foreignNames.get(names);
    if (isForeign === undefined) {
      isForeign = isForeignName(names);
      this.#foreignNames.set(names, isForeign);
    }
    return isForeign || isForeignName(attribute(element, 'id') ?? '');
  }

  /** Notes what is worth knowing of an element that has some text. */
  #note({ element, name, rule, linkStart, weight }: Frame, span: Span): void {
    if (name === 'q' || name === 'blockquote') this.#quoted.push(span);
    if (name === 'h1') this.#headlines.push(span);
    if (isHeading(name) || name === 'body') return;
    if (name !== 'p' && this.#isNamedForeign(element)) this.#suspects.push({ ...span, weight });
    const length = span.end - span.start;
    const isLinks = this.#linkLength - linkStart >= length * LINK_SHARE;
    if (rule === 'block' && isLinks && length < LINK_BLOCK_LENGTH) this.#linkBlocks.push(span);
  }
}

/**
 * Walks once over everything under `root` and writes down the text a reader sees, with what is needed to tell the
 * article from the rest. Yields often, so that whoever drives it can let the page go on; a page that changes meanwhile
 * gives an incomplete text, never an error.
 *
 * `maximumLength` is in code units of text; the walk stops there.
 */
export const walkPage = (root: Element, style: StyleQuestions, maximumLength: number): Generator<void, PageRecord> =>
  new PageWalk(style, maximumLength).run(root);
