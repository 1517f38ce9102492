import type { Page } from 'puppeteer-core';
import type { BrowserSession } from './browsers/browser-session.ts';

/** Without it Firefox opens the popup for a click alone. */
export const OPENS_WITHOUT_CLICK = { 'extensions.openPopupWithoutUserGesture.enabled': true } as const;

/** What was seen of the popup as it opened. Times are in milliseconds since the browser began with its page. */
export interface PopupOpening {
  readonly firstPaint: number;
  /** When the largest text, which is the list's, was painted. */
  readonly listPaint: number;
  /** How far things moved after they had been painted, from 0 to 1; `null` in browsers that do not tell. */
  readonly shift: number | null;
  readonly size: { readonly width: number; readonly height: number };
}

declare const browser: {
  readonly action: { openPopup(): Promise<void> };
  readonly extension: { getViews(filter: { readonly type: 'popup' }): (Window & typeof globalThis)[] };
};

interface Painted extends PerformanceEntry {
  readonly value?: number;
}

/** Runs in a page of the extension. Milliseconds after which the popup is given up are counted by the clock. */
async function watchOpening(patience: number): Promise<PopupOpening> {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- in that page there is nothing around it
  const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
  const end = performance.now() + patience;
  await browser.action.openPopup();
  const findList = (): (Window & typeof globalThis) | undefined =>
    browser.extension
      .getViews({ type: 'popup' })
      .find(({ document }) => document.querySelector('ol.cards > li') !== null);
  while (!findList()) {
    if (performance.now() > end) throw new Error('The popup has no list.');
    await pause(10);
  }
  const view = findList() as Window & typeof globalThis;
  /** What has been noted of a type so far; nothing where the browser does not note it. */
  const read = (type: string): Promise<Painted[]> =>
    new Promise((resolve) => {
      const observer = new view.PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type, buffered: true });
      setTimeout(() => resolve([]), 200);
    });
  // Until what came last has been painted.
  await pause(300);
  const [paints, largest, shifts] = [
    await read('paint'),
    await read('largest-contentful-paint'),
    await read('layout-shift'),
  ];
  const tells = view.PerformanceObserver.supportedEntryTypes.includes('layout-shift');
  const { innerWidth: width, innerHeight: height } = view;
  view.close();
  return {
    firstPaint: paints.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN,
    listPaint: largest.at(-1)?.startTime ?? Number.NaN,
    shift: tells ? shifts.reduce((sum, { value = 0 }) => sum + value, 0) : null,
    size: { width, height },
  };
}

const PATIENCE_MS = 15_000;

/** Opens the popup at its button in the toolbar, for the page given, and closes it when its list is there. */
export async function openAtButton(session: BrowserSession, page: Page): Promise<PopupOpening> {
  await page.bringToFront();
  return session.inExtension(watchOpening, PATIENCE_MS);
}
