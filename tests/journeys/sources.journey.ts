import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { articlePage } from '../support/article-page.ts';
import { askBackground } from '../support/ask-background.ts';
import { writePdf } from '../support/documents/write-pdf.ts';
import { reportOf, waitForStatus } from '../support/extension-tabs.ts';
import { startJourney } from './journey.ts';
import { press, waitForText } from './on-page.ts';

const PATIENCE = { timeout: 10_000 };

const STATEMENT = `The old swing bridge has served this town for ninety years, and it deserves better than we gave it.
We will close the bridge on Monday and we will not open it again before the spring.
Nobody who works on the quay will lose a single hour of pay while the bridge is shut.`;

/** A page that alters the words of the statement. */
const NEWS = articlePage({
  title: 'Bridge shuts next week',
  text: `The swing bridge closes next week. “We will close the bridge on Monday and we will open it again before the spring,” said Mayor Ida Brandt on Friday.
Drivers have to take the road along the river, which is eleven miles longer.
The council meets again in the autumn and will then hear what the works have cost so far.`,
});

const MINUTES = `CHAIR BRANDT: The committee will come to order. Mr. Reuter, please begin.
MR. REUTER: The piles under the northern pier are rotten and cannot carry a loaded lorry any longer.
CHAIR BRANDT: How long have you known that the piles are rotten?
MR. REUTER: We have known it for four years, and we told the council about it in writing twice.
CHAIR BRANDT: Then the committee will want to see both of those letters before it votes.`;

const CAPTIONS = `1
00:00:01,000 --> 00:00:05,500
BRANDT: The ferry will run every twenty minutes until the bridge is open again.

2
00:14:32,000 --> 00:14:38,000
REUTER: We need two more winters before the northern pier can carry lorries.
`;

/** A file as a person chooses it. */
interface Chosen {
  readonly name: string;
  /** Bytes, or text in UTF-8. */
  readonly content: string | readonly number[];
}

/** Chooses files in the page's dialog for files. */
const choose = (page: Page, files: readonly Chosen[]): Promise<void> =>
  page.$eval(
    '.way.drop input',
    (input, chosen) => {
      const given = new DataTransfer();
      for (const { name, content } of chosen)
        given.items.add(new File([typeof content === 'string' ? content : new Uint8Array(content)], name));
      input.files = given.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    files,
  );

const fill = (page: Page, fields: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate((written) => {
    for (const [name, value] of Object.entries(written)) {
      const field = document.querySelector<HTMLInputElement>(`.paste [name="${name}"]`);
      if (field) field.value = value;
    }
  }, fields);

/** What the rows of the list say. */
const rowsOf = (page: Page): Promise<string[]> =>
  page.$$eval('.row.source', (rows) => rows.map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' ')));

const tick = (page: Page, title: string): Promise<void> => press(page, `Choose: ${title}`);

describe('the page of sources', () => {
  const journey = startJourney({ pages: { '/news.html': NEWS } });

  const differing = async (page: Page): Promise<number> => {
    await page.bringToFront();
    await waitForStatus(journey.session, page, 'checked');
    return (await reportOf(journey.session, page)).findings.filter(({ relation }) => relation === 'differs').length;
  };

  it('makes a source of a pasted statement, which a page that alters its words then differs from', async () => {
    const { session, site } = journey;
    const news = await session.open(`${site.origin}/news.html`);
    await waitForStatus(session, news, 'checked');
    const first = await session.openExtensionPage('sources.html#new');
    await first.waitForSelector('.paste');
    await fill(first, { words: STATEMENT, title: 'On the bridge', publisher: 'City Council', saidBy: 'Ida Brandt' });
    await press(first, 'Look it through');
    await waitForText(first, 'we will not open it again before the spring');
    const speakers = await first.$$eval('.review input[list]', (fields) => fields.map((field) => field.value));
    expect(new Set(speakers)).toEqual(new Set(['Ida Brandt']));
    // What is looked through is there again when the page was closed.
    const hash = await first.evaluate(() => location.hash);
    await first.close();
    const page = await session.openExtensionPage(`sources.html${hash}`);
    await waitForText(page, 'we will not open it again before the spring');
    await press(page, 'Keep as a source');
    await waitForText(page, 'Kept in “On the bridge”');
    await expect.poll(() => differing(news), PATIENCE).toBe(1);
    await page.bringToFront();
    await press(page, 'New source');
    await press(page, 'All sources');
    await waitForText(page, 'found on 1 page, which differs');
    expect((await rowsOf(page)).find((row) => row.includes('On the bridge'))).toMatch(/^Statement · City Council/);

    await tick(page, 'On the bridge');
    await press(page, 'Switch off');
    await waitForText(page, '1 set is switched off.');
    await expect.poll(() => differing(news), PATIENCE).toBe(0);
    await page.bringToFront();
    await press(page, 'Undo');
    await expect.poll(() => differing(news), PATIENCE).toBe(1);
    await page.bringToFront();
    await press(page, 'Remove');
    await waitForText(page, 'Removed “On the bridge”');
    await expect.poll(() => differing(news), PATIENCE).toBe(0);
    await page.bringToFront();
    await press(page, 'Undo');
    await expect.poll(() => differing(news), PATIENCE).toBe(1);
  }, 60_000);

  it('reads several files, says of a broken one why, and puts what was kept into one set', async () => {
    const { session } = journey;
    const page = await session.openExtensionPage('sources.html#new');
    await page.waitForSelector('.way.drop');
    const pdf = writePdf([
      {
        texts: [{ x: 72, y: 72, text: '“The harbour will stay open for every boat that can pass,” said Olaf Reuter.' }],
      },
    ]);
    await choose(page, [
      { name: 'minutes.txt', content: MINUTES },
      { name: 'council.srt', content: CAPTIONS },
      { name: 'report.pdf', content: [...pdf] },
      { name: 'broken.pdf', content: '%PDF-1.7 and nothing more' },
    ]);
    await waitForText(page, '3 sources to look through');
    await expect
      .poll(() => page.$$eval('.files li', (lines) => lines.map(({ className }) => className)), PATIENCE)
      .toEqual(['read', 'read', 'read', 'refused']);
    await waitForText(page, 'The file is damaged');
    await press(page, 'Look through: minutes');
    await waitForText(page, 'We have known it for four years');
    const shown = await page.$$eval('.review input[list]', (fields) => fields.map((field) => field.value));
    expect(shown.some((name) => name.includes('Reuter'))).toBe(true);
    await press(page, 'New source');
    await press(page, 'Keep all as they are');
    await waitForText(page, '3 sources kept.');

    await press(page, 'All sources');
    await page.waitForSelector('.row.source');
    for (const title of ['minutes', 'council', 'report']) await tick(page, title);
    await press(page, 'Put into one set');
    await page.select('.goal-form select', '');
    await page.type('.goal-form input', 'The harbour');
    await press(page, 'Move');
    await waitForText(page, 'Moved to “The harbour”.');
    const kept = (await askBackground(session, 'listSources')).filter(({ setTitle }) => setTitle === 'The harbour');
    expect(kept.map(({ kind }) => kind).sort()).toEqual(['report', 'subtitles', 'transcript']);
    expect(kept.every(({ quotations }) => quotations > 0)).toBe(true);
    await press(page, 'Undo');
    await waitForText(page, 'Taken back.');
    const apart = (await askBackground(session, 'listSources')).filter(({ origin }) => origin !== 'bundled');
    expect(new Set(apart.map(({ set }) => set)).size).toBe(apart.length);
  }, 60_000);
});
