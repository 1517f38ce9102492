import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { askBackground } from '../support/ask-background.ts';
import { badgeOf, openPopup, reportOf, waitForStatus } from '../support/extension-tabs.ts';
import { STAGE_PAGES } from '../support/gallery/stage-pages.ts';
import { openAtButton } from '../support/toolbar-popup.ts';
import { waitFor } from '../support/wait-for.ts';
import { itOnce } from './it-once.ts';
import { ARTICLES, startJourney } from './journey.ts';
import { pressButton, readLines } from './on-page.ts';

const SPEECH =
  '“We have also told the Americans, we are ready to, again, to hand over the government immediately if we reach an end of this war,” said Basem Naim.';

const NOTE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A note</title></head><body><p>${SPEECH}</p></body></html>`;

const readMain = (popup: Page): Promise<string> =>
  popup.evaluate(() => document.querySelector('main')?.innerText ?? '');

const waitForWords = (popup: Page, words: string): Promise<true> =>
  waitFor(`the popup to say "${words}"`, async () => ((await readMain(popup)).includes(words) ? true : null));

describe('the popup at its button', () => {
  const journey = startJourney();

  it('has its size from the first, and moves nothing that has been painted', async () => {
    const { session, site } = journey;
    const page = await session.open(`${site.origin}/altered.html`);
    await waitForStatus(session, page, 'checked');
    const awake = await openAtButton(session, page);
    await session.stopBackground();
    const asleep = await openAtButton(session, page);
    for (const { size, shift } of [awake, asleep]) {
      expect(size).toEqual({ width: 400, height: 544 });
      // Firefox does not tell.
      expect(shift).toBe(session.browser === 'chromium' ? 0 : null);
    }
  });
});

/** How many findings are seen whole in a popup of its usual size. */
async function countInSight(popup: Page): Promise<number> {
  await popup.evaluate(() => document.documentElement.classList.remove('in-tab'));
  await popup.setViewport({ width: 400, height: 544 });
  return popup.evaluate(() => {
    const bottom = document.querySelector('main')?.getBoundingClientRect().bottom ?? 0;
    const cards = [...document.querySelectorAll('.findings > ol > li')];
    return cards.filter((card) => card.getBoundingClientRect().bottom <= bottom).length;
  });
}

describe('the popup', () => {
  const journey = startJourney({ folder: ARTICLES, pages: { '/note': NOTE, '/limits': STAGE_PAGES['/limits'] ?? '' } });

  const visit = async (path: string, status: Parameters<typeof waitForStatus>[2] = 'checked') => {
    const { session, site } = journey;
    const page = await session.open(`${site.origin}${path}`);
    const report = await waitForStatus(session, page, status);
    return { page, report, popup: await openPopup(session, page) };
  };

  itOnce('chromium', 'has five findings in sight, says what was read, and folds what is the same', async () => {
    const { popup } = await visit('/altered.html?five');
    await waitForWords(popup, 'Read: 4 quotations and 4 figures, against 1 set');
    expect(await countInSight(popup)).toBeGreaterThanOrEqual(5);
    const same = '.folded-findings.same > button';
    expect(await popup.$eval(same, ({ ariaExpanded }) => ariaExpanded)).toBe('false');
    await pressButton(popup, '3 passages are the same');
    await waitForWords(popup, 'The same words as in the source');
  });

  itOnce('chromium', 'has five findings in sight below a notice too', async () => {
    const { popup } = await visit('/limits');
    await popup.waitForSelector('main > details.notice');
    expect(await countInSight(popup)).toBeGreaterThanOrEqual(5);
  });

  it('goes to a passage and flashes it', async () => {
    const { page, popup, report } = await visit('/altered.html');
    await page.setViewport({ width: 1000, height: 320 });
    const last = report.findings.findLast(({ place, relation }) => place === 'shown' && relation === 'differs');
    const button = await popup.waitForSelector(`article[data-finding="${last?.id}"] .go-to`);
    const before = await page.evaluate(() => scrollY);
    await button?.click();
    await page.bringToFront();
    await waitFor('the passage to be flashed', async () =>
      (await page.evaluate(() => CSS.highlights.has('text-flash'))) ? true : null,
    );
    await waitFor('the page to scroll', async () => ((await page.evaluate(() => scrollY)) > before ? true : null));
  });

  itOnce(
    'chromium',
    'a verdict that is wrong goes at once, and is kept as a report that can be saved and taken back',
    async () => {
      const { session } = journey;
      const { page, popup, report } = await visit('/altered.html?wrong');
      const id = report.findings.find(({ relation }) => relation === 'differs')?.id;
      const card = `article[data-finding="${id}"]`;
      await (await popup.waitForSelector(`${card} .expand`))?.click();
      const roomBelowList = (): Promise<number> => popup.$eval('footer', ({ clientHeight }) => clientHeight);
      const before = await roomBelowList();
      await pressButton(popup, 'This verdict is wrong');
      await waitFor('what was done to be said', async () =>
        (await popup.$eval('.said', ({ textContent }) => textContent)).includes('A report is kept') ? true : null,
      );
      // It is said over the end of the list, so that nothing moves.
      expect(await roomBelowList()).toBe(before);
      await page.bringToFront();
      // The list goes as soon as the page is to be checked again, which a page out of sight waits with.
      await waitFor('the page to be checked without it', async () => {
        const { status, findings } = await reportOf(session, page);
        return status === 'checked' && findings.every((finding) => finding.id !== id) ? true : null;
      });
      await popup.bringToFront();
      await waitFor('the finding to go', async () => ((await popup.$(card)) === null ? true : null));
      await waitForWords(popup, '1 passage is not shown, as you chose');

      const options = await session.openExtensionPage('options.html#mutes');
      await options.waitForSelector('.mutes select');
      await options.select('.mutes select', 'unclear');
      await pressButton(options, 'Save 1 report as a file');
      const file = await waitFor('the file', async () => (await session.downloads())[0] ?? null);
      const saved: unknown = JSON.parse(file.content);
      expect(saved).toMatchObject({
        format: 'crossread/verdict-reports@1',
        reports: [{ relation: 'differs', right: 'unclear', page: expect.stringContaining('We have also told') }],
      });
      expect(file.content).not.toContain(journey.site.origin);
      await pressButton(options, 'Take back');
      await page.bringToFront();
      await waitFor('the finding to come back', async () => ((await popup.$(card)) ? true : null));
    },
  );

  itOnce('chromium', 'switches a site off, and on again', async () => {
    const { session } = journey;
    const { page, popup } = await visit('/altered.html?switch');
    await (await popup.waitForSelector('.site-switch input'))?.click();
    await waitForWords(popup, 'Crossread is off');
    await page.bringToFront();
    await waitFor('the lines to go', async () => ((await readLines(page)).differs.length === 0 ? true : null));
    expect(await badgeOf(session, page)).toBe('');
    await page.reload();
    await waitForStatus(session, page, 'off');
    expect(await readLines(page)).toEqual({ same: [], differs: [], unclear: [] });
    await popup.bringToFront();
    await pressButton(popup, 'Switch on');
    // Hidden pages are read when they are seen again.
    await page.bringToFront();
    await waitForStatus(session, page, 'checked');
    await waitFor('the lines to come back', async () => ((await readLines(page)).differs.length > 0 ? true : null));
  });

  it('checks a page that is no article when asked to', async () => {
    const { session } = journey;
    const { page, popup } = await visit('/note', 'notArticle');
    await pressButton(popup, 'Check this page anyway');
    await page.bringToFront();
    const { findings } = await waitForStatus(session, page, 'checked');
    expect(findings.map(({ relation }) => relation)).toEqual(['same']);
    await page.reload();
    await waitForStatus(session, page, 'checked');
    await page.goto(`${journey.site.origin}/note?another`);
    await waitForStatus(session, page, 'notArticle');
  });

  itOnce('firefox', 'checks every page of a site from then on, until the site is switched off', async () => {
    const { session, site } = journey;
    const { page, popup } = await visit('/note?first', 'notArticle');
    await pressButton(popup, `Always check pages on ${new URL(site.origin).host}`);
    await page.bringToFront();
    await waitForStatus(session, page, 'checked');
    const second = await session.open(`${site.origin}/note?second`);
    await waitForStatus(session, second, 'checked');
    await popup.bringToFront();
    const turn = async () => (await popup.waitForSelector('.site-switch input'))?.click();
    await turn();
    await waitForWords(popup, 'Crossread is off');
    await turn();
    await waitForWords(popup, 'does not look like');
    const third = await session.open(`${site.origin}/note?third`);
    await waitForStatus(session, third, 'notArticle');
  });

  itOnce('chromium', 'checks every page of a site until it is taken out of the list in the settings', async () => {
    const { session, site } = journey;
    const { host } = new URL(site.origin);
    await askBackground(session, 'alwaysCheck', { host });
    const options = await session.openExtensionPage('options.html');
    await waitFor('the site', () => options.$(`button[aria-label="Remove ${host}"]`));
    await options.click(`button[aria-label="Remove ${host}"]`);
    await expect.poll(async () => (await askBackground(session, 'getReading')).always).toEqual([]);
    await expect.poll(() => options.evaluate(() => document.body.innerText)).not.toContain('every page is checked');
    const page = await session.open(`${site.origin}/note?taken-out`);
    await waitForStatus(session, page, 'notArticle');
  });

  it('case 28: it says so when the browser does not let extensions in', async () => {
    const popup = await journey.session.openExtensionPage('popup.html');
    await waitForWords(popup, 'This page cannot be read');
    expect(await popup.$('.site-switch')).toBeNull();
  });
});
