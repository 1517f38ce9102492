import type { Unseen } from '../../core/check/finding.ts';
import { elementAround } from '../highlight/ground.ts';
import { computedStyle } from '../read/computed-style.ts';
import { isNoteMark } from '../read/note-mark.ts';
import { attribute, localName, querySelector, textContent, textData } from '../unclobbered.ts';
import { findBetween } from './find-between.ts';
import { hasGeneratedWords, inlinesAround, isCover, whyMasked } from './inline-style.ts';

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

/** What scrolls with the viewport, whatever its style says. */
const PAGE: ReadonlySet<string> = new Set(['html', 'body']);

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

/** Whether an element shows nothing of a box in it, and no scrolling brings it there. What the page itself scrolls does. */
function clips(element: Element, box: DOMRect): boolean {
  if (meets(box, element.getBoundingClientRect()) || PAGE.has(localName(element))) return false;
  const { overflowX, overflowY, display } = getComputedStyle(element);
  const cuts = hasBox(element) ? /hidden|clip/ : /hidden|clip|auto|scroll/;
  return display !== 'inline' && (cuts.test(overflowX) || cuts.test(overflowY));
}

function isClipped(box: DOMRect, text: Node): boolean {
  for (let at = elementAround(text); at; at = elementAround(at)) if (clips(at, box)) return true;
  return false;
}

/** Whether something in the same block lies over the middle of a box, where that is in the viewport. */
function isCovered({ left, top, width, height }: DOMRect, text: Node): boolean {
  const document = text.ownerDocument;
  const hit = document?.elementFromPoint(left + width / 2, top + height / 2);
  const parent = text.parentElement;
  return Boolean(hit && parent && hit !== parent && parent.contains(hit) && !inlinesAround(text).includes(hit));
}

/** The boxes of a range of which all can be read, or why some cannot. */
function readBoxes(range: Range): readonly DOMRect[] | Unseen {
  const text = range.startContainer;
  const { parentElement } = text;
  if (parentElement && computedStyle.isHidden(parentElement)) return 'hidden';
  const masked = inlinesAround(text)
    .map(whyMasked)
    .find((why) => why !== null);
  if (masked) return masked;
  const boxes = boxesOf(range);
  const [first] = boxes;
  if (!first) return 'tiny';
  if (isClipped(first, text)) return 'clipped';
  return isCovered(first, text) ? 'covered' : boxes;
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
  if (typeof readBoxes(range) === 'string') return inlines.some(hasGeneratedWords);
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

/** Whether other words are seen between the ends of a passage, or something is laid over it there. */
function whyParted(ranges: readonly Range[], boxes: readonly DOMRect[]): Unseen | null {
  const between = findBetween(ranges.map(({ startContainer }) => startContainer as Text));
  if (!between || between.texts.some(isReadIn)) return 'between';
  const hides = (element: Element): boolean => {
    if (!isCover(element)) return false;
    const cover = element.getBoundingClientRect();
    return boxes.some((box) => meets(cover, box));
  };
  if (between.elements.some(speaks)) return 'between';
  return between.elements.some(hides) ? 'covered' : null;
}

/**
 * Why a reader does not see a passage as it was read; `null` where each of its words has a box of its own, in their order,
 * and can be told from its ground, and no other words are between its ends. Style and boxes are those of this moment.
 */
export function whyUnseen(ranges: readonly Range[]): Unseen | null {
  const worded = ranges.filter((range) => !BLANK.test(range.toString()));
  const boxes: (readonly DOMRect[])[] = [];
  for (const range of worded) {
    const read = readBoxes(range);
    if (typeof read === 'string') return read;
    boxes.push(read);
  }
  if (!worded.some((range) => RIGHT_TO_LEFT.test(range.toString())) && !areInOrder(boxes)) return 'reordered';
  return ranges.length < 2 ? null : whyParted(ranges, boxes.flat());
}
