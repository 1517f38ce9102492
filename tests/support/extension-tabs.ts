import type { Page } from 'puppeteer-core';
import type { BrowserSession } from './browsers/browser-session.ts';

/** The parts of the WebExtension interface that are asked here. */
interface ExtensionInterface {
  readonly tabs: { query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]> };
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
