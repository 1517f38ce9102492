import { TextRecorder } from '../text/text-recorder.ts';
import {
  attribute,
  contentDocument,
  ELEMENT_NODE,
  firstChild,
  hasAttributes,
  localName,
  nodeType,
  querySelector,
  shadowRoot,
  TEXT_NODE,
  textData,
  textLength,
  textPiece,
} from '../unclobbered.ts';
import { type ElementRule, isClosedDialog, ruleByAttributes, type TagTraits, traitsOfTag } from './element-rules.ts';
import { NameReader, type NameTraits } from './name-traits.ts';
import { OpenElement, type Opening } from './open-element.ts';
import { PageNotes } from './page-notes.ts';
import type { PageRecord, StyleQuestions, WalkLimits } from './page-record.ts';

/** Nodes between two looks at the clock; a fraction of a millisecond, also before the engine has compiled this. */
const NODES_A_STEP = 128;
/** Code units of one text node taken at once. */
const TEXT_A_STEP = 65_536;

const BLANK = /^[ \t\n\f\r]*$/;
const BLOCK = traitsOfTag('div');

/** A long text node of which a part is still to be written. */
interface LongText {
  readonly node: Text;
  readonly length: number;
  readonly open: OpenElement;
  from: number;
}

/** The attributes by which sites name frames of advertising. */
const frameNames = (frame: Element): string =>
  ['class', 'id', 'name', 'title'].map((name) => attribute(frame, name) ?? '').join(' ');

/** Whether it is worth asking an element for a closed shadow root: sites make them on elements of their own and on empty ones. */
const mayHide = (name: string, element: Element): boolean =>
  name.includes('-') || ((name === 'div' || name === 'span') && firstChild(element) === null);

class PageWalk {
  readonly #recorder = new TextRecorder();
  readonly #names = new NameReader();
  readonly #notes = new PageNotes(this.#names);
  readonly #style: StyleQuestions;
  readonly #limits: WalkLimits;
  readonly #stack: OpenElement[] = [];
  readonly #innerRoots: (ShadowRoot | Document)[] = [];
  readonly #unread: number[] = [];
  /** Inline elements whose edges were passed since the last text. */
  #edges: Element[] = [];
  #long: LongText | null = null;
  #links = 0;
  #linkLength = 0;
  #preformatted = 0;
  #nodes = 0;
  /** Whether a text node was left off at the limit. */
  #isCut = false;

  constructor(style: StyleQuestions, limits: WalkLimits) {
    this.#style = style;
    this.#limits = limits;
  }

  *run(root: Element): Generator<void, PageRecord> {
    this.#open(root, { name: localName(root), traits: BLOCK, isBlock: true, names: null, around: null });
    while (this.#advance()) yield;
    const isPartial = this.#isCut || this.#stack.length > 0;
    while (this.#stack.length > 0) this.#close();
    return {
      ...this.#recorder.finish(),
      ...this.#notes.finish(),
      innerRoots: this.#innerRoots,
      unread: this.#unread,
      isPartial,
    };
  }

  /** Takes the next few nodes, or a part of a long one. False when there is none left, or enough was read. */
  #advance(): boolean {
    const { maximumLength, maximumNodes } = this.#limits;
    if (this.#recorder.length >= maximumLength || this.#nodes >= maximumNodes) return false;
    if (this.#long) {
      this.#writeLong(this.#long);
      return true;
    }
    for (let i = 0; i < NODES_A_STEP && !this.#long; i++) {
      const open = this.#stack.at(-1);
      if (!open) return false;
      this.#take(open.takeNext(), open);
    }
    return true;
  }

  #take(node: Node | null, open: OpenElement): void {
    if (node === null) {
      this.#close();
      return;
    }
    this.#nodes++;
    const type = nodeType(node);
    if (type === TEXT_NODE) this.#readText(node as Text, open);
    else if (type === ELEMENT_NODE) this.#enter(node as Element, open);
  }

  #enter(element: Element, around: OpenElement): void {
    const name = localName(element);
    const traits = traitsOfTag(name);
    if (traits.rule === 'silent') {
      if (name === 'iframe') this.#enterFrame(element, around);
      return;
    }
    if (traits.rule === 'break') {
      this.#recorder.addGap('line');
      return;
    }
    const isBare = !hasAttributes(element);
    const className = isBare ? null : attribute(element, 'class');
    const names = className === null ? null : this.#names.read(className);
    const rule = (!isBare && ruleByAttributes(element)) || this.#ruleOf(element, traits, names);
    if (isClosedDialog(element, name)) return;
    if (rule === 'silent' || (rule !== 'inline' && this.#style.isHidden(element))) return;
    if (rule === 'foreign') this.#recorder.addGap('space');
    else this.#open(element, { name, traits, isBlock: rule === 'block', names, around });
  }

  #ruleOf(element: Element, { rule, isAside }: TagTraits, names: NameTraits | null): ElementRule {
    if (names?.isUnseen) return 'silent';
    const isPlainAside = isAside && !names?.isPullQuote && querySelector(element, 'blockquote, q') === null;
    return isPlainAside ? 'foreign' : rule;
  }

  /** A frame of the same origin is read like a block; of others nothing can be known but that they are there. */
  #enterFrame(frame: Element, around: OpenElement): void {
    if (ruleByAttributes(frame) || this.#style.isHidden(frame)) return;
    const inner = contentDocument(frame);
    if (!inner?.body) {
      this.#unread.push(this.#recorder.length);
      return;
    }
    this.#innerRoots.push(inner);
    const names = this.#names.read(frameNames(frame));
    this.#open(frame, { name: 'iframe', traits: BLOCK, isBlock: true, names, around, content: inner.body });
  }

  #open(element: Element, opening: Opening): void {
    const { name, traits, isBlock, around } = opening;
    const shadow = name === 'slot' ? null : shadowRoot(element);
    if (shadow) this.#innerRoots.push(shadow);
    else if (mayHide(name, element) && this.#style.hasClosedRoot(element)) this.#unread.push(this.#recorder.length);
    if (isBlock) this.#recorder.addGap('block');
    else if (!traits.isPhrase) this.#edges.push(element);
    if (name === 'a') this.#links++;
    if (name === 'pre') this.#recorder.keepsLines = ++this.#preformatted > 0;
    const parent = around?.start.container ?? -1;
    const start = {
      run: this.#recorder.runs,
      linkLength: this.#linkLength,
      container: isBlock ? this.#notes.openContainer(element, parent) : parent,
    };
    this.#stack.push(new OpenElement(element, shadow ? { ...opening, content: shadow } : opening, start));
  }

  #readText(node: Text, open: OpenElement): void {
    const length = textLength(node);
    if (length === 0) return;
    if (length > TEXT_A_STEP) this.#long = { node, length, open, from: 0 };
    else this.#write(node, textData(node), open);
  }

