import type { Unseen } from '../../core/check/finding.ts';
import { hasClosedRoot } from '../has-closed-root.ts';
import { elementAround } from '../highlight/ground.ts';
import { computedStyle } from '../read/computed-style.ts';
import { isNoteMark } from '../read/note-mark.ts';
import { attribute, boxOf, computedStyleOf, localName, textContent, textData } from '../unclobbered.ts';
import { findBetween } from './find-between.ts';
import { blockAround, hasGeneratedWords, inlinesAround, isFaint, isFaintAtFirst, whyMasked } from './inline-style.ts';
import { hasCoverIn, isCover, isCovered, meets, TOLERANCE } from './is-covered.ts';
import { letsThrough } from './mask.ts';
import { createLook, type Look } from './veils.ts';

/** Pixels; no letter that can be read is smaller. */
const LEAST_WIDTH = 0.5;
const LEAST_HEIGHT = 2;
/** Elements that show words of their own. */
const SPEAKING: ReadonlySet<string> = new Set(
  'canvas embed input math meter object progress select textarea'.split(' '),
);
/** Elements whose words are above others, or are not said any more. */
const ASIDE: ReadonlySet<string> = new Set('del rp rt s strike'.split(' '));

/** What scrolls with the viewport, whatever its style says. */
const PAGE: ReadonlySet<string> = new Set(['html', 'body']);

/** A picture between words may be of a word where it is as low as a line and wider than an icon. */
const LOWEST_PICTURE = 60;
const WIDEST_ICON = 1.5;

/** The share of a box that has to be seen, across and down. */
const LEAST_ACROSS = 0.9;
const LEAST_DOWN = 0.5;

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const BLANK = /^[\s\u200b-\u200d\u2060\ufeff]*$/;

const boxesOf = (range: Range): DOMRect[] =>
  [...range.getClientRects()].filter(({ width, height }) => width > LEAST_WIDTH && height > LEAST_HEIGHT);

const hasBox = (element: Element): boolean => {
  const box = boxOf(element);
  return meets(box, box);
};

/** Whether an element shows too little of a box in it, and no scrolling brings the rest. What the page itself scrolls does. */
function clips(element: Element, box: DOMRect): boolean {
  if (PAGE.has(localName(element))) return false;
  const frame = boxOf(element);
  const { overflowX, overflowY } = computedStyleOf(element);
  const cuts = meets(frame, frame) ? /hidden|clip/ : /hidden|clip|auto|scroll/;
  const across = Math.min(box.right, frame.right) - Math.max(box.left, frame.left);
  const down = Math.min(box.bottom, frame.bottom) - Math.max(box.top, frame.top);
  return (
    (cuts.test(overflowX) && across < box.width * LEAST_ACROSS) ||
    (cuts.test(overflowY) && down < box.height * LEAST_DOWN)
  );
}

/** Whether a box is where no scrolling of the page leads. */
function isOffPage({ left, right, bottom }: DOMRect, { ownerDocument }: Node): boolean {
  const view = ownerDocument?.defaultView;
  if (!ownerDocument || !view) return false;
  const { documentElement: root, body } = ownerDocument;
  const isBeforeStart = right + view.scrollX <= 0;
  const isBehindEnd = left + view.scrollX >= root.clientWidth;
  const isRightToLeft = computedStyleOf(root).direction === 'rtl';
  if (bottom + view.scrollY <= 0 || (isRightToLeft ? isBehindEnd : isBeforeStart)) return true;
  const isHeld = [root, body].some((element) => /hidden|clip/.test(computedStyleOf(element).overflowX));
  return isHeld && (isBeforeStart || isBehindEnd);
}

/** Whether any of some boxes is away from that of the block that its words are in. */
function isAnyAway(boxes: readonly DOMRect[], block: Element | null): boolean {
  const frame = block && boxOf(block);
  return frame !== null && meets(frame, frame) && boxes.some((box) => !meets(frame, box, box.height));
}

const isMasked = (element: Element, box: DOMRect): boolean =>
  !letsThrough(computedStyleOf(element), boxOf(element), box);

function whyBoxesUnseen(text: Node, boxes: readonly DOMRect[], look: Look): Unseen | null {
  const [first] = boxes;
  const block = blockAround(text);
  const parent = elementAround(text);
  if (!first || !parent) return 'tiny';
  const { why, clips: clipping, masks, isScrolled } = look.veilOf(parent);
  if (why) return why;
  if (boxes.some((box) => masks.some((element) => isMasked(element, box)))) return 'faint';
  if (boxes.some((box) => clipping.some((element) => clips(element, box)))) return 'clipped';
  if (!isScrolled && isOffPage(first, text)) return 'clipped';
  if (isAnyAway(boxes, block)) return 'reordered';
  if (isFaint(parent, first, look)) return 'faint';
  return isCovered(text, boxes) ? 'covered' : null;
}

