import { browser } from 'wxt/browser';
import type { BackgroundCalls } from '../protocol/messages.ts';

const CARD_OPENED: keyof BackgroundCalls = 'cardOpened';

/** Calls `onOpened` with the id of each finding whose card the reader opens in a tab, until `signal` aborts. */
export function watchCard(tabId: number, onOpened: (findingId: string) => void, signal: AbortSignal): void {
  const onMessage = (message: unknown, sender: { readonly tab?: { readonly id?: number | undefined } }): undefined => {
    if (typeof message !== 'object' || message === null || sender.tab?.id !== tabId) return undefined;
    const { call, argument } = message as {
      readonly call?: unknown;
      readonly argument?: { readonly findingId?: unknown };
    };
    if (call === CARD_OPENED && typeof argument?.findingId === 'string') onOpened(argument.findingId);
    return undefined;
  };
  const listener = onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
