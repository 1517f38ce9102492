import { browser } from 'wxt/browser';

/** What the background tells the extension's pages; nobody answers it. */
const CHANGED = { to: 'pages', call: 'annotationsChanged' } as const;

/** Tells the extension's open pages that annotations have changed. From the background. */
export async function tellAnnotationsChanged(): Promise<void> {
  await browser.runtime.sendMessage(CHANGED).catch(() => {
    // No page is open.
  });
}

/** Calls `onChange` whenever annotations may have changed, until `signal` aborts. For extension pages. */
export function watchAnnotations(onChange: () => void, signal: AbortSignal): void {
  const onMessage = (message: unknown): undefined => {
    const isTold = typeof message === 'object' && message !== null && 'to' in message && 'call' in message;
    if (isTold && message.to === CHANGED.to && message.call === CHANGED.call) onChange();
    return undefined;
  };
  const listener = onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
