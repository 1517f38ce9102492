import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BackgroundCalls } from '../../lib/protocol/messages.ts';
import {
  answerBackgroundCalls,
  type BackgroundHandlers,
  callBackground,
  mayCall,
  Unreachable,
} from '../../lib/protocol/messenger.ts';

type Listener = (message: unknown, sender: object, sendResponse: (value: unknown) => void) => unknown;

/** A message bus with one page and one background; what is sent is copied, as it is between contexts. */
const bus = vi.hoisted(() => ({
  listeners: new Set<Listener>(),
  sender: {} as object,
  fromPage: { id: 'crossread', url: 'https://paper.example/a', tab: { id: 7 }, frameId: 0 },
  fromPopup: { id: 'crossread', url: 'moz-extension://crossread/popup.html' },
}));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'crossread',
      getURL: (path: string) => `moz-extension://crossread/${path}`,
      onMessage: {
        addListener: (listener: Listener) => bus.listeners.add(listener),
        removeListener: (listener: Listener) => bus.listeners.delete(listener),
      },
      sendMessage: (message: unknown) => {
        if (bus.listeners.size === 0) return Promise.reject(new Error('Receiving end does not exist.'));
        return new Promise((resolve) => {
          const answers = [...bus.listeners].map((listen) => listen(structuredClone(message), bus.sender, resolve));
          if (!answers.includes(true)) resolve(undefined);
        });
      },
    },
  },
}));

const stop = vi.fn<() => void>();
const handlers = {
  removeSet: ({ id }: { readonly id: string }) => (id === 'bridge' ? 7 : null),
  startEngine: (_: undefined, sender: { readonly tabId: number | undefined }) => sender.tabId === 7,
  getReport: () => {
    throw new Error('The tab is gone.');
  },
  setSiteOff: stop,
} as unknown as BackgroundHandlers;

/** Answers calls as the background would, for one test. */
function answering(sender: object): void {
  bus.sender = sender;
  answerBackgroundCalls(handlers, untilEnd.signal);
}

let untilEnd = new AbortController();
afterEach(() => {
  untilEnd.abort();
  untilEnd = new AbortController();
  vi.restoreAllMocks();
  stop.mockClear();
});

describe('a call', () => {
  it('brings back what the handler gives', async () => {
    answering(bus.fromPopup);
    expect(await callBackground('removeSet', { id: 'bridge' })).toBe(7);
    expect(await callBackground('removeSet', { id: 'other' })).toBe(null);
  });

  it('case 14: a handler is told which tab a call comes from as the browser says it', async () => {
    answering(bus.fromPage);
    expect(await callBackground('startEngine', undefined)).toBe(true);
  });

  it('brings back what the handler threw', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    answering(bus.fromPopup);
    await expect(callBackground('getReport', { tabId: 1 })).rejects.toThrow('The tab is gone.');
  });

  it('that nobody hears, or nobody answers, is unreachable', async () => {
    await expect(callBackground('removeSet', { id: 'a' })).rejects.toThrow(Unreachable);
    bus.listeners.add(() => undefined);
    await expect(callBackground('removeSet', { id: 'a' })).rejects.toThrow(Unreachable);
    bus.listeners.clear();
  });

  it('is no longer answered after the end', async () => {
    answering(bus.fromPopup);
    untilEnd.abort();
    await expect(callBackground('removeSet', { id: 'a' })).rejects.toThrow(Unreachable);
  });

  it.each(['toString', '__proto__', 'constructor', 'none'])('by the name %j is no call', async (name) => {
    answering(bus.fromPopup);
    await expect(callBackground(name as keyof BackgroundCalls, undefined as never)).rejects.toThrow(/no call/);
  });
});

describe('a page', () => {
  it('case 14: a page may not make the calls of the extension’s own pages', async () => {
    answering(bus.fromPage);
    await expect(callBackground('setSiteOff', { host: 'a', off: true })).rejects.toThrow('not for pages');
    expect(stop).not.toHaveBeenCalled();
  });

  it.each<[keyof BackgroundCalls, boolean]>([
    ['startEngine', true],
    ['checkText', true],
    ['reportChanged', true],
    ['bringHighlightRules', true],
    ['bringCard', true],
    ['cardOpened', true],
    ['getReport', false],
    ['addSet', false],
    ['removeSet', false],
  ])('calling %s: %s', (call, may) => {
    expect(mayCall(call, { isOwnPage: false })).toBe(may);
    expect(mayCall(call, { isOwnPage: true })).toBe(true);
  });

  it('case 14: another extension is not heard', async () => {
    answering({ ...bus.fromPopup, id: 'other' });
    await expect(callBackground('removeSet', { id: 'a' })).rejects.toThrow(Unreachable);
  });
});
