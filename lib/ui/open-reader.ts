import { browser } from 'wxt/browser';
import { isWebAddress } from '../core/claim/web-address.ts';

/** What a document is opened for. */
export type ReaderAim = 'check' | 'source';

/** Opens the page in which documents are read, for the one that a tab shows; its address on the web goes with it. */
export async function openReader(tabId: number, aim: ReaderAim): Promise<void> {
  const { url = '', incognito } = await browser.tabs.get(tabId);
  // Chromium opens our pages in a window that is not private, where an address would be written down.
  const known = incognito
    ? { private: '' }
    : { ...(isWebAddress(url) && { of: url }), ...(aim === 'source' && { for: aim }) };
  await browser.tabs.create({ url: `/reader.html?${new URLSearchParams(known)}` });
}
