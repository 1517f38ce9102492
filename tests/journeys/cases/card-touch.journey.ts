import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type Journey, startJourney } from '../journey.ts';
import { type Point, pointAt, readCard, waitForCard, waitForNoCard } from '../on-page.ts';
import { CUT, casePage, LEFT_OUT, OPENING } from './known-words.ts';
import { visit, waitForLines } from './visit.ts';

const PAGES = {
  '/touch': casePage(),
  '/link': casePage({ paragraphs: [CUT.replace('the government', '<a href="#more">the government</a>')] }),
  '/button': casePage({
    paragraphs: [
      CUT.replace(
        'the government',
        '<a href="https://away.example/" onclick="window.pressed = true; return false">the government</a>',
      ),
    ],
  }),
};

/** Taps a place with a finger. */
const tap = (page: Page, { x, y }: Point): Promise<void> => page.touchscreen.tap(x, y);

/** Longer than a card stays when the pointer has left. */
const linger = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 700)));

async function tapPassage(journey: Journey, page: Page): Promise<void> {
  await tap(page, await pointAt(page, OPENING));
  await waitForCard(journey.session, page, LEFT_OUT);
}

describe('touch', () => {
  const journey = startJourney({ pages: PAGES });

  it('a tap opens the card, which stays until there is a tap elsewhere', async () => {
    const { session } = journey;
    const { page } = await visit(journey, '/touch');
    await waitForLines(page, OPENING, 1);
    await tapPassage(journey, page);
    await linger(page);
    expect(await readCard(session, page)).not.toBeNull();
    await tap(page, { x: 1000, y: 700 });
    await waitForNoCard(session, page);
    await tapPassage(journey, page);
  });

  it('a tap on the card leaves it open, one on its button closes it', async () => {
    const { session } = journey;
    const { page } = await visit(journey, '/touch');
    await tapPassage(journey, page);
    const card = await readCard(session, page);
    if (!card) throw new Error('The card has gone.');
    await tap(page, { x: (card.box.left + card.box.right) / 2, y: card.box.top + 60 });
    await linger(page);
    expect(await readCard(session, page)).not.toBeNull();
    await tap(page, { x: card.box.right - 24, y: card.box.top + 24 });
    await waitForNoCard(session, page);
  });

  it.each([
    ['a link', '/link', () => location.hash === '#more'],
    ['what the page does with a link', '/button', () => Reflect.get(window, 'pressed') === true],
  ])('%s in the passage works when it is tapped', async (_, path, worked) => {
    const { page } = await visit(journey, path);
    await waitForLines(page, OPENING, 1);
    await tap(page, await pointAt(page, 'the government'));
    await expect.poll(() => page.evaluate(worked)).toBe(true);
  });
});
