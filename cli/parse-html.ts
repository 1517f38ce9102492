import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse } from 'parse5';

type Parent = DefaultTreeAdapterTypes.ParentNode;

/** What follows is put into these nodes of the document: a node of the tree with the one that it becomes. */
type Pair = readonly [from: Parent, to: Node];

function toElement(document: Document, { tagName, namespaceURI, attrs }: DefaultTreeAdapterTypes.Element): Element {
  const element =
    namespaceURI === html.NS.HTML ? document.createElement(tagName) : document.createElementNS(namespaceURI, tagName);
  for (const { name, value } of attrs) element.setAttribute(name, value);
  return element;
}

/** Copies what a node holds, and gives the elements in it, which are still empty. The contents of templates are none. */
function copyChildren(document: Document, [from, to]: Pair): Pair[] {
  const elements: Pair[] = [];
  for (const child of from.childNodes) {
    if (defaultTreeAdapter.isTextNode(child)) to.appendChild(document.createTextNode(child.value));
    else if (defaultTreeAdapter.isElementNode(child)) {
      const element = toElement(document, child);
      to.appendChild(element);
      elements.push([child, element]);
    }
  }
  return elements;
}

/**
 * A page as browsers parse it, with all that is left open, closed twice or in the wrong place, in the DOM that the reader
 * is given. Never throws on any string.
 */
export function parseHtml(page: string): Document {
  const { document } = parseHTML('');
  const open: Pair[] = [[parse(page), document]];
  for (let pair = open.pop(); pair; pair = open.pop()) open.push(...copyChildren(document, pair));
  return document;
}
