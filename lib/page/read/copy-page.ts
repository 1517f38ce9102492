import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse } from 'parse5';

type Parent = DefaultTreeAdapterTypes.ParentNode;

/** What follows is put into these nodes of the document: a node of the tree with the one that it becomes. */
type Pair = readonly [from: Parent, to: Node];

/** Attributes that browsers take code from: nothing of a page that is only read is to run, and no policy is to be asked. */
const isCode = (name: string): boolean => /^(?:on|src|data$|href$)/i.test(name);

/** What a page says of itself in its links is read: its address, and whom it is by. */
const isAddress = (tagName: string, name: string): boolean => name === 'href' && /^(?:a|link|base)$/.test(tagName);

/** Parsers take names that documents refuse, such as "=a"; all that are of use are taken by both. */
const NAME = /^[a-z_:][\w:.-]*$/i;
/** Before a colon, names of drawings and formulas have a prefix, which only its own namespace may have. */
const LOCAL_NAME = /^[a-z_][\w.-]*$/i;

function createElement(document: Document, tagName: string, namespace: html.NS): Element {
  if (namespace === html.NS.HTML) return document.createElement(NAME.test(tagName) ? tagName : 'span');
  return document.createElementNS(namespace, LOCAL_NAME.test(tagName) ? tagName : 'span');
}

function toElement(document: Document, { tagName, namespaceURI, attrs }: DefaultTreeAdapterTypes.Element): Element {
  const element = createElement(document, tagName, namespaceURI);
  for (const { name, value } of attrs)
    if (NAME.test(name) && (!isCode(name) || isAddress(tagName, name))) element.setAttribute(name, value);
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
 * Puts a page as browsers parse it, with all that is left open, closed twice or in the wrong place, into an empty document
 * without a window, so that nothing of it runs or is fetched. Never throws on any string.
 */
export function copyPage(page: string, document: Document): Document {
  while (document.lastChild) document.removeChild(document.lastChild);
  const open: Pair[] = [[parse(page), document]];
  for (let pair = open.pop(); pair; pair = open.pop()) open.push(...copyChildren(document, pair));
  return document;
}
