import type { Page } from 'puppeteer-core';

/** Does what shows that a reader is there, and changes nothing: lines for their own sources and annotations wait for that. */
export async function actAsReader(page: Page): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Shift');
}
