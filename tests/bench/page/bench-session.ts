import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { ClaimSet } from '../../../lib/core/claim/claim.ts';
import { actAsReader } from '../../support/act-as-reader.ts';
import type { BrowserSession } from '../../support/browsers/browser-session.ts';
import type { BrowserName } from '../../support/browsers/find-browser.ts';
import { openBrowser } from '../../support/browsers/open-browser.ts';
import { tabIdOf } from '../../support/extension-tabs.ts';
import { type Served, serve } from '../../support/serve.ts';
import { copyBuild } from './bench-extension.ts';
import type { BenchCalls } from './in-page.ts';
import { type BenchPage, type Seen, WATCHING, writePages } from './write-pages.ts';

/** The part of the WebExtension interface that is used here. */
declare const browser: {
  readonly runtime: { sendMessage(message: object): Promise<{ readonly ok: boolean; readonly error?: string }> };
  readonly scripting: { executeScript(injection: object): Promise<readonly { readonly result: unknown }[]> };
};

const PLAIN_PATH = '/plain';

/** A page with much on it that is no article. */
const PLAIN = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title></head><body><h1>Kettles</h1><ul>${'<li class="offer"><a href="#k"><img alt="" src="data:,"><b>Kettle</b> <span>1.7 litres, cordless, with a lid that locks</span></a><button>Add</button></li>'.repeat(400)}</ul></body></html>`;

/** A browser with the measuring build, the pages on two sites, and the set with their quotations. */
export interface BenchSession {
  readonly session: BrowserSession;
  readonly pages: readonly BenchPage[];
  /** Opens a page again in front, on the site that Crossread is on for or on the one that it is off for. */
  open(page: BenchPage | 'plain', site: 'on' | 'off'): Promise<Page>;
  /** Opens it likewise, and gives what it has seen until shortly after its first lines. */
  watch(page: BenchPage, site: 'on' | 'off'): Promise<{ readonly tab: Page; readonly seen: Seen }>;
  /** Brings a measuring script into a page, this checkout's or that of an earlier one; afterwards `call` reaches it. */
  prepare(page: Page, script?: 'bench' | 'before'): Promise<number>;
  /** Whether there is an earlier checkout. */
  readonly hasBefore: boolean;
  call<K extends keyof BenchCalls>(
    tabId: number,
    name: K,
    argument: Parameters<BenchCalls[K]>[0] | null,
  ): Promise<Awaited<ReturnType<BenchCalls[K]>>>;
  /** What the gate took in a page, in milliseconds. */
  gateTime(page: Page): Promise<number>;
  close(): Promise<void>;
}

async function send(session: BrowserSession, call: string, argument: object): Promise<void> {
  const answer = await session.inExtension((message) => browser.runtime.sendMessage(message), {
    to: 'background',
    call,
    argument,
  });
  if (!answer.ok) throw new Error(`${call}: ${answer.error}`);
}

async function inTab<T>(
  session: BrowserSession,
  injection: { readonly tabId: number; readonly name: string; readonly argument: unknown },
): Promise<T> {
  const value = await session.inExtension(async ({ tabId, name, argument }) => {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: (called: string, given: unknown) => {
        const { crossreadBench, crossreadGate } = globalThis as unknown as {
          crossreadBench: Record<string, (given: unknown) => unknown>;
          crossreadGate: number;
        };
        return called === 'gate' ? crossreadGate : crossreadBench[called]?.(given);
      },
      args: [name, argument],
    });
    return answer?.result;
  }, injection);
  return value as T;
}

/** Brings scripts of the measuring build into a tab. */
async function bring(session: BrowserSession, tabId: number, script: string): Promise<void> {
  await session.inExtension(
    ({ id, files }) => browser.scripting.executeScript({ target: { tabId: id }, files }).then(() => true),
    { id: tabId, files: ['/mark.js', `/${script}.js`] },
  );
}

/** Milliseconds for which a page watches itself when there are no lines: on a busy machine they come late. */
const MOST_WATCHED = { on: 10_000, off: 1_000 };

/** The page has been drawn and has nothing more to do. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestIdleCallback(() => resolve()))),
  );

/** Milliseconds between two acts of a reader, and how many there are at most until there are lines. */
const ACT_PAUSE = 50;
const MOST_ACTS = 100;

/** The bench's set is its reader's own: its lines wait for a reader who acts and has a passage in view. */
async function actUntilLines(page: Page, passage: string): Promise<void> {
  await page.evaluate((words) => {
    const paragraphs = [...document.querySelectorAll('article p')];
    const found = paragraphs.find(({ textContent }) => textContent.includes(words));
    found?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, passage);
  for (let i = 0; i < MOST_ACTS; i++) {
    await actAsReader(page);
    if (await page.evaluate(() => CSS.highlights.size > 0)) return;
    await sleep(ACT_PAUSE);
  }
}

async function serveTwice(pages: readonly BenchPage[]): Promise<Record<'on' | 'off', Served>> {
  const served = { pages: { [PLAIN_PATH]: PLAIN, ...Object.fromEntries(pages.map(({ html }, i) => [`/${i}`, html])) } };
  return { on: await serve(served), off: await serve(served) };
}

const keep = (set: ClaimSet) => ({ brought: { set, origin: 'imported', trustsDeclared: false } });

/** Opens a browser to measure in, beside an earlier checkout if one is named. */
export async function openBenchSession(name: BrowserName, before?: string): Promise<BenchSession> {
  const extension = await copyBuild(name, before);
  const { pages, set } = writePages();
  const sites = await serveTwice(pages);
  const session = await openBrowser({
    browser: name,
    extensionPath: extension.path,
    // Its clock is otherwise rounded to a millisecond.
    firefoxPreferences: { 'privacy.reduceTimerPrecision': false },
  });
  await send(session, 'addSet', keep(set));
  await send(session, 'setSiteOff', { host: new URL(sites.off.origin).host, off: true });
  let opened = 0;
  const open = async (page: BenchPage | 'plain', site: 'on' | 'off', query = ''): Promise<Page> => {
    const path = page === 'plain' ? PLAIN_PATH : `/${pages.indexOf(page)}`;
    const tab = await session.open(`${sites[site].origin}${path}?${++opened}${query}`);
    await tab.bringToFront();
    await settle(tab);
    if (page !== 'plain' && site === 'on') await actUntilLines(tab, page.passages[0] ?? '');
    return tab;
  };
  return {
    session,
    pages,
    open,
    watch: async (page, site) => {
      const tab = await open(page, site, `${WATCHING}${MOST_WATCHED[site]}`);
      await tab.waitForFunction(() => (window as unknown as { seen: Seen }).seen.isOver, { polling: 50 });
      const seen = await tab.evaluate(() => (window as unknown as { seen: Seen }).seen);
      return { tab, seen };
    },
    hasBefore: before !== undefined,
    prepare: async (page, script = 'bench') => {
      const tabId = await tabIdOf(session, page);
      await bring(session, tabId, script);
      await settle(page);
      return tabId;
    },
    call: (tabId, called, argument) => inTab(session, { tabId, name: called, argument }),
    gateTime: async (page) => inTab(session, { tabId: await tabIdOf(session, page), name: 'gate', argument: null }),
    close: async () => {
      await session.close();
      sites.on.close();
      sites.off.close();
      extension.remove();
    },
  };
}
