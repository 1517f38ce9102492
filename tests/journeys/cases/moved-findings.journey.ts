import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../../lib/protocol/page-types.ts';
import { openPopup, tabIdOf } from '../../support/extension-tabs.ts';
import { type Journey, startJourney } from '../journey.ts';
import { readCard } from '../on-page.ts';
import { CUT, casePage, OPENING } from './known-words.ts';
import { countLines, openCutCard, visit, waitForLines } from './visit.ts';

const PAGES = { '/moves': casePage(), '/reading': casePage(), '/doubled': casePage(), '/goes': casePage() };

const PATIENCE = { timeout: 10_000 };

/** The parts of the WebExtension interface that are asked here, in a page of the extension. */
declare const browser: {
  readonly tabs: { sendMessage(tabId: number, message: object): Promise<{ readonly value: PageReport }> };
};

/** The time during which the extension's database answers nobody else. */
interface Held {
  letGo?: () => void;
}

/** Has the background, once it is started again, wait for its sets: as long as that a changed page is not checked again. */
async function holdDatabase({ session }: Journey): Promise<void> {
  await session.inExtension(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    const stores = [...database.objectStoreNames];
    const held = globalThis as Held;
    let isHeld = true;
    held.letGo = () => {
      isHeld = false;
      database.close();
    };
    const transaction = database.transaction(stores, 'readwrite');
    const store = transaction.objectStore(stores[0] ?? '');
    // A transaction lasts as long as something is asked of it.
    await new Promise<void>((resolve) => {
      const ask = (): void => {
        resolve();
        if (isHeld) store.count().onsuccess = ask;
      };
      ask();
    });
  }, null);
  await session.stopBackground();
}

const letGo = ({ session }: Journey): Promise<void> => session.inExtension(() => (globalThis as Held).letGo?.(), null);

/** What the engine in the page says of itself, past the background. */
async function askEngine({ session }: Journey, page: Page): Promise<PageReport> {
  const tabId = await tabIdOf(session, page);
  const { value } = await session.inExtension(
    (id) => browser.tabs.sendMessage(id, { to: 'engine', call: 'getReport' }),
    tabId,
  );
  return value;
}

const placesIn = async (journey: Journey, page: Page): Promise<string[]> =>
  (await askEngine(journey, page)).findings.map(({ place }) => place);

/** Puts paragraphs in the place of those between the first and the last. */
const rewrite = (page: Page, paragraphs: readonly string[]): Promise<void> =>
  page.evaluate((texts) => {
    const article = document.querySelector('article');
    const old = [...(article?.querySelectorAll('p') ?? [])].slice(1, -1);
    const fresh = texts.map((text) => Object.assign(document.createElement('p'), { textContent: text }));
    old[0]?.before(...fresh);
    for (const paragraph of old) paragraph.remove();
  }, paragraphs);

describe('a finding on a page that changes', () => {
  const journey = startJourney({ pages: PAGES });

  it('case 56: is at its new place before the page has been checked anew', async () => {
    const { page } = await visit(journey, '/moves');
    await holdDatabase(journey);
    try {
      await rewrite(page, ['A correction was made to this report.', CUT]);
      await expect.poll(() => page.evaluate(() => CSS.highlights.get('text-wavy')?.size ?? 0), PATIENCE).toBe(1);
      await waitForLines(page, OPENING, 1);
      expect(await placesIn(journey, page)).toEqual(['shown']);
    } finally {
      await letGo(journey);
    }
    await waitForLines(page, OPENING, 1);
  });

  it('case 56: keeps its card open when words come above it', async () => {
    const { session } = journey;
    const { page } = await visit(journey, '/reading');
    const before = (await askEngine(journey, page)).text;
    await openCutCard(journey, page);
    await page.evaluate(() => {
      const paragraph = Object.assign(document.createElement('p'), { textContent: 'A word of correction.' });
      paragraph.style.margin = '0';
      document.querySelector('h1')?.after(paragraph);
    });
    await expect.poll(async () => (await askEngine(journey, page)).text, PATIENCE).not.toBe(before);
    expect(await readCard(session, page)).not.toBeNull();
  });

  it('case 56: has no line and says so when its words stand in several places', async () => {
    const { page } = await visit(journey, '/doubled');
    await holdDatabase(journey);
    try {
      await rewrite(page, ['A first take.', CUT, 'A second take.', CUT, 'Both were kept.']);
      await expect.poll(() => placesIn(journey, page), PATIENCE).toEqual(['ambiguous']);
      expect(await countLines(page, OPENING)).toBe(0);
      const popup = await openPopup(journey.session, page);
      await popup.waitForSelector('ol.cards > li');
      expect(await popup.$eval('ol.cards', (list) => list.innerText)).toContain('are now in several places');
      await page.bringToFront();
    } finally {
      await letGo(journey);
    }
    await waitForLines(page, OPENING, 2);
  });

  it('case 56: is not in the list any more when its words are gone', async () => {
    const { page } = await visit(journey, '/goes');
    await holdDatabase(journey);
    try {
      await rewrite(page, ['This paragraph was taken back.']);
      await expect.poll(() => placesIn(journey, page), PATIENCE).toEqual([]);
      expect(await countLines(page, OPENING)).toBe(0);
    } finally {
      await letGo(journey);
    }
  });
});
