import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { articlePage } from '../article-page.ts';
import type { BrowserSession } from '../browsers/browser-session.ts';
import { openPopup, tabIdOf, waitForStatus } from '../extension-tabs.ts';
import type { Served } from '../serve.ts';

declare const browser: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

/** What a surface is opened with. */
export interface Stage {
  readonly session: BrowserSession;
  readonly site: Served;
}

/** One surface of the extension in one state. */
export interface Surface {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  /** File of the built extension without which there is no such surface. */
  readonly needs: string;
  /** Opens it and brings it into its state. */
  readonly open: (stage: Stage) => Promise<Page>;
}

const POPUP = { width: 400, height: 544 };
const NARROW = { width: 320, height: 900 };
const PANEL = { width: 400, height: 900 };
const WIDE = { width: 1000, height: 760 };

/** Pages that the surfaces are opened for, beside the sample articles. */
export const STAGE_PAGES: Readonly<Record<string, string>> = {
  '/note': '<!doctype html><html lang="en"><title>A note</title><p>Nobody should have to swim home.</p></html>',
  '/ferries': articlePage({
    title: 'Ferries to run till midnight',
    text: 'The harbour office will let the ferries run till midnight.\n“Nobody should have to swim home,” said Ola Brandt.',
  }),
};

type Status = Parameters<typeof waitForStatus>[2];

/** The popup for a page of the stage, once the page has come to a status. */
async function openPopupFor({ session, site }: Stage, address: string, status: Status): Promise<Page> {
  const page = await session.open(`${site.origin}${address}`);
  await waitForStatus(session, page, status);
  const popup = await openPopup(session, page);
  // As the button in the toolbar opens it.
  await popup.evaluate(() => document.documentElement.classList.remove('in-tab'));
  return popup;
}

async function openList(stage: Stage, address: string): Promise<Page> {
  const popup = await openPopupFor(stage, address, 'checked');
  await popup.waitForSelector('ol.cards > li');
  return popup;
}

/** The library with the findings of an article, the first of them shown whole. */
async function openFilledLibrary({ session, site }: Stage): Promise<Page> {
  const article = await session.open(`${site.origin}/altered.html?library`);
  const { findings } = await waitForStatus(session, article, 'checked');
  const argument = { tabId: await tabIdOf(session, article), findingIds: findings.map(({ id }) => id) };
  await session.inExtension((call) => browser.runtime.sendMessage(call), {
    to: 'background',
    call: 'keepFindings',
    argument,
  });
  const page = await openOwnPage({ session, site }, 'library.html', '[data-row]');
  await page.click('[data-row]');
  await page.waitForSelector('.detail textarea');
  return page;
}

/** The side panel beside an article of which the first finding is kept. */
async function openFilledPanel({ session, site }: Stage, address: string): Promise<Page> {
  const article = await session.open(`${site.origin}${address}`);
  const { findings } = await waitForStatus(session, article, 'checked');
  const tabId = await tabIdOf(session, article);
  await session.inExtension((call) => browser.runtime.sendMessage(call), {
    to: 'background',
    call: 'keepFindings',
    argument: { tabId, findingIds: findings.slice(0, 1).map(({ id }) => id) },
  });
  const panel = await openOwnPage({ session, site }, `sidepanel.html?tabId=${tabId}`, 'ol.cards > li');
  await panel.click('.actions [aria-expanded]');
  await panel.waitForSelector('textarea');
  return panel;
}

/** The side panel with an article that is looked through before it is kept. */
async function openReview({ session, site }: Stage): Promise<Page> {
  const article = await session.open(`${site.origin}/altered.html?review`);
  await waitForStatus(session, article, 'checked');
  const tabId = await tabIdOf(session, article);
  await session.inExtension((call) => browser.runtime.sendMessage(call), {
    to: 'background',
    call: 'draftSource',
    argument: { tabId },
  });
  return openOwnPage({ session, site }, `sidepanel.html?tabId=${tabId}`, '.review');
}

