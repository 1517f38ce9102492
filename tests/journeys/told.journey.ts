import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { actAsReader } from '../support/act-as-reader.ts';
import { articlePage } from '../support/article-page.ts';
import { askBackground } from '../support/ask-background.ts';
import { badgeOf, openPopup, reportOf, tabIdOf, waitForStatus } from '../support/extension-tabs.ts';
import { startJourney } from './journey.ts';
import { pointAt, waitForCard, waitForText } from './on-page.ts';

const SHARED = '“We will never build with glass again,” Nils Berg said.';
const QUOTED = 'The storm destroyed every greenhouse on the island';
const TOLD = 'Nils Berg said every greenhouse on the island had been destroyed by the storm.';

const PAGES = {
  '/source.html': articlePage({ title: 'A night of wind', text: `“${QUOTED},” Nils Berg said.\n${SHARED}` }),
  '/page.html': articlePage({ title: 'Growers count the damage', text: `${TOLD}\n${SHARED}` }),
};

const PATIENCE = { timeout: 15_000 };
const SWITCH = 'Show what a page tells in other words';

/** The words under thin lines, in whichever tone. */
const thinLines = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('text-thin'))
      .flatMap(([, ranges]) => [...ranges])
      .map((range) => {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      }),
  );

const turnSwitch = (options: Page): Promise<void> =>
  options.evaluate((label) => {
    const found = [...document.querySelectorAll('label')].find(({ innerText }) => innerText.trim() === label);
    if (!found) throw new Error('There is no such switch.');
    found.click();
  }, SWITCH);

describe('what a page tells in other words', () => {
  const journey = startJourney({ pages: PAGES });

  it('has a thin line and a card while it is switched on, and is no finding', async () => {
    const { session, site } = journey;
    const source = await session.open(`${site.origin}/source.html`);
    await waitForStatus(session, source, 'checked');
    await askBackground(session, 'useAsSource', { tabId: await tabIdOf(session, source) });
    const page = await session.open(`${site.origin}/page.html`);
    await waitForStatus(session, page, 'checked');
    const relations = async () => (await reportOf(session, page)).findings.map(({ relation }) => relation);
    expect(await relations()).toEqual(['same']);
    expect(await thinLines(page)).toEqual([]);

    const options = await session.openExtensionPage('options.html');
    // It can be pressed once it shows what is chosen.
    await options.waitForSelector('[aria-describedby="told-more"]:enabled');
    await turnSwitch(options);
    await expect
      .poll(async () => {
        await actAsReader(page);
        return thinLines(page);
      }, PATIENCE)
      .toEqual([TOLD]);
    expect(await relations()).toEqual(['same']);
    expect(await badgeOf(session, page)).toBe('');

    const { x, y } = await pointAt(page, TOLD);
    await page.mouse.move(x, y);
    const { text } = await waitForCard(session, page, QUOTED);
    expect(text).toContain('The page reports in its own words what Nils Berg says in the source.');
    expect(text).not.toMatch(/differs|major|minor/i);

    const popup = await openPopup(session, page);
    await waitForText(popup, 'In other words');
    expect(await popup.evaluate(() => document.querySelector('.filter .total')?.textContent)).toBe('1');
    expect(await popup.evaluate(() => document.querySelector('.told-otherwise')?.textContent)).toContain(QUOTED);

    await turnSwitch(options);
    await page.bringToFront();
    await expect.poll(() => thinLines(page), PATIENCE).toEqual([]);
    expect((await reportOf(session, page)).leftOut.map(({ exact }) => exact).join()).toContain(QUOTED);
  });

  it('is set apart where two articles are compared', async () => {
    const { session, site } = journey;
    const ids: number[] = [];
    for (const file of ['source.html', 'page.html']) {
      const page = await session.open(`${site.origin}/${file}?compared`);
      await waitForStatus(session, page, 'checked');
      ids.push(await tabIdOf(session, page));
    }
    const compare = await session.openExtensionPage(`compare.html?first=${ids[0]}&second=${ids[1]}`);
    await waitForText(compare, 'The second article reports what Nils Berg says in the first.');
    const row = await compare.evaluate(() => document.querySelector('.compared.told')?.textContent ?? '');
    expect(row).toContain(QUOTED);
    expect(row).toContain(TOLD);
  });
});
