import { describe, expect, it } from 'vitest';
import { articlePage } from '../support/article-page.ts';
import { waitForStatus } from '../support/extension-tabs.ts';
import { waitFor } from '../support/wait-for.ts';
import { startJourney } from './journey.ts';
import { readLines } from './on-page.ts';

const OPENING = 'A member of the political bureau spoke in a television interview about an offer to the American side.';
const KNOWN =
  '“We have also told the Americans, we are ready to, again, to hand over the government immediately if we reach an end of this war,” said Basem Naim of Hamas.';

describe('text that arrives late', () => {
  const page = articlePage({ title: 'An offer in an interview', text: `${OPENING}\n${OPENING}` });
  const journey = startJourney({ pages: { '/late': page, '/other': page } });

  it('is checked when it is there', async () => {
    const { session, site } = journey;
    const tab = await session.open(`${site.origin}/late`);
    await waitForStatus(session, tab, 'checked');
    expect((await readLines(tab)).same).toEqual([]);
    await tab.evaluate((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.querySelector('article')?.append(paragraph);
    }, KNOWN);
    await waitFor('a line under the late quotation', async () =>
      (await readLines(tab)).same.join().includes('told the Americans') ? true : null,
    );
  });

  it('is checked after the page has gone to another article without loading', async () => {
    const { session, site } = journey;
    const tab = await session.open(`${site.origin}/other`);
    await waitForStatus(session, tab, 'checked');
    await tab.evaluate((text) => {
      history.pushState({}, '', '/next-article');
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.querySelector('article')?.replaceChildren(paragraph);
    }, KNOWN);
    await waitFor('a line under the next article', async () => ((await readLines(tab)).same.length > 0 ? true : null));
    await tab.evaluate(() => {
      history.pushState({}, '', '/third-article');
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Nothing that any source has said.';
      document.querySelector('article')?.replaceChildren(paragraph);
    });
    await waitFor('the line to go', async () => ((await readLines(tab)).same.length === 0 ? true : null));
  });
});
