import { browser } from 'wxt/browser';
import { isWebAddress } from '../core/claim/web-address.ts';

/** Opens the page in which documents are checked, for the one that a tab shows; its address on the web goes with it. */
export async function openReader(tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  const of = url !== undefined && isWebAddress(url) ? `?${new URLSearchParams({ of: url })}` : '';
  await browser.tabs.create({ url: `/reader.html${of}` });
}
