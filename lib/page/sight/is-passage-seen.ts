import { computedStyle } from '../read/computed-style.ts';
import { isNoteMark } from '../read/note-mark.ts';
import { attribute, localName, querySelector, textContent, textData } from '../unclobbered.ts';
import { findBetween } from './find-between.ts';
import { hasGeneratedWords, inlinesAround, isCover, isMasked } from './inline-style.ts';

/** Pixels; no letter that can be read is smaller. */
const LEAST_WIDTH = 0.5;
const LEAST_HEIGHT = 2;
/** Pixels by which boxes may be off. */
const TOLERANCE = 1;

/** Elements that show words of their own. */
const SPEAKING: ReadonlySet<string> = new Set(
  'canvas embed input math meter object progress select textarea'.split(' '),
);
/** Elements whose words are above others, or are not said any more. */
const ASIDE: ReadonlySet<string> = new Set('del rp rt s strike'.split(' '));

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const BLANK = /^[\s\u200b-\u200d\u2060\ufeff]*$/;

const boxesOf = (range: Range): DOMRect[] =>
  [...range.getClientRects()].filter(({ width, height }) => width > LEAST_WIDTH && height > LEAST_HEIGHT);

const hasBox = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > TOLERANCE && height > TOLERANCE;
};

/** Whether two boxes have much in common. */
function meets(a: DOMRect, b: DOMRect): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > TOLERANCE && height > TOLERANCE;
}

/** Whether a box has nothing in common with an element that clips what is in it. */
function isClipped(box: DOMRect, element: Element): boolean {
  const { overflowX, display } = getComputedStyle(element);
  if (overflowX === 'visible' || display === 'inline') return false;
  return !meets(box, element.getBoundingClientRect());
}

/** Whether something in the same block lies over the middle of a box, where that is in the viewport. */
function isCovered({ left, top, width, height }: DOMRect, text: Node): boolean {
  const document = text.ownerDocument;
  const hit = document?.elementFromPoint(left + width / 2, top + height / 2);
  const parent = text.parentElement;
  return Boolean(hit && parent && hit !== parent && parent.contains(hit) && !inlinesAround(text).includes(hit));
}

/** The boxes of a range of which all can be read; `null` when some cannot. */
function readableBoxes(range: Range): readonly DOMRect[] | null {
  const text = range.startContainer;
  const { parentElement } = text;
  if (parentElement && computedStyle.isHidden(parentElement)) return null;
  const boxes = boxesOf(range);
  const [first] = boxes;
  if (!first) return null;
  const inlines = inlinesAround(text);
  if (inlines.some((element) => isMasked(element) || hasGeneratedWords(element) || isClipped(first, element)))
    return null;
  return isCovered(first, text) ? null : boxes;
}

/** Whether one box comes before another on the page: above it, or left of it on a line. */
const isBefore = (box: DOMRect, other: DOMRect): boolean => {
  const isOnLine =
    Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > Math.min(box.height, other.height) / 2;
  if (isOnLine) return box.right <= other.left + TOLERANCE;
  const isInColumn = Math.min(box.right, other.right) > Math.max(box.left, other.left);
  return isInColumn && box.bottom <= other.top + TOLERANCE;
};

function areInOrder(boxes: readonly (readonly DOMRect[])[]): boolean {
  return boxes.every(([first], i) => {
    const last = boxes[i - 1]?.at(-1);
    return !first || !last || !isBefore(first, last);
  });
}

/** Whether a text that is none of the passage is read in it. */
function isReadIn(text: Text): boolean {
  const words = textData(text);
  if (BLANK.test(words)) return false;
  const inlines = inlinesAround(text);
  if (inlines.some((element) => ASIDE.has(localName(element)))) return false;
  const range = new Range();
  range.selectNodeContents(text);
  const boxes = readableBoxes(range);
  if (!boxes) return inlines.some(hasGeneratedWords);
  const isRaised = inlines.some((element) => localName(element) === 'sup' || computedStyle.isRaised(element));
  return !(isRaised && isNoteMark(words));
}

/** Whether an element that is none of the passage prints words in it. */
function speaks(element: Element): boolean {
  const name = localName(element);
  if (SPEAKING.has(name)) return attribute(element, 'type') !== 'hidden' && hasBox(element);
  if (name === 'svg')
    return hasBox(element) && querySelector(element, 'text') !== null && !BLANK.test(textContent(element));
  if (name === 'img')
    return (
      (element as HTMLImageElement).naturalWidth === 0 &&
      !BLANK.test(attribute(element, 'alt') ?? '') &&
      hasBox(element)
    );
  return !ASIDE.has(name) && hasGeneratedWords(element);
}

/**
 * Whether a reader sees a passage as it was read: each of its words has a box of its own, in their order, and can be told
 * from its ground, and no other words are between its ends. Style and boxes are those of this moment.
 */
export function isPassageSeen(ranges: readonly Range[]): boolean {
  const worded = ranges.filter((range) => !BLANK.test(range.toString()));
  const boxes: (readonly DOMRect[])[] = [];
  for (const range of worded) {
    const readable = readableBoxes(range);
    if (!readable) return false;
    boxes.push(readable);
  }
  if (!worded.some((range) => RIGHT_TO_LEFT.test(range.toString())) && !areInOrder(boxes)) return false;
  if (ranges.length < 2) return true;
  const between = findBetween(ranges.map(({ startContainer }) => startContainer as Text));
  if (!between || between.texts.some(isReadIn)) return false;
  const hides = (element: Element): boolean => {
    if (!isCover(element)) return false;
    const cover = element.getBoundingClientRect();
    return boxes.flat().some((box) => meets(cover, box));
  };
  return !between.elements.some((element) => speaks(element) || hides(element));
}
