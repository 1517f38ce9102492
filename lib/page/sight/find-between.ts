import { traitsOfTag } from '../read/element-rules.ts';
import { ELEMENT_NODE, firstChild, localName, nextSibling, nodeType, parentNode, TEXT_NODE } from '../unclobbered.ts';

/** More nodes between the ends of a passage are no passage. */
const MOST_NODES = 5000;

/** What is between the ends of a passage and is none of it. */
export interface Between {
  readonly texts: readonly Text[];
  /** Inline elements, and those that print something of their own. */
  readonly elements: readonly Element[];
}

/** The node after another in a document, not one in it if that is skipped; `null` after the last. */
function nodeAfter(node: Node, skipsChildren: boolean): Node | null {
  const child = skipsChildren ? null : firstChild(node);
  if (child) return child;
  for (let at: Node | null = node; at; at = parentNode(at)) {
    const next = nextSibling(at);
    if (next) return next;
  }
  return null;
}

/**
 * What is between the first and the last of a passage's texts and is none of them. A block with none of the passage in it
 * is a box apart, as an advert is. `null` when there is too much to look at.
 */
export function findBetween(passage: readonly Text[]): Between | null {
  const own = new Set<Node>(passage);
  const around = new Set<Node>();
  for (const text of passage)
    for (let at = parentNode(text); at && !around.has(at); at = parentNode(at)) around.add(at);
  const texts: Text[] = [];
  const elements: Element[] = [];
  const last = passage.at(-1);
  let node: Node | null = passage[0] ?? null;
  for (let count = 0; node && node !== last; count++) {
    if (count > MOST_NODES) return null;
    const type = nodeType(node);
    const rule = type === ELEMENT_NODE ? traitsOfTag(localName(node as Element)).rule : null;
    if (type === TEXT_NODE && !own.has(node)) texts.push(node as Text);
    else if (rule !== null && rule !== 'block') elements.push(node as Element);
    node = nodeAfter(node, rule === 'silent' || (rule === 'block' && !around.has(node)));
  }
  return { texts, elements };
}
