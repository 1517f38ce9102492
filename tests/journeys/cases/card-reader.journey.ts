import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { countClicks } from '../count-clicks.ts';
import { startJourney } from '../journey.ts';
import { readCard, waitForCard, waitForNoCard } from '../on-page.ts';
import { CUT, casePage, LEFT_OUT } from './known-words.ts';
import { openCutCard, visit } from './visit.ts';

const PAGES = { '/read': casePage({ paragraphs: [CUT] }) };

/** Longer than a card without its script lasts, and than any pointer needs to come to it. */
const LONG = 5000;

describe('the card for who does not see it, or needs time', () => {
  const journey = startJourney({ pages: PAGES });

  it('is told to a screen reader as a dialog with its sentence, both wordings and a button, and takes the focus', async () => {
    const { session } = journey;
    const { page } = await visit(journey, '/read');
    const task = countClicks('hear a difference');
    await task.click(() => session.runCommand(page, 'next-finding'));
    await waitForCard(session, page, LEFT_OUT);
    const dialogs = async () => (await session.readAccessible(page)).filter(({ role }) => role === 'dialog');
    await expect.poll(async () => (await dialogs()).length, { timeout: 5000 }).toBe(1);
    const [dialog] = await dialogs();
    expect(dialog?.name).toContain(LEFT_OUT);
    task.end();
    const told = (await session.readAccessible(page)).map(({ role, name }) => `${role} ${name}`);
    const card = told.slice(told.findIndex((line) => line.startsWith('dialog')));
    expect(
      card.some((line) => /^(push)?button Close$/.test(line)),
      card.join('\n'),
    ).toBe(true);
    for (const role of ['heading', 'figure', 'blockquote', 'list'])
      expect(card.filter((line) => line.startsWith(role)).length, role).toBeGreaterThan(0);
    // The card is no part of the page's outline.
    expect(card.filter((line) => /^(banner|contentinfo|landmark)/.test(line))).toEqual([]);
    const focused = await session.readClosedShadows(page, (root) => root.activeElement?.getAttribute('role') ?? null);
    expect(focused).toEqual(['dialog']);
  });

  it('stays as long as the pointer rests (WCAG 1.4.13), and goes on Esc without the pointer being moved', async () => {
    const { session } = journey;
    const { page } = await visit(journey, '/read');
    await openCutCard(journey, page);
    await sleep(LONG);
    expect((await readCard(session, page))?.text).toContain(LEFT_OUT);
    await page.keyboard.press('Escape');
    await waitForNoCard(session, page);
    await sleep(500);
    expect(await readCard(session, page)).toBeNull();
  });

  it('stays when it was opened from the keyboard, wherever the pointer goes', async () => {
    const { session } = journey;
    const { page } = await visit(journey, '/read');
    await session.runCommand(page, 'next-finding');
    await waitForCard(session, page, LEFT_OUT);
    await page.mouse.move(1000, 700);
    await page.mouse.move(1010, 720);
    await sleep(1000);
    expect(await readCard(session, page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await waitForNoCard(session, page);
  });
});
