import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { StoredAnnotation } from '../../lib/core/annotation/stored-annotation.ts';
import { actAsReader } from '../support/act-as-reader.ts';
import { articlePage } from '../support/article-page.ts';
import { askBackground } from '../support/ask-background.ts';
import { tabIdOf, waitForStatus } from '../support/extension-tabs.ts';
import { waitFor } from '../support/wait-for.ts';
import { itOnce } from './it-once.ts';
import { ARTICLES, startJourney } from './journey.ts';
import { pointAt, waitForCard, waitForNoCard, waitForText } from './on-page.ts';

const PATIENCE = { timeout: 10_000 };

const TEXT = `The council of Halsund met on Monday to talk about the ferry that ran aground in March.
The chair of the council said that the ship would be towed to the yard before the end of the summer.
Nobody from the company came to the meeting, although the company had been asked twice in writing.
A second meeting will be held in June, and the doors will be open to everybody in the town.`;

const YARD = `The yard in Brekke has taken on forty people since the spring, its owner told us on Thursday.
Most of them had been towed to the yard by the promise of work for years, he said with a laugh.
The town has asked him how long the orders will last, and has not had an answer so far.`;

const SHOP = `A shop in the old town of Halsund sells nothing but clocks, and has done so for eighty years.
Over its door hangs a bell that nobody rings, because the owner hears everyone on the stairs.
She says that she will close it when the last of the clocks has found a wall to hang on.`;

const ADDRESS = '/council.html';
const PASSAGE = 'the company had been asked twice in writing';

/** Words under the line of annotations, read from the page's own highlight registry. */
const readAnnotated = async (page: Page): Promise<string[]> => {
  await actAsReader(page);
  return page.evaluate(() =>
    [...(CSS.highlights.get('text-double') ?? [])].map((range) => {
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    }),
  );
};

/** Selects words of a page as a reader with a mouse does. */
const select = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node.nodeValue ?? '').indexOf(wanted);
      if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
    }
  }, words);

