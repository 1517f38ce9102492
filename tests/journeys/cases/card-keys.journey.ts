import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitFor } from '../../support/wait-for.ts';
import { startJourney } from '../journey.ts';
import { waitForCard, waitForNoCard } from '../on-page.ts';
import { ANOTHER, ANOTHER_OPENING, CUT, casePage, LEFT_OUT, OPENING } from './known-words.ts';
import { openCutCard, visit, waitForLines } from './visit.ts';

const inner = (words: string): string =>
  `<!doctype html><html lang="en"><title>Inner</title><body><input id="inner"><p>${words}</p></body></html>`;

const PAGES = {
  '/framed': casePage({
    paragraphs: [CUT, '</p><iframe src="/inner" width="700" height="200"></iframe><p>'],
    after: '<input id="outer">',
  }),
  '/inner': inner(ANOTHER),
  '/shadow': casePage({
    after: `<div id="host"></div><script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<input>'</script>`,
  }),
};

const frameOf = (page: Page): Promise<Frame> =>
  waitFor('the frame', async () => page.frames().find((frame) => frame.url().endsWith('/inner')) ?? null);

const hasLine = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0));

describe('the card and the keyboard', () => {
  const journey = startJourney({ pages: PAGES });

  it('Esc closes a card while the focus is in a frame, and the frame is told of no Esc', async () => {
    const { session } = journey;
    const { page } = await visit(journey, '/framed');
    const frame = await frameOf(page);
    await frame.click('#inner');
    await frame.evaluate(() => {
      addEventListener('keydown', ({ key }) => Object.assign(window, { told: key }));
    });
    await openCutCard(journey, page);
    await page.keyboard.press('Escape');
    await waitForNoCard(session, page);
    expect(await frame.evaluate(() => [document.activeElement?.id, Reflect.has(window, 'told')])).toEqual([
      'inner',
      false,
    ]);
  });

  it('the walk goes into a frame and out again, and the focus comes back to the field in the frame', async () => {
    const { session } = journey;
    const { page } = await visit(journey, '/framed');
    const frame = await frameOf(page);
    await waitForLines(page, OPENING, 1);
    await expect.poll(() => hasLine(frame), { timeout: 10_000 }).toBe(true);
    await frame.click('#inner');
    await session.runCommand(page, 'next-finding');
    await waitForCard(session, page, LEFT_OUT);
    await session.runCommand(page, 'next-finding');
    await waitForCard(session, page, ANOTHER_OPENING);
    await session.runCommand(page, 'next-finding');
    await waitForCard(session, page, LEFT_OUT);
    await page.keyboard.press('Escape');
    await waitForNoCard(session, page);
    expect(await frame.evaluate(() => [document.activeElement?.id, document.hasFocus()])).toEqual(['inner', true]);
  });

  it('the focus comes back into a shadow root', async () => {
    const { session } = journey;
    const { page } = await visit(journey, '/shadow');
    await waitForLines(page, OPENING, 1);
    const isFocused = () =>
      page.evaluate(() => document.getElementById('host')?.shadowRoot?.activeElement?.localName === 'input');
    await page.evaluate(() => document.getElementById('host')?.shadowRoot?.querySelector('input')?.focus());
    expect(await isFocused()).toBe(true);
    await session.runCommand(page, 'next-finding');
    await waitForCard(session, page, LEFT_OUT);
    expect(await isFocused()).toBe(false);
    await page.keyboard.press('Escape');
    await waitForNoCard(session, page);
    expect(await isFocused()).toBe(true);
  });
});
