import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { actAsReader } from '../support/act-as-reader.ts';
import { articlePage } from '../support/article-page.ts';
import { openPopup, tabIdOf, waitForStatus } from '../support/extension-tabs.ts';
import { waitFor } from '../support/wait-for.ts';
import { startJourney } from './journey.ts';
import { pointAt, pressButton, readLines, waitForCard, waitForText } from './on-page.ts';

const dated = (title: string, text: string): string =>
  articlePage({ title, text }).replace('"headline"', '"datePublished":"2024-03-07","headline"');

const SOURCE = dated(
  'Fire in the mill of Sorn',
  `The old mill of Sorn burned down on Tuesday night.
Marta Lopez, 34, a nurse, was hurt when the roof came down. Tom Varga, 41, a carpenter, carried her out.
The mill of Sorn was built in 1861. The council of Sorn will vote on the ruin on March 19.`,
);
const PAGE = dated(
  'Nurse hurt in mill fire',
  `A fire has destroyed the old mill of Sorn.
Maria Lopez, 34, a nurse, was hurt when the roof came down. Tom Varga, 47, a carpenter, carried her out.
Built in 1816, the mill of Sorn had stood empty. The council of Sorn will vote on the ruin on March 19.`,
);

const reviewed = (panel: Page): Promise<string[]> =>
  panel.evaluate(() =>
    [...document.querySelectorAll('.review-list')]
      .filter((list) => list.querySelector('h2')?.textContent === 'Dates and ages')
      .flatMap((list) => [...list.querySelectorAll('strong')].map(({ textContent }) => textContent)),
  );

describe('dates, ages and names', () => {
  const journey = startJourney({ pages: { '/source.html': SOURCE, '/page.html': PAGE } });

  it('are looked through, kept, found on a page, explained and saved', async () => {
    const { session, site } = journey;
    const source = await session.open(`${site.origin}/source.html`);
    await waitForStatus(session, source, 'checked');
    const panel = await session.openExtensionPage(`sidepanel.html?tabId=${await tabIdOf(session, source)}`);
    await pressButton(panel, 'As a source');
    await pressButton(panel, 'Look the article through');
    await waitForText(panel, 'Dates and ages');
    expect(await reviewed(panel)).toEqual(['Tuesday', 'Marta Lopez, 34', 'Tom Varga, 41', '1861', 'March 19']);
    await pressButton(panel, 'Keep as a source');
    await waitForText(panel, 'Other articles are now compared with it.');

    const page = await session.open(`${site.origin}/page.html`);
    const { findings } = await waitForStatus(session, page, 'checked');
    const told = findings.filter(({ relation }) => relation === 'differs');
    expect(told.map(({ type, exact }) => `${type} ${exact}`)).toEqual(['detail Maria Lopez', 'figure 47', 'date 1816']);
    await actAsReader(page);
    await expect.poll(async () => (await readLines(page)).differs).toEqual(expect.arrayContaining(['1816', '47']));

    const { x, y } = await pointAt(page, '1816');
    await page.mouse.move(x, y);
    const { text } = await waitForCard(session, page, 'The year differs');
    expect(text).toContain('1861');

    const popup = await openPopup(session, page);
    await waitForText(popup, 'The year differs: the source says “1861”, the page “1816”.');
    await waitForText(
      popup,
      'The name is spelled differently: “Marta Lopez” in the source, “Maria Lopez” on the page.',
    );
    await pressButton(popup, 'Export');
    await pressButton(popup, 'CSV');
    const file = await waitFor(
      'the table',
      async () =>
        (await session.downloads()).find(({ name, content }) => name.endsWith('.csv') && content !== '') ?? null,
    );
    expect(file.content).toContain('date,differs,major');
    expect(file.content).toContain('detail,differs,minor');
  });
});
