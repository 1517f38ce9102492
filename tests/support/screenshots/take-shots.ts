import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { askBackground } from '../ask-background.ts';
import type { BrowserSession } from '../browsers/browser-session.ts';
import { openPopup, tabIdOf, waitForStatus } from '../extension-tabs.ts';
import { waitFor } from '../wait-for.ts';
import { waitUntilStill } from '../wait-until-still.ts';
import { type Shot, WINDOW } from './compose.ts';

const PANEL = { width: 420, height: WINDOW.height };
const BESIDE_PANEL = { width: WINDOW.width - PANEL.width, height: WINDOW.height };
/** The popup's own size. */
const POPUP = { width: 400, height: 544 };

const NOTE = 'Lind said “not decided”. Ask the council for the minutes.';
const TAGS = ['harbour', 'to ask'];

/** Everything that the pictures are made of. */
export interface Shots {
  readonly article: Shot;
  readonly card: Shot;
  readonly popup: Shot;
  readonly comparison: Shot;
  readonly account: Shot;
  readonly review: Shot;
  readonly library: Shot;
  readonly letter: Shot;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

async function shoot(page: Page, size: Size): Promise<Shot> {
  await page.bringToFront();
  await page.setViewport(size);
  await waitUntilStill(page);
  return page.screenshot({ encoding: 'base64' });
}

/** An account of an event that becomes a source: the page, and the panel in which it is looked through first. */
async function takeSource(session: BrowserSession, account: Page): Promise<Pick<Shots, 'account' | 'review'>> {
  const tabId = await tabIdOf(session, account);
  await askBackground(session, 'draftSource', { tabId });
  const panel = await session.openExtensionPage(`sidepanel.html?tabId=${tabId}`);
  await panel.waitForSelector('.review');
  const shots = { account: await shoot(account, BESIDE_PANEL), review: await shoot(panel, PANEL) };
  await panel.close();
  return shots;
}

/** Words of the article whose card is shown. */
const ALTERED = 'We have decided';

/** Milliseconds after which a pointer rests. */
const RESTS = 600;

/** Rests the pointer on words of a page until a card has opened there. */
async function pointAt(page: Page, words: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const start = nodes.currentNode.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(nodes.currentNode, start);
      range.setEnd(nodes.currentNode, start + wanted.length);
      const { left, top, height } = range.getBoundingClientRect();
      return { x: left + 4, y: top + height / 2 };
    }
    throw new Error(`The page does not have "${wanted}".`);
  }, words);
  await waitFor('the card', async () => {
    // The first move shows the line of a source that only the reader keeps, and the next rests on it.
    await page.mouse.move(at.x, at.y);
    await page.mouse.move(at.x + 1, at.y);
    await sleep(RESTS);
    return page.evaluate(() => document.querySelector('html > [popover], body > [popover]') !== null || null);
  });
}

/** An article that tells the same story in other words: plain, with a card, and with the list. */
async function takeArticle(session: BrowserSession, article: Page): Promise<Pick<Shots, 'article' | 'card' | 'popup'>> {
  await article.setViewport(WINDOW);
  // Its lines come when the reader does something.
  await article.mouse.move(4, 4);
  await article.mouse.move(6, 6);
  const plain = await shoot(article, WINDOW);
  const list = await openPopup(session, article);
  // As the button in the toolbar opens it.
  await list.evaluate(() => document.documentElement.classList.remove('in-tab'));
  await list.waitForSelector('ol.cards > li');
  const popup = await shoot(list, POPUP);
  await list.close();
  await article.bringToFront();
  // The card fades in where nobody outside can wait for it.
  await article.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await pointAt(article, ALTERED);
  const card = await shoot(article, WINDOW);
  return { article: plain, popup, card };
}

async function takeComparison(session: BrowserSession, tabs: readonly [Page, Page]): Promise<Shot> {
  const [first, second] = [await tabIdOf(session, tabs[0]), await tabIdOf(session, tabs[1])];
  const page = await session.openExtensionPage(`compare.html?first=${first}&second=${second}`);
  await page.waitForSelector('.compared');
  return shoot(page, WINDOW);
}

/** The library with what was kept of the article, one of it with a note. */
async function takeLibrary(session: BrowserSession, article: Page): Promise<Shot> {
  const tabId = await tabIdOf(session, article);
  const { findings } = await waitForStatus(session, article, 'checked');
  const kept = await askBackground(session, 'keepFindings', { tabId, findingIds: findings.map(({ id }) => id) });
  const [first] = kept;
  if (!first) throw new Error('Nothing was kept of the article.');
  const { annotation } = await askBackground(session, 'changeAnnotation', {
    base: first,
    change: { note: NOTE, tags: TAGS },
  });
  const page = await session.openExtensionPage('library.html');
  await page.waitForSelector(`[data-annotation="${annotation.id}"] [data-row]`);
  await page.click(`[data-annotation="${annotation.id}"] [data-row]`);
  await page.waitForSelector('.detail textarea');
  return shoot(page, WINDOW);
}

async function takeLetter(session: BrowserSession, article: Page): Promise<Shot> {
  const page = await session.openExtensionPage(`letter.html?tab=${await tabIdOf(session, article)}`);
  await page.waitForSelector('textarea');
  return shoot(page, WINDOW);
}

/** The pages of `tests/fixtures/store`, with the hosts that they are seen under. */
export const HOSTS = { account: 'record.example', article: 'courier.example' } as const;

/** Uses the extension on two invented accounts of one event, and takes pictures on the way. */
export async function takeShots(session: BrowserSession): Promise<Shots> {
  const account = await session.open(`http://${HOSTS.account}/account.html`);
  await waitForStatus(session, account, 'checked');
  const source = await takeSource(session, account);
  await askBackground(session, 'useAsSource', { tabId: await tabIdOf(session, account) });
  const article = await session.open(`http://${HOSTS.article}/article.html`);
  await waitForStatus(session, article, 'checked');
  const shots = await takeArticle(session, article);
  const comparison = await takeComparison(session, [account, article]);
  const letter = await takeLetter(session, article);
  return { ...source, ...shots, comparison, letter, library: await takeLibrary(session, article) };
}
