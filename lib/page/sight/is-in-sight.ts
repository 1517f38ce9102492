import { frameOffset, outermostFrame } from '../frame-offset.ts';
import { isOnTop } from './is-on-top.ts';

/** Pixels; lines that are lower are not read. */
const LEAST_HEIGHT = 6;
/** Whether any of the first words of a passage is in the viewport of its document. */
export function isInView([first]: readonly Range[]): boolean {
  const { defaultView: view } = first?.startContainer.ownerDocument ?? {};
  const box = first?.getBoundingClientRect();
  if (!view || !box) return false;
  return box.bottom > 0 && box.right > 0 && box.top < view.innerHeight && box.left < view.innerWidth;
}

/** Whether a point of the viewport of a text's document is in that of the page, and nothing lies over the text there. */
function isReached(text: Node, x: number, y: number): boolean {
  const own = text.ownerDocument;
  if (!own || !isOnTop(text, own.elementFromPoint(x, y))) return false;
  const offset = frameOffset(own);
  const hit = document.elementFromPoint(x + offset.x, y + offset.y);
  return hit !== null && (own === document || hit === outermostFrame(text));
}

/** Whether a reader has the first words of a passage in view now: on the screen, and above whatever else is there. */
export function isInSight([first]: readonly Range[]): boolean {
  const text = first?.startContainer;
  const [box] = first?.getClientRects() ?? [];
  if (!text || !box || box.height < LEAST_HEIGHT) return false;
  return isReached(text, box.left + box.width / 2, box.top + box.height / 2);
}
