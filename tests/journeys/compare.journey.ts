import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { askBackground } from '../support/ask-background.ts';
import { tabIdOf, waitForStatus } from '../support/extension-tabs.ts';
import { waitFor } from '../support/wait-for.ts';
import { FERRY_PAGES } from './ferry-pages.ts';
import { startJourney } from './journey.ts';
import { pressButton } from './on-page.ts';

const PATIENCE = { timeout: 15_000 };

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

describe('the comparison of two articles', () => {
  const journey = startJourney({ pages: FERRY_PAGES });

  it('shows where two open articles differ, what they share and what each has alone, and saves it', async () => {
    const { session, site } = journey;
    const ids: number[] = [];
    for (const file of ['source.html', 'page.html']) {
      const page = await session.open(`${site.origin}/${file}`);
      await waitForStatus(session, page, 'checked');
      ids.push(await tabIdOf(session, page));
    }
    const compare = await session.openExtensionPage(`compare.html?first=${ids[0]}`);
    await expect.poll(() => textOf(compare), PATIENCE).toContain('Second article');
    await expect
      .poll(
        () =>
          compare.evaluate((tabId) => {
            const choice = document.querySelectorAll('select')[1];
            if (!choice || ![...choice.options].some(({ value }) => value === String(tabId))) return false;
            choice.value = String(tabId);
            choice.dispatchEvent(new Event('change', { bubbles: true }));
            return true;
          }, ids[1]),
        PATIENCE,
      )
      .toBe(true);
    await expect.poll(() => textOf(compare), PATIENCE).toContain('Where they differ');
    const text = await textOf(compare);
    expect(text).toContain('all of the passengers');
    expect(text).toContain('most of the passengers');
    expect(text).toContain('What they share');
    expect(text).toContain('Only in Ferry runs aground off Halsund with 212 aboard');
    expect(await compare.evaluate(() => location.search)).toBe(`?first=${ids[0]}&second=${ids[1]}`);

    await pressButton(compare, 'Export');
    await expect
      .poll(
        () =>
          compare.evaluate(() => {
            const item = [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')].find(({ innerText }) =>
              innerText.startsWith('Markdown'),
            );
            item?.click();
            return item !== undefined;
          }),
        PATIENCE,
      )
      .toBe(true);
    await expect
      .poll(async () => (await session.downloads()).map(({ name }) => name).join(' '), PATIENCE)
      .toContain('.md');
  });

  it('compares two tabs out of sight that are to be checked anew, for their words are known', async () => {
    const { session, site } = journey;
    const ids: number[] = [];
    for (const file of ['source.html?hidden', 'page.html?hidden']) {
      const page = await session.open(`${site.origin}/${file}`);
      await waitForStatus(session, page, 'checked');
      ids.push(await tabIdOf(session, page));
    }
    const compare = await session.openExtensionPage('compare.html');
    await askBackground(session, 'useAsSource', { tabId: ids[1] as number });
    const address = `?first=${ids[0]}&second=${ids[1]}`;
    await compare.evaluate((chosen) => location.assign(`compare.html${chosen}`), address);
    await expect.poll(() => textOf(compare), PATIENCE).toContain('Where they differ');
    expect(await textOf(compare)).toContain('the first article');

    // The letter is about the second article, and the first is its source.
    await pressButton(compare, 'Export');
    await pressButton(compare, 'Ask for a correction');
    const letter = await waitFor('the letter', async () => {
      const pages = await session.pages();
      return pages.find((page) => page.url().includes('letter.html')) ?? null;
    });
    await letter.waitForSelector('textarea');
    const text = await letter.$eval('textarea', ({ value }) => value);
    expect(text).toContain('most of the passengers');
    expect(text).toContain('all of the passengers');
    expect(text).toContain(`${site.origin}/page.html?hidden`);
  });

  it('says so when the same article was chosen twice, and when a tab has been closed', async () => {
    const { session, site } = journey;
    const page = await session.open(`${site.origin}/source.html`);
    await waitForStatus(session, page, 'checked');
    const id = await tabIdOf(session, page);
    const compare = await session.openExtensionPage(`compare.html?first=${id}&second=${id}`);
    await expect.poll(() => textOf(compare), PATIENCE).toContain('Choose two different articles.');

    await compare.evaluate((first) => location.assign(`compare.html?first=${first}&second=987654321`), id);
    await expect.poll(() => textOf(compare), PATIENCE).toContain('could not be read. Its tab has been closed.');
  });
});
