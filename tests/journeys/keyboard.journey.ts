import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openPopup, tabIdOf, waitForStatus } from '../support/extension-tabs.ts';
import { waitFor } from '../support/wait-for.ts';
import { startJourney } from './journey.ts';

/** What has the focus, as a screen reader would name it: its role and the first words of its name. */
const readFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const name = element.ariaLabel ?? element.closest('label')?.innerText ?? element.innerText;
    return `${element.role ?? element.localName} ${name.trim().replace(/\s+/g, ' ')}`;
  });

/** Presses Tab until the focus is on something whose description holds these words. */
async function tabTo(page: Page, words: string): Promise<void> {
  const seen: string[] = [];
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    seen.push(await readFocus(page));
    if (seen.at(-1)?.includes(words)) return;
  }
  throw new Error(`Tab does not come to "${words}", but to:\n${seen.join('\n')}`);
}

describe('with the keyboard alone', () => {
  const journey = startJourney();

  const open = async (query: string): Promise<{ page: Page; popup: Page }> => {
    const { session, site } = journey;
    const page = await session.open(`${site.origin}/altered.html?${query}`);
    await waitForStatus(session, page, 'checked');
    const popup = await openPopup(session, page);
    await popup.waitForSelector('ol.cards > li');
    await popup.bringToFront();
    return { page, popup };
  };

  it('the list is filtered, walked, opened, and leads to the passage', async () => {
    const { page, popup } = await open('walk');
    await tabTo(popup, '5 Differs');
    await popup.keyboard.press('Enter');
    await waitFor('the list to be filtered', async () =>
      (await popup.$$('ol.cards > li')).length === 5 ? true : null,
    );
    await tabTo(popup, 'Cut at the end');
    await popup.keyboard.press('ArrowDown');
    const second = await readFocus(popup);
    expect(second).not.toContain('Cut at the end');
    // The list is one stop: past the two buttons of this finding Tab leaves it, and comes back to where it was.
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Tab');
    expect(await popup.evaluate(() => document.activeElement?.closest('ol.cards'))).toBeNull();
    await popup.keyboard.down('Shift');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Tab');
    await popup.keyboard.up('Shift');
    expect(await readFocus(popup)).toBe(second);
    await popup.keyboard.press('End');
    expect(await popup.evaluate(() => document.activeElement?.closest('li')?.nextElementSibling)).toBeNull();
    await popup.keyboard.press('Home');
    expect(await readFocus(popup)).toContain('Cut at the end');
    await popup.keyboard.press('ArrowRight');
    await popup.waitForSelector('ol.cards > li:first-child .expand[aria-expanded="true"]');
    expect(await popup.$eval('ol.cards > li:first-child', (item) => item.innerText)).toContain('Said by Basem Naim');
    await popup.keyboard.press('ArrowLeft');
    await popup.waitForSelector('ol.cards > li:first-child .expand[aria-expanded="false"]');
    await popup.keyboard.press('Enter');
    await page.bringToFront();
    await waitFor('the passage to be flashed', async () =>
      (await page.evaluate(() => CSS.highlights.has('text-flash'))) ? true : null,
    );
  });

  it('the findings are saved from the menu, which Esc closes', async () => {
    const { popup } = await open('export');
    await tabTo(popup, 'Export');
    await popup.keyboard.press('Enter');
    await waitFor('the menu to have the focus', async () =>
      (await readFocus(popup)).startsWith('menuitem') ? true : null,
    );
    await popup.keyboard.press('Escape');
    expect(await readFocus(popup)).toContain('Export');
    await popup.keyboard.press('ArrowDown');
    await waitFor('the menu again', async () => ((await readFocus(popup)).startsWith('menuitem') ? true : null));
    for (let i = 0; i < 9 && !(await readFocus(popup)).startsWith('menuitem CSV'); i++)
      await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    const file = await waitFor('the file', async () => (await journey.session.downloads())[0] ?? null);
    expect(file.name).toMatch(/\.csv$/);
  });

  it('a note is written on a finding, tagged, and taken away again', async () => {
    const { session } = journey;
    const { page } = await open('note');
    const panel = await session.openExtensionPage(`sidepanel.html?tabId=${await tabIdOf(session, page)}`);
    await panel.waitForSelector('ol.cards > li');
    await panel.bringToFront();
    await tabTo(panel, 'button Write a note');
    await panel.keyboard.press('Enter');
    await waitFor('the note to have the focus', async () =>
      (await panel.evaluate(() => document.activeElement?.localName)) === 'textarea' ? true : null,
    );
    await panel.keyboard.type('Ask who was in the room.');
    // Between them is whether the note is for its reader alone.
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Tab');
    await panel.keyboard.type('talks');
    await tabTo(panel, 'button Done');
    await panel.keyboard.press('Enter');
    const said = (): Promise<string> => panel.evaluate(() => document.querySelector('main')?.innerText ?? '');
    await waitFor('the note to be shown', async () =>
      /Ask who was in the room\.[^]*talks/.test(await said()) ? true : null,
    );
    await tabTo(panel, 'button Delete');
    await panel.keyboard.press('Enter');
    await waitFor('the note to go', async () => ((await said()).includes('Ask who') ? null : true));
  });
});
