import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../support/browsers/browser-session.ts';
import type { BrowserName } from '../support/browsers/find-browser.ts';
import { openBrowser } from '../support/browsers/open-browser.ts';
import { tabIdOf, waitForStatus } from '../support/extension-tabs.ts';
import { serve } from '../support/serve.ts';
import { writeStory } from '../support/write-story.ts';
import type { BrowserRow } from './rows.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BUILDS: Readonly<Record<BrowserName, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

const ARTICLES = 60;
/** Milliseconds after which a story is stopped, and the rest reckoned. */
const PATIENCE = 150_000;

type Row = Omit<BrowserRow, BrowserName> & { readonly value: number };

/** What the page notes of itself. */
interface Noted {
  firstTable: number;
  longest: number;
}

declare global {
  var noted: Noted;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The articles of a made-up story as pages of a site. */
function writePages(claims: number): Record<string, string> {
  const articles = writeStory({ seed: 1, articles: ARTICLES, claims });
  return Object.fromEntries(
    articles.map(({ text, document: { title, date } }, i) => {
      const paragraphs = text.split('\n\n').slice(1);
      const body = paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('');
      const head = `<meta charset="utf-8"><title>${title}</title><meta property="article:published_time" content="${date}"><meta property="og:type" content="article">`;
      return [
        `/${i}.html`,
        `<html lang="en"><head>${head}</head><body><article><h1>${title}</h1>${body}</article></body></html>`,
      ];
    }),
  );
}

/** Notes when the table is first there, and the longest time for which the page could do nothing else. */
function watchPage(): void {
  globalThis.noted = { firstTable: Number.NaN, longest: 0 };
  const { noted } = globalThis;
  const look = (): void => {
    if (Number.isNaN(noted.firstTable) && document.querySelector('.story tbody')) noted.firstTable = performance.now();
  };
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
    const take = (list: PerformanceObserverEntryList): void => {
      for (const { duration } of list.getEntries()) noted.longest = Math.max(noted.longest, duration);
    };
    new PerformanceObserver(take).observe({ type: 'longtask', buffered: true });
    return;
  }
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    noted.longest = Math.max(noted.longest, now - last);
    last = now;
  }, 4);
}

/** Scrolls through the table, a good part of what is seen a frame, and then to places far apart. */
async function scrollTable(): Promise<void> {
  const table = document.querySelector('.story');
  if (!table) return;
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- what is sent to the page has all that it needs
  const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
  for (let i = 0; i < 200; i++) {
    table.scrollTop += 300;
    await frame();
  }
  for (let i = 0; i < 20; i++) {
    table.scrollTop = (table.scrollHeight * ((i * 7) % 20)) / 20;
    await frame();
    await frame();
  }
}

const takeLongest = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { longest } = globalThis.noted;
    globalThis.noted.longest = 0;
    return longest;
  });

async function measureStory(session: BrowserSession, claims: number): Promise<Row[]> {
  const site = await serve({ pages: writePages(claims) });
  const ids: number[] = [];
  for (let i = 0; i < ARTICLES; i++) {
    const page = await session.open(`${site.origin}/${i}.html`);
    await waitForStatus(session, page, 'checked');
    ids.push(await tabIdOf(session, page));
  }
  const [first, second, ...more] = ids;
  const chosen = new URLSearchParams([
    ['first', String(first)],
    ['second', String(second)],
    ...more.map((id) => ['more', String(id)]),
  ]);
  const page = await session.openExtensionPage(`compare.html?${chosen}`);
  await page.evaluate(watchPage);
  await page.waitForSelector('.story tbody', { timeout: 60_000 });
  const start = performance.now();
  const isGoing = (): Promise<boolean> => page.evaluate(() => document.querySelector('.going') !== null);
  while ((await isGoing()) && performance.now() - start < PATIENCE) await sleep(200);
  const share = await page.evaluate(
    () => document.querySelector<HTMLProgressElement>('.going progress')?.position ?? 1,
  );
  const { firstTable } = await page.evaluate(() => globalThis.noted);
  const whole = firstTable + performance.now() - start;
  const longest = await takeLongest(page);
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('[role=group] button')[2]?.click());
  await sleep(1000);
  const showing = await takeLongest(page);
  await page.evaluate(scrollTable);
  const scrolling = await takeLongest(page);
  site.close();
  const of = `${ARTICLES} articles of ${claims} claims`;
  return [
    { name: `${of}: from opening to the first table`, value: firstTable, unit: 'ms', wanted: 'under 2,000' },
    { name: share < 1 ? 'to the whole story, reckoned' : 'to the whole story', value: whole / share / 1000, unit: 's' },
    { name: 'longest task until then', value: longest, unit: 'ms', wanted: 'at most 50' },
    { name: 'longest task when all rows are shown', value: showing, unit: 'ms', wanted: 'at most 50' },
    { name: 'longest task when scrolling through them', value: scrolling, unit: 'ms', wanted: 'at most 50' },
  ];
}

async function measureIn(browser: BrowserName): Promise<Row[]> {
  const rows: Row[] = [];
  for (const claims of [56, 500]) {
    const session = await openBrowser({ browser, extensionPath: path.join(ROOT, '.output', BUILDS[browser]) });
    try {
      rows.push(...(await measureStory(session, claims)));
    } finally {
      await session.close();
    }
  }
  return rows;
}

/** What a reader of a story of sixty articles notices, in the page that shows it. Makes the builds first. */
export async function benchStoryPage(): Promise<BrowserRow[]> {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'ignore' });
  const chromium = await measureIn('chromium');
  const firefox = await measureIn('firefox');
  return chromium.map(({ value, ...row }, i) => ({
    ...row,
    chromium: value,
    firefox: firefox[i]?.value ?? Number.NaN,
  }));
}
