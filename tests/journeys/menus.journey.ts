import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { articlePage } from '../support/article-page.ts';
import { askBackground } from '../support/ask-background.ts';
import { openPopup, tabIdOf, waitForStatus } from '../support/extension-tabs.ts';
import { waitFor } from '../support/wait-for.ts';
import { countClicks } from './count-clicks.ts';
import { itOnce } from './it-once.ts';
import { ARTICLES, startJourney } from './journey.ts';
import { pointAt, readLines } from './on-page.ts';

const PATIENCE = { timeout: 10_000 };

const QUOTED = 'The ferry leaves at nine, whatever the weather';
const COUNTED = 'About 340 passengers';

const FERRY = articlePage({
  title: 'The ferry leaves at nine',
  text: `The harbour office has said again when the ferry leaves, and has put it on the door.\n${QUOTED}, it says there in large letters.\n${COUNTED} came aboard on the first morning, more than in any year before.`,
});
const NOTE = '<!doctype html><html lang="en"><title>A note</title><p>Nobody should have to swim home.</p></html>';

/** Selects words of a page as a reader does, and gives a point on them. */
async function select(page: Page, words: string): Promise<{ x: number; y: number }> {
  await page.bringToFront();
  const point = await pointAt(page, words);
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node.nodeValue ?? '').indexOf(wanted);
      if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
    }
  }, words);
  return point;
}

describe('the menu of a page', () => {
  const journey = startJourney({ folder: ARTICLES, pages: { '/ferry': FERRY, '/note': NOTE } });
  const open = async (path: string, status: Parameters<typeof waitForStatus>[2]): Promise<Page> => {
    const page = await journey.session.open(`${journey.site.origin}${path}`);
    await waitForStatus(journey.session, page, status);
    return page;
  };

  it('checks a page that does not look like an article', async () => {
    const { session } = journey;
    const page = await open('/note', 'notArticle');
    await session.chooseInMenu(page, 'check-page', await pointAt(page, 'Nobody'));
    await waitForStatus(session, page, 'checked');
  });

  itOnce('firefox', 'keeps the selected words with an annotation', async () => {
    const { session } = journey;
    const page = await open('/ferry?annotate', 'checked');
    const task = countClicks('keep a selection');
    const at = await select(page, QUOTED);
    // One click opens the menu, one chooses.
    await task.click(() => task.click(() => session.chooseInMenu(page, 'annotate-selection', at)));
    const tabId = await tabIdOf(session, page);
    const exact = async (): Promise<string[]> =>
      (await askBackground(session, 'listPageAnnotations', { tabId })).map(({ annotation }) => annotation.target.exact);
    await expect.poll(exact, PATIENCE).toEqual([QUOTED]);
    task.end();
  });

  itOnce(
    'firefox',
    'makes a draft of the article, and adds the selection to it as a quotation and as a figure',
    async () => {
      const { session } = journey;
      const page = await open('/ferry?source', 'checked');
      await session.chooseInMenu(page, 'use-as-source', await pointAt(page, 'The harbour office'));
      const tabId = await tabIdOf(session, page);
      const panel = await session.openExtensionPage(`sidepanel.html?tabId=${tabId}`);
      const says = (): Promise<string> => panel.evaluate(() => document.querySelector('main')?.innerText ?? '');
      await expect.poll(says, PATIENCE).toContain('About this source');
      await session.chooseInMenu(page, 'add-quotation', await select(page, QUOTED));
      await expect.poll(says, PATIENCE).toContain(QUOTED);
      const before = await says();
      await session.chooseInMenu(page, 'add-figure', await select(page, 'large letters'));
      await expect
        .poll(() => panel.evaluate(() => document.body.innerText), PATIENCE)
        .toContain('There is no figure in the selection.');
      // The figure has been found already, which is said as well.
      expect(before).toContain(COUNTED);
      await session.chooseInMenu(page, 'add-figure', await select(page, COUNTED));
      await expect
        .poll(() => panel.evaluate(() => document.body.innerText), PATIENCE)
        .toContain('That is in the list already.');
    },
  );

  itOnce('firefox', 'switches the site off, and on again', async () => {
    const { session, site } = journey;
    const page = await open('/altered.html', 'checked');
    const at = await pointAt(page, 'In Washington');
    await session.chooseInMenu(page, 'toggle-site', at);
    await waitFor('the lines to go', async () => ((await readLines(page)).differs.length === 0 ? true : null));
    const popup = await openPopup(session, page);
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('main')?.innerText), PATIENCE)
      .toContain(`Crossread is off on ${new URL(site.origin).host}.`);
    await session.chooseInMenu(page, 'toggle-site', at);
    await waitFor('the lines to come back', async () => ((await readLines(page)).differs.length > 0 ? true : null));
  });
});
