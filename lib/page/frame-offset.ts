import { boxOf } from './unclobbered.ts';
import { windowOf } from './view-of.ts';

/** The frame that shows a document; `null` for the page itself, and for a document that no frame shows any more. */
export const frameOf = (document: Document): Element | null => windowOf(document)?.frameElement ?? null;

/** The outermost frame in which a node is; `null` for one of the page itself. Frames of the same origin only. */
export function outermostFrame(node: Node): Element | null {
  let outermost: Element | null = null;
  let frame = node.ownerDocument && frameOf(node.ownerDocument);
  while (frame) {
    outermost = frame;
    frame = frameOf(frame.ownerDocument);
  }
  return outermost;
}

/** How far the viewport of the document a node is in is from that of the page, in CSS pixels. */
export function frameOffset(document: Document): { readonly x: number; readonly y: number } {
  let x = 0;
  let y = 0;
  for (let frame = frameOf(document); frame; frame = frameOf(frame.ownerDocument)) {
    const { left, top } = boxOf(frame);
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
  }
  return { x, y };
}
