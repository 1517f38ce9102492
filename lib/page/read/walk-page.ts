import {
  attribute,
  contentDocument,
  ELEMENT_NODE,
  firstChild,
  hasAttributes,
  localName,
  nextSibling,
  nodeType,
  parentNode,
  querySelector,
  TEXT_NODE,
  textContent,
  textData,
  textLength,
  textPiece,
} from '../unclobbered.ts';
import { type ElementRule, isClosedDialog, ruleByAttributes, traitsOfTag } from './element-rules.ts';
import { NameReader } from './name-traits.ts';
import { LONGEST_MARK, mayBeRaised, readRaised } from './note-mark.ts';
import type { OpenElement, Opening } from './open-element.ts';
import type { PageRecord } from './page-record.ts';
import { PageWriter, type WalkOptions } from './page-writer.ts';

/** Nodes between two looks at the clock; a fraction of a millisecond, also before the engine has compiled this. */
const NODES_A_STEP = 128;
/** Code units of one text node taken at once. */
const TEXT_A_STEP = 65_536;

const BLOCK = traitsOfTag('div');

/** Parts that their page shows when a reader asks for them. */
const FOLDING_ROLES: ReadonlySet<string> = new Set(['tabpanel', 'region']);

const isClosedDetails = ({ name, element }: OpenElement): boolean =>
  name === 'details' && attribute(element, 'open') === null;

const isSummary = (node: Node): boolean => nodeType(node) === ELEMENT_NODE && localName(node as Element) === 'summary';

/** Whether an element begins a link, or holds one. */
function isLinked(element: Element): boolean {
  const around = parentNode(element);
  if (querySelector(element, 'a')) return true;
  return around !== null && localName(around as Element) === 'a' && firstChild(around) === element;
}

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

class PageWalk {
  readonly #names = new NameReader();
  readonly #writer: PageWriter;
  readonly #isLenient: boolean;
  /** Ids of what buttons show and hide. */
  readonly #controlled = new Set<string>();
  #long: LongText | null = null;

  constructor(options: WalkOptions) {
    this.#isLenient = options.isLenient ?? false;
    this.#writer = new PageWriter(this.#names, options);
  }

  *run(root: Element): Generator<void, PageRecord> {
    this.#writer.startStep();
    const name = localName(root);
    this.#writer.open({ element: root, name, traits: BLOCK, isBlock: true, isBare: false, names: null, around: null });
    while (this.#advance()) yield;
    return this.#writer.finish();
  }

  /** Takes the next few nodes, or a part of a long one. False when there is none left, or enough was read. */
  #advance(): boolean {
    const writer = this.#writer;
    if (writer.isFull) return false;
    writer.startStep();
    if (this.#long) {
      this.#writeLong(this.#long);
      return true;
    }
    for (let i = 0; i < NODES_A_STEP && !this.#long && !writer.isFull; i++) {
      const { innermost } = writer;
      if (!innermost) return false;
      this.#take(innermost.takeNext(), innermost);
    }
    return true;
  }

