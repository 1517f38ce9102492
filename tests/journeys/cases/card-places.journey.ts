import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inTurns } from '../it-once.ts';
import { startJourney } from '../journey.ts';
import { pointAt, readCard, waitForNoCard } from '../on-page.ts';
import { ANOTHER, CUT, casePage, OPENING } from './known-words.ts';
import { openCutCard, visit } from './visit.ts';

const LONG = Array.from(
  { length: 12 },
  () => 'The hall was full that night, and nobody wanted to go home before the vote was counted and read out.',
).join(' ');

const styled = (rules: string, paragraphs: readonly string[] = [CUT]): string =>
  casePage({ head: `<style>body { font: 18px/1.5 serif; margin: 20px } ${rules}</style>`, paragraphs });

const BAR = '<div id="bar">All sections</div>';

const PAGES = {
  '/columns': styled('article { columns: 3; height: 260px }', [LONG.slice(0, 420), CUT, ANOTHER]),
  '/transforms': styled('article { transform: rotate(6deg) scale(.7); transform-origin: 0 0 }'),
  '/right-to-left': styled('html { direction: rtl }'),
  '/vertical': styled('article { writing-mode: vertical-rl; height: 400px }'),
  '/zoomed': styled('article { zoom: 1.6 }'),
  '/tall': styled('article { width: 160px }', [LONG.slice(0, 200), CUT]),
  '/box': styled('article { height: 260px; overflow: auto; margin-top: 200px; border: 1px solid }', [
    LONG,
    CUT,
    LONG,
    LONG,
  ]),
  '/sticky': styled('#bar { position: sticky; top: 0; height: 140px; background: silver }', [
    LONG,
    LONG,
    CUT,
    LONG,
    LONG,
    LONG,
  ]).replace('<body>', `<body>${BAR}`),
};

/** Boxes of the lines of the passage that was cut, as far as they are in the window. */
const readPassage = (page: Page) =>
  page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node.nodeValue ?? '').indexOf(words);
      if (start < 0) continue;
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, (node.nodeValue ?? '').indexOf('immediately', start) + 'immediately'.length);
      return [...range.getClientRects()]
        .filter(({ bottom, top }) => bottom > 0 && top < innerHeight)
        .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    }
    return [];
  }, OPENING);

describe('the place of the card', () => {
  const journey = startJourney({ pages: PAGES });

  it.each(
    inTurns([
      ['in columns', '/columns'],
      ['on a page that is turned and scaled', '/transforms'],
      ['on a page written from right to left', '/right-to-left'],
      ['on a page written downwards', '/vertical'],
      ['on a page that is zoomed by its own style', '/zoomed'],
      ['over many lines', '/tall'],
      ['in a box that is scrolled', '/box'],
      ['under a header that sticks', '/sticky'],
    ]),
  )('for a passage %s is beside its lines and in the window', async (_, path) => {
    const { page } = await visit(journey, path);
    const { box } = await openCutCard(journey, page);
    const { width, height } = page.viewport() ?? { width: 1200, height: 900 };
    expect(box).toSatisfy(
      ({ left, top, right, bottom }: typeof box) => left >= 0 && top >= 0 && right <= width && bottom <= height,
    );
    const lines = await readPassage(page);
    expect(lines).not.toEqual([]);
    const covered = lines.filter(
      (line) => line.left < box.right && box.left < line.right && line.top < box.bottom && box.top < line.bottom,
    );
    expect(covered, 'lines under the card').toEqual([]);
    const gap = Math.min(
      ...lines.map((line) =>
        Math.max(line.left - box.right, box.left - line.right, line.top - box.bottom, box.top - line.bottom),
      ),
    );
    expect(gap).toBeLessThan(60);
  });

  it('is given up when the passage is scrolled out of its box', async () => {
    const { page } = await visit(journey, '/box');
    await openCutCard(journey, page);
    await page.evaluate(() => document.querySelector('article')?.scrollBy({ top: 200, behavior: 'instant' }));
    expect((await readPassage(page)).length, 'the passage is within the window').toBeGreaterThan(0);
    await waitForNoCard(journey.session, page);
  });

  it('is not beside a passage under a header that sticks: what is pointed at is the header', async () => {
    const { session } = journey;
    const { page } = await visit(journey, '/sticky');
    const { x } = await pointAt(page, OPENING);
    const y = await page.evaluate((words) => {
      const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes(words));
      scrollBy({ top: (paragraph?.getBoundingClientRect().top ?? 0) - 60, behavior: 'instant' });
      return 60 + 14;
    }, OPENING);
    const under = await page.evaluate((left, top) => document.elementFromPoint(left, top)?.id, x, y);
    expect(under).toBe('bar');
    await page.mouse.move(x, y);
    await page.mouse.move(x + 2, y);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await readCard(session, page)).toBeNull();
  });
});
