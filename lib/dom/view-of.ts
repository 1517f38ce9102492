/** What a window offers for painting; each paints the text of its own document alone. */
export type View = Pick<typeof globalThis, 'CSS' | 'Highlight'>;

/** The window that paints a document: this script's own for the page, a frame's for what is in a frame. */
export function viewOf(document: Document | null | undefined): View {
  const view = document?.defaultView;
  return view && view !== globalThis.window ? view : globalThis;
}
