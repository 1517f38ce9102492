import { describe, expect, it } from 'vitest';
import { openPopup, waitForStatus } from '../../support/extension-tabs.ts';
import { itOnce } from '../it-once.ts';
import { startJourney } from '../journey.ts';
import { pressButton, readCard, waitForText } from '../on-page.ts';
import { ANOTHER, ANOTHER_OPENING, casePage, OPENING } from './known-words.ts';
import { countHosts, countLines, openCutCard, visit, waitForLines } from './visit.ts';

/** The smallest file that viewers take for a PDF. */
const PDF = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const PAGES = { '/article': casePage(), '/file.pdf': PDF };

interface Kept {
  readonly value: readonly { readonly id: string; readonly quotations?: number }[];
}

declare const browser: {
  readonly runtime: { sendMessage(message: object): Promise<Kept> };
};

const PATIENCE = { timeout: 10_000 };

const claimSet = (id: string) => ({
  format: 'crossread/claim-set@1',
  id,
  title: id,
  description: '',
  version: '1',
  language: 'en',
  documents: [
    { id: 'd1', title: null, publisher: null, url: null, date: null, opening: 'The keeper', sha256: '0'.repeat(64) },
  ],
  speakers: [],
  claims: [
    'The lamp will go dark in March unless the council pays.',
    'Nobody has paid the keeper since last winter.',
  ].map((content, i) => ({
    type: 'quotation',
    id: `q${i}`,
    content,
    speaker: null,
    cue: null,
    appearances: [{ document: 'd1', start: 0, end: content.length, exact: content, prefix: '', suffix: '' }],
  })),
});

describe('the background', () => {
  const journey = startJourney({ pages: PAGES });

  it('case 23: a background that was ended while a page is open wakes for its next text', async () => {
    const { page } = await visit(journey, '/article');
    await journey.session.stopBackground();
    await page.evaluate((words) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = words;
      document.querySelector('article')?.append(paragraph);
    }, ANOTHER);
    await waitForLines(page, ANOTHER_OPENING, 1);
  });

  itOnce(
    'firefox',
    'case 23: a background ended before, during or after a set is kept keeps all of it or nothing',
    async () => {
      const { session } = journey;
      for (const [round, delay] of [0, 1, 3, 8, 20, 50].entries()) {
        const set = claimSet(`round-${round}`);
        const sending = session.inExtension(
          (kept) =>
            browser.runtime
              .sendMessage({ to: 'background', call: 'addSet', argument: { brought: kept } })
              .then((answer) => (answer === undefined ? 'unknown' : 'kept'))
              .catch(() => 'unknown'),
          { set, origin: 'imported', trustsDeclared: false },
        );
        await new Promise((resolve) => setTimeout(resolve, delay));
        await session.stopBackground();
        const outcome = await sending;
        const { value: sets } = await session.inExtension(
          () => browser.runtime.sendMessage({ to: 'background', call: 'listSets' }),
          null,
        );
        const found = sets.filter(({ id }) => id === set.id);
        if (outcome === 'kept') expect(found).toHaveLength(1);
        for (const { quotations } of found) expect(quotations).toBe(2);
      }
    },
  );

  it('case 28: the popup offers to open a PDF in a page of ours, which notes its address', async () => {
    const { session, site } = journey;
    // Firefox shows it in a viewer of its own, whose loading it does not report.
    const page = await session.open(`${site.origin}/file.pdf`).catch(async () => (await session.pages()).at(-1));
    if (!page) throw new Error('There is no page.');
    await waitForStatus(session, page, 'pdf');
    const popup = await openPopup(session, page);
    const before = (await session.pages()).length;
    await pressButton(popup, 'Check this PDF');
    await expect.poll(async () => (await session.pages()).length).toBe(before + 1);
    // Firefox tells nobody what tab the extension has opened.
    const reader = await session.openExtensionPage(`reader.html?${new URLSearchParams({ of: page.url() })}`);
    await waitForText(reader, page.url());
    await popup.bringToFront();
    const shown = (await session.pages()).length;
    await pressButton(popup, 'Use as a source');
    await expect.poll(async () => (await session.pages()).length).toBe(shown + 1);
  });

  it('case 27: a private window is left alone until the user lets the extension in', async () => {
    const { session, site } = journey;
    await visit(journey, '/article');
    const seen = await session.inPrivateWindow(`${site.origin}/article?private`, () => ({
      highlights: CSS.highlights.size,
      hosts: document.querySelectorAll('div[popover]').length,
      text: document.body.innerText.length,
    }));
    expect(seen).toMatchObject({ highlights: 0, hosts: 0 });
    expect(seen.text).toBeGreaterThan(100);
    const stored = await session.inExtension(
      () => browser.runtime.sendMessage({ to: 'background', call: 'listSets' }),
      null,
    );
    expect(JSON.stringify(stored)).not.toContain('private');
  });
});

describe('an extension that is switched off', () => {
  const journey = startJourney({ pages: PAGES });

  it('case 25: leaves neither a card nor a line to be seen, and stands once when it is switched on again', async () => {
    const { session } = journey;
    const { page } = await visit(journey, '/article');
    await openCutCard(journey, page);
    await session.switchExtension(false);
    await page.bringToFront();
    await expect.poll(() => readCard(session, page), PATIENCE).toBeNull();
    const isLineSeen = (): Promise<boolean> =>
      page.evaluate((words) => {
        const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes(words));
        const [name] = [...CSS.highlights].find(([, { size }]) => size > 0) ?? [];
        const line = name && paragraph && getComputedStyle(paragraph, `::highlight(${name})`).textDecorationLine;
        return line === 'underline';
      }, OPENING);
    await expect.poll(isLineSeen, PATIENCE).toBe(false);
    expect(await readCard(session, page)).toBeNull();
    await session.switchExtension(true);
    await page.reload();
    await page.bringToFront();
    await waitForLines(page, OPENING, 1);
    await expect.poll(isLineSeen, PATIENCE).toBe(true);
    await openCutCard(journey, page);
    expect(await countHosts(page)).toBe(1);
  });
});

describe('an extension that is updated', () => {
  const journey = startJourney({ pages: PAGES });

  it('case 24: leaves open tabs their lines, with no second card and no second line', async () => {
    const { session } = journey;
    const { page } = await visit(journey, '/article');
    await openCutCard(journey, page);
    await session.updateExtension();
    // Firefox brings the extension in again on its own. Either way nothing is twice.
    await expect.poll(() => countHosts(page), PATIENCE).toBe(0);
    await waitForLines(page, OPENING, 1);
    // Until the extension is back, a page that is loaded has nothing of it.
    const loadAgain = async (): Promise<number> => {
      await page.reload();
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
      return countLines(page, OPENING);
    };
    await expect.poll(loadAgain, { timeout: 15_000 }).toBe(1);
    await openCutCard(journey, page);
    expect(await countHosts(page)).toBe(1);
  });
});

describe('an extension that is removed', () => {
  const journey = startJourney({ pages: PAGES });

  it('case 25: takes its open card with it, and leaves nothing in a page once it is loaded again', async () => {
    const { session } = journey;
    const { page } = await visit(journey, '/article');
    await openCutCard(journey, page);
    await session.removeExtension();
    await page.bringToFront();
    await expect.poll(() => readCard(session, page), PATIENCE).toBeNull();
    await page.reload();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await countHosts(page)).toBe(0);
  });
});
