import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { articlePage } from '../support/article-page.ts';
import { askBackground } from '../support/ask-background.ts';
import { badgeOf, openPopup } from '../support/extension-tabs.ts';
import { readWithin, waitForRemembered } from '../support/remember-all.ts';
import { visit } from './cases/visit.ts';
import { startJourney } from './journey.ts';
import { press, pressButton, readLines, waitForText } from './on-page.ts';

const SHEDS = 'The sheds in the harbour burned for two days, and nobody was hurt.';

const mayor = (title: string, words: string): string =>
  articlePage({ title, text: `${SHEDS}\n“${words},” said Ola Brandt, the mayor.` });

const PAGES = {
  '/promise': mayor('New sheds promised', 'We will rebuild the sheds before the winter comes to the town'),
  '/refusal': mayor('No new sheds', 'We will not rebuild the sheds before the winter comes to the town'),
  '/left-out': mayor('Left out', 'We will ask the harbour for money before the spring is over'),
  '/last': mayor('The last word', 'We will ask the harbour for nothing at all in the coming year'),
  '/again': mayor('After the fire', 'We will rebuild the sheds before the winter comes to the town'),
};

describe('the reading memory', () => {
  const journey = startJourney({ pages: PAGES });

  const titles = async (): Promise<(string | null)[]> =>
    (await askBackground(journey.session, 'listRemembered')).map(({ title }) => title);

  const popupOver = async (path: string): Promise<Page> => {
    const { page } = await visit(journey, path);
    return openPopup(journey.session, page);
  };

  it('finds on a page what was read otherwise on another, and tells its reader alone', async () => {
    const { session, site } = journey;
    await readWithin(session, 1);
    const memory = await session.openExtensionPage('memory.html');
    await memory.waitForSelector('[role="switch"]:enabled');
    expect((await askBackground(session, 'getMemory')).isOn).toBe(false);
    await memory.click('[role="switch"]');
    await waitForText(memory, 'Nothing is remembered yet.');
    await visit(journey, '/promise');
    await waitForRemembered(session, `${site.origin}/promise`);

    const { page } = await visit(journey, '/refusal');
    // Out of sight it would not be read any further.
    await waitForRemembered(session, `${site.origin}/refusal`);
    const popup = await openPopup(session, page);
    await waitForText(popup, '1 passage that you have read otherwise');
    await waitForText(popup, 'We will rebuild the sheds before the winter comes to the town');
    expect(await popup.$eval('.remembered-here h3', (sentence) => sentence.textContent)).toMatch(
      /^You read these words otherwise on \w+, \w+ \d+, at 127\.0\.0\.1:\d+\.$/,
    );
    expect(await popup.$eval('.remembered-here a', (link) => link.href)).toBe(`${site.origin}/promise`);
    expect(await badgeOf(session, page)).toBe('');
    expect(await readLines(page)).toEqual({ same: [], differs: [], unclear: [] });

    const again = await popupOver('/again');
    await waitForText(again, '1 passage that you have read before');

    await memory.bringToFront();
    await memory.type('[type="search"]', 'winter town');
    await waitForText(memory, 'We will rebuild the sheds before the winter comes to the town');
  });

  it('leaves out a site, forgets an article until that is taken back, and everything once that is confirmed', async () => {
    const { session, site } = journey;
    const { host } = new URL(site.origin);
    const memory = await session.openExtensionPage('memory.html');
    const choose = async (title: string, way: string): Promise<void> => {
      await memory.bringToFront();
      const ofArticle = `//li[.//h3[normalize-space()="${title}"]]`;
      await (await memory.waitForSelector(`::-p-xpath(${ofArticle}//button[@aria-haspopup])`))?.click();
      await (await memory.waitForSelector(`::-p-xpath(${ofArticle}//*[@role="menuitem"][.="${way}"])`))?.click();
    };
    // However many articles it has, the list is one stop of Tab; the arrow keys go on to the next.
    await memory.bringToFront();
    await waitForText(memory, 'No new sheds');
    const reached = (): Promise<string[]> =>
      memory.$$eval('.days :is(a, button, summary)', (controls) =>
        controls.flatMap((control) => (control.tabIndex < 0 ? [] : (control.textContent ?? ''))),
      );
    expect(await reached()).toHaveLength(1);
    await memory.focus('.day-head button');
    await memory.keyboard.press('ArrowDown');
    await memory.keyboard.press('ArrowDown');
    const second = await memory.$$eval('.article', (lines) => lines[1]?.querySelector('a')?.textContent);
    expect(await memory.evaluate(() => document.activeElement?.textContent)).toBe(second);
    expect((await reached())[0]).toBe(second);
    await choose('New sheds promised', `Never remember ${host}`);
    await waitForText(memory, `${host} is not remembered from now on.`);
    await visit(journey, '/left-out');
    // What is in front when its site is let in again is read from then on.
    await memory.bringToFront();
    await press(memory, `Remember again: ${host}`);
    await waitForText(memory, `${host} is remembered again.`);
    await visit(journey, '/last');
    await waitForRemembered(session, `${site.origin}/last`);
    expect(await titles()).not.toContain('Left out');

    await choose('No new sheds', 'Delete this article');
    await waitForText(memory, '1 article deleted.');
    await pressButton(memory, 'Undo');
    await waitForText(memory, '1 article is back.');
    await choose('No new sheds', 'Delete this article');
    await waitForText(memory, '1 article deleted.');
    // As long as it was remembered, these very words had been read before.
    const popup = await popupOver('/refusal?deleted');
    await waitForText(popup, '1 passage that you have read otherwise');

    await memory.bringToFront();
    await memory.click('[role="switch"]');
    await pressButton(memory, 'Switch off and delete');
    await memory.waitForSelector('[role="switch"]:not(:checked)');
    expect(await titles()).toEqual([]);
  });
});
