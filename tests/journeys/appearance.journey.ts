import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { LINE_PALETTES } from '../../lib/settings/line-palettes.ts';
import { askBackground } from '../support/ask-background.ts';
import { openPopup } from '../support/extension-tabs.ts';
import { ANOTHER, ANOTHER_OPENING, CUT, casePage, OPENING } from './cases/known-words.ts';
import { visit, waitForLines } from './cases/visit.ts';
import { startJourney } from './journey.ts';
import { pointAt, pressButton, readLines, readWavy, waitForCard } from './on-page.ts';

const choose = (page: Page, legend: string, number: number): Promise<void> =>
  page.evaluate(
    (words, at) => {
      const fields = [...document.querySelectorAll('fieldset')].find(
        (field) => field.querySelector('legend')?.textContent === words,
      );
      fields?.querySelectorAll<HTMLInputElement>('input')[at]?.click();
    },
    legend,
    number,
  );

const rootSize = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).fontSize);

describe('the appearance', () => {
  const journey = startJourney({ pages: { '/look': casePage({ paragraphs: [CUT, ANOTHER] }) } });

  it('is chosen in the settings, and seen at once on pages, in cards, in the list and in the settings', async () => {
    const { session } = journey;
    const { page: article } = await visit(journey, '/look');
    await waitForLines(article, OPENING, 1);
    await waitForLines(article, ANOTHER_OPENING, 1);
    const lineColour = async (): Promise<string> => (await readWavy(article, OPENING)).line;
    await expect.poll(lineColour).toBe('rgb(214, 31, 66)');
    const before = await readLines(article);
    expect(before.same).not.toEqual([]);

    const settings = await session.openExtensionPage('options.html');
    await settings.waitForSelector('.appearance input');
    for (const [number, colours] of [
      [1, 'colourBlind'],
      [2, 'plain'],
      [0, 'usual'],
      // Once more what was there before: the browser has had these very rules.
      [1, 'colourBlind'],
    ] as const) {
      await choose(settings, 'Colours of lines', number);
      // A page that nobody sees waits until somebody does.
      await article.bringToFront();
      const { onLight } = LINE_PALETTES[colours].wavy;
      await expect.poll(lineColour).toBe(onLight.replaceAll(' ', ', '));
    }

    await choose(settings, 'Text size', 1);
    await expect.poll(() => rootSize(settings)).toBe('18.4px');
    const popup = await openPopup(session, article);
    await popup.waitForSelector('.finding');
    expect(await rootSize(popup)).toBe('18.4px');

    await article.bringToFront();
    const { x, y } = await pointAt(article, OPENING);
    await article.mouse.move(x, y);
    await waitForCard(session, article);
    const [size] = await session.readClosedShadows(article, (root) =>
      [...root.children].map((child) => getComputedStyle(child).fontSize).at(0),
    );
    expect(size).toBe('15px');

    await settings.bringToFront();
    await settings.click('.appearance [role="switch"]');
    await article.bringToFront();
    await expect.poll(async () => (await readLines(article)).same).toEqual([]);
    expect((await readLines(article)).differs).toEqual(before.differs);
    const { settings: kept } = await askBackground(session, 'readChoices');
    expect(kept).toMatchObject({ hidesSame: true, textSize: 'large', lineColours: 'colourBlind' });

    await settings.bringToFront();
    await pressButton(settings, 'Reset the appearance');
    await article.bringToFront();
    await expect.poll(lineColour).toBe('rgb(214, 31, 66)');
    await expect.poll(() => rootSize(popup)).toBe('16px');
    await expect.poll(async () => (await readLines(article)).same).toEqual(before.same);
  });
});
