/** What has changed on a page since it was last looked at. */
export interface PageChanges {
  /** Elements of which an attribute that shows or hides has changed. */
  readonly attributes: ReadonlySet<Element>;
  /** Those of them of which it was one that may show or hide what they hold: a class, by rules of the page, or `open`. */
  readonly restyled: ReadonlySet<Element>;
  /** Text nodes with other text than before. */
  readonly texts: ReadonlySet<Text>;
  /** Nodes that were put in, with all they hold; they may be gone again. */
  readonly added: ReadonlySet<Node>;
  /** Nodes that were taken out; they may be in again. */
  readonly removed: ReadonlySet<Node>;
  /** What they were taken out of. */
  readonly emptied: ReadonlySet<Node>;
  /** Whether there were too many to keep count: anything may have changed. */
  readonly isEverything: boolean;
}

/** Nodes beyond which looking at each of them costs more than reading the page again. */
const MOST_NODES = 2000;

const OPENING: ReadonlySet<string | null | undefined> = new Set(['class', 'open']);

/** Gathers changes, each node once however often it changed. */
export class ChangeCollector implements PageChanges {
  readonly attributes = new Set<Element>();
  readonly restyled = new Set<Element>();
  readonly texts = new Set<Text>();
  readonly added = new Set<Node>();
  readonly removed = new Set<Node>();
  readonly emptied = new Set<Node>();
  isEverything = false;

  /** Adds what the observer has seen. */
  add({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord): void {
    if (this.isEverything) return;
    if (type === 'attributes') {
      this.attributes.add(target as Element);
      if (OPENING.has(attributeName)) this.restyled.add(target as Element);
    } else if (type === 'characterData') this.texts.add(target as Text);
    else {
      for (const node of addedNodes) this.added.add(node);
      for (const node of removedNodes) this.removed.add(node);
      if (removedNodes.length > 0) this.emptied.add(target);
    }
    if (this.attributes.size + this.texts.size + this.added.size + this.removed.size > MOST_NODES) this.addEverything();
  }

  /** Adds an element that was opened or closed without any other sign of it, as popovers are. */
  addOpened(element: Element): void {
    if (this.isEverything) return;
    this.attributes.add(element);
    this.restyled.add(element);
  }

  /** Says that anything may have changed. */
  addEverything(): void {
    this.isEverything = true;
    for (const nodes of [this.attributes, this.restyled, this.texts, this.added, this.removed, this.emptied])
      nodes.clear();
  }
}
