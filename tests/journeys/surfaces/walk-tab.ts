import type { Page } from 'puppeteer-core';

/** What the focus is on after a press of Tab. */
export interface Stop {
  readonly markup: string;
  /** Whether it is after the stop before it. */
  readonly isFurtherDown: boolean;
  /** Whether the ring around it, or around what shows it, can be seen. */
  readonly hasRing: boolean;
  /** Whether it is the first stop again. */
  readonly isFirst: boolean;
}

/** The walk as far as it has gone; kept in the page, where elements can be compared. */
declare const walked: { first: Element | null; last: Element | null };

/** More than any page has stops. */
const MOST_STOPS = 200;
/** Presses of Tab after which the focus is not inside a field of several parts, but somewhere else. */
const LONG_GONE = 12;

/** Frames within which what has the focus is scrolled to and has its ring, also on a busy machine. */
const MOST_FRAMES = 60;

/** The stop that the focus is on; `null` when it has left the page, or is in another part of the same field. */
const readStop = (page: Page): Promise<Stop | null> =>
  page.evaluate(async (mostFrames) => {
    const { activeElement } = document;
    const { first, last } = walked;
    const isOnPage = activeElement && activeElement !== document.body && activeElement !== document.documentElement;
    if (!isOnPage || activeElement === last) return null;
    walked.first ??= activeElement;
    walked.last = activeElement;
    // A field that is not to be seen has its ring around the words that stand for it.
    const shown = (activeElement.closest('.visually-hidden') && activeElement.closest('label')) || activeElement;
    const isRingSeen = (): boolean => {
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      const box = shown.getBoundingClientRect();
      const isInWindow = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      // Firefox draws none in a page whose window has lost the focus, as it does past the end of the page.
      return !document.hasFocus() || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && isInWindow);
    };
    for (let frames = 0; frames < mostFrames && !isRingSeen(); frames++) await new Promise(requestAnimationFrame);
    // Rows that are scrolled away are taken out of a long list.
    const isFurtherDown =
      !last?.isConnected || (last.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return {
      markup: activeElement.outerHTML.slice(0, 140),
      isFurtherDown,
      hasRing: isRingSeen(),
      isFirst: activeElement === first,
    };
  }, MOST_FRAMES);

/** Every stop of Tab, from the heading at the top to where the focus leaves the page for good or comes round. */
export async function walkTab(page: Page): Promise<Stop[]> {
  await page.bringToFront();
  await page.$eval('h1', (heading) => {
    Object.assign(globalThis, { walked: { first: null, last: null } });
    Object.assign(heading, { tabIndex: -1 }).focus();
  });
  const stops: Stop[] = [];
  for (let pressed = 0, gone = 0; pressed < MOST_STOPS && gone < LONG_GONE; pressed++) {
    await page.keyboard.press('Tab');
    const stop = await readStop(page);
    gone = stop ? 0 : gone + 1;
    if (stop) stops.push(stop);
    if (stop?.isFirst && stops.length > 1) break;
  }
  return stops;
}

/** Controls that Tab ought to come to: all that can be pressed or written in, one of a group of radio buttons or tabs. */
export const listControls = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]'))
      .filter((element) => !(element as HTMLButtonElement).disabled && element.tabIndex >= 0)
      .filter((element) => !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked))
      .map((element) => element.outerHTML.slice(0, 140)),
  );
