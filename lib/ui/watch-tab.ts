import { browser } from 'wxt/browser';
import type { BackgroundCalls } from '../protocol/messages.ts';

const REPORT_CHANGED: keyof BackgroundCalls = 'reportChanged';

/**
 * Calls `onChange` whenever a tab's report may have changed, until `signal` aborts: its engine says so, or it loads
 * something else. For extension pages, which hear what engines tell the background without answering it.
 */
export function watchTab(tabId: number, onChange: () => void, signal: AbortSignal): void {
  const onMessage = (message: unknown, sender: { readonly tab?: { readonly id?: number | undefined } }): undefined => {
    const isChange = typeof message === 'object' && message !== null && 'call' in message;
    if (isChange && message.call === REPORT_CHANGED && sender.tab?.id === tabId) onChange();
    return undefined;
  };
  const onUpdated = (id: number, change: { readonly status?: string | undefined }): void => {
    if (id === tabId && change.status !== undefined) onChange();
  };
  const listener = onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener);
  browser.tabs.onUpdated.addListener(onUpdated);
  const stop = (): void => {
    browser.runtime.onMessage.removeListener(listener);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
  signal.addEventListener('abort', stop, { once: true });
}
