import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { askBackground } from '../support/ask-background.ts';
import { reportOf, tabIdOf, waitForStatus } from '../support/extension-tabs.ts';
import { waitFor } from '../support/wait-for.ts';
import { countClicks } from './count-clicks.ts';
import { itOnce } from './it-once.ts';
import { startJourney } from './journey.ts';
import {
  pointAt,
  pressButton,
  readCard,
  readChangedWords,
  waitForCard,
  waitForNoCard,
  waitForText,
} from './on-page.ts';

/** Words of the altered article under a wavy line: the condition at their end was dropped. */
const CUT = 'We have also told the Americans';
const ELSEWHERE = { x: 3, y: 3 };

/** The part of the WebExtension interface that is asked here. */
declare const browser: { readonly extension: { getViews(of?: { readonly type: 'tab' }): readonly Window[] } };

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
    // Of the passage only the word beside the gap is wavy.
    expect(await readChangedWords(page)).toContain('immediately,');
    expect(y < box.top || y > box.bottom, 'the card covers the passage').toBe(true);
  });

  itOnce('chromium', 'says by whose account a figure is what it is', async () => {
    const { session } = journey;
    const page = await visit();
    const { x, y } = await pointAt(page, 'two-and-a-half-hour');
    await page.mouse.move(x, y);
    const { text } = await waitForCard(session, page, 'two-and-a-half-hour');
    expect(text).toContain('according to Al Jazeera');
  });

  itOnce('firefox', 'leaves the passage to be read in a window too low for it, and scrolls', async () => {
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

describe('what can be done in the card', () => {
  const journey = startJourney();

  /** A page with the card of its first finding, opened with the key of the extension. */
  const openFirst = async (address: string): Promise<Page> => {
    const { session, site } = journey;
    const page = await session.open(`${site.origin}${address}`);
    await page.setViewport({ width: 1000, height: 900 });
    await waitForStatus(session, page, 'checked');
    await session.runCommand(page, 'next-finding');
    await waitForCard(session, page, '1 of');
    return page;
  };

  /** Presses a button of the card with the pointer. */
  const press = async (page: Page, name: string): Promise<void> => {
    const { x, y } = await waitFor(`the button "${name}" of the card`, async () => {
      const roots = await journey.session.readClosedShadows(page, (root) =>
        [...root.querySelectorAll('button')].map((button) => {
          const { left, top, width, height } = button.getBoundingClientRect();
          const words = button.querySelector<HTMLElement>('[data-words]')?.dataset['words'];
          return { name: button.ariaLabel ?? words, x: left + width / 2, y: top + height / 2 };
        }),
      );
      return roots.flat().find((button) => button.name === name) ?? null;
    });
    await page.mouse.click(x, y);
  };

  itOnce(
    'chromium',
    'goes to the next finding and back, by arrow, letter and button, and stays when the pointer moves on',
    async () => {
      const { session } = journey;
      const page = await openFirst('/altered.html?walk');
      await page.keyboard.press('ArrowRight');
      await waitForCard(session, page, '2 of');
      await page.keyboard.press('k');
      await waitForCard(session, page, '1 of');
      await press(page, 'Next finding');
      await waitForCard(session, page, '2 of');
      await page.mouse.move(ELSEWHERE.x, ELSEWHERE.y);
      await sleep(500);
      expect(await readCard(session, page)).not.toBeNull();
    },
  );

  it('copies both sides, draws a picture of them, takes the finding away with a way back, and keeps it to be noted on', async () => {
    const { session } = journey;
    const page = await openFirst('/altered.html?acts');
    const { findings } = await reportOf(session, page);
    await press(page, 'Copy as quote');
    await waitForCard(session, page, 'Copied.');

    await press(page, 'Save as picture');
    const address = await waitFor('the picture', () =>
      session.inExtension(() => {
        const shown = browser.extension.getViews({ type: 'tab' }).map(({ location }) => location);
        const at = shown.find(({ pathname }) => pathname === '/picture.html');
        return at ? `${at.pathname.slice(1)}${at.search}` : null;
      }, null),
    );
    // Firefox gives no address for pages of an extension, so it is opened once more.
    const picture = await session.openExtensionPage(address);
    await waitForText(picture, 'if we reach an end of this war');
    await pressButton(picture, 'Save as picture');
    await waitForText(picture, 'Saved');
    const file = await waitFor('the file', async () => (await session.downloads())[0] ?? null);
    expect(file.name).toMatch(/\.png$/);
    expect(file.content.slice(0, 8)).toContain('PNG');
    await page.bringToFront();

    const muting = countClicks('mute what is not the same thing');
    await muting.click(() => press(page, 'Not the same thing'));
    await waitForNoCard(session, page);
    muting.end();
    const panel = await session.openExtensionPage(`sidepanel.html?tabId=${await tabIdOf(session, page)}`);
    await waitForText(panel, 'are not shown together again');
    await pressButton(panel, 'Undo');
    await waitFor('nothing to be muted', async () =>
      (await askBackground(session, 'listMutes')).length === 0 ? true : null,
    );

    await page.bringToFront();
    await waitFor('the finding to be back', async () =>
      (await reportOf(session, page)).findings.length === findings.length ? true : null,
    );
    let shown: string | undefined;
    while (!shown?.includes('if we reach an end of this war')) {
      const before = shown;
      await session.runCommand(page, 'next-finding');
      shown = await waitFor('another card', async () => {
        const text = (await readCard(session, page))?.text;
        return text !== undefined && text !== before ? text : null;
      });
    }
    await press(page, 'Write a note');
    await waitFor('the finding to be kept', async () => {
      const ids = await askBackground(session, 'findAnnotationIds', { words: '', filters: {}, sort: 'newest' });
      return ids.length === 1 ? true : null;
    });
    // Beside the one in a tab: Chromium's panel, or the window that Firefox shows instead.
    await waitFor('the panel', () =>
      session.inExtension(() => {
        const panels = browser.extension.getViews().filter(({ location }) => location.pathname === '/sidepanel.html');
        return panels.length > 1 ? true : null;
      }, null),
    );
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
    const task = countClicks('see a difference with the keyboard alone');
    await task.click(() => step('next-finding'));
    task.end();
    for (const _ of findings.slice(1)) await step('next-finding');
    await step('previous-finding');
    expect(seen[0]).toContain('if we reach an end of this war');
    expect(new Set(seen.slice(0, findings.length)).size).toBe(findings.length);
    expect(seen.at(-1)).toBe(seen.at(-3));
  });
});
