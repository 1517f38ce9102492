import { descendants, ELEMENT_NODE, nodeType, parentNode } from '../unclobbered.ts';
import type { BlockContent, PageRecord } from './page-record.ts';

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
    if (type !== 'childList') return;
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

  /** Takes over a page that was read to its end; `null` forgets what was known. */
  keep(record: PageRecord | null): void {
    this.#last = record;
    this.#contents = null;
  }

  #noteAdded(element: Element): void {
    this.#changed.set(element, this.#step);
    for (const inner of descendants(element)) this.#changed.set(inner, this.#step);
  }
}
