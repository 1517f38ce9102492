import { browser } from 'wxt/browser';

// What came of an item of the page's menu or of a card is said in the side panel, which may only just be opening.

/** What the side panel beside a tab is to say or show. */
export interface PanelNews {
  readonly words?: string;
  /** Id of something that was muted, for the way back. */
  readonly muted?: string;
  /** Id of the annotation that is to be written on. */
  readonly open?: string;
}

const keyOf = (tabId: number): string => `news:${tabId}`;

/** Tells the side panel beside a tab something. */
export const tellPanel = (tabId: number, news: PanelNews): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: news });

/** Calls `onNews` with news for the panel beside a tab, each once, until `signal` aborts. */
export function watchPanelNews(tabId: number, onNews: (news: PanelNews) => void, signal: AbortSignal): void {
  const key = keyOf(tabId);
  const take = async (): Promise<void> => {
    const news = (await browser.storage.session.get(key))[key] as PanelNews | undefined;
    if (!news || signal.aborted) return;
    await browser.storage.session.remove(key);
    onNews(news);
  };
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
    if (changes[key]?.newValue !== undefined) void take();
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener), { once: true });
  void take();
}
