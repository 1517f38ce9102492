import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { BrowserSession } from './browsers/browser-session.ts';
import type { BrowserName } from './browsers/find-browser.ts';
import { openBrowser } from './browsers/open-browser.ts';
import { openPopup, waitForStatus } from './extension-tabs.ts';
import { serve } from './serve.ts';
import { waitUntilStill } from './wait-until-still.ts';

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

type Picture = `${string}.png`;

const BUILDS: Readonly<Record<BrowserName, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The popup's own width, and room for a list. */
const POPUP = { width: 400, height: 900 };
const ARTICLE = { width: 1000, height: 760 };

/** The sample article with a card open. */
async function takeArticle(session: BrowserSession, page: Page, path: Picture): Promise<void> {
  await page.bringToFront();
  await page.setViewport(ARTICLE);
  await session.runCommand(page, 'next-finding');
  await waitUntilStill(page);
  await page.screenshot({ path });
}

async function takePopup(session: BrowserSession, page: Page, path: Picture): Promise<void> {
  const popup = await openPopup(session, page);
  await popup.setViewport(POPUP);
  await popup.waitForSelector('ol.cards > li');
  await waitUntilStill(popup);
  await popup.screenshot({ path });
}

async function takePictures(browser: BrowserName, colorScheme: 'light' | 'dark'): Promise<void> {
  const site = await serve({ folder: folder('tests/fixtures/articles') });
  const session = await openBrowser({ browser, extensionPath: folder(`.output/${BUILDS[browser]}`), colorScheme });
  try {
    const page = await session.open(`${site.origin}/altered.html`);
    await waitForStatus(session, page, 'checked');
    await takePopup(session, page, `test-results/popup-${browser}-${colorScheme}.png`);
    const isForReadme = browser === 'chromium' && colorScheme === 'light';
    const path: Picture = isForReadme ? 'docs/screenshot.png' : `test-results/article-${browser}-${colorScheme}.png`;
    await takeArticle(session, page, path);
  } finally {
    await session.close();
    site.close();
  }
}

process.chdir(folder('.'));
for (const path of ['docs', 'test-results']) mkdirSync(path, { recursive: true });
for (const browser of ['chromium', 'firefox'] as const)
  for (const colorScheme of ['light', 'dark'] as const) await takePictures(browser, colorScheme);
