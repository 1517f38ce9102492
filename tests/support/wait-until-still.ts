import type { Page } from 'puppeteer-core';

/** Ends when nothing on a page moves or fades any more, and no passage is flashed. */
export const waitUntilStill = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.getAnimations().length === 0 && !CSS.highlights.has('text-flash'), {
    polling: 50,
    timeout: 10_000,
  });
};
