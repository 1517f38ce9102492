import { describe, expect, it } from 'vitest';
import { startJourney } from './journey.ts';

declare const browser: {
  readonly tabs: { query(filter: object): Promise<readonly { readonly id: number; readonly title?: string }[]> };
};

describe('the reader view of the browser', () => {
  const journey = startJourney();

  it('case 28: is not read, and the popup says so', async () => {
    const { session, site } = journey;
    const address = `about:reader?url=${encodeURIComponent(`${site.origin}/faithful.html`)}`;
    // Its loading is not reported.
    const page = await session.open(address).catch(async () => (await session.pages()).at(-1));
    if (!page) throw new Error('There is no page.');
    await page.bringToFront();
    expect(page.url()).toBe(address);
    // Extensions are not told its address.
    const [tab] = await session.inExtension(() => browser.tabs.query({ active: true }), null);
    const popup = await session.openExtensionPage(`popup.html?tabId=${tab?.id}`);
    await expect.poll(() => popup.evaluate(() => document.body.innerText)).toContain('reader view');
  });
});
