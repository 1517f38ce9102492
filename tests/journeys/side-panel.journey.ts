import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { articlePage } from '../support/article-page.ts';
import { askBackground } from '../support/ask-background.ts';
import { reportOf, tabIdOf, waitForStatus } from '../support/extension-tabs.ts';
import { countClicks } from './count-clicks.ts';
import { FERRY_PAGES } from './ferry-pages.ts';
import { startJourney } from './journey.ts';
import { pressButton, waitForText } from './on-page.ts';

const PLAIN = articlePage({
  title: 'The bakery opens on Sundays',
  text: 'The bakery on the market square opens on Sundays from next month.\n“We shall be asleep on Mondays,” said the baker.',
});

const PATIENCE = { timeout: 10_000 };

/** Writes into the field with this label, as its reader would, and leaves it. */
async function fill(page: Page, label: string, words: string): Promise<void> {
  const write = (): Promise<boolean> =>
    page.evaluate(
      (name, value) => {
        const labels = [...document.querySelectorAll('label')];
        const field = labels.find((one) => (one.querySelector('span') ?? one).textContent?.trim() === name)?.control;
        if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
        field.focus();
        field.value = value;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
        field.blur();
        return true;
      },
      label,
      words,
    );
  await expect.poll(write, PATIENCE).toBe(true);
}

/** Selects words of the article, as with the pointer. */
const select = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node.nodeValue ?? '').indexOf(wanted);
      if (start < 0) continue;
      getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      return;
    }
    throw new Error(`The page does not read "${wanted}"`);
  }, words);

