import { browser } from 'wxt/browser';
import { isWebAddress } from '../core/claim/web-address.ts';

/** What a document is opened for; `file` is one that the tab does not show. */
export type ReaderAim = 'check' | 'source' | 'file';

/** Opens the page in which documents are read. Of the one that a tab shows the address on the web goes with it. */
export async function openReader(tabId: number, aim: ReaderAim): Promise<void> {
  const { url = '', incognito } = await browser.tabs.get(tabId);
  // Chromium opens our pages in a window that is not private, where an address would be written down.
  const known = incognito
    ? { private: '' }
    : { ...(aim !== 'file' && isWebAddress(url) && { of: url }), ...(aim === 'source' && { for: aim }) };
  await browser.tabs.create({ url: `/reader.html?${new URLSearchParams(known)}` });
}
