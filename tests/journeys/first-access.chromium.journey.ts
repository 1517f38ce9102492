import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { askBackground } from '../support/ask-background.ts';
import { badgeOf, openPopup, waitForStatus } from '../support/extension-tabs.ts';
import { waitFor } from '../support/wait-for.ts';
import { ARTICLES, startJourney } from './journey.ts';
import { pressButton, readLines, waitForText } from './on-page.ts';

const WEB = ['http://*/*', 'https://*/*'];

/** The part of the WebExtension interface that is asked here. */
declare const browser: {
  readonly permissions: {
    contains(access: { readonly origins: readonly string[] }): Promise<boolean>;
    request(access: { readonly origins: readonly string[] }): Promise<boolean>;
  };
  readonly action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
};

const choose = async (page: Page, words: string): Promise<void> => {
  const choice = await waitFor(`the choice "${words}"`, async () => {
    for (const label of await page.$$('.choice:has(input:enabled)'))
      if ((await label.evaluate((element) => element.textContent)).includes(words)) return label;
    return null;
  });
  await choice.click();
};

const countChosen = (page: Page): Promise<number> => page.$$eval('.choice input:checked', (chosen) => chosen.length);

const waitForLines = (page: Page): Promise<true> =>
  waitFor('the lines of the article', async () => ((await readLines(page)).differs.length > 0 ? true : null));

// Firefox gives the access at the installation; there `withdrawn-access` takes it back.
describe('who has just installed it and said yes to nothing', () => {
  const journey = startJourney({ folder: ARTICLES }, { isKeptOut: true });

  const isLetInto = (origins: readonly string[]): Promise<boolean> =>
    journey.session.inExtension((list) => browser.permissions.contains({ origins: list }), origins);
  /** What the toolbar button says where a tab has nothing else to say. */
  const readButton = () =>
    journey.session.inExtension(
      async () => [await browser.action.getBadgeText({}), await browser.action.getTitle({})].join(' '),
      null,
    );

  it('case 81 (Chromium only: Firefox asks at the installation): has no page read, is told so by the button on every page, and checks one by hand', async () => {
    const { session, site } = journey;
    expect(await isLetInto(WEB)).toBe(false);
    const welcome = await session.openExtensionPage('welcome.html');
    await waitForText(welcome, 'The browser does not let Crossread read news pages automatically');
    expect(await countChosen(welcome)).toBe(0);
    const page = await session.open(`${site.origin}/altered.html?first`);
    expect(await readButton()).toBe('! Crossread – the browser does not let it read news pages: press here');
    await session.pressButton(page);
    await waitForStatus(session, page, 'needsAccess');
    expect(await badgeOf(session, page)).toBe('!');
    expect((await readLines(page)).differs).toEqual([]);
    const popup = await openPopup(session, page);
    await waitForText(popup, 'An article’s text has to be read to be compared with its sources');
    await pressButton(popup, 'Check this page once');
    await page.bringToFront();
    await waitForStatus(session, page, 'checked');
    await waitForLines(page);
  });

  it('case 81 (Chromium only: Firefox asks at the installation): is told what a refusal comes to, and has nothing chosen that does not hold', async () => {
    const welcome = await journey.session.openExtensionPage('welcome.html');
    await welcome.waitForSelector('.choice input:enabled');
    // Nobody can press the browser's question here; this is the answer of who says no to it.
    await welcome.evaluate(() => Object.assign(browser.permissions, { request: async () => false }));
    await choose(welcome, 'All news pages');
    await waitForText(welcome, 'The browser did not give access');
    expect(await countChosen(welcome)).toBe(0);
  });

  it('case 81 (Chromium only: Firefox asks at the installation): has pages read from the moment of a yes, those that are open too, and never again after a no', async () => {
    const { session, site } = journey;
    const { host } = new URL(site.origin);
    const open = await session.open(`${site.origin}/altered.html?open`);
    const welcome = await session.openExtensionPage('welcome.html');
    await session.sayYesWhenAsked();
    await welcome.bringToFront();
    await choose(welcome, 'All news pages');
    await open.bringToFront();
    await waitForLines(open);
    await expect.poll(readButton).toBe(' Crossread');

    // A site that was chosen stays chosen, and readable.
    await askBackground(session, 'alwaysCheck', { host });
    await welcome.bringToFront();
    await choose(welcome, 'Only when I ask');
    await expect.poll(() => isLetInto(WEB)).toBe(false);
    await expect.poll(() => isLetInto([`http://${host.replace(/:\d+$/, '')}/*`])).toBe(true);
    const chosen = await session.open(`${site.origin}/altered.html?chosen`);
    await waitForStatus(session, chosen, 'checked');
    expect(await readButton()).toBe(' Crossread');
  });

  it('case 81 (Chromium only: Firefox asks at the installation): what the browser was asked for holds, though its question has closed the popup', async () => {
    const { session } = journey;
    await askBackground(session, 'setReadingMode', { mode: 'asked' });
    await askBackground(session, 'keepWish', { wish: { reads: 'everywhere' } });
    await session.sayYesWhenAsked();
    await session.inExtension((origins) => browser.permissions.request({ origins }), WEB);
    await expect.poll(async () => (await askBackground(session, 'getReading')).mode).toBe('all');
  });
});
