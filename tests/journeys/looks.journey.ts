import { describe, expect, it } from 'vitest';
import { askBackground } from '../support/ask-background.ts';
import { ANOTHER, CUT, casePage } from './cases/known-words.ts';
import { visit } from './cases/visit.ts';
import { startJourney } from './journey.ts';
import { pressButton, waitForText } from './on-page.ts';

const SHOP =
  '<!doctype html><html lang="en"><title>A shop</title><main><h1>Kettles</h1><p>Add to basket.</p></main></html>';

describe('what was looked at', () => {
  const journey = startJourney({ pages: { '/article': casePage({ paragraphs: [CUT, ANOTHER] }), '/shop': SHOP } });

  it('is noted once its reader wants that, says why nothing was shown, and goes at a press', async () => {
    const { session, site } = journey;
    await visit(journey, '/article');
    const settings = await session.openExtensionPage('options.html');
    await settings.waitForSelector('[aria-labelledby="looks-heading"] input:enabled');
    expect(await askBackground(session, 'listLooks')).toEqual([]);
    await settings.click('[aria-labelledby="looks-heading"] input');
    await waitForText(settings, 'Nothing yet.');

    await visit(journey, '/article?again');
    await (await session.open(`${site.origin}/shop`)).bringToFront();
    await expect
      .poll(async () => (await askBackground(session, 'listLooks')).map(({ outcome }) => outcome))
      .toEqual(['notArticle', 'checked']);
    // Of a page of the extension that is loaded again Firefox never says that it has loaded.
    const again = await session.openExtensionPage('options.html');
    await waitForText(again, 'Not read: it does not look like a news article.');
    await waitForText(again, '2 passages are known.');
    await pressButton(again, 'Empty the list');
    await waitForText(again, 'Nothing yet.');
  });
});
