import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { waitForStatus } from '../support/extension-tabs.ts';
import { waitFor } from '../support/wait-for.ts';
import { startJourney } from './journey.ts';
import { pointAt, readCard, waitForCard, waitForNoCard } from './on-page.ts';

/** Words of the altered article under a wavy line: the condition at their end was dropped. */
const CUT = 'We have also told the Americans';
const ELSEWHERE = { x: 3, y: 3 };

describe('the card', () => {
  const journey = startJourney();

  const visit = async () => {
    const page = await journey.session.open(`${journey.site.origin}/altered.html`);
    await waitForStatus(journey.session, page, 'checked');
    return page;
  };

  it('opens under the pointer, beside the passage, with the words that were left out', async () => {
    const { session } = journey;
    const page = await visit();
    const { x, y } = await pointAt(page, CUT);
    await page.mouse.move(x, y);
    const { text, box } = await waitForCard(session, page, 'if we reach an end of this war');
    expect(text).toContain('Naim');
    expect(y < box.top || y > box.bottom, 'the card covers the passage').toBe(true);
  });

  it('says by whose account a figure is what it is', async () => {
    const { session } = journey;
    const page = await visit();
    const { x, y } = await pointAt(page, 'two-and-a-half-hour');
    await page.mouse.move(x, y);
    const { text } = await waitForCard(session, page, 'two-and-a-half-hour');
    expect(text).toContain('according to Al Jazeera');
  });

  it('leaves the passage to be read in a window too low for it, and scrolls', async () => {
    const { session } = journey;
    const page = await visit();
    await page.setViewport({ width: 1000, height: 620 });
    const { x, y } = await pointAt(page, CUT);
    await page.mouse.move(x, y);
    const { box } = await waitForCard(session, page, 'if we reach an end of this war');
    expect(y < box.top || y > box.bottom, 'the card covers the passage').toBe(true);
    expect(box.top >= 0 && box.bottom <= 620, 'the card is cut off').toBe(true);
  });

  it('stays while the pointer is on it, and goes when it has left', async () => {
    const { session } = journey;
    const page = await visit();
    const { x, y } = await pointAt(page, CUT);
    await page.mouse.move(x, y);
    const { box } = await waitForCard(session, page);
    await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2, { steps: 8 });
    await sleep(1200);
    expect(await readCard(session, page)).not.toBeNull();
    await page.mouse.move(ELSEWHERE.x, ELSEWHERE.y, { steps: 4 });
    await waitForNoCard(session, page);
  });

  it('closes on Esc and leaves the page as it was', async () => {
    const { session } = journey;
    const page = await visit();
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const { x, y } = await pointAt(page, CUT);
    await page.mouse.move(x, y);
    await waitForCard(session, page);
    await page.keyboard.press('Escape');
    await waitForNoCard(session, page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('shows nothing to the page it stands on', async () => {
    const { session } = journey;
    const page = await visit();
    const { x, y } = await pointAt(page, CUT);
    await page.mouse.move(x, y);
    await waitForCard(session, page);
    const reachable = await page.evaluate(() =>
      [...document.querySelectorAll('*')].some((element) => element.shadowRoot !== null),
    );
    expect(reachable).toBe(false);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('if we reach an end');
  });
});

describe('the keyboard', () => {
  const journey = startJourney();

  it('walks through the findings in reading order, and back', async () => {
    const { session, site } = journey;
    const page = await session.open(`${site.origin}/altered.html`);
    const { findings } = await waitForStatus(session, page, 'checked');
    const seen: string[] = [];
    const step = async (command: string): Promise<void> => {
      await session.runCommand(page, command);
      const card = await waitFor('another card', async () => {
        const open = await readCard(session, page);
        return open && open.text !== seen.at(-1) ? open : null;
      });
      seen.push(card.text);
    };
    for (const _ of findings) await step('next-finding');
    await step('previous-finding');
    expect(seen[0]).toContain('if we reach an end of this war');
    expect(new Set(seen.slice(0, findings.length)).size).toBe(findings.length);
    expect(seen.at(-1)).toBe(seen.at(-3));
  });
});
