import { contentDocument, localName, shadowRoot } from './unclobbered.ts';

/** Windows of the page and of all frames in it that are of its origin. */
export function reachableWindows(view: Window = window): Window[] {
  const inner = Array.from({ length: view.length }, (_, i) => view[i] as Window).filter((frame) => {
    try {
      return frame.document !== null;
    } catch {
      return false;
    }
  });
  return [view, ...inner.flatMap(reachableWindows)];
}

/** The element that has the focus, in an open shadow root or a frame of the same origin too. */
export function findFocused(within: DocumentOrShadowRoot = document): Element | null {
  const { activeElement } = within;
  if (!activeElement) return null;
  const inner = localName(activeElement) === 'iframe' ? contentDocument(activeElement) : shadowRoot(activeElement);
  return (inner && findFocused(inner)) ?? activeElement;
}
