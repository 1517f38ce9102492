// Here, and in what else the engine loads, without the polyfill, which would be a tenth of it: both browsers give promises.
import { browser } from '@wxt-dev/browser';
import { PlainError } from '../core/plain-error.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { t } from '../locale/translate.ts';
import type { BackgroundCalls, EngineCalls } from './messages.ts';
import { isForPages, isSoundCall } from './page-calls.ts';

/** A call map with the argument always in its place, `undefined` where a call takes none. */
type CallsOf<I> = { [K in keyof I]: I[K] extends (...args: infer A) => infer R ? (argument: A[0]) => R : never };
type Argument<C, K extends keyof C> = C[K] extends (argument: infer A) => unknown ? A : never;
type Answer<C, K extends keyof C> = C[K] extends (argument: never) => infer R ? Awaited<R> : never;

type Background = CallsOf<BackgroundCalls>;
type Engine = CallsOf<EngineCalls>;

/** Who a call is for: both ends of a tab hear the same bus. */
type Receiver = 'background' | 'engine';

interface Envelope {
  readonly to: Receiver;
  readonly call: string;
  readonly argument: unknown;
}

/** Where a call came from, as the browser says it: nothing a message claims about itself is believed. */
export interface Sender {
  /** `undefined` for extension pages that are no tab (the popup). */
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
  /** Address of the document that sent it. */
  readonly url: string | undefined;
  /** Whether the sender is one of the extension's own pages rather than a content script. */
  readonly isOwnPage: boolean;
  /** Whether it is in a private window. */
  readonly isPrivate: boolean;
}

/** The functions that answer calls, each with the argument and where the call came from. */
export type Handlers<C> = {
  readonly [K in keyof C]: (argument: Argument<C, K>, sender: Sender) => Answer<C, K> | Promise<Answer<C, K>>;
};

/** What the background answers calls with. */
export type BackgroundHandlers = Handlers<Background>;
/** What the engine in a tab answers calls with. */
export type EngineHandlers = Handlers<Engine>;

/** The other side could not be reached: no engine in the tab, or the extension was updated meanwhile. */
export class Unreachable extends PlainError {}

/** Says why a call is refused; `null` when it may be made. */
type Guard = (envelope: Envelope, sender: Sender) => string | null;

/** A page that has taken over its content script reaches nothing of the user's, and sends nothing that our engine would not. */
export function refusal(
  { call, argument }: Pick<Envelope, 'call' | 'argument'>,
  { isOwnPage }: Pick<Sender, 'isOwnPage'>,
): string | null {
  if (isOwnPage) return null;
  if (!isForPages(call)) return `"${call}" is not for pages.`;
  return isSoundCall(call, argument) ? null : `"${call}" was called with something else than it takes.`;
}

/** What went wrong, for the user: what the browser says of an error means nothing to them, and may quote what is theirs. */
export const sayError = (error: unknown): string => (error instanceof PlainError ? error.message : t('problem.fault'));

function isEnvelope(message: unknown, to: Receiver): message is Envelope {
  return typeof message === 'object' && message !== null && 'to' in message && 'call' in message && message.to === to;
}

async function answer(handlers: object, { call, argument }: Envelope, sender: Sender): Promise<Result<unknown>> {
  // The envelope is checked by name; its argument by the types on both sides, which are built together.
  const known = handlers as Readonly<Record<string, (argument: unknown, sender: Sender) => unknown>>;
  const handler = Object.hasOwn(known, call) ? known[call] : undefined;
  if (!handler) return failed(`There is no call "${call}".`);
  try {
    return ok(await handler(argument, sender));
  } catch (error) {
    console.error(`Crossread: ${call}`, error);
    return failed(sayError(error));
  }
}

interface RuntimeSender {
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean } | undefined;
  readonly frameId?: number | undefined;
  readonly url?: string | undefined;
  readonly id?: string | undefined;
}

const describeSender = ({ tab, frameId, url }: RuntimeSender): Sender => ({
  tabId: tab?.id,
  frameId,
  url,
  isOwnPage: url?.startsWith(browser.runtime.getURL('')) ?? false,
  isPrivate: tab?.incognito ?? false,
});

/**
 * Answers the calls to one receiver until `signal` aborts. There must be one such listener in each context.
 *
 * Answers go through `sendResponse` with `true` returned: the one form that every browser, with and without the
 * polyfill, understands.
 */
function listen(to: Receiver, handlers: object, { signal, guard }: { signal: AbortSignal; guard?: Guard }): void {
  const onMessage = (
    message: unknown,
    sender: RuntimeSender,
    sendResponse: (value: unknown) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message, to)) return undefined;
    const from = describeSender(sender);
    const reason = guard?.(message, from) ?? null;
    if (reason !== null) sendResponse(failed(reason));
    else void answer(handlers, message, from).then(sendResponse);
    return true;
  };
  const listener = onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

/** Answers calls to the background. */
export const answerBackgroundCalls = (handlers: BackgroundHandlers, signal: AbortSignal): void =>
  listen('background', handlers, { signal, guard: refusal });

/** Answers calls to the engine in this tab. */
export const answerEngineCalls = (handlers: EngineHandlers, signal: AbortSignal): void =>
  listen('engine', handlers, { signal });

async function send<T>(sending: () => Promise<unknown>): Promise<T> {
  let result: unknown;
  try {
    result = await sending();
  } catch {
    throw new Unreachable(t('problem.unreachable'));
  }
  if (typeof result !== 'object' || result === null || !('ok' in result))
    throw new Unreachable(t('problem.unreachable'));
  const answered = result as Result<T>;
  if (!answered.ok) throw new PlainError(answered.error);
  return answered.value;
}

/**
 * Calls the background from a content script or an extension page.
 *
 * Throws `Unreachable` when it cannot be reached, otherwise what the handler threw.
 */
export const callBackground = <K extends keyof Background>(
  call: K,
  argument: Argument<Background, K>,
): Promise<Answer<Background, K>> =>
  send(() => browser.runtime.sendMessage({ to: 'background', call, argument } satisfies Envelope));

/** Calls the engine in a tab from the background. Throws as `callBackground` does. */
export const callEngine = <K extends keyof Engine>(
  tabId: number,
  call: K,
  argument: Argument<Engine, K>,
): Promise<Answer<Engine, K>> =>
  send(() => browser.tabs.sendMessage(tabId, { to: 'engine', call, argument } satisfies Envelope, { frameId: 0 }));
