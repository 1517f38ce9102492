import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { PageReport, PageStatus } from '../../lib/protocol/page-types.ts';
import type { BrowserSession } from './browsers/browser-session.ts';

/** How long a page may take from opened to checked: two million characters, beside two other browsers on two cores. */
const PATIENCE_MS = 30_000;

/** The parts of the WebExtension interface that are asked here. */
interface ExtensionInterface {
  readonly tabs: { query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]> };
  readonly runtime: { sendMessage(message: object): Promise<{ readonly ok: boolean; readonly value: PageReport }> };
  readonly action: { getBadgeText(call: { readonly tabId: number }): Promise<string> };
}

declare const browser: ExtensionInterface;

/** The browser's id of the tab that a page is in. Addresses must be open once only. */
export async function tabIdOf(session: BrowserSession, page: Page): Promise<number> {
  const ids = await session.inExtension(async (url) => {
    const tabs = await browser.tabs.query({});
    return tabs.filter((tab) => tab.url === url).map((tab) => tab.id);
  }, page.url());
  const [id] = ids;
  if (id === undefined || ids.length > 1) throw new Error(`${ids.length} tabs have the address ${page.url()}`);
  return id;
}

/** What the toolbar button shows for a page. */
export async function badgeOf(session: BrowserSession, page: Page): Promise<string> {
  return session.inExtension((tabId) => browser.action.getBadgeText({ tabId }), await tabIdOf(session, page));
}

/** The popup for a page, in a tab of its own. */
export async function openPopup(session: BrowserSession, page: Page): Promise<Page> {
  return session.openExtensionPage(`popup.html?tabId=${await tabIdOf(session, page)}`);
}

/** What the popup is told about a page. One question to the browser, for it is asked again and again. */
export async function reportOf(session: BrowserSession, page: Page): Promise<PageReport> {
  const { tabs, answer } = await session.inExtension(async (url) => {
    const [tab, ...others] = (await browser.tabs.query({})).filter((candidate) => candidate.url === url);
    if (!tab || others.length > 0) return { tabs: others.length + (tab ? 1 : 0), answer: null };
    const call = { to: 'background', call: 'getReport', argument: { tabId: tab.id } };
    return { tabs: 1, answer: await browser.runtime.sendMessage(call) };
  }, page.url());
  if (tabs !== 1) throw new Error(`${tabs} tabs have the address ${page.url()}`);
  if (!answer?.ok) throw new Error('The background could not report on the page.');
  return answer.value;
}

/** The report once the page has come to a status. */
export async function waitForStatus(session: BrowserSession, page: Page, status: PageStatus): Promise<PageReport> {
  const end = performance.now() + PATIENCE_MS;
  let report = await reportOf(session, page);
  while (report.status !== status) {
    if (performance.now() > end) throw new Error(`${page.url()} is still "${report.status}" (${report.problem})`);
    await sleep(50);
    report = await reportOf(session, page);
  }
  return report;
}
