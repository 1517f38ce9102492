import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitFor } from '../../support/wait-for.ts';
import { startJourney } from '../journey.ts';
import { pointAt, readCard, waitForNoCard } from '../on-page.ts';
import { CUT, casePage, OPENING } from './known-words.ts';
import { countHosts, openCutCard, visit, waitForLines } from './visit.ts';

const STYLE = '<style>dialog, [popover] { inset: 0; margin: auto; width: 600px; height: fit-content }</style>';

const PAGES = {
  '/modal': casePage({ head: STYLE, after: '<dialog><p>Sign in to read on.</p><button>Later</button></dialog>' }),
  '/menu': casePage({ head: STYLE, after: '<div id="menu" popover>Share this article with your friends.</div>' }),
  '/small': casePage({
    head: '<style>#tip { inset: auto 0 0 auto; width: 90px; height: 30px }</style>',
    after: '<div id="tip" popover="manual">Saved.</div>',
  }),
  '/popover': casePage({
    head: STYLE,
    paragraphs: ['Open the box.', `</p><div id="box" popover><p>${CUT}</p></div><p>`],
  }),
  '/screen': casePage({ after: '<div id="film" style="background: black">A film</div>' }),
};

/** Closes the card with its own button, which works only when nothing lies over it and it is not inert. */
async function pressClose({ session }: ReturnType<typeof startJourney>, page: Page): Promise<void> {
  const [at] = await session.readClosedShadows(page, (root) => {
    const { x, y, width, height } = (root.querySelector('button') as Element).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(at?.x ?? 0, at?.y ?? 0);
  await waitForNoCard(session, page);
}

describe('the card and what a page puts above everything', () => {
  const journey = startJourney({ pages: PAGES });

  it('case 19: a card is closed by a modal dialog elsewhere, and its passage behind the dialog opens none', async () => {
    const { session } = journey;
    const { page } = await visit(journey, '/modal');
    await openCutCard(journey, page);
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await waitForNoCard(session, page);
    expect(await countHosts(page)).toBe(0);
    const { x, y } = await pointAt(page, OPENING);
    await page.mouse.move(3, 3);
    await page.mouse.move(x, y);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await readCard(session, page)).toBeNull();
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await openCutCard(journey, page);
  });

  it('case 19: a card is closed by a popover that comes over it', async () => {
    const { page } = await visit(journey, '/menu');
    await openCutCard(journey, page);
    await page.evaluate(() => document.getElementById('menu')?.showPopover());
    await waitForNoCard(journey.session, page);
  });

  it('case 19: a card stays when a popover opens elsewhere', async () => {
    const { session } = journey;
    const { page } = await visit(journey, '/small');
    await openCutCard(journey, page);
    await page.evaluate(() => document.getElementById('tip')?.showPopover());
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await readCard(session, page)).not.toBeNull();
  });

  it('case 19: a passage in a popover has its card above it, and using the card does not close the popover', async () => {
    const { page } = await visit(journey, '/popover');
    await waitForLines(page, OPENING, 0);
    await page.evaluate(() => document.getElementById('box')?.showPopover());
    await waitForLines(page, OPENING, 1);
    await openCutCard(journey, page);
    await pressClose(journey, page);
    expect(await page.evaluate(() => document.getElementById('box')?.matches(':popover-open'))).toBe(true);
    expect(await countHosts(page)).toBe(0);
    await page.evaluate(() => document.getElementById('box')?.hidePopover());
    await waitForLines(page, OPENING, 0);
  });

  it('case 19: a card goes when something else is shown in full screen', async () => {
    const { page } = await visit(journey, '/screen');
    await openCutCard(journey, page);
    // Full screen is only given to who has just done something.
    await page.evaluate(() => {
      addEventListener('keydown', () => void document.getElementById('film')?.requestFullscreen(), { once: true });
    });
    await page.keyboard.press('f');
    await waitFor('full screen', async () =>
      (await page.evaluate(() => document.fullscreenElement !== null)) ? true : null,
    );
    await waitForNoCard(journey.session, page);
    expect(await countHosts(page)).toBe(0);
  });
});
