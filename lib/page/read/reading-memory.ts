import { descendants, ELEMENT_NODE, localName, nodeType, parentNode } from '../unclobbered.ts';
import type { BlockContent, PageRecord } from './page-record.ts';
import { mayState, readStated, type StatedFacts } from './read-stated.ts';

function contentsOf({ containers }: PageRecord): ReadonlyMap<Element, BlockContent> {
  const contents = new Map<Element, BlockContent>();
  for (const container of containers) if (container.isPlain) contents.set(container.element, container);
  return contents;
}

/**
 * Remembers a page as it was read last, and which of its nodes have changed since, so that only changed blocks need be read
 * again. It holds on to the nodes that the last reading saw, until the next.
 *
 * Nodes change between the steps of a reading too. Steps are numbered, and a change has the number of the step that it
 * came after: what was read in that step or before does not hold any more, what is read later has seen it.
 */
export class ReadingMemory {
  /** By each node: after which step it, or something in it, changed last. */
  readonly #changed = new WeakMap<Node, number>();
  #step = 0;
  #last: PageRecord | null = null;
  #contents: ReadonlyMap<Element, BlockContent> | null = null;
  #stated: (StatedFacts & { readonly url: string }) | null = null;

  /** The page as it was read last. */
  get last(): PageRecord | null {
    return this.#last;
  }

  /** Begins the next step of a reading, and gives its number. */
  startStep(): number {
    return ++this.#step;
  }

  /** Takes note of a change. All that came before a step must have been noted by then. */
  noteChange({ type, target, addedNodes }: MutationRecord): void {
    for (let node: Node | null = target; node && this.#changed.get(node) !== this.#step; node = parentNode(node))
      this.#changed.set(node, this.#step);
    if (type === 'childList') this.#noteNodes(target, addedNodes);
    else if (type === 'characterData') this.#noteStating(parentNode(target));
  }

  #noteNodes(target: Node, addedNodes: Iterable<Node>): void {
    this.#noteStating(target);
    // While they were out of the page nobody told what happened in them.
    for (const node of addedNodes) if (nodeType(node) === ELEMENT_NODE) this.#noteAdded(node as Element);
  }

  /** What was in a plain block, as long as nothing in it has changed since. Styles may have. */
  recall(block: Element): BlockContent | null {
    if (!this.#last) return null;
    this.#contents ??= contentsOf(this.#last);
    const content = this.#contents.get(block);
    return content && (this.#changed.get(block) ?? 0) < content.step ? content : null;
  }

  /** What the page states of itself: read once for an address, and again when what states it has changed. */
  statedOf(document: Document): StatedFacts {
    const { URL: url } = document;
    if (!this.#stated || this.#stated.url !== url) this.#stated = { ...readStated(document), url };
    return this.#stated;
  }

  /** Takes over a page that was read to its end; `null` forgets what was known. */
  keep(record: PageRecord | null): void {
    this.#last = record;
    this.#contents = null;
  }

  #noteStating(node: Node | null): void {
    if (node && nodeType(node) === ELEMENT_NODE && mayState(localName(node as Element))) this.#stated = null;
  }

  #noteAdded(element: Element): void {
    for (const inner of [element, ...descendants(element)]) {
      this.#changed.set(inner, this.#step);
      this.#noteStating(inner);
    }
  }
}
