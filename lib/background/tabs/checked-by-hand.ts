import { browser } from 'wxt/browser';

// Of a tab that goes elsewhere the address is another, so that nothing has to be forgotten.
const keyOf = (tabId: number): string => `checkedByHand:${tabId}`;

/** An address without the place on its page. */
const pageOf = (url: string | undefined): string | null => url?.replace(/#.*/, '') ?? null;

/** Remembers, as long as the browser runs, that the reader has had the page in a tab checked. */
export async function rememberChecked(tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  await browser.storage.session.set({ [keyOf(tabId)]: pageOf(url) });
}

/** Whether the reader has had this very page checked in this tab. */
export async function wasChecked(tabId: number, url: string | undefined): Promise<boolean> {
  const key = keyOf(tabId);
  const known: unknown = (await browser.storage.session.get(key))[key];
  return known !== undefined && known === pageOf(url);
}
