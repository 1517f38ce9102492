import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/extension-tabs.ts';
import { inTurns } from '../it-once.ts';
import { startJourney } from '../journey.ts';
import { waitForNoCard } from '../on-page.ts';
import { ANOTHER, ANOTHER_OPENING, CUT, casePage, OPENING } from './known-words.ts';
import { countHosts, countLines, openCutCard, visit, waitForLines } from './visit.ts';

const CLOSED = casePage({
  paragraphs: [
    CUT,
    `</p><div id="host"></div><script>{ const root = document.getElementById('host').attachShadow({ mode: 'closed' }); const p = document.createElement('p'); p.textContent = ${JSON.stringify(ANOTHER)}; root.append(p); }</script><p>`,
  ],
});

const PAGES = {
  '/plain': casePage(),
  '/dialog': casePage({ paragraphs: [CUT, `</p><dialog><h2>Read on</h2><p>${CUT}</p></dialog><p>`] }),
  '/closed': CLOSED,
  '/framing': casePage({ paragraphs: [CUT, '</p><iframe src="/inner" width="700" height="200"></iframe><p>'] }),
  '/inner': `<!doctype html><html lang="en"><title>Inner</title><body><p>${ANOTHER}</p></body></html>`,
};

describe('cards and what is embedded in a page', () => {
  const journey = startJourney({ pages: PAGES });

  const attacks: readonly (readonly [string, () => void])[] = [
    ['moves it', () => document.querySelector('article')?.append(document.querySelector('div[popover]') ?? '')],
    ['takes its popover away', () => document.querySelector('div[popover]')?.removeAttribute('popover')],
  ];

  it.each(inTurns(attacks))('case 4: a page that %s closes the card', async (_, attack) => {
    const { page } = await visit(journey, '/plain');
    await openCutCard(journey, page);
    await page.evaluate(attack);
    await waitForNoCard(journey.session, page);
    await expect.poll(() => countHosts(page)).toBe(0);
  });

  /** Closes the card with its own button, which works only when nothing lies over it and it is not inert. */
  const pressClose = async (page: Page): Promise<void> => {
    const [at] = await journey.session.readClosedShadows(page, (root) => {
      const { x, y, width, height } = (root.querySelector('button') as Element).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(at?.x ?? 0, at?.y ?? 0);
    await waitForNoCard(journey.session, page);
  };

  it('case 19: a passage in a modal dialog has its card above the dialog, and one that can be used', async () => {
    const { page } = await visit(journey, '/dialog');
    await page.evaluate(() => {
      document.querySelector('article p + p')?.replaceChildren('Read on in the box.');
      document.querySelector('dialog')?.showModal();
    });
    await waitForLines(page, OPENING, 1);
    await openCutCard(journey, page);
    await pressClose(page);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  it('case 18: a closed shadow root is told in the popup as not checked', async () => {
    const { report, page } = await visit(journey, '/closed');
    expect(await countLines(page, OPENING)).toBe(1);
    expect(report.notices.join()).toContain('not checked');
  });

  it('case 18: a frame of the same site is read', async () => {
    const { page } = await visit(journey, '/framing');
    const report = () => reportOf(journey.session, page);
    const hasFrame = async () => (await report()).findings.some(({ exact }) => exact.includes(ANOTHER_OPENING));
    // A frame may be loaded after the article around it was read.
    await expect.poll(hasFrame, { timeout: 10_000 }).toBe(true);
    expect((await report()).notices.join()).not.toContain('not checked');
  });

  it('case 29: at 400 % the line stays and its card fits the window', async () => {
    const { session } = journey;
    const { page } = await visit(journey, '/plain');
    await page.setViewport({ width: 320, height: 256 });
    await waitForLines(page, OPENING, 1);
    await openCutCard(journey, page);
    const fits = () =>
      session.readClosedShadows(page, (root) => {
        const { left, right, top, bottom } = (root.querySelector('.card') as Element).getBoundingClientRect();
        return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      });
    await expect.poll(fits).toEqual([true]);
  });
});
