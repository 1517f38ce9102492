import type { BackgroundCalls } from '../../lib/protocol/messages.ts';
import type { BrowserSession } from './browsers/browser-session.ts';

type Calls = {
  [K in keyof BackgroundCalls]: BackgroundCalls[K] extends (...argument: infer A) => infer R
    ? { readonly argument: A; readonly answer: R }
    : never;
};

interface Answer {
  readonly ok: boolean;
  readonly value?: never;
  readonly error?: string;
}

/** The part of the WebExtension interface that is asked here. */
declare const browser: { readonly runtime: { sendMessage(message: object): Promise<Answer> } };

/** Calls the background as a page of the extension would. Throws what the page would be told. */
export async function askBackground<K extends keyof BackgroundCalls>(
  session: BrowserSession,
  call: K,
  ...argument: Calls[K]['argument']
): Promise<Calls[K]['answer']> {
  const message = { to: 'background', call, argument: argument[0] };
  const { ok, value, error } = await session.inExtension((sent) => browser.runtime.sendMessage(sent), message);
  if (!ok) throw new Error(error);
  return value;
}
