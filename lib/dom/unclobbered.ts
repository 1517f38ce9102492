/**
 * DOM properties read past the page's reach.
 *
 * A form control named `childNodes` or `getAttribute` hides that property of its form, for content scripts in Chromium
 * too. The getters and methods of the prototypes are not hidden, so everything that walks a foreign page uses these.
 * Where there is no browser (the command line over a DOM library) nothing can be hidden and the plain property serves.
 */
type Interface = 'Node' | 'Element';

const globals = globalThis as Partial<Record<Interface, { readonly prototype: object }>>;

interface Accessor<T> {
  readonly get?: () => T;
}

function getter<N, T>(owner: Interface, property: string): (node: N) => T {
  const prototype = globals[owner]?.prototype ?? {};
  const { get } = (Object.getOwnPropertyDescriptor(prototype, property) ?? {}) as Accessor<T>;
  return get ? (node) => get.call(node) : (node) => (node as Record<string, T>)[property] as T;
}

interface AttributeReader {
  readonly getAttribute?: (this: Element, name: string) => string | null;
  readonly hasAttributes?: (this: Element) => boolean;
}

const nativeElement: AttributeReader = globals.Element?.prototype ?? {};

/** The value of an attribute, `null` when there is none. */
export const attribute = (element: Element, name: string): string | null =>
  nativeElement.getAttribute ? nativeElement.getAttribute.call(element, name) : element.getAttribute(name);

/** Whether an element has any attribute. */
export const hasAttributes = (element: Element): boolean =>
  nativeElement.hasAttributes ? nativeElement.hasAttributes.call(element) : element.hasAttributes();

/** `ELEMENT_NODE`, `TEXT_NODE` or another kind. */
export const nodeType = getter<Node, number>('Node', 'nodeType');
/** The first child. */
export const firstChild = getter<Node, Node | null>('Node', 'firstChild');
/** The next node with the same parent. */
export const nextSibling = getter<Node, Node | null>('Node', 'nextSibling');
/** Whether a node is in a document, through shadow roots or not. */
export const isConnected = getter<Node, boolean>('Node', 'isConnected');
/** The tag name, in lower case for HTML elements. */
export const localName = getter<Element, string>('Element', 'localName');
/** The open shadow root. */
export const shadowRoot = getter<Element, ShadowRoot | null | undefined>('Element', 'shadowRoot');

/** `nodeType` of an element. */
export const ELEMENT_NODE = 1;
/** `nodeType` of a text node. */
export const TEXT_NODE = 3;