describe('the side panel', () => {
  const journey = startJourney({
    pages: { ...FERRY_PAGES, '/plain.html': PLAIN },
  });

  const open = async (file: string): Promise<{ page: Page; panel: Page }> => {
    const { session, site } = journey;
    const page = await session.open(`${site.origin}/${file}`);
    await waitForStatus(session, page, 'checked');
    const panel = await session.openExtensionPage(`sidepanel.html?tabId=${await tabIdOf(session, page)}`);
    return { page, panel };
  };

  it('has an article looked through before it is kept: claims left out, a speaker put right, a selection added', async () => {
    const { session } = journey;
    const { page, panel } = await open('source.html');
    await pressButton(panel, 'As a source');
    await pressButton(panel, 'Look the article through');
    await waitForText(panel, 'Keep as a source');
    const total = await panel.evaluate(() => document.querySelectorAll('.review').length);
    expect(total).toBeGreaterThan(3);
    await panel.evaluate(() => document.querySelector<HTMLInputElement>('.review input[type="checkbox"]')?.click());
    await waitForText(panel, `${total - 1} of ${total} kept`);
    await pressButton(panel, 'Undo');
    await waitForText(panel, `${total} of ${total} kept`);

    await fill(panel, 'Said by', 'Captain Nobody Else');
    await panel.evaluate(() => document.querySelector('summary')?.click());
    await fill(panel, 'Outlet or author', 'The Harbour Gazette');
    await page.bringToFront();
    const words = await page.evaluate(() => document.querySelector('article p')?.textContent?.slice(0, 40) ?? '');
    await select(page, words);
    await panel.bringToFront();
    await pressButton(panel, 'Add selection as a quotation');
    await waitForText(panel, `${total + 1} of ${total + 1} kept`);
    await pressButton(panel, 'Keep as a source');
    await waitForText(panel, 'Other articles are now compared with it.');

    const { page: other } = await open('page.html');
    await other.bringToFront();
    await expect.poll(async () => (await reportOf(session, other)).findings.length, PATIENCE).toBeGreaterThan(0);
    const { findings } = await reportOf(session, other);
    const speakers = findings.map(({ speaker }) => speaker?.source);
    expect(speakers).toContain('Captain Nobody Else');
    expect(findings.flatMap(({ claim }) => claim.sources.map(({ publisher }) => publisher))).toContain(
      'The Harbour Gazette',
    );
  });

  it('keeps a note on a finding and on a selection, and finds them after the page was loaded again', async () => {
    const { session } = journey;
    const { page, panel } = await open('page.html');
    const task = countClicks('write a note, and find it again');
    task.opened('panel');
    await task.click(() => pressButton(panel, 'Write a note'));
    await fill(panel, 'Note', 'Ask the captain.');
    await fill(panel, 'Tags', 'ferry, to check');
    await waitForText(panel, 'Saved.');
    await pressButton(panel, 'Done');
    await waitForText(panel, 'Ask the captain.');
    await waitForText(panel, 'to check');

    await page.bringToFront();
    const words = await page.evaluate(() => document.querySelector('article p')?.textContent?.slice(0, 30) ?? '');
    await select(page, words);
    await panel.bringToFront();
    await pressButton(panel, 'Annotate the selection');
    await waitForText(panel, 'Annotated by you');
    await fill(panel, 'Note', 'The first words.');
    await waitForText(panel, 'Saved.');

    await page.bringToFront();
    await page.reload();
    await waitForStatus(session, page, 'checked');
    await panel.close();
    const again = await session.openExtensionPage(`sidepanel.html?tabId=${await tabIdOf(session, page)}`);
    task.opened('panel');
    await waitForText(again, 'Ask the captain.');
    task.end();
    await waitForText(again, 'The first words.');
    await pressButton(again, 'Delete');
    await waitForText(again, 'The annotation was deleted.');
    await pressButton(again, 'Undo');
    await waitForText(again, 'The annotation is back.');
    await waitForText(again, 'Ask the captain.');
  });

  it('goes along with the card that is opened on the page, and mutes what is none', async () => {
    const { session } = journey;
    const { page, panel } = await open('page.html');
    const countCards = (): Promise<number> => panel.evaluate(() => document.querySelectorAll('ol.cards > li').length);
    await expect.poll(countCards, PATIENCE).toBeGreaterThan(1);
    await page.bringToFront();
    await session.runCommand(page, 'next-finding');
    await expect
      .poll(() => panel.evaluate(() => document.querySelectorAll('[aria-current="true"]').length), PATIENCE)
      .toBe(1);
    const all = await countCards();
    await panel.bringToFront();
    // The first one has a note, which stays where its finding is muted.
    await panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('ol.cards button.expand')].at(-1)?.click());
    await pressButton(panel, 'Not the same thing');
    await waitForText(panel, 'This passage and this claim are not shown together again.');
    // Out of sight a page waits with its next check.
    await page.bringToFront();
    await expect.poll(countCards, PATIENCE).toBe(all - 1);
    await panel.bringToFront();
    await pressButton(panel, 'Undo');
    await page.bringToFront();
    await expect.poll(countCards, PATIENCE).toBe(all);
  });

  it('says why nothing was found, and what can be done next', async () => {
    const { session } = journey;
    const { page, panel } = await open('plain.html');
    const switchSets = async (isOn: boolean): Promise<void> => {
      for (const { id } of await askBackground(session, 'listSets'))
        await askBackground(session, 'switchSet', { id, isOn });
      // Beside the panel the page is in sight, and is checked again.
      await page.bringToFront();
    };
    await waitForText(panel, 'Nothing to compare here yet.');
    await waitForText(panel, 'None of its quotations and figures');
    await switchSets(false);
    await waitForText(panel, 'No claim set is switched on.');
    await switchSets(true);
    await waitForText(panel, 'Nothing to compare here yet.');
    // Out of sight a page whose sets have just changed waits with its check.
    await waitForStatus(session, page, 'checked');
    await panel.bringToFront();
    await pressButton(panel, 'Use as a source');
    await waitForText(panel, 'Look the article through');
  });

  it('says what to do when no words are selected', async () => {
    const { panel } = await open('source.html');
    await pressButton(panel, 'Annotate the selection');
    await waitForText(panel, 'Select some words of the article first.');
  });
});