  #writeLong(text: LongText): void {
    const { node, length, open, from } = text;
    const to = Math.min(from + TEXT_A_STEP, length);
    // The page may have shortened it meanwhile.
    if (from < textLength(node)) this.#write(node, textPiece(node, from, to), open, from);
    text.from = to;
    if (to === length) this.#long = null;
    else if (this.#recorder.length >= this.#limits.maximumLength) this.#isCut = true;
  }

  #write(node: Text, data: string, open: OpenElement, offset = 0): void {
    const recorder = this.#recorder;
    if (!BLANK.test(data) && open.hidesText(this.#style)) return;
    if (this.#edges.length > 0) {
      if (recorder.wouldJoin(data) && this.#edges.some((edge) => this.#style.startsBlock(edge)))
        recorder.addGap('block');
      this.#edges = [];
    }
    const before = recorder.length;
    const room = this.#limits.maximumLength - before;
    if (data.length > room) this.#isCut = true;
    recorder.addText(node, data.length > room ? data.slice(0, room) : data, offset);
    const written = recorder.length - before;
    if (this.#links > 0) this.#linkLength += written;
    else open.ownLength += written;
  }

  #close(): void {
    const closed = this.#stack.pop() as OpenElement;
    const { element, name, start } = closed;
    const span = { start: this.#recorder.startOf(start.run), end: this.#recorder.length };
    const parent = this.#stack.at(-1);
    if (name === 'a') this.#links--;
    if (name === 'pre') this.#recorder.keepsLines = --this.#preformatted > 0;
    if (closed.isBlock) {
      this.#recorder.addGap('block');
      this.#notes.closeContainer(closed, span);
    } else {
      if (!closed.traits.isPhrase) this.#edges.push(element);
      if (parent) parent.ownLength += closed.ownLength;
    }
    if (parent) parent.weight += closed.weight;
    if (this.#recorder.runs > start.run) this.#notes.closeElement(closed, span, this.#linkLength - start.linkLength);
  }
}

/**
 * Walks once over everything under `root` and writes down the text a reader sees, with what is needed to tell the
 * article from the rest. Yields often, so that whoever drives it can let the page go on; a page that changes meanwhile
 * gives an incomplete text, never an error. Stops at the limits.
 *
 * Styles are asked only where they can matter: of each block, and of an inline element only when it has text of its own
 * and a name by which the page could hide it.
 */
export const walkPage = (root: Element, style: StyleQuestions, limits: WalkLimits): Generator<void, PageRecord> =>
  new PageWalk(style, limits).run(root);
