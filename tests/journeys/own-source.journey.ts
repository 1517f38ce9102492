import { describe, expect, it } from 'vitest';
import { articlePage } from '../support/article-page.ts';
import { badgeOf, openPopup, reportOf, tabIdOf, waitForStatus } from '../support/extension-tabs.ts';
import { waitFor } from '../support/wait-for.ts';
import { startJourney } from './journey.ts';
import { pressButton, readLines, waitForText } from './on-page.ts';

const TEXT = `The council closed the ferry pier on Monday. “Nobody will cross the sound before the ice has gone again,” said Mayor Anna Lindqvist.
The repair costs 4.5 million kronor, according to the harbour office. It takes 19 workers, who start in March.
“We asked for new piles nine years ago and were told to wait,” said Harbour Master Ove Dahl.
“We bake our own bread as our parents did,” said Tora Nyström, who owns the bakery. She has food for 40 days.`;

const title = 'The ferry pier closes for the winter';
const CANONICAL = 'https://harbour.example/pier';
/** The address by which a page says that it is another. */
const withAddress = (page: string): string =>
  page.replace('</head>', `<link rel="canonical" href="${CANONICAL}"></head>`);

const PAGES = {
  '/source.html': withAddress(articlePage({ title, text: TEXT })),
  '/copy.html': articlePage({ title: 'Pier shut until spring', text: TEXT }),
  '/altered.html': withAddress(articlePage({ title, text: TEXT.replace('Nobody will', 'Somebody will') })),
};

const LABEL = 'This page is a source of 3 quotations';

describe('a page that is a source', () => {
  const journey = startJourney({ pages: PAGES });

  it('has no lines against itself, and says what it is a source of', async () => {
    const { session, site } = journey;
    const source = await session.open(`${site.origin}/source.html`);
    await waitForStatus(session, source, 'checked');
    const popup = await openPopup(session, source);
    await pressButton(popup, 'Use as a source');
    // Out of sight a page is not checked again.
    await source.bringToFront();
    await waitFor('the page to know', async () =>
      (await reportOf(session, source)).sourceOf.length > 0 ? true : null,
    );
    expect(await readLines(source)).toEqual({ same: [], differs: [], unclear: [] });
    expect(await badgeOf(session, source)).toBe('');
    await waitForText(popup, LABEL);
    const panel = await session.openExtensionPage(`sidepanel.html?tabId=${await tabIdOf(session, source)}`);
    await waitForText(panel, LABEL);

    const copy = await session.open(`${site.origin}/copy.html`);
    const { findings, sourceOf } = await waitForStatus(session, copy, 'checked');
    expect(findings).toEqual([]);
    expect(sourceOf).toMatchObject([{ quotations: 3, isWholeSet: true }]);

    const altered = await session.open(`${site.origin}/altered.html`);
    const report = await waitForStatus(session, altered, 'checked');
    expect(report.sourceOf).toEqual([]);
    expect(report.findings.filter(({ relation }) => relation === 'differs')).toHaveLength(1);
    await waitFor('the number of differences', async () => ((await badgeOf(session, altered)) === '1' ? true : null));

    await popup.bringToFront();
    await pressButton(popup, 'Remove');
    await waitForText(popup, 'Removed');
    await source.bringToFront();
    await waitFor('the source to be gone', async () =>
      (await reportOf(session, source)).sourceOf.length === 0 ? true : null,
    );
  });
});
