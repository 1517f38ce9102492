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
/** Milliseconds after which the rest of a story is reckoned: sixty tabs are opened first, and all of it takes under 200 s. */
const PATIENCE = 20_000;
const LONG = 50;

type Row = Omit<BrowserRow, BrowserName> & { readonly value: number };

/** What the page notes of itself. */
interface Noted {
  /** Milliseconds from opening until these are there first; infinite before. */
  readonly firsts: Record<'frame' | 'rows' | 'compared' | 'columns', number>;
  longest: number;
  over: number;
}

declare global {
  var noted: Noted;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The articles of a made-up story as pages of a site. */
export function writePages(claims: number): Record<string, string> {
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

/** Notes when what is in the table is first there, and for how long the page could do nothing else. */
function watchPage(): void {
  const never = Number.POSITIVE_INFINITY;
  globalThis.noted = { firsts: { frame: never, rows: never, compared: never, columns: never }, longest: 0, over: 0 };
  const { noted } = globalThis;
  const look = (): void => {
    const is = {
      frame: document.querySelector('.story thead') !== null,
      rows: document.querySelector('.story blockquote') !== null,
      compared: document.querySelector('.story button.how:not(.show-picture)') !== null,
      columns:
        document.querySelector('.story th') !== null &&
        [...document.querySelectorAll('.story th')].every((head) => head.querySelector('.hint')?.textContent),
    };
    for (const key of ['frame', 'rows', 'compared', 'columns'] as const)
      if (is[key]) noted.firsts[key] = Math.min(noted.firsts[key], performance.now());
  };
  look();
  setInterval(look, 10);
  const note = (duration: number): void => {
    noted.longest = Math.max(noted.longest, duration);
    if (duration > 50) noted.over++;
  };
  if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
    const take = (list: PerformanceObserverEntryList): void => {
      for (const { duration } of list.getEntries()) note(duration);
    };
    new PerformanceObserver(take).observe({ type: 'longtask', buffered: true });
    return;
  }
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    note(now - last);
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

/** A task in a trace of Chromium, with its microseconds of processor time. */
interface TracedEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
}

/** How long the tasks of the thread took the processor that drew most of what was traced, in milliseconds. */
function tasksIn(trace: Uint8Array): number[] {
  const { traceEvents }: { traceEvents: readonly TracedEvent[] } = JSON.parse(new TextDecoder().decode(trace));
  const threadOf = ({ pid, tid }: TracedEvent): string => `${pid} ${tid}`;
  const frames = Map.groupBy(
    traceEvents.filter(({ name }) => name === 'FireAnimationFrame'),
    threadOf,
  );
  const [thread] = [...frames].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  return traceEvents.flatMap((event) =>
    event.name === 'RunTask' && threadOf(event) === thread ? [(event.tdur ?? 0) / 1000] : [],
  );
}

/** The tasks while something is done, by what they took of the processor: what else the machine does adds nothing. In Chromium only. */
async function traceTasks(page: Page, isTraced: boolean, work: () => Promise<void>): Promise<Row[]> {
  if (isTraced) await page.tracing.start({ categories: ['toplevel', 'devtools.timeline'] });
  await work();
  const trace = isTraced ? await page.tracing.stop() : undefined;
  const tasks = trace ? tasksIn(trace) : [Number.NaN];
  return [
    { name: 'the longest of them, of the processor', value: Math.max(...tasks), unit: 'ms', wanted: 'at most 50' },
    {
      name: 'over 50 ms of the processor',
      value: trace ? tasks.filter((task) => task > LONG).length : Number.NaN,
      unit: '',
    },
  ];
}

/** The tasks over 50 milliseconds since it was asked last, as rows. */
async function takeTasks(page: Page, when: string): Promise<Row[]> {
  const { longest, over } = await page.evaluate(() => {
    const taken = { ...globalThis.noted };
    Object.assign(globalThis.noted, { longest: 0, over: 0 });
    return taken;
  });
  return [
    { name: `longest task ${when}`, value: longest, unit: 'ms', wanted: 'at most 50' },
    { name: `tasks over 50 ms ${when}`, value: over, unit: '', wanted: 'none' },
  ];
}

/** Opens the pages of a made-up story, each in a tab; the address of the page that compares them. */
async function openStory(session: BrowserSession, origin: string): Promise<string> {
  const chosen = new URLSearchParams();
  for (let i = 0; i < ARTICLES; i++) {
    const page = await session.open(`${origin}/${i}.html`);
    await waitForStatus(session, page, 'checked');
    chosen.append(['first', 'second'][i] ?? 'more', String(await tabIdOf(session, page)));
  }
  return `compare.html?${chosen}`;
}

/** What a reader notices of sixty articles of so many claims, for so many milliseconds until they stop it. */
export async function measureStory(session: BrowserSession, claims: number, patience: number): Promise<Row[]> {
  const site = await serve({ pages: writePages(claims) });
  const page = await session.openExtensionPage(await openStory(session, site.origin));
  await page.evaluate(watchPage);
  await page.waitForSelector('.story button.how', { timeout: 60_000 });
  const start = performance.now();
  const isGoing = (): Promise<boolean> => page.evaluate(() => document.querySelector('.going') !== null);
  while ((await isGoing()) && performance.now() - start < patience) await sleep(200);
  const share = await page.evaluate(
    () => document.querySelector<HTMLProgressElement>('.going progress')?.position ?? 1,
  );
  const { firsts } = await page.evaluate(() => globalThis.noted);
  const whole = firsts.compared + performance.now() - start;
  const rows = await takeTasks(page, 'until then');
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('[role=group] button')[2]?.click());
  await sleep(1000);
  rows.push(...(await takeTasks(page, 'when all rows are shown')));
  const traced = await traceTasks(page, session.browser === 'chromium', async () => {
    await page.evaluate(scrollTable);
    await sleep(500);
  });
  rows.push(...(await takeTasks(page, 'when scrolling through them')), ...traced);
  site.close();
  const of = `${ARTICLES} articles of ${claims} claims`;
  const wanted = 'under 2,000';
  return [
    { name: `${of}: from opening to the frame`, value: firsts.frame, unit: 'ms', wanted },
    { name: 'to the first rows', value: firsts.rows, unit: 'ms', wanted },
    { name: 'to the first that are compared', value: firsts.compared, unit: 'ms' },
    { name: 'to the last head', value: firsts.columns, unit: 'ms' },
    { name: share < 1 ? 'to the whole story, reckoned' : 'to the whole story', value: whole / share / 1000, unit: 's' },
    ...rows,
  ];
}

async function measureIn(browser: BrowserName): Promise<Row[]> {
  const rows: Row[] = [];
  for (const claims of [56, 500]) {
    const session = await openBrowser({ browser, extensionPath: path.join(ROOT, '.output', BUILDS[browser]) });
    try {
      rows.push(...(await measureStory(session, claims, PATIENCE)));
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
