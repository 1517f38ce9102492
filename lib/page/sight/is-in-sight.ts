import { frameOffset, outermostFrame } from '../frame-offset.ts';
import { elementAround } from '../highlight/ground.ts';
import { isFaint } from './inline-style.ts';
import { isOnTop } from './is-on-top.ts';

/** Pixels; lines that are lower are not read. */
const LEAST_HEIGHT = 6;
/** Text with less cannot be read. */
const LEAST_OPACITY = 0.1;

/** Whether the elements around a text leave so little of it that nobody can read it. */
function isVeiled(element: Element): boolean {
  let opacity = 1;
  for (let at: Element | null = element; at; at = elementAround(at)) {
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity);
    if (/blur|opacity/.test(style.filter) || (style.maskImage || 'none') !== 'none') return true;
  }
  return opacity < LEAST_OPACITY || isFaint(element);
}

/** Whether a point of the viewport of a text's document is in that of the page, and nothing lies over the text there. */
function isReached(text: Node, x: number, y: number): boolean {
  const own = text.ownerDocument;
  if (!own || !isOnTop(text, own.elementFromPoint(x, y))) return false;
  const offset = frameOffset(own);
  const hit = document.elementFromPoint(x + offset.x, y + offset.y);
  return hit !== null && (own === document || hit === outermostFrame(text));
}

/** Whether a reader has the first words of a passage in view now: on the screen, above whatever else is there, and legible. */
export function isInSight([first]: readonly Range[]): boolean {
  const text = first?.startContainer;
  const element = text ? elementAround(text) : null;
  const [box] = first?.getClientRects() ?? [];
  if (!text || !element || !box || box.height < LEAST_HEIGHT) return false;
  return isReached(text, box.left + box.width / 2, box.top + box.height / 2) && !isVeiled(element);
}
