import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { badgeOf, reportOf, waitForStatus } from '../../support/extension-tabs.ts';
import { waitFor } from '../../support/wait-for.ts';
import { itOnce } from '../it-once.ts';
import { type Journey, startJourney } from '../journey.ts';
import { ANOTHER, ANOTHER_OPENING, CUT, casePage, OPENING, SAME } from './known-words.ts';
import { countHosts, countLines, linesOf, openCutCard, visit, waitForLines } from './visit.ts';

const NOTHING = 'Nothing in this paragraph is known to anybody, and it is here to be read all the same.';

const TICKER = `<div id="ticker"></div><script>
const ticker = document.getElementById('ticker');
window.ticks = 0;
const storm = setInterval(() => {
  for (let i = 0; i < 10; i++) ticker.textContent = 'Shares: ' + window.ticks++;
}, 10);
window.calm = () => clearInterval(storm);
</script>`;

/** Tells the site by a request when its lines are there, and whether the page was shown then. */
const TELL_TALE = `<script>{
  const look = () => CSS.highlights.has('text-wavy') ? fetch(document.prerendering ? '/too-early' : '/in-time') : setTimeout(look, 50);
  look();
}</script>`;

const SPECULATION = `<script type="speculationrules">{"prerender":[{"source":"list","urls":["/prerendered"],"eagerness":"immediate"}]}</script>`;

