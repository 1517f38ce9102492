import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import type { BrowserSession } from '../support/browsers/browser-session.ts';
import { copyBuild, readMessages } from '../support/build-in-language.ts';
import { STAGE_PAGES } from '../support/gallery/stage-pages.ts';
import { firstStates, surfacesOf } from '../support/gallery/surfaces.ts';
import { longerMessages, mirroredMessages } from '../support/longer-messages.ts';
import { waitUntilStill } from '../support/wait-until-still.ts';
import { ARTICLES, buildOf, startJourney } from './journey.ts';
import { waitForCard } from './on-page.ts';

/** The least width that a page must do with (WCAG 1.4.10). */
const NARROW = { width: 320, height: 900 };
/** The size that text must bear (WCAG 1.4.4), in half a window. */
const HALF = { width: 640, height: 900 };
const LARGE_TEXT = '200%';

/** Elements whose words are cut off: they hold more than they show, and cannot be scrolled; and what goes beyond the window. */
function findClipped(root: ParentNode = document.body): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const elements = [...root.querySelectorAll('*')].filter(
    (element) => !element.closest('.visually-hidden') && element.checkVisibility(),
  );
  const clipped = elements.filter((element) => {
    const { overflowX, textOverflow } = getComputedStyle(element);
    // What ends in an ellipsis says that there is more, and shows it elsewhere.
    const isClipping = (overflowX === 'hidden' || overflowX === 'clip') && textOverflow !== 'ellipsis';
    return isClipping && element.scrollWidth > element.clientWidth + 1 && element.textContent?.trim();
  });
  const isPage = root === document.body;
  const isWide = isPage ? scrollWidth > clientWidth + 1 : true;
  const beyond = elements.filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return isWide && (left < -1 || right > clientWidth + 1);
  });
  const wide = isPage && isWide ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : [];
  return [...wide, ...[...beyond.slice(0, 6), ...clipped].map((element) => element.outerHTML.slice(0, 160))];
}

const enlargeText = (page: Page): Promise<void> =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, LARGE_TEXT);

/** What is cut off in the card of the finding that was gone to last; a card closes when its words go out of sight. */
async function findClippedInCard(session: BrowserSession, page: Page): Promise<string[]> {
  await session.runCommand(page, 'next-finding');
  await session.runCommand(page, 'previous-finding');
  await waitForCard(session, page);
  await waitUntilStill(page);
  return (await session.readClosedShadows(page, findClipped)).flat();
}

const browser = inject('browser');
const build = buildOf(browser);
const english = readMessages(build, 'en');
const LONGER = ['in a language with longer words', longerMessages(english)] as const;
const MIRRORED = ['in one with longer words that is written from right to left', mirroredMessages(english)] as const;

// Sides are told by the same logical properties in both browsers: the mirrored ones are looked at in the faster.
describe.each(browser === 'chromium' ? [LONGER, MIRRORED] : [LONGER])('%s', (language, messages) => {
  const copy = copyBuild(build, messages);
  const journey = startJourney({ folder: ARTICLES, pages: STAGE_PAGES }, { extensionPath: copy.folder });
  afterAll(() => copy.remove());
  const surfaces = language === LONGER[0] ? surfacesOf(build) : firstStates(surfacesOf(build));
  const all = surfaces.map((surface) => [surface.name, surface] as const);
  // Each is made narrow here; those that are narrow already are the same once more.
  const own = all.filter(
    ([name, { needs, size }]) => needs !== 'engine.js' && !name.endsWith('printed') && size.width > NARROW.width,
  );

  it.each(own)('%s cuts off no words, 320 pixels wide and in large text', async (_name, surface) => {
    const page = await surface.open(journey);
    await page.setViewport(NARROW);
    expect(await page.evaluate(findClipped)).toEqual([]);
    await page.setViewport(HALF);
    await enlargeText(page);
    expect(await page.evaluate(findClipped)).toEqual([]);
  });

  it.each(all.filter(([, { needs }]) => needs === 'engine.js'))(
    '%s cuts off no words in a page 320 pixels wide and in large text',
    async (_name, surface) => {
      const page = await surface.open(journey);
      await page.setViewport(NARROW);
      expect(await findClippedInCard(journey.session, page)).toEqual([]);
      await page.setViewport(HALF);
      await enlargeText(page);
      expect(await findClippedInCard(journey.session, page)).toEqual([]);
    },
  );
});
