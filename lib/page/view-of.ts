/** What a window offers for painting; each paints the text of its own document alone. */
export type View = Pick<typeof globalThis, 'CSS' | 'Highlight'>;

/**
 * The window that shows a node's document; `null` when none does any more. Firefox throws at the first look into a frame
 * that has gone on to another site, or was taken out of the page.
 */
export function windowOf(node: Node): (Window & typeof globalThis) | null {
  try {
    const document = node.ownerDocument ?? (node as Document);
    const view = document.defaultView;
    return view?.document === document ? view : null;
  } catch {
    return null;
  }
}

/** The window that paints a document: this script's own for the page, a frame's for what is in a frame. */
export function viewOf(document: Document | null | undefined): View {
  const view = document && windowOf(document);
  return view && view !== globalThis.window ? view : globalThis;
}

/** Whether a window can still be looked into. */
export function isReachable(view: View): boolean {
  try {
    return Boolean(view.CSS);
  } catch {
    return false;
  }
}

/**
 * The highlights of a window; `null` of one that cannot be looked into.
 *
 * The getter is asked for again each time: where code has run often, Firefox takes that of one window's `CSS` for those of
 * all, and gives the page's highlights for a frame's.
 */
export function highlightsOf(view: View): HighlightRegistry | null {
  if (!isReachable(view)) return null;
  const { CSS } = view;
  const own = Object.getOwnPropertyDescriptor(CSS, 'highlights');
  return own?.get?.call(CSS) ?? own?.value ?? null;
}