/** Two articles side by side. */
async function openComparison({ session, site }: Stage): Promise<Page> {
  const tabs: number[] = [];
  for (const address of ['/faithful.html?compare', '/altered.html?compare']) {
    const article = await session.open(`${site.origin}${address}`);
    await waitForStatus(session, article, 'checked');
    tabs.push(await tabIdOf(session, article));
  }
  return openOwnPage({ session, site }, `compare.html?first=${tabs[0]}&second=${tabs[1]}`, '.compared');
}

async function openOwnPage({ session }: Stage, file: string, ready: string): Promise<Page> {
  const page = await session.openExtensionPage(file);
  await page.waitForSelector(ready);
  return page;
}

const ofPopup = (state: string, open: Surface['open'], size = POPUP): Surface => ({
  name: `popup, ${state}`,
  size,
  needs: 'popup.html',
  open,
});

const ofPage = (name: string, file: string, ready = 'main'): Surface[] =>
  [WIDE, NARROW].map((size) => ({
    name: `${name}, ${size.width} wide`,
    size,
    needs: file,
    open: (stage) => openOwnPage(stage, file, ready),
  }));

/** Every surface in every state that is worth looking at. */
const SURFACES: readonly Surface[] = [
  ofPopup('findings', (stage) => openList(stage, '/altered.html?list')),
  ofPopup('first card opened', async (stage) => {
    const popup = await openList(stage, '/altered.html?card');
    await (await popup.$('.expand'))?.click();
    return popup;
  }),
  ofPopup('export menu', async (stage) => {
    const popup = await openList(stage, '/altered.html?menu');
    await (await popup.$('[aria-haspopup="menu"]'))?.click();
    return popup;
  }),
  ofPopup('narrow', (stage) => openList(stage, '/altered.html?narrow'), NARROW),
  ofPopup('nothing found', (stage) => openPopupFor(stage, '/ferries', 'checked')),
  ofPopup('no article', (stage) => openPopupFor(stage, '/note', 'notArticle')),
  ofPopup('unreadable', (stage) => openOwnPage(stage, 'popup.html', '.status:not([aria-busy="true"])')),
  {
    name: 'article with card',
    size: WIDE,
    needs: 'engine.js',
    open: async ({ session, site }) => {
      const page = await session.open(`${site.origin}/altered.html?article`);
      await waitForStatus(session, page, 'checked');
      await page.bringToFront();
      await page.setViewport(WIDE);
      await session.runCommand(page, 'next-finding');
      return page;
    },
  },
  ...ofPage('options', 'options.html', 'h2'),
  ...ofPage('welcome', 'welcome.html', 'h2'),
  ...ofPage('side panel', 'sidepanel.html', '#app *'),
  {
    name: 'side panel, findings and a note',
    size: PANEL,
    needs: 'sidepanel.html',
    open: (stage) => openFilledPanel(stage, '/altered.html?panel'),
  },
  { name: 'side panel, an article as a source', size: PANEL, needs: 'sidepanel.html', open: openReview },
  { name: 'side panel, narrow', size: NARROW, needs: 'sidepanel.html', open: openReview },
  { name: 'two articles compared', size: WIDE, needs: 'compare.html', open: openComparison },
  { name: 'two articles compared, narrow', size: NARROW, needs: 'compare.html', open: openComparison },
  ...ofPage('library', 'library.html', '#app *'),
  ...[WIDE, NARROW].map((size) => ({
    name: `library with annotations, ${size.width} wide`,
    size,
    needs: 'library.html',
    open: openFilledLibrary,
  })),
  ...ofPage('compare', 'compare.html', '#app *'),
];

/** The surfaces that a build has. */
export const surfacesOf = (build: string): Surface[] =>
  SURFACES.filter(({ needs }) => existsSync(path.join(build, needs)));
