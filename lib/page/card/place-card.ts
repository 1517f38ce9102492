import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  type Middleware,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import { ENDED } from '../ended.ts';
import { frameOffset, outermostFrame } from '../frame-offset.ts';
import { windowOf } from '../view-of.ts';

/** Pixels between card and passage, and between card and the edge of the window. */
const DISTANCE = 8;
const MARGIN = 8;
/** A passage higher than this share of the window leaves no room beside it: the card then keeps clear of one line. */
const TALL = 0.6;
/** Pixels of height below which a card is of no use: the sentence, the page's words and the first of the source's. */
const LEAST_HEIGHT = 240;

/** A place in the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const isSeen = (rect: DOMRect): boolean => rect.width > 0 && rect.bottom > 0 && rect.top < innerHeight;

function enclose(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

const distanceTo = (rect: DOMRect, y: number): number => Math.max(rect.top - y, y - rect.bottom, 0);

/** The boxes of a passage in the page's viewport, also when it is in a frame. */
const rectsOf = (ranges: readonly Range[]): DOMRect[] =>
  ranges.flatMap((range) => {
    const { x, y } = frameOffset(range.startContainer.ownerDocument ?? document);
    return [...range.getClientRects()].map((rect) => new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height));
  });

/** The part of a passage that the card must not cover: all of it in the window, or of a very tall one the line in use. */
function boundsOf(ranges: readonly Range[], near: Point | null): DOMRect {
  const rects = rectsOf(ranges);
  const seen = rects.filter(isSeen);
  const all = enclose(seen.length > 0 ? seen : rects.length > 0 ? rects : [new DOMRect()]);
  if (all.height <= innerHeight * TALL || !near) return all;
  return seen.reduce(
    (best, rect) => (distanceTo(rect, near.y) < distanceTo(best, near.y) ? rect : best),
    seen[0] ?? all,
  );
}

/** How a card's place is found, step by step. */
const middlewareFor = (card: HTMLElement): Middleware[] => [
  offset(DISTANCE),
  flip({ padding: MARGIN, fallbackPlacements: ['top-start'] }),
  // Too long for either side, it is scrolled rather than laid over the passage,
  size({
    padding: MARGIN,
    apply: ({ availableHeight }) => {
      const height = Math.max(LEAST_HEIGHT, availableHeight);
      card.style.maxHeight = `${Math.min(height, innerHeight - 2 * MARGIN)}px`;
    },
  }),
  // but in a very small window rather laid over it than cut off.
  shift({ padding: MARGIN, crossAxis: true }),
  // Scrolled out of a box of the page as well as out of the window.
  hide({ strategy: 'referenceHidden' }),
];

/** What a card is placed beside. */
export interface CardPlace {
  readonly ranges: readonly Range[];
  /** Where the pointer was. */
  readonly near: Point | null;
  /** Called when the passage has left the window. */
  readonly onGone: () => void;
}

/**
 * Keeps a card below or above a passage, where there is more room, while the page is scrolled and resized. Returns a
 * function that ends it.
 */
export function placeCard(card: HTMLElement, { ranges, near, onGone }: CardPlace): () => void {
  const start = ranges[0]?.startContainer;
  const contextElement = start && (outermostFrame(start) ?? start.parentElement);
  const reference: VirtualElement = {
    getBoundingClientRect: () => boundsOf(ranges, near),
    ...(contextElement && { contextElement }),
  };
  // The page may still be scrolling to the passage when its card is opened.
  let wasSeen = false;
  const update = async (): Promise<void> => {
    const { x, y, middlewareData } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: middlewareFor(card),
    });
    const isInSight = rectsOf(ranges).some(isSeen) && !middlewareData.hide?.referenceHidden;
    if (wasSeen && !isInSight) return onGone();
    wasSeen ||= isInSight;
    card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };
  const ended = new AbortController();
  // Nothing outside a frame hears of its scrolling.
  const around = start?.ownerDocument;
  const inner = around && around !== document ? windowOf(around) : null;
  inner?.addEventListener('scroll', () => void update(), { capture: true, passive: true, signal: ended.signal });
  const stop = autoUpdate(reference, card, () => void update(), { elementResize: true, layoutShift: false });
  return () => {
    ended.abort(ENDED);
    stop();
  };
}
