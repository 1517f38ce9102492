import type { BrowserSession } from '../support/browsers/browser-session.ts';
import { median } from './rows.ts';

interface Message {
  readonly call: string;
  readonly argument: unknown;
}

declare const browser: {
  readonly runtime: { sendMessage(message: object): Promise<{ ok: boolean; error?: string }> };
};

/** Milliseconds from a call to the background to its answer. */
export const timeCall = (session: BrowserSession, message: Message): Promise<number> =>
  session.inExtension(async ({ call, argument }: Message) => {
    for (;;) {
      const start = performance.now();
      try {
        const { ok, error } = await browser.runtime.sendMessage({ to: 'background', call, argument });
        if (!ok) throw new Error(error);
        return performance.now() - start;
      } catch (error) {
        // A background that is just being put to sleep hears nothing.
        if (!String(error).includes('Receiving end')) throw error;
      }
    }
  }, message);

/** The middle of some runs, one after another, in milliseconds. */
export async function medianOf(runs: number, run: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) times.push(await run());
  return median(times);
}
