import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { tabIdOf, waitForStatus } from '../support/extension-tabs.ts';
import { FERRY_PAGES } from './ferry-pages.ts';
import { startJourney } from './journey.ts';
import { pressButton } from './on-page.ts';

/** What a third account says. */
const STATEMENT = [
  'Statement of the coast guard',
  '“The ship will not sail again until we know exactly why the steering failed,” said Captain Elin Storvik of the coast guard.',
  'She said that 212 people were aboard the ferry Marit.',
].join('\n\n');

const PATIENCE = { timeout: 15_000 };

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

describe('a story that several articles tell', () => {
  const journey = startJourney({ pages: FERRY_PAGES });

  it('puts three accounts into a table, one of them a document, opens what differs, and draws what became of a quotation', async () => {
    const { session, site } = journey;
    const ids: number[] = [];
    for (const file of ['source.html?story', 'page.html?story']) {
      const page = await session.open(`${site.origin}/${file}`);
      await waitForStatus(session, page, 'checked');
      ids.push(await tabIdOf(session, page));
    }
    const statement = await session.openExtensionPage('reader.html');
    await statement.waitForSelector('textarea');
    await statement.$eval('textarea', (field, words) => (field.value = words), STATEMENT);
    await pressButton(statement, 'Check these words');
    await statement.waitForSelector('article p');
    await waitForStatus(session, statement, 'checked');
    const compare = await session.openExtensionPage(`compare.html?first=${ids[0]}&second=${ids[1]}`);
    await pressButton(compare, 'Add an article');
    await compare.select('.one:nth-of-type(3) select', String(await tabIdOf(session, statement)));
    await compare.waitForSelector('.story [aria-busy=false] th:nth-child(3)', PATIENCE);
    await expect.poll(() => textOf(compare), PATIENCE).toContain('Not there');
    expect(await compare.$eval('[role=status]', (status) => status.textContent)).toBe(
      'All articles have been compared.',
    );
    await pressButton(compare, 'Differs');
    await expect.poll(() => compare.$$eval('tr.opened figure', (sides) => sides.length), PATIENCE).toBe(2);

    await pressButton(compare, 'See what became of these words');
    await compare.waitForSelector('.drawn .phrase[role=button].shade-3');
    await compare.focus('.drawn .phrase[role=button].shade-3');
    await compare.keyboard.press('Enter');
    await expect.poll(() => compare.$$eval('.who-prints li', (all) => all.length), PATIENCE).toBe(3);

    const before = (await session.pages()).length;
    await pressButton(compare, 'Ask for a correction');
    const ways = compare.locator('.toolbar [role="menuitem"]');
    await ways.click();
    await expect.poll(async () => (await session.pages()).length).toBe(before + 1);

    await compare.bringToFront();
    await pressButton(compare, 'Save as picture');
    for (const way of ['Save as a table', 'Save as a page']) {
      await pressButton(compare, 'Export');
      await compare.locator(`::-p-aria([name="${way}"][role="menuitem"])`).click();
    }
    const namesOf = async (): Promise<string[]> => (await session.downloads()).map(({ name }) => name).sort();
    await expect
      .poll(namesOf, PATIENCE)
      .toEqual(['Several articles.csv', 'Several articles.html', 'What became of these words.png']);
  });
});
