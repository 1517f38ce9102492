import { browser } from 'wxt/browser';

// What came of an item of the page's menu is said in the side panel, which may only just be opening.

const keyOf = (tabId: number): string => `news:${tabId}`;

/** Has the side panel beside a tab say something. */
export const tellPanel = (tabId: number, words: string): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: words });

/** Calls `onNews` with what the panel beside a tab is to say, each time once, until `signal` aborts. */
export function watchPanelNews(tabId: number, onNews: (words: string) => void, signal: AbortSignal): void {
  const key = keyOf(tabId);
  const take = async (): Promise<void> => {
    const words = (await browser.storage.session.get(key))[key];
    if (typeof words !== 'string' || signal.aborted) return;
    await browser.storage.session.remove(key);
    onNews(words);
  };
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
    if (changes[key]?.newValue !== undefined) void take();
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener), { once: true });
  void take();
}
