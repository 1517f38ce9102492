import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { askBackground } from '../support/ask-background.ts';
import { openPopup, waitForStatus } from '../support/extension-tabs.ts';
import { waitFor } from '../support/wait-for.ts';
import { countClicks } from './count-clicks.ts';
import { itOnce } from './it-once.ts';
import { startJourney } from './journey.ts';
import { pressButton, readLines, waitForCard, waitForNoCard } from './on-page.ts';

const openWelcome = async (journey: ReturnType<typeof startJourney>): Promise<Page> => {
  const page = await journey.session.openExtensionPage('welcome.html');
  await page.waitForSelector('.choice input:enabled');
  return page;
};

const choose = async (page: Page, words: string): Promise<void> => {
  const choice = await waitFor(`the choice "${words}"`, async () => {
    for (const label of await page.$$('.choice'))
      if ((await label.evaluate((element) => element.textContent)).includes(words)) return label;
    return null;
  });
  await choice.click();
};

describe('the welcome page', () => {
  const journey = startJourney();

  itOnce('firefox', 'compares its second article with the first once that is used as a source', async () => {
    const page = await openWelcome(journey);
    expect(await readLines(page)).toMatchObject({ same: [], differs: [], unclear: [] });
    const task = countClicks('understand it after the installation');
    await task.click(() => pressButton(page, 'Use as a source'));
    const { same, differs, unclear } = await waitFor('the lines of the sample', async () => {
      const lines = await readLines(page);
      return lines.differs.length > 0 ? lines : null;
    });
    expect([same, differs, unclear].flat()).toHaveLength(3);
    expect(same.join(' ')).toContain('2.4 million crowns');
    expect(differs.join(' ')).toContain('The pool will reopen before June');
    expect(unclear.join(' ')).toContain('We are tired of waiting');
    await task.click(() => pressButton(page, 'Open the next card'));
    const card = await waitForCard(journey.session, page, 'The pool will not reopen before June');
    task.end();
    expect(card.text).toContain('The Ashby Record');
    await askBackground(journey.session, 'setAppearance', { textSize: 'large' });
    await waitForNoCard(journey.session, page);
    await pressButton(page, 'Open the next card');
    await waitForCard(journey.session, page);
    const [size] = await journey.session.readClosedShadows(page, (root) =>
      [...root.children].map((child) => getComputedStyle(child).fontSize).at(0),
    );
    expect(size).toBe('15px');
    await page.keyboard.press('Escape');
    await pressButton(page, 'Use as a source');
    await waitFor('no line', async () => ((await readLines(page)).differs.length === 0 ? true : null));
  });

  it('has pages read only when asked for, on request of who chose so', async () => {
    const { session, site } = journey;
    const welcome = await openWelcome(journey);
    // Firefox gives the access back with it, so that this comes last.
    await choose(welcome, 'Only when I ask');
    const page = await session.open(`${site.origin}/altered.html?asked`);
    const isFirefox = session.browser === 'firefox';
    if (isFirefox) return;
    // Without access the tab's address is hidden until the button is pressed there.
    await session.pressButton(page);
    await waitForStatus(session, page, 'noAccess');
    expect((await readLines(page)).differs).toEqual([]);
    const popup = await openPopup(session, page);
    await pressButton(popup, 'Check this page once');
    await page.bringToFront();
    await waitForStatus(session, page, 'checked');
    await choose(await openWelcome(journey), 'All news pages');
    const again = await session.open(`${site.origin}/altered.html?all`);
    await waitForStatus(session, again, 'checked');
  });
});
