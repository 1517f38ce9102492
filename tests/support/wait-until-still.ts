import type { Page } from 'puppeteer-core';

/** Ends when nothing on a page moves or fades any more, but for what does so for ever, and no passage is flashed. */
export const waitUntilStill = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () => {
      const moving = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
      return moving.length === 0 && !CSS.highlights.has('text-flash');
    },
    { polling: 50, timeout: 10_000 },
  );
};
