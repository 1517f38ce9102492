import { elementAround } from '../highlight/ground.ts';
import { parsePaint } from '../highlight/luminance.ts';
import { BESIDE } from '../read/computed-style.ts';
import { lengthIn } from '../read/style-rules.ts';
import {
  boxOf,
  computedStyleOf,
  descendants,
  firstElementChild,
  localName,
  nextElementSibling,
} from '../unclobbered.ts';
import { isOnTop } from './is-on-top.ts';

/** Ink or ground that covers less lets through what is behind it. */
export const FAINTEST = 0.1;
/** Pixels between two points of a line that are looked at: less than a short word. */
const STEP = 24;
/** Points of a passage, and elements around one, that are looked at. */
const MOST_POINTS = 40;
const MOST_ELEMENTS = 60;
/** How far around a text its ground may be laid by an element beside it. */
const MOST_LEVELS = 6;
/** Pixels by which boxes may be off. */
export const TOLERANCE = 1;

const REPLACED: ReadonlySet<string> = new Set('canvas embed iframe img object picture svg video'.split(' '));

/** Whether two boxes have much in common, the first with so many pixels around it. */
export function meets(a: DOMRect, b: DOMRect, around = 0): boolean {
  const width = Math.min(a.right + around, b.right) - Math.max(a.left - around, b.left);
  const height = Math.min(a.bottom + around, b.bottom) - Math.max(a.top - around, b.top);
  return width > TOLERANCE && height > TOLERANCE;
}

/** Whether something is seen behind an element's words, or not as it is. */
export const hasGround = ({ backgroundColor, backgroundImage, backdropFilter }: CSSStyleDeclaration): boolean =>
  `${backgroundImage} ${backdropFilter || 'none'}` !== 'none none' ||
  (parsePaint(backgroundColor)?.alpha ?? 1) > FAINTEST;

const isLaid = (style: CSSStyleDeclaration): boolean => /absolute|fixed/.test(style.position) && hasGround(style);

const isLaidOver = (style: CSSStyleDeclaration): boolean => isLaid(style) && !style.zIndex.startsWith('-');

/** Whether an element is laid over others and hides them. */
export const isCover = (element: Element): boolean => isLaidOver(computedStyleOf(element));

/** Whether a style sheet lays a box over much of an element. */
const printsCover = (element: Element): boolean =>
  BESIDE.some((part) => {
    const style = computedStyleOf(element, part);
    if (style.content === 'none' || !isLaidOver(style) || Number(style.opacity) < FAINTEST) return false;
    const { width, height } = boxOf(element);
    return lengthIn(style.width) > width / 2 && lengthIn(style.height) > height / 2;
  });

/** The innermost element around a text that has a box. */
function boxAround(text: Node): Element | null {
  let at = elementAround(text);
  while (at && computedStyleOf(at).display === 'contents') at = elementAround(at);
  return at;
}

/**
 * Whether what was hit in place of a text hides it: it is above it, or a ground in front of it. What sticks to the viewport
 * does not count: scrolling moves the text from under it.
 */
function isHiddenBy(hit: Element, own: Element): boolean {
  if (isOnTop(hit, own)) return isCover(hit);
  if (isOnTop(own, hit))
    return printsCover(hit) || (computedStyleOf(own).zIndex.startsWith('-') && hasGround(computedStyleOf(hit)));
  let isOpaque = false;
  for (let at: Element | null = hit; at && !isOnTop(own, at); at = elementAround(at)) {
    const style = computedStyleOf(at);
    if (/fixed|sticky/.test(style.position)) return false;
    isOpaque ||= REPLACED.has(localName(at)) || hasGround(style);
  }
  return isOpaque;
}

function* pointsOf(boxes: readonly DOMRect[]): Generator<readonly [x: number, y: number]> {
  for (const { left, right, top, height } of boxes)
    for (let x = left + Math.min(STEP / 2, (right - left) / 2); x < right; x += STEP) yield [x, top + height / 2];
}

/** Whether something lies over a text, where that is in the viewport. */
export function isCovered(text: Node, boxes: readonly DOMRect[]): boolean {
  const own = boxAround(text);
  if (!own || computedStyleOf(own).pointerEvents === 'none') return false;
  const root = text.getRootNode() as Document | ShadowRoot;
  const looked = new Map<Element, boolean>();
  let left = MOST_POINTS;
  for (const [x, y] of pointsOf(boxes)) {
    if (left-- === 0) break;
    const hit = root.elementFromPoint(x, y);
    if (!hit || hit === own) continue;
    const isHidden = looked.get(hit) ?? isHiddenBy(hit, own);
    if (isHidden) return true;
    looked.set(hit, false);
  }
  return printsCover(own);
}

/** Whether an element in a block, with none of some texts in it, is laid over them. */
export function hasCoverIn(block: Element, texts: readonly Node[], boxes: readonly DOMRect[]): boolean {
  let left = MOST_ELEMENTS;
  for (const element of descendants(block)) {
    if (left-- === 0) return false;
    if (!isCover(element) || texts.some((text) => isOnTop(text, element))) continue;
    const cover = boxOf(element);
    if (boxes.some((box) => meets(cover, box))) return true;
  }
  return false;
}

/** Whether an element beside a text, as a picture or a coloured box, is its ground. */
export function hasGroundBeside(element: Element, box: DOMRect): boolean {
  let inner = element;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const laying = inner;
    if (BESIDE.some((part) => isLaid(computedStyleOf(laying, part)))) return true;
    const around = elementAround(inner);
    if (!around) return false;
    let left = MOST_ELEMENTS;
    for (let at = firstElementChild(around); at && left-- > 0; at = nextElementSibling(at)) {
      if (at === inner || !meets(boxOf(at), box)) continue;
      if (hasGround(computedStyleOf(at)) || [at, ...descendants(at)].some((part) => REPLACED.has(localName(part))))
        return true;
    }
    inner = around;
  }
  return false;
}
