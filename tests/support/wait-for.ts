import { setTimeout as sleep } from 'node:timers/promises';

/** Calls `look` until it gives something other than `null`; says what was waited for when it never does. */
export async function waitFor<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  const end = performance.now() + 10_000;
  for (;;) {
    const seen = await look();
    if (seen !== null) return seen;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await sleep(50);
  }
}
