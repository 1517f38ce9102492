/** The outermost frame in which a node stands; `null` for one of the page itself. Frames of the same origin only. */
export function outermostFrame(node: Node): Element | null {
  let outermost: Element | null = null;
  for (
    let view = node.ownerDocument?.defaultView;
    view?.frameElement;
    view = view.frameElement.ownerDocument.defaultView
  )
    outermost = view.frameElement;
  return outermost;
}

/** How far the viewport of the document a node stands in is from that of the page, in CSS pixels. */
export function frameOffset(document: Document): { readonly x: number; readonly y: number } {
  let x = 0;
  let y = 0;
  for (let frame = document.defaultView?.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
  }
  return { x, y };
}