const PAGES = {
  '/article': casePage(),
  '/same': casePage({ paragraphs: [SAME] }),
  '/late': casePage({ paragraphs: [NOTHING] }),
  '/read-more': casePage({
    paragraphs: [
      NOTHING,
      `</p><details><summary>Read more</summary><p>${CUT}</p></details><div id="rest" hidden><p>${ANOTHER}</p></div><p>`,
    ],
  }),
  '/paywall': casePage({ paragraphs: [NOTHING, 'Subscribe to read on.'] }),
  '/route': casePage({ paragraphs: [CUT] }),
  '/ticker': casePage({ paragraphs: [NOTHING], after: TICKER }),
  '/prerendered': casePage({ after: TELL_TALE }),
  '/leads-on': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Front</title>${SPECULATION}</head><body><a href="/prerendered">Read</a></body></html>`,
  '/elsewhere': '<!doctype html><html lang="en"><title>Elsewhere</title><body><p>Elsewhere.</p></body></html>',
};

const addParagraph = (page: Page, words: string): Promise<void> =>
  page.evaluate((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.querySelector('article')?.append(paragraph);
  }, words);

const PATIENCE = { timeout: 10_000 };

/** Between two looks at a page that never rests may be eight seconds, and on a busy machine a look takes a while. */
const IN_STORM = { timeout: 20_000 };

/** Milliseconds after which a page is left, so that now this and now that is on its way. */
const LEFT_AFTER = [0, 50, 100, 200];

/** Takes the page's article to another one without loading it. */
const goTo = (page: Page, url: string, words: string): Promise<void> =>
  page.evaluate(
    (address, text) => {
      history.pushState({ text }, '', address);
      const [, paragraph] = document.querySelectorAll('article p');
      if (paragraph) paragraph.textContent = text;
    },
    url,
    words,
  );

declare const browser: {
  readonly tabs: { query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]> };
  readonly action: { getBadgeText(call: { readonly tabId: number }): Promise<string> };
};

/** The badge of the tab at an address; a page that came from a cache has an address that Puppeteer does not know. */
const badgeAt = ({ session }: Journey, url: string): Promise<string> =>
  session.inExtension(async (address) => {
    const tab = (await browser.tabs.query({})).find((candidate) => candidate.url === address);
    return tab ? browser.action.getBadgeText({ tabId: tab.id }) : 'no tab';
  }, url);

describe('a page that changes', () => {
  const journey = startJourney({ pages: PAGES });

  itOnce('chromium', 'has a line under what comes late', async () => {
    const { page } = await visit(journey, '/late');
    expect(await linesOf(page)).toEqual([]);
    await addParagraph(page, CUT);
    await waitForLines(page, OPENING, 1);
  });

  itOnce('firefox', 'has lines under all that is loaded while it is scrolled without end', async () => {
    const { page } = await visit(journey, '/late');
    for (let i = 1; i <= 4; i++) {
      for (let filler = 0; filler < 20; filler++) await addParagraph(page, `${NOTHING} ${i}.${filler}`);
      await addParagraph(page, i % 2 ? CUT : ANOTHER);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await waitForLines(page, i % 2 ? OPENING : ANOTHER_OPENING, Math.ceil(i / 2));
    }
  });

  itOnce('chromium', 'has lines under what “read more” shows, and none when it is hidden again', async () => {
    const { page } = await visit(journey, '/read-more');
    expect(await linesOf(page)).toEqual([]);
    await page.evaluate(() => document.querySelector('summary')?.click());
    await waitForLines(page, OPENING, 1);
    await page.evaluate(() => document.getElementById('rest')?.removeAttribute('hidden'));
    await waitForLines(page, ANOTHER_OPENING, 1);
    await page.evaluate(() => document.querySelector('summary')?.click());
    await waitForLines(page, OPENING, 0);
  });

  itOnce(
    'firefox',
    'has the lines of the article that takes the place of a paywall, and none when the wall comes back',
    async () => {
      const { page } = await visit(journey, '/paywall');
      const swap = (words: readonly string[]): Promise<void> =>
        page.evaluate((texts) => {
          const article = document.createElement('article');
          const heading = document.createElement('h1');
          heading.textContent = 'An offer in an interview';
          article.append(heading);
          for (const text of texts) article.append(Object.assign(document.createElement('p'), { textContent: text }));
          document.querySelector('article')?.replaceWith(article);
        }, words);
      await swap([NOTHING, CUT, ANOTHER, NOTHING]);
      await waitForLines(page, OPENING, 1);
      await waitForLines(page, ANOTHER_OPENING, 1);
      await swap([NOTHING, 'Subscribe to read on.']);
      await waitForLines(page, OPENING, 0);
    },
  );

  itOnce(
    'chromium',
    'case 20: after a change of route only the lines of the article at the address stand, back and forth',
    async () => {
      const { session } = journey;
      const { page } = await visit(journey, '/route');
      await page.evaluate((text) => {
        addEventListener('popstate', () => {
          const [, paragraph] = document.querySelectorAll('article p');
          if (paragraph) paragraph.textContent = (history.state as { text?: string } | null)?.text ?? text;
        });
      }, CUT);
      await goTo(page, '/second', ANOTHER);
      await waitForLines(page, ANOTHER_OPENING, 1);
      expect(await countLines(page, OPENING)).toBe(0);
      await page.evaluate(() => history.back());
      await waitForLines(page, OPENING, 1);
      await expect.poll(() => badgeOf(session, page)).toBe('1');
      expect(await countLines(page, ANOTHER_OPENING)).toBe(0);
      await page.evaluate(() => history.replaceState(null, '', '/replaced'));
      await page.evaluate(() => location.assign('#part'));
      await waitForLines(page, OPENING, 1);
      expect((await reportOf(session, page)).findings).toHaveLength(1);
    },
  );

  it('case 21: a page that comes back from the back/forward cache has its lines, its badge and one card', async () => {
    const { site } = journey;
    const { page } = await visit(journey, '/article');
    await page.evaluate(() => {
      const noted = window as unknown as { cameBack: boolean };
      addEventListener('pageshow', ({ persisted }) => {
        noted.cameBack = persisted;
      });
    });
    await page.goto(`${site.origin}/elsewhere`);
    await page.evaluate(() => history.back());
    await waitFor('the page to come back', async () =>
      (await page.evaluate(() => location.pathname).catch(() => '')) === '/article' ? true : null,
    );
    expect(await page.evaluate(() => (window as unknown as { cameBack?: boolean }).cameBack)).toBe(true);
    await waitForLines(page, OPENING, 1);
    await expect.poll(() => badgeAt(journey, `${site.origin}/article`)).toBe('1');
    await openCutCard(journey, page);
    expect(await countHosts(page)).toBe(1);
    await addParagraph(page, ANOTHER);
    await waitForLines(page, ANOTHER_OPENING, 1);
  });

  itOnce(
    'firefox',
    'case 21: a page that was left while it was being read and checked has its lines when it comes back',
    async () => {
      const { session, site } = journey;
      for (const pause of LEFT_AFTER) {
        const page = await session.open(`${site.origin}/article?${pause}`);
        await page.bringToFront();
        await sleep(pause);
        await page.goto(`${site.origin}/elsewhere`);
        await page.evaluate(() => history.back());
        await waitFor('the page to come back', async () =>
          (await page.evaluate(() => location.pathname).catch(() => '')) === '/article' ? true : null,
        );
        await waitForLines(page, OPENING, 1);
        await openCutCard(journey, page);
        await page.close();
      }
    },
  );

  it('case 22: a page in the background is read when it is looked at', async () => {
    const { session, site } = journey;
    const front = await session.open(`${site.origin}/elsewhere`);
    const page = await session.open(`${site.origin}/article`);
    await front.bringToFront();
    await page.reload();
    await page.bringToFront();
    await waitForStatus(session, page, 'checked');
    await waitForLines(page, OPENING, 1);
  });

  it('case 22: a page that is loaded ahead does nothing before it is shown, and has its lines then', async () => {
    const { session, site } = journey;
    const page = await session.open(`${site.origin}/leads-on`);
    if (session.browser === 'chromium')
      await waitFor('the page to be loaded ahead', async () => (site.requests.includes('/prerendered') ? true : null));
    expect(await badgeOf(session, page)).toBe('');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    // The page that was loaded ahead takes the tab over, and Puppeteer does not follow.
    await page.evaluate(() => void setTimeout(() => document.querySelector('a')?.click(), 50));
    await expect.poll(() => site.requests.filter((path) => path.includes('-')), PATIENCE).toContain('/in-time');
    expect(site.requests).not.toContain('/too-early');
    await expect.poll(() => badgeAt(journey, `${site.origin}/prerendered`), PATIENCE).toBe('1');
  });

  itOnce(
    'chromium',
    'case 16: in a storm of a thousand changes a second new text is still found, and the storm is got over',
    async () => {
      const { page } = await visit(journey, '/ticker');
      await addParagraph(page, CUT);
      await expect.poll(() => countLines(page, OPENING), IN_STORM).toBe(1);
      const ticks = () => page.evaluate(() => (window as unknown as { ticks: number }).ticks);
      const before = await ticks();
      await expect.poll(ticks).toBeGreaterThan(before + 500);
      await page.evaluate(() => (window as unknown as { calm(): void }).calm());
      await addParagraph(page, ANOTHER);
      await expect.poll(() => countLines(page, ANOTHER_OPENING), IN_STORM).toBe(1);
    },
  );

  itOnce(
    'chromium',
    'case 29: text that a translation has rewritten loses its line, and has it back in the original',
    async () => {
      const { page } = await visit(journey, '/article');
      const rewrite = (words: string | null): Promise<string> =>
        page.evaluate((translated) => {
          const [, paragraph] = document.querySelectorAll('article p');
          const original = paragraph?.textContent ?? '';
          const font = document.createElement('font');
          font.append(Object.assign(document.createElement('font'), { textContent: translated ?? original }));
          paragraph?.replaceChildren(font);
          return original;
        }, words);
      const original = await rewrite(
        '„Wir haben auch den Amerikanern gesagt, dass wir bereit sind, die Regierung sofort zu übergeben“, sagte Naim.',
      );
      await expect.poll(async () => (await linesOf(page)).length).toBe(0);
      await rewrite(original);
      await waitForLines(page, OPENING, 1);
    },
  );

  itOnce('firefox', 'case 29: so does text that is translated where it stands, node by node', async () => {
    const { page } = await visit(journey, '/article');
    await waitForLines(page, OPENING, 1);
    const rewrite = (words: string): Promise<string> =>
      page.evaluate((translated) => {
        const [, paragraph] = document.querySelectorAll('article p');
        const text = paragraph?.firstChild as Text;
        const original = text.data;
        text.data = translated;
        return original;
      }, words);
    const original = await rewrite('„Wir sind bereit, die Regierung sofort zu übergeben“, sagte Naim.');
    await expect.poll(async () => (await linesOf(page)).length).toBe(0);
    await rewrite(original);
    await waitForLines(page, OPENING, 1);
  });

  it('case 29: on paper there are no lines', async () => {
    const { session } = journey;
    const { page } = await visit(journey, '/article');
    await session.emulatePrint(page);
    const line = await page.evaluate(
      () => getComputedStyle(document.querySelectorAll('p')[1] as Element, '::highlight(text-wavy)').textDecorationLine,
    );
    expect(line).toBe('none');
  });
});
