import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { badgeOf, tabIdOf, waitForStatus } from '../support/extension-tabs.ts';
import { waitFor } from '../support/wait-for.ts';
import { itOnce } from './it-once.ts';
import { startJourney } from './journey.ts';
import { readLines } from './on-page.ts';

/** The parts of the WebExtension interface that are asked here. */
declare const browser: {
  readonly action: { getTitle(call: { readonly tabId: number }): Promise<string> };
  readonly runtime: { sendMessage(message: object): Promise<{ readonly value: unknown }> };
};

describe('a key', () => {
  const journey = startJourney();

  const openArticle = async (query: string): Promise<Page> => {
    const page = await journey.session.open(`${journey.site.origin}/altered.html?${query}`);
    await waitForStatus(journey.session, page, 'checked');
    return page;
  };

  const titleOf = async (page: Page): Promise<string> =>
    journey.session.inExtension((tabId) => browser.action.getTitle({ tabId }), await tabIdOf(journey.session, page));

  it('switches Crossread off for the site, and on again; the button says so', async () => {
    const { session } = journey;
    const page = await openArticle('toggle');
    expect(await titleOf(page)).toContain('5 differences');
    await session.setKey('toggle-site', 'Alt+Shift+T');
    await session.runCommand(page, 'toggle-site');
    await waitFor('the lines to go', async () => ((await readLines(page)).differs.length === 0 ? true : null));
    await waitFor('the button to say so', async () =>
      (await titleOf(page)).includes('nothing is read here') ? true : null,
    );
    await session.runCommand(page, 'toggle-site');
    await waitFor('the lines to come back', async () => ((await readLines(page)).differs.length > 0 ? true : null));
  });

  itOnce('firefox', 'keeps the page as a source, and the button says that it has worked', async () => {
    const { session } = journey;
    const page = await openArticle('source');
    await session.setKey('use-as-source', 'Alt+Shift+U');
    await session.runCommand(page, 'use-as-source');
    await waitFor('a tick on the button', async () => ((await badgeOf(session, page)) === '✓' ? true : null));
    const { value } = await session.inExtension(
      () => browser.runtime.sendMessage({ to: 'background', call: 'listSets' }),
      null,
    );
    expect((value as { readonly origin: string }[]).map(({ origin }) => origin)).toContain('made');
  });

  itOnce('firefox', 'keeps the selected words as an annotation, and says when none are selected', async () => {
    const { session } = journey;
    const page = await openArticle('annotate');
    await session.runCommand(page, 'annotate-selection');
    await waitFor('a mark of failure', async () => ((await badgeOf(session, page)) === '!' ? true : null));
    await page.bringToFront();
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.txt') as Element));
    await session.runCommand(page, 'annotate-selection');
    await waitFor('a tick on the button', async () => ((await badgeOf(session, page)) === '✓' ? true : null));
    const { value } = await session.inExtension(
      () => browser.runtime.sendMessage({ to: 'background', call: 'countAnnotations' }),
      null,
    );
    expect(value).toEqual({ kept: 1, damaged: 0 });
  });
});
