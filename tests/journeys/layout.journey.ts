import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { copyBuild, readMessages } from '../support/build-in-language.ts';
import { STAGE_PAGES } from '../support/gallery/stage-pages.ts';
import { surfacesOf } from '../support/gallery/surfaces.ts';
import { longerMessages } from '../support/longer-messages.ts';
import { ARTICLES, buildOf, startJourney } from './journey.ts';

/** The least width that a page must do with (WCAG 1.4.10). */
const NARROW = { width: 320, height: 900 };
/** The size that text must bear (WCAG 1.4.4), in half a window. */
const HALF = { width: 640, height: 900 };
const LARGE_TEXT = '200%';

/** Elements whose words are cut off: they hold more than they show, and cannot be scrolled. */
const findClipped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const clipped = [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('.visually-hidden') && element.checkVisibility())
      .filter((element) => {
        const { overflowX, textOverflow } = getComputedStyle(element);
        // What ends in an ellipsis says that there is more, and shows it elsewhere.
        const isClipping = (overflowX === 'hidden' || overflowX === 'clip') && textOverflow !== 'ellipsis';
        return isClipping && element.scrollWidth > element.clientWidth + 1 && element.textContent?.trim();
      });
    const { scrollWidth, clientWidth } = document.documentElement;
    const beyond = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1 && !element.closest('.visually-hidden'),
    );
    const widest = beyond.slice(0, 6).map((element) => element.outerHTML.slice(0, 100));
    const wide = scrollWidth > clientWidth + 1 ? [`the page is ${scrollWidth} wide in ${clientWidth}`, ...widest] : [];
    return [...wide, ...clipped.map((element) => element.outerHTML.slice(0, 160))];
  });

const build = buildOf(inject('browser'));
const copy = copyBuild(build, longerMessages(readMessages(build, 'en')));

describe('in a language with longer words, 320 pixels wide', () => {
  const journey = startJourney({ folder: ARTICLES, pages: STAGE_PAGES }, { extensionPath: copy.folder });
  // Each is made narrow here; those that are narrow already are the same once more.
  const surfaces = surfacesOf(build).filter(
    ({ needs, name, size }) => needs !== 'engine.js' && !name.endsWith('printed') && size.width > NARROW.width,
  );
  afterAll(() => copy.remove());

  it.each(surfaces.map((surface) => [surface.name, surface] as const))('%s cuts off no words', async (_, surface) => {
    const page = await surface.open(journey);
    await page.setViewport(NARROW);
    expect(await findClipped(page)).toEqual([]);
    await page.setViewport(HALF);
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, LARGE_TEXT);
    expect(await findClipped(page)).toEqual([]);
  });
});
