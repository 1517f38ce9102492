import { browser } from 'wxt/browser';

/** What the background tells all pages of the extension that are open; nobody answers it. */
export type PageNews = 'annotationsChanged' | 'appearanceChanged' | 'memoryChanged';

const TO = 'pages';

/** Tells the extension's open pages that something has changed. From the background. */
export async function tellPages(news: PageNews): Promise<void> {
  await browser.runtime.sendMessage({ to: TO, call: news }).catch(() => {
    // No page is open.
  });
}

/** Calls `onChange` whenever something may have changed, until `signal` aborts. For extension pages. */
export function watchPageNews(news: PageNews, onChange: () => void, signal: AbortSignal): void {
  const onMessage = (message: unknown): undefined => {
    const isTold = typeof message === 'object' && message !== null && 'to' in message && 'call' in message;
    if (isTold && message.to === TO && message.call === news) onChange();
    return undefined;
  };
  const listener = onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