  #take(node: Node | null, open: OpenElement): void {
    if (node === null) {
      this.#writer.close(open);
      return;
    }
    this.#writer.countNode();
    const type = nodeType(node);
    if (isClosedDetails(open) && !isSummary(node)) this.#writer.noteFolded(node);
    else if (type === TEXT_NODE) this.#readText(node as Text, open);
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
      this.#writer.addGap('line');
      return;
    }
    const isBare = !hasAttributes(element);
    const className = isBare ? null : attribute(element, 'class');
    const names = className === null ? null : this.#names.read(className);
    const rule = this.#ruleOf(element, { isBare, traits, names });
    if (isClosedDialog(element, name)) return;
    if (rule === 'struck' || this.#isNote(element, { name, traits, isBare, names })) {
      this.#writer.addGap('joint');
      return;
    }
    if (rule === 'silent' || (rule !== 'inline' && this.#writer.page.isHidden(element))) {
      if (this.#isFolded(element)) this.#writer.noteFolded(element);
      return;
    }
    if (rule === 'foreign') {
      for (const id of attribute(element, 'aria-controls')?.split(' ') ?? []) this.#controlled.add(id);
      this.#writer.addGap('space');
    } else this.#writer.open({ element, name, traits, isBlock: rule === 'block', isBare, names, around });
  }

  #ruleOf(element: Element, { isBare, traits, names }: Pick<Opening, 'isBare' | 'traits' | 'names'>): ElementRule {
    const said = isBare ? null : ruleByAttributes(element);
    if (said === 'silent' || names?.isUnseen) return 'silent';
    if (this.#isLenient && traits.rule === 'block') return 'block';
    // One tag at a time: browsers find these at once, while they try a list on every element of a long aside.
    const isPlainAside =
      traits.isAside && !names?.isPullQuote && !['blockquote', 'q'].some((tag) => querySelector(element, tag));
    return said ?? (isPlainAside ? 'foreign' : traits.rule);
  }

  /** Whether an element that is out of sight is folded away, so that a reader can open it. */
  #isFolded(element: Element): boolean {
    if (attribute(element, 'hidden') === 'until-found' || FOLDING_ROLES.has(attribute(element, 'role') ?? ''))
      return true;
    return this.#controlled.has(attribute(element, 'id') ?? '');
  }

  /** Whether an element is the raised mark of a note. What else is raised begins with a sign of how it is read. */
  #isNote(element: Element, { name, traits, isBare, names }: Omit<Opening, 'element' | 'around' | 'isBlock'>): boolean {
    if (name !== 'sup' && (isBare || !traits.isHiddenByName)) return false;
    const isNamed = names?.isNote || attribute(element, 'role') === 'doc-noteref';
    const first = firstChild(element);
    const isShort = first !== null && nodeType(first) === TEXT_NODE && textLength(first as Text) <= LONGEST_MARK;
    if (!isShort && !isNamed && name !== 'sup') return false;
    const words = textContent(element);
    if (!mayBeRaised(words) || !(isNamed || name === 'sup' || this.#writer.page.isRaised(element))) return false;
    const after = nextSibling(element);
    const kind = readRaised(words, {
      before: this.#writer.tail,
      after: after && nodeType(after) === TEXT_NODE ? textData(after as Text) : '',
      isMarked: isNamed || name === 'a' || isLinked(element),
    });
    if (kind === 'fraction') this.#writer.addGap('joint');
    else if (kind === 'power' || kind === 'raised') this.#writer.addGap(kind);
    return kind === 'note';
  }

  /** A frame of the same origin is read like a block; of others nothing can be known but that they are there. */
  #enterFrame(frame: Element, around: OpenElement): void {
    if (ruleByAttributes(frame) || this.#writer.page.isHidden(frame)) return;
    const inner = contentDocument(frame);
    if (!inner?.body) {
      this.#writer.noteUnread();
      return;
    }
    this.#writer.noteInnerRoot(inner);
    const names = this.#names.read(frameNames(frame));
    this.#writer.open({
      element: frame,
      name: 'iframe',
      traits: BLOCK,
      isBlock: true,
      isBare: false,
      names,
      around,
      content: inner.body,
    });
  }

  #readText(node: Text, open: OpenElement): void {
    const data = textData(node);
    const { length } = data;
    if (length === 0) return;
    if (length > TEXT_A_STEP) {
      this.#long = { node, length, open, from: 0 };
      this.#writer.endPlain();
    } else this.#writer.write(node, data, open);
  }

  #writeLong(text: LongText): void {
    const { node, length, open, from } = text;
    const to = Math.min(from + TEXT_A_STEP, length);
    // The page may have shortened it meanwhile.
    if (from < textLength(node)) this.#writer.write(node, textPiece(node, from, to), open, from);
    text.from = to;
    if (to === length) this.#long = null;
    else if (this.#writer.isFull) this.#writer.noteCut();
  }
}

/**
 * Walks once over everything under `root` and writes down the text a reader sees, with what is needed to tell the
 * article from the rest. Yields often, so that the caller can let the page go on; a page that changes meanwhile
 * gives an incomplete text, never an error. Stops at the limits.
 *
 * A block that holds no other and has not changed since the memory's last reading is written again, not walked. Styles are
 * asked again all the same, and only where they can matter: of each block, and of an inline element only when it has text
 * of its own and a name by which the page could hide it.
 */
export const walkPage = (root: Element, options: WalkOptions): Generator<void, PageRecord> =>
  new PageWalk(options).run(root);
