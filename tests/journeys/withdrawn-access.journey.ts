import { describe, expect, it } from 'vitest';
import { waitFor } from '../support/wait-for.ts';
import { startJourney } from './journey.ts';

/** The part of the WebExtension interface that is asked here. */
declare const browser: {
  readonly permissions: { remove(access: { readonly origins: readonly string[] }): Promise<boolean> };
  readonly tabs: { query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]> };
};

describe('without access to any site', () => {
  const journey = startJourney();

  it('case 26: the article is left alone, and the popup says how to give access back', async () => {
    const { session, site } = journey;
    const origins = ['http://*/*', 'https://*/*'];
    expect(await session.inExtension((list) => browser.permissions.remove({ origins: list }), origins)).toBe(true);
    const page = await session.open(`${site.origin}/altered.html`);
    const tabIds = await session.inExtension(async () => (await browser.tabs.query({})).map(({ id }) => id), null);
    const popup = await session.openExtensionPage(`popup.html?tabId=${Math.max(...tabIds)}`);
    const words = await waitFor('the popup to say how it stands', async () => {
      const said = await popup.evaluate(() => document.querySelector('main')?.innerText ?? '');
      return said.includes('does not let Crossread read this page') ? said : null;
    });
    expect(words).toContain('Allow on all sites');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});
