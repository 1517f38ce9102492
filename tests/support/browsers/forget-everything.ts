import type { Page } from 'puppeteer-core';
import { callInPage } from './control-page.ts';

declare const browser: {
  readonly permissions: { getAll(): Promise<object> };
  readonly storage: Readonly<Record<'local' | 'session', { clear(): Promise<void> }>>;
};

/** What the extension may do, to see whether it is still the same. */
export const readAccess = (control: Page | null): Promise<string> =>
  callInPage(control, async () => JSON.stringify(await browser.permissions.getAll()), null);

/** Empties all that the extension stores; runs in a page of it. */
async function emptyStorage(): Promise<void> {
  localStorage.clear();
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  const databases = await indexedDB.databases();
  const removals = databases.map(
    ({ name = '' }) =>
      new Promise((resolve, reject) => {
        const removal = indexedDB.deleteDatabase(name);
        removal.addEventListener('success', resolve);
        removal.addEventListener('error', () => reject(removal.error));
      }),
  );
  await Promise.all(removals);
}

/** Has the extension forget all that was done with it, for a fourth of what it costs to install it. `stop` ends its background. */
export async function forgetEverything(control: Page | null, stop: () => Promise<void>): Promise<void> {
  await stop();
  await callInPage(control, emptyStorage, null);
  // What a page said as it was closed may have woken it meanwhile.
  await stop();
}
