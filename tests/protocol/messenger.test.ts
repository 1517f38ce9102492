import { afterEach, describe, expect, it, vi } from 'vitest';
import { PlainError } from '../../lib/core/plain-error.ts';
import type { BackgroundCalls } from '../../lib/protocol/messages.ts';
import {
  answerBackgroundCalls,
  type BackgroundHandlers,
  callBackground,
  refusal,
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

vi.mock('@wxt-dev/browser', () => ({
  browser: {
    i18n: { getMessage: (name: string) => name, getUILanguage: () => 'en' },
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
    throw new PlainError('The tab is gone.');
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
    ['pageRead', true],
    ['getRememberedHere', false],
    ['listRemembered', false],
    ['getMemory', false],
    ['getReport', false],
    ['addSet', false],
    ['removeSet', false],
  ])('calling %s: %s', (call, may) => {
    const refused = refusal({ call, argument: undefined }, { isOwnPage: false })?.includes('is not for pages') ?? false;
    expect(refused).toBe(!may);
    expect(refusal({ call, argument: undefined }, { isOwnPage: true })).toBeNull();
  });

  const PAGE = { text: 'Nobody swam.', language: 'en', date: null };
  it.each([
    ['checkText', PAGE, true],
    ['checkText', { ...PAGE, quoted: [{ start: 0, end: 6 }] }, true],
    ['checkText', { ...PAGE, text: 'a'.repeat(4_000_001) }, false],
    ['checkText', { ...PAGE, text: 5 }, false],
    ['checkText', { ...PAGE, language: { a: 1 } }, false],
    ['checkText', { ...PAGE, quoted: [{ start: -5, end: 1e9 }] }, false],
    ['checkText', null, false],
    ['reportChanged', { status: 'checked', discrepancies: 3 }, true],
    ['reportChanged', { status: 'checked', discrepancies: 1e21 }, false],
    ['reportChanged', { status: 'zzz', discrepancies: 0 }, false],
    ['bringHighlightRules', { lines: [{ line: 'text-wavy', selectors: ['article > p'] }], inFrames: false }, true],
    ['bringHighlightRules', { lines: 'x', inFrames: false }, false],
    ['cardOpened', { findingId: 'set:q1@0' }, true],
    ['cardOpened', {}, false],
    ['actOnFinding', { findingId: 'set:q1@0', act: 'quote' }, true],
    ['actOnFinding', { findingId: 'set:q1@0', act: 'deleteEverything' }, false],
  ])('case 61: %s with %j from a page: %s', (call, argument, isSound) => {
    expect(refusal({ call, argument }, { isOwnPage: false }) === null).toBe(isSound);
  });

  it('case 61: what a fault of our own says goes to no other side', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    answering(bus.fromPopup);
    stop.mockImplementation(() => {
      throw new TypeError('secret is not a function');
    });
    const answer = callBackground('setSiteOff', { host: 'a', off: true });
    await expect(answer).rejects.toThrow('problem_fault');
  });

  it('case 14: another extension is not heard', async () => {
    answering({ ...bus.fromPopup, id: 'other' });
    await expect(callBackground('removeSet', { id: 'a' })).rejects.toThrow(Unreachable);
  });
});
