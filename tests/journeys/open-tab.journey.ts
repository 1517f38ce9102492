import { describe, it } from 'vitest';
import { articlePage } from '../support/article-page.ts';
import { waitForStatus } from '../support/extension-tabs.ts';
import { startJourney } from './journey.ts';
import { press, waitForText } from './on-page.ts';

const NEWS = articlePage({
  title: 'Bridge shuts next week',
  text: `The swing bridge closes next week. “We will close the bridge on Monday and we will open it again before the spring,” said Mayor Ida Brandt on Friday.
Drivers have to take the road along the river, which is eleven miles longer.
The council meets again in the autumn and will then hear what the works have cost so far.`,
});

describe('the page of sources', () => {
  const journey = startJourney({ pages: { '/news.html': NEWS } });

  it('takes an open tab, and what is selected in it', async () => {
    const { session, site } = journey;
    const news = await session.open(`${site.origin}/news.html?tab`);
    await waitForStatus(session, news, 'checked');
    await news.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('article p') as Element));
    const page = await session.openExtensionPage('sources.html#new');
    await press(page, 'Take the selection: Bridge shuts next week');
    await waitForText(page, 'we will open it again before the spring');
    await press(page, 'Discard');
    await press(page, 'Take the article: Bridge shuts next week');
    await waitForText(page, 'we will open it again before the spring');
    await waitForText(page, 'eleven miles');
    await press(page, 'Keep as a source');
    await waitForText(page, 'Kept in “Bridge shuts next week”');
  });
});
