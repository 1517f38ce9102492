/**
 * DOM properties read past the page's reach.
 *
 * A form control named `childNodes` or `getAttribute` hides that property of its form, for content scripts in Chromium
 * too. The getters and methods of the prototypes are not hidden, so everything that walks a foreign page uses these. They
 * are faster as well: in Firefox a property of a page's node goes through a wrapper on its whole chain of prototypes.
 *
 * Where there is no browser (the command line over a DOM library) nothing can be hidden and the plain property serves.
 * Each reader is written out, so that engines see one native getter behind each and call it without a detour.
 */
type Owner = 'Node' | 'Element' | 'CharacterData' | 'HTMLIFrameElement';

const prototypeOf = (owner: Owner): object =>
  (globalThis as Partial<Record<Owner, { readonly prototype: object }>>)[owner]?.prototype ?? {};

type Getter<N, T> = (this: N) => T;

// Scripts that need only a few of these are built without the others.
/* @__NO_SIDE_EFFECTS__ */
function getterOf<N, T>(owner: Owner, property: string): Getter<N, T> {
  const native: { readonly get?: Getter<N, T> } = Object.getOwnPropertyDescriptor(prototypeOf(owner), property) ?? {};
  const plain = function (this: N): T {
    return (this as Record<string, T>)[property] as T;
  };
  return native.get ?? plain;
}

type Method = (this: unknown, ...parameters: unknown[]) => unknown;

/* @__NO_SIDE_EFFECTS__ */
function methodOf<M>(owner: Owner, name: string): M {
  const native = (prototypeOf(owner) as Record<string, Method | undefined>)[name];
  const plain: Method = function (...parameters) {
    return (this as Record<string, Method>)[name]?.apply(this, parameters);
  };
  return (native ?? plain) as M;
}

const getNodeType = getterOf<Node, number>('Node', 'nodeType');
const getFirstChild = getterOf<Node, Node | null>('Node', 'firstChild');
const getNextSibling = getterOf<Node, Node | null>('Node', 'nextSibling');
const getFirstElementChild = getterOf<Element, Element | null>('Element', 'firstElementChild');
const getNextElementSibling = getterOf<Element, Element | null>('Element', 'nextElementSibling');
const getParentNode = getterOf<Node, ParentNode | null>('Node', 'parentNode');
const getIsConnected = getterOf<Node, boolean>('Node', 'isConnected');
const getLocalName = getterOf<Element, string>('Element', 'localName');
const getShadowRoot = getterOf<Element, ShadowRoot | null | undefined>('Element', 'shadowRoot');
const getTextContent = getterOf<Node, string | null>('Node', 'textContent');
const getData = getterOf<Text, string>('CharacterData', 'data');
const getLength = getterOf<Text, number>('CharacterData', 'length');
const getContentDocument = getterOf<Element, Document | null | undefined>('HTMLIFrameElement', 'contentDocument');
const callGetAttribute = methodOf<(this: Element, name: string) => string | null>('Element', 'getAttribute');
const callHasAttributes = methodOf<(this: Element) => boolean>('Element', 'hasAttributes');
const callGetAttributeNames = methodOf<(this: Element) => string[]>('Element', 'getAttributeNames');
const callSubstringData = methodOf<(this: Text, start: number, count: number) => string>(
  'CharacterData',
  'substringData',
);
const callGetBox = methodOf<(this: Element) => DOMRect>('Element', 'getBoundingClientRect');
const callCheckVisibility = methodOf<(this: Element, options: CheckVisibilityOptions) => boolean>(
  'Element',
  'checkVisibility',
);

const callQuery = methodOf<(this: Element, selectors: string) => Element | null>('Element', 'querySelector');
const callQueryAll = methodOf<(this: Element, selectors: string) => NodeListOf<Element>>('Element', 'querySelectorAll');

/** The value of an attribute, `null` when there is none. */
export const attribute = (element: Element, name: string): string | null => callGetAttribute.call(element, name);

/** The names of an element's attributes. */
export const attributeNames = (element: Element): readonly string[] => callGetAttributeNames.call(element);

/** Whether an element has any attribute. */
export const hasAttributes = (element: Element): boolean => callHasAttributes.call(element);

/** Whether an element has a box, and no style hides what is in it. */
export const isVisible = (element: Element): boolean => callCheckVisibility.call(element, { visibilityProperty: true });

/** The box of an element in its viewport. */
export const boxOf = (element: Element): DOMRect => callGetBox.call(element);

/** Style as it is computed for an element, or for a part of it. */
export const computedStyleOf = (element: Element, part?: string): CSSStyleDeclaration =>
  getComputedStyle(element, part);

/** The first element in an element that matches. */
export const querySelector = (root: Element, selectors: string): Element | null => callQuery.call(root, selectors);

/** All elements in an element. */
export const descendants = (element: Element): Iterable<Element> => callQueryAll.call(element, '*');

/** `ELEMENT_NODE`, `TEXT_NODE` or another kind. */
export const nodeType = (node: Node): number => getNodeType.call(node);
/** The first child. */
export const firstChild = (node: Node): Node | null => getFirstChild.call(node);
/** The next node with the same parent. */
export const nextSibling = (node: Node): Node | null => getNextSibling.call(node);
/** The first child that is an element. */
export const firstElementChild = (element: Element): Element | null => getFirstElementChild.call(element);
/** The next element with the same parent. */
export const nextElementSibling = (element: Element): Element | null => getNextElementSibling.call(element);
/** The node that this one is a child of; a shadow root has none. */
export const parentNode = (node: Node): ParentNode | null => getParentNode.call(node);
/**
 * Whether a node is in a document, through shadow roots or not. It is in none when its document has gone with its frame:
 * at such a node Firefox throws whatever is asked.
 */
export function isConnected(node: Node): boolean {
  try {
    return getIsConnected.call(node);
  } catch {
    return false;
  }
}
/** The tag name, in lower case for HTML elements. */
export const localName = (element: Element): string => getLocalName.call(element);
/** The open shadow root. */
export const shadowRoot = (element: Element): ShadowRoot | null | undefined => getShadowRoot.call(element);
/** The text of all text nodes in an element. */
export const textContent = (element: Node): string => getTextContent.call(element) ?? '';
/** The text of a node. */
export const textData = (node: Text): string => getData.call(node);
/** The length of a node's text in code units. */
export const textLength = (node: Text): number => getLength.call(node);
/** A piece of a node's text; from a very long one it costs far less than cutting `textData`. */
export const textPiece = (node: Text, start: number, end: number): string =>
  callSubstringData.call(node, start, end - start);
/** The document in a frame of the same origin; nothing for any other. */
export const contentDocument = (frame: Element): Document | null | undefined => getContentDocument.call(frame);

/** `nodeType` of an element. */
export const ELEMENT_NODE = 1;
/** `nodeType` of a text node. */
export const TEXT_NODE = 3;
/** `nodeType` of a document. */
export const DOCUMENT_NODE = 9;
/** `nodeType` of a document fragment; shadow roots are such. */
export const FRAGMENT_NODE = 11;