describe('annotations', () => {
  const pages: Record<string, string> = {};
  const journey = startJourney({ folder: ARTICLES, pages });
  const setText = (path: string, text: string): void => {
    pages[path] = articlePage({ title: 'Council talks about the ferry', text });
  };
  const open = async (path: string): Promise<{ page: Page; tabId: number }> => {
    const page = await journey.session.open(`${journey.site.origin}${path}`);
    await waitForStatus(journey.session, page, 'checked');
    return { page, tabId: await tabIdOf(journey.session, page) };
  };
  const list = (tabId: number) => askBackground(journey.session, 'listPageAnnotations', { tabId });
  const annotate = async (page: Page, words: string): Promise<StoredAnnotation> => {
    await select(page, words);
    const kept = await askBackground(journey.session, 'annotateSelection', {
      tabId: await tabIdOf(journey.session, page),
    });
    return kept ?? expect.fail('Nothing was selected.');
  };

  it('a finding is pinned and written on, and is there when the page is opened again', async () => {
    const { session } = journey;
    const { page, tabId } = await open('/altered.html');
    const { findings } = await waitForStatus(session, page, 'checked');
    const [finding] = findings;
    if (!finding) expect.fail('Nothing was found.');
    const [pinned] = await askBackground(session, 'keepFindings', { tabId, findingIds: [finding.id] });
    if (!pinned) expect.fail('Nothing was kept.');
    const change = { note: 'Ask the *author*.', tags: ['ask'] };
    await askBackground(session, 'changeAnnotation', { base: pinned, change });
    await page.close();
    const again = await open('/altered.html');
    const [placed] = await list(again.tabId);
    expect(placed).toMatchObject({
      revision: 2,
      place: 'same',
      annotation: { ...change, finding: { exact: finding.exact } },
    });
    await expect.poll(() => readAnnotated(again.page), PATIENCE).not.toEqual([]);
  });

  it('case 58: the card of a passage says that there is a note, and no word of it is in the page', async () => {
    const { session } = journey;
    setText('/read.html', SHOP);
    const { page } = await open('/read.html');
    const base = await annotate(page, 'a bell that nobody rings');
    await askBackground(session, 'changeAnnotation', { base, change: { note: 'Heard it twice.', tags: ['sound'] } });
    const { x, y } = await pointAt(page, 'a bell that nobody rings');
    // The page is told of the note a moment later, and a card that is open by then shows what was known before.
    const { text } = await waitFor('a card that counts the note', async () => {
      await page.mouse.move(1, 1);
      await waitForNoCard(session, page);
      await page.mouse.move(x, y);
      const card = await waitForCard(session, page);
      return card.text.includes('1 note') ? card : null;
    });
    expect(text).not.toMatch(/Heard it twice|sound/);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('Heard it twice.');
  });

  itOnce(
    'chromium',
    'a marked passage is found where it has moved, changed and gone, and by its words at another address',
    async () => {
      const { session } = journey;
      setText(ADDRESS, TEXT);
      const { page } = await open(ADDRESS);
      const kept = await annotate(page, PASSAGE);
      expect(kept.annotation.target.exact).toBe(PASSAGE);
      await expect.poll(() => readAnnotated(page), PATIENCE).toEqual([PASSAGE]);

      const reload = async (text: string) => {
        setText(ADDRESS, text);
        await page.bringToFront();
        await page.reload();
        await waitForStatus(session, page, 'checked');
        return (await list(await tabIdOf(session, page)))[0];
      };
      expect(await reload(`An update from Tuesday.\n${TEXT}`)).toMatchObject({ place: 'same' });
      const changed = await reload(TEXT.replace('asked twice', 'asked only once'));
      expect(changed).toMatchObject({ place: 'changed' });
      await expect
        .poll(() => readAnnotated(page), PATIENCE)
        .toEqual([PASSAGE.replace('asked twice', 'asked only once')]);
      await waitForText(await session.openExtensionPage('library.html'), '1 passage changed since');
      expect(
        await reload('The council has taken this report back, and will say more about it tomorrow.'),
      ).toMatchObject({
        place: 'gone',
      });
      await expect.poll(() => readAnnotated(page), PATIENCE).toEqual([]);

      setText('/copy.html', `Reprinted with leave.\n${TEXT}`);
      const copy = await open('/copy.html');
      expect(await list(copy.tabId)).toMatchObject([{ place: 'same', annotation: { id: kept.annotation.id } }]);
      const passage = { ...(await list(copy.tabId))[0]?.span, exact: PASSAGE } as {
        start: number;
        end: number;
        exact: string;
      };
      expect(await askBackground(session, 'showPassage', { tabId: copy.tabId, passage })).toBe(true);
      expect(
        await askBackground(session, 'showPassage', { tabId: copy.tabId, passage: { ...passage, start: 0 } }),
      ).toBe(false);
    },
  );

  itOnce('chromium', 'is deleted and brought back, and found by its words', async () => {
    const { session } = journey;
    setText('/search.html', YARD);
    const { page } = await open('/search.html');
    const kept = await annotate(page, 'towed to the yard');
    const base = await askBackground(session, 'changeAnnotation', { base: kept, change: { note: 'Which shipyard?' } });
    const search = async (words: string) => {
      const query = { words, filters: {}, sort: 'found', offset: 0, limit: 10 } as const;
      return (await askBackground(session, 'searchAnnotations', query)).items.map(({ annotation }) => annotation.id);
    };
    const { id } = base.annotation;
    expect(await search('shipyard')).toEqual([id]);
    const removed = await askBackground(session, 'removeAnnotations', { ids: [id] });
    expect(removed).toEqual([base]);
    await expect.poll(() => readAnnotated(page), PATIENCE).toEqual([]);
    expect(await search('shipyard')).toEqual([]);
    await askBackground(session, 'restoreAnnotations', { annotations: removed });
    await expect.poll(() => readAnnotated(page), PATIENCE).toEqual(['towed to the yard']);
    expect(await search('shipyard')).toEqual([id]);
  });

  itOnce('chromium', 'a record of articles is kept only when it is asked for', async () => {
    const { session } = journey;
    const { page } = await open('/faithful.html');
    expect(await askBackground(session, 'listCheckedPages')).toEqual([]);
    await askBackground(session, 'setKeepsRecord', { isOn: true });
    await page.reload();
    const { findings } = await waitForStatus(session, page, 'checked');
    const tabId = await tabIdOf(session, page);
    await expect.poll(async () => (await list(tabId)).length, PATIENCE).toBe(findings.length);
    expect(await askBackground(session, 'listCheckedPages')).toMatchObject([{ findings: findings.length }]);
    await askBackground(session, 'setKeepsRecord', { isOn: false });
  });
});
