import { describe, expect, it } from 'vitest';
import { articlePage } from '../support/article-page.ts';
import { waitForStatus } from '../support/extension-tabs.ts';
import { FERRY_PAGES } from './ferry-pages.ts';
import { startJourney } from './journey.ts';
import { pressButton, waitForText } from './on-page.ts';

/** A page on the same matter, without the words that an answer takes from it. */
const HARBOUR = articlePage({
  title: 'Harbour stays open after the grounding',
  text: [
    'The harbour of Halsund stays open while the ferry Marit is on the sandbank, its master said on Wednesday.',
    '“Nobody has asked us to close anything, and the pilots are out as on every other day,” said Tor Aune, the harbour master.',
    'Two tugs are on their way from the north and are expected before the evening tide.',
  ].join('\n\n'),
});

const WORDS =
  'We are deeply sorry for what our passengers went through, and every ticket will be refunded within ten days';

describe('an answer that gives the wrong page for true words', () => {
  const journey = startJourney({ pages: { ...FERRY_PAGES, '/harbour.html': HARBOUR } });

  it('says which page has them', async () => {
    const { session, site } = journey;
    for (const file of ['source.html', 'harbour.html']) {
      const article = await session.open(`${site.origin}/${file}`);
      await waitForStatus(session, article, 'checked');
    }
    const answer = [
      `“${WORDS},” said Jonas Ek, the operator’s chief executive ([Harbour](${site.origin}/harbour.html)).`,
      `The ferry had run aground off Halsund [2].\n\n[2]: ${site.origin}/source.html`,
    ].join('\n\n');
    const page = await session.openExtensionPage('reader.html');
    await page.waitForSelector('textarea');
    await page.$eval('textarea', (field, words) => (field.value = words), answer);
    await pressButton(page, 'Check these words');
    await waitForText(page, 'Same words, another source');
    await waitForText(page, 'not in the cited page “Harbour stays open after the grounding”');
    const report = await waitForStatus(session, page, 'checked');
    const found = report.findings.filter(({ exact }) => exact.includes('deeply sorry'));
    expect(found.map((finding) => finding.type === 'quotation' && finding.notes)).toEqual([['otherSource']]);
  });
});
