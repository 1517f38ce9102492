import { describe, expect, it } from 'vitest';
import { openPopup, tabIdOf, waitForStatus } from '../support/extension-tabs.ts';
import { waitFor } from '../support/wait-for.ts';
import { ARTICLES, startJourney } from './journey.ts';
import { pressButton } from './on-page.ts';

describe('who browses, keeps a source, annotates, compares, looks into every page and exports', () => {
  // What it asks for as it is installed counts too.
  const journey = startJourney({ folder: ARTICLES }, { isInstalledAgain: true });

  it('has not had one request made to anywhere', async () => {
    const { session, site } = journey;
    const source = await session.open(`${site.origin}/faithful.html`);
    await waitForStatus(session, source, 'checked');
    await pressButton(await openPopup(session, source), 'Use as a source');

    const page = await session.open(`${site.origin}/altered.html`);
    const { findings } = await waitForStatus(session, page, 'checked');
    expect(findings.length).toBeGreaterThan(0);
    await session.runCommand(page, 'next-finding');
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.txt') as Element));
    await session.runCommand(page, 'annotate-selection');

    const popup = await openPopup(session, page);
    await pressButton(popup, 'Export');
    await pressButton(popup, 'CSV');
    await waitFor('the export', async () => ((await session.downloads()).length > 0 ? true : null));
    const tabId = await tabIdOf(session, page);
    const others = {
      'options.html': '.set',
      'welcome.html': '.sample',
      'library.html': '[data-row]',
      'sources.html': '.row.source .row-link',
      'sources.html#new': '.tab-list li',
      [`sidepanel.html?tabId=${tabId}`]: 'ol.cards > li',
      [`compare.html?first=${await tabIdOf(session, source)}&second=${tabId}`]: '.compared',
    };
    // A page that is out of sight is checked against the new source when it is seen again.
    await source.bringToFront();
    await waitForStatus(session, source, 'checked');
    for (const [address, ready] of Object.entries(others))
      await (await session.openExtensionPage(address)).waitForSelector(ready);
    const fresh = await session.openExtensionPage('sources.html#new');
    await fresh.waitForSelector('.paste textarea');
    await fresh.$eval('.paste textarea', (field) => {
      field.value = '“We will mend the pier before the ice comes,” said Ove Dahl.';
    });
    await pressButton(fresh, 'Look it through');
    await fresh.waitForSelector('.review');
    await pressButton(fresh, 'Keep as a source');
    const library = await session.openExtensionPage('library.html');
    await pressButton(library, 'Export all found');
    await pressButton(library, 'Report');
    await waitFor('the report', async () => ((await session.downloads()).length > 1 ? true : null));

    expect(session.outsideRequests).toEqual([]);
    const ours = site.requests.filter((address) => !/^\/(?:faithful|altered)\.html$|^\/favicon\.ico$/.test(address));
    expect(ours, 'the site itself was asked for its pages and for nothing else').toEqual([]);
  }, 60_000);

  it('cannot have HTML set from a string in its pages, though Preact has a line that could', async () => {
    const page = await journey.session.openExtensionPage('options.html');
    const outcome = await page.evaluate(() => {
      try {
        document.createElement('p').innerHTML = '<b>words</b>';
        return 'set';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
    });
    expect(outcome).toBe('refused');
  });
});