/** The boxes of a range of which all can be read, or why some cannot. */
function readBoxes(range: Range, look: Look): readonly DOMRect[] | Unseen {
  const text = range.startContainer;
  const parent = elementAround(text);
  if (!parent || computedStyle.isHidden(parent)) return 'hidden';
  const masked = inlinesAround(text)
    .map(whyMasked)
    .find((why) => why !== null);
  const boxes = boxesOf(range);
  return masked ?? whyBoxesUnseen(text, boxes, look) ?? boxes;
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

/** Whether what is in an element is above the words around it, or struck out there. */
function isAside(element: Element): boolean {
  const name = localName(element);
  if (!ASIDE.has(name)) return false;
  return name.startsWith('r') || /line-through/.test(computedStyleOf(element).textDecorationLine);
}

/** Whether a text that is none of the passage is read in it. */
function isReadIn(text: Text, look: Look): boolean {
  const words = textData(text);
  if (BLANK.test(words)) return false;
  const inlines = inlinesAround(text);
  if (inlines.some(isAside)) return false;
  const range = new Range();
  range.selectNodeContents(text);
  if (typeof readBoxes(range, look) === 'string') return inlines.some(hasGeneratedWords);
  const isRaised = inlines.some((element) => localName(element) === 'sup' || computedStyle.isRaised(element));
  return !(isRaised && isNoteMark(words));
}

/** Whether a picture is as low as a line of text, and wider than an icon. */
function mayBeWord(picture: Element): boolean {
  const { width, height } = boxOf(picture);
  return height < LOWEST_PICTURE && width > height * WIDEST_ICON;
}

/** Whether words of an `rt` are above those of a `ruby`; without one, or laid out otherwise, they are among all others. */
const isReading = (element: Element): boolean =>
  [element, elementAround(element)].every((at) => at && computedStyleOf(at).display.startsWith('ruby'));

/** Whether an element that is none of the passage prints words in it. */
function speaks(element: Element): boolean {
  const name = localName(element);
  if (SPEAKING.has(name)) return attribute(element, 'type') !== 'hidden' && hasBox(element);
  if (name === 'svg' || (name === 'rt' && !isReading(element)))
    return hasBox(element) && (mayBeWord(element) || !BLANK.test(textContent(element)));
  if (name === 'img') {
    const isBroken = (element as HTMLImageElement).naturalWidth === 0;
    return hasBox(element) && (isBroken ? !BLANK.test(attribute(element, 'alt') ?? '') : mayBeWord(element));
  }
  if (name.includes('-') && hasClosedRoot(element)) return hasBox(element);
  return !ASIDE.has(name) && hasGeneratedWords(element);
}

/** Whether other words are seen between the ends of a passage, or something is laid over it there. */
function whyParted(ranges: readonly Range[], boxes: readonly DOMRect[], look: Look): Unseen | null {
  const between = findBetween(ranges.map(({ startContainer }) => startContainer as Text));
  if (!between || between.texts.some((text) => isReadIn(text, look))) return 'between';
  if (between.elements.some(speaks)) return 'between';
  const meetsSome = (cover: DOMRect): boolean => boxes.some((box) => meets(cover, box));
  return between.elements.some((element) => isCover(element) && meetsSome(boxOf(element))) ? 'covered' : null;
}

/** Whether something in the blocks of a passage changes what is read in them. */
function whyBlocksUnseen(ranges: readonly Range[], boxes: readonly DOMRect[], look: Look): Unseen | null {
  const blocks = [...new Set(ranges.map(({ startContainer }) => blockAround(startContainer)))].filter(
    (block) => block !== null,
  );
  if (blocks.some(hasGeneratedWords)) return 'altered';
  const [first] = boxes;
  if (first && blocks.some((block) => isFaintAtFirst(block, first, look))) return 'faint';
  const texts = ranges.map(({ startContainer }) => startContainer);
  return blocks.some((block) => hasCoverIn(block, texts, boxes)) ? 'covered' : null;
}

/**
 * Why a reader does not see a passage as it was read; `null` where each of its words has a box of its own, in their order,
 * and can be told from its ground, and no other words are between its ends. Style and boxes are those of this moment;
 * what was seen in the same look is not asked again.
 */
export function whyUnseen(ranges: readonly Range[], look: Look = createLook()): Unseen | null {
  const worded = ranges.filter((range) => !BLANK.test(range.toString()));
  const boxes: (readonly DOMRect[])[] = [];
  for (const range of worded) {
    const read = readBoxes(range, look);
    if (typeof read === 'string') return read;
    boxes.push(read);
  }
  if (!worded.some((range) => RIGHT_TO_LEFT.test(range.toString())) && !areInOrder(boxes)) return 'reordered';
  const all = boxes.flat();
  return whyBlocksUnseen(worded, all, look) ?? (ranges.length < 2 ? null : whyParted(ranges, all, look));
}
