import { attribute, firstChild, nextSibling } from '../unclobbered.ts';
import type { TagTraits } from './element-rules.ts';
import type { NameTraits } from './name-traits.ts';
import type { OpenBlock, WalkCounts } from './open-block.ts';
import type { StyleQuestions } from './style-questions.ts';

/** What is known of an element when it is opened. */
export interface Opening {
  readonly element: Element;
  readonly name: string;
  readonly traits: TagTraits;
  readonly isBlock: boolean;
  /** It has no attributes. */
  readonly isBare: boolean;
  /** What its classes say; `null` for an element without any. */
  readonly names: NameTraits | null;
  /** The element around it; `null` for the outermost. */
  readonly around: OpenElement | null;
  /** The node whose children stand in place of the element's own: its shadow root, or the body of a frame's document. */
  readonly content?: Node;
}

/** The nodes that a slot shows; `null` when it shows its own children. */
function slottedIn(element: Element): readonly Node[] | null {
  const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
  return assigned.length > 0 ? assigned : null;
}

/** Common inline elements are hidden by a class, an id or a style of their own, if at all. */
const isNameless = ({ element, traits, isBare, names }: Opening): boolean =>
  traits.isHiddenByName &&
  names === null &&
  (isBare || (attribute(element, 'id') === null && attribute(element, 'style') === null));

/** Whether it may be set off from what is beside it: phrases are only by an attribute of theirs, or in one that may be. */
const mayBeSetOff = ({ traits, isBlock, isBare, around }: Opening): boolean =>
  !isBlock && (!traits.isPhrase || !isBare || around?.isEdge === true);

/** An element whose children are being walked. */
export class OpenElement {
  readonly element: Element;
  readonly name: string;
  readonly traits: TagTraits;
  readonly isBlock: boolean;
  readonly isBare: boolean;
  /** Whether it is inline and may be set off from what is beside it. */
  readonly isEdge: boolean;
  readonly names: NameTraits | null;
  readonly around: OpenElement | null;
  /** The innermost block that it is in, or that it is. */
  readonly block: OpenBlock;
  /** The run that came next when it was opened, and what was counted by then. */
  readonly firstRun: number;
  readonly linksBefore: number;
  readonly weightBefore: number;
  /** Whose style says whether the text directly in it is seen: its own, or that of an element around it. */
  readonly #seenAs: OpenElement;
  /** The answer, once it was asked for; blocks are asked before they are opened. */
  #isHidden: boolean | null;
  /** The next node; not looked for yet while `undefined`. */
  #next: Node | null | undefined;
  readonly #content: Node;
  readonly #slotted: Iterator<Node> | null;

  constructor(opening: Opening, block: OpenBlock, counts: WalkCounts) {
    const { element, name, traits, isBlock, isBare, names, around, content } = opening;
    this.element = element;
    this.name = name;
    this.traits = traits;
    this.isBlock = isBlock;
    this.isBare = isBare;
    this.isEdge = mayBeSetOff(opening);
    this.names = names;
    this.around = around;
    this.block = block;
    this.firstRun = counts.runs;
    this.linksBefore = counts.linkLength;
    this.weightBefore = counts.weight;
    this.#isHidden = isBlock ? false : null;
    this.#seenAs = around && !isBlock && isNameless(opening) ? around.#seenAs : this;
    const slotted = name === 'slot' ? slottedIn(element) : null;
    this.#slotted = slotted?.[Symbol.iterator]() ?? null;
    this.#next = slotted ? null : undefined;
    this.#content = content ?? element;
  }

  /** The next node in it; `null` after the last. */
  takeNext(): Node | null {
    if (this.#slotted) return this.#slotted.next().value ?? null;
    const node = this.#next === undefined ? firstChild(this.#content) : this.#next;
    this.#next = node && nextSibling(node);
    return node;
  }

  /** Has no more nodes taken from it. */
  skipChildren(): void {
    this.#next = null;
  }

  /** Whether text directly in it is out of sight. */
  hidesText(style: StyleQuestions): boolean {
    const by = this.#seenAs;
    by.#isHidden ??= style.isHidden(by.element) || style.isConcealed(by.element);
    return by.#isHidden;
  }
}
