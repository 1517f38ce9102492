import { askBackground } from './ask-background.ts';
import type { BrowserSession } from './browsers/browser-session.ts';
import { waitForStatus } from './extension-tabs.ts';
import type { Served } from './serve.ts';
import { waitFor } from './wait-for.ts';

declare const browser: {
  readonly storage: { readonly session: { set(items: object): Promise<void> } };
};

/** Has the reading memory take an article for read after so many milliseconds. Pages cannot reach where that is kept. */
export const readWithin = (session: BrowserSession, milliseconds: number): Promise<void> =>
  session.inExtension((after) => browser.storage.session.set({ rememberAfter: after }), milliseconds);

/** Waits until an article is in the reading memory. */
export const waitForRemembered = (session: BrowserSession, url: string): Promise<true> =>
  waitFor(`${url} to be remembered`, async () =>
    (await askBackground(session, 'listRemembered')).some((article) => article.url === url) ? true : null,
  );

/** Switches the reading memory on and has articles of a site read, one after another. */
export async function rememberAll(
  { session, site }: { readonly session: BrowserSession; readonly site: Served },
  ...addresses: readonly string[]
): Promise<void> {
  await askBackground(session, 'switchMemory', { isOn: true });
  await readWithin(session, 1);
  for (const address of addresses) {
    const page = await session.open(`${site.origin}${address}`);
    await page.bringToFront();
    await waitForStatus(session, page, 'checked');
    await waitForRemembered(session, page.url());
  }
}
