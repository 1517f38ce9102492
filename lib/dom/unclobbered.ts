/**
 * DOM properties read past the page's reach.
 *
 * A form control named `childNodes` or `getAttribute` hides that property of its form, for content scripts in Chromium
 * too. The getters and methods of the prototypes are not hidden, so everything that walks a foreign page uses these.
 * Where there is no browser (the command line over a DOM library) nothing can be hidden and the plain property serves.
 */
type Interface = 'Node' | 'Element' | 'CharacterData';

const prototypeOf = (name: Interface): object | undefined =>
  (globalThis as Partial<Record<Interface, { readonly prototype: object }>>)[name]?.prototype;

function getter<N, T>(owner: Interface, property: string): (node: N) => T {
  const prototype = prototypeOf(owner);
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, property)?.get;
  return get ? (node) => get.call(node) as T : (node) => (node as Record<string, T>)[property] as T;
}

type GetAttribute = (name: string) => string | null;

const nativeGetAttribute = (prototypeOf('Element') as { readonly getAttribute?: GetAttribute } | undefined)
  ?.getAttribute;

/** The value of an attribute, `null` when there is none. */
export const attribute = (element: Element, name: string): string | null =>
  nativeGetAttribute ? nativeGetAttribute.call(element, name) : element.getAttribute(name);

export const nodeType = getter<Node, number>('Node', 'nodeType');
export const firstChild = getter<Node, Node | null>('Node', 'firstChild');
export const nextSibling = getter<Node, Node | null>('Node', 'nextSibling');
export const parentNode = getter<Node, ParentNode | null>('Node', 'parentNode');
export const isConnected = getter<Node, boolean>('Node', 'isConnected');
export const localName = getter<Element, string>('Element', 'localName');
export const shadowRoot = getter<Element, ShadowRoot | null | undefined>('Element', 'shadowRoot');

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
