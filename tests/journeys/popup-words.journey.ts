import { describe, expect, it } from 'vitest';
import type { PlacedFinding } from '../../lib/protocol/page-types.ts';
import { articlePage } from '../support/article-page.ts';
import { badgeOf, openPopup, waitForStatus } from '../support/extension-tabs.ts';
import { countClicks } from './count-clicks.ts';
import { ARTICLES, startJourney } from './journey.ts';
import { waitForText } from './on-page.ts';

const NOTHING_KNOWN = articlePage({
  title: 'Ferries to run till midnight',
  text: 'The harbour office will let the ferries run till midnight.\n“Nobody should have to swim home,” said Ola Brandt.',
});

/** In a language in which speakers are not read. */
const DUTCH = articlePage({
  title: 'Veerboten varen tot middernacht',
  text: 'De havendienst laat de veerboten voortaan tot middernacht varen, en dat is nieuw voor het eiland.\n“Niemand zou naar huis hoeven te zwemmen,” zei Ola Brandt.',
}).replace('lang="en"', 'lang="nl"');

const LIMITED = DUTCH.replace('</article>', '<iframe src="data:text/html,elsewhere"></iframe><p>Meer.</p>$&');

const count = (findings: readonly PlacedFinding[], relation: PlacedFinding['relation']): number =>
  findings.filter((finding) => finding.relation === relation).length;

describe('the words of the popup', () => {
  const journey = startJourney({
    folder: ARTICLES,
    pages: { '/ferries': NOTHING_KNOWN, '/veerboten': DUTCH, '/begrensd': LIMITED },
  });

  const visit = async (path: string) => {
    const { session, site } = journey;
    const page = await session.open(`${site.origin}${path}`);
    const report = await waitForStatus(session, page, 'checked');
    return { page, report, popup: await openPopup(session, page) };
  };

  it('counts what was found, lists the gravest differences first, and shows the words that were cut and who said them', async () => {
    const { page, popup, report } = await visit('/altered.html');
    await popup.waitForSelector('ol.cards > li');
    const { counts, kinds } = await popup.evaluate(() => ({
      counts: [...document.querySelectorAll('.filter .count')].map((element) => Number(element.textContent)),
      kinds: [...document.querySelectorAll('ol.cards > li > article')].map(
        (element) => element.className.split(' ')[1],
      ),
    }));
    const { findings, leftOut } = report;
    expect(counts).toEqual([
      count(findings, 'differs'),
      count(findings, 'same'),
      count(findings, 'unclear'),
      leftOut.length,
    ]);
    expect(kinds).toHaveLength(findings.length);
    expect(kinds.slice(0, count(findings, 'differs')).every((kind) => kind === 'differs')).toBe(true);
    const [first] = await popup.$$eval('ol.cards > li', (items) => items.map((item) => item.innerText));
    expect(first).toContain('major');
    expect(await badgeOf(journey.session, page)).toBe(String(count(findings, 'differs')));

    const missing = await popup.$$eval('ol.cards del', (elements) => elements.map((element) => element.textContent));
    expect(missing.join(' ')).toContain('if we reach an end of this war');
    expect(await popup.$eval('main', (main) => main.innerText)).toContain('Orlan Tevik');
  });

  it('says that speakers are not told on a page in another language', async () => {
    const { popup } = await visit('/veerboten');
    await waitForText(popup, 'Who speaks is not read in this language');
  });

  it('says what limits the check of a page of which nothing is known', async () => {
    const { popup } = await visit('/begrensd');
    await waitForText(popup, '2 things to know about this check');
    await waitForText(popup, 'were not checked');
    await waitForText(popup, 'Who speaks is not read in this language');
  });

  it('says so when nothing known was found', async () => {
    const task = countClicks('see why nothing was found');
    const { page, popup } = await visit('/ferries');
    task.opened('list');
    await waitForText(popup, 'Nothing to compare here yet');
    await waitForText(popup, 'None of its quotations and figures');
    task.end();
    expect(await badgeOf(journey.session, page)).toBe('');
  });
});
