import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimSet, QuotationClaim } from '../../lib/core/claim/claim.ts';
import { extractClaims } from '../../lib/core/claim/extract-claims.ts';
import { overlapLength, type Span } from '../../lib/core/language/span.ts';
import type { PageReport } from '../../lib/protocol/page-types.ts';
import { reportOf, tabIdOf, waitForStatus } from '../support/extension-tabs.ts';
import { type Served, serve } from '../support/serve.ts';
import { ARTICLES, startJourney } from './journey.ts';

/** Saved pages of others, in the folder `pages` of the one that `CROSSREAD_CORPORA` names; they are no part of the project. */
const corpora = process.env['CROSSREAD_CORPORA'];
const folder = corpora ? join(corpora, 'pages') : ARTICLES;
if (!existsSync(folder)) throw new Error(`There is no folder ${folder}`);
const names = readdirSync(folder).filter((name) => name.endsWith('.html'));

declare const browser: {
  readonly runtime: { sendMessage(message: object): Promise<{ readonly ok: boolean; readonly error?: string }> };
};

const PATIENCE = 60_000;
const ABSENT = 'absent';
const SET = 'own-quotations';

/** The same pages with their scripts switched off, for those that write themselves differently each time. */
const STILL = Object.fromEntries(
  names.map((name) => [
    `/still/${name}`,
    readFileSync(join(folder, name), 'utf8').replace(/<script\b/gi, '$& type="text/plain" '),
  ]),
);

/** Shorter phrases are told again only in company, as they are on any other page, and are counted apart. */
const FEWEST_WORDS = 5;

/** What a page can know of itself. */
interface PageState {
  readonly html: string;
  readonly sheets: number;
  readonly globals: readonly string[];
}

const readState = (page: Page): Promise<PageState> =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    globals: Object.getOwnPropertyNames(window).sort(),
  }));

/** The page's own quotations as a claim set; `null` when it has none. */
function ownSet({ text, page, quoted }: PageReport): ClaimSet | null {
  const document = {
    id: 'd1',
    title: null,
    publisher: null,
    url: null,
    date: null,
    opening: '',
    sha256: '0'.repeat(64),
  };
  const set = extractClaims({ document, text, language: page?.language ?? null, quoted }, { id: SET, title: SET });
  const claims = set.claims.filter((claim) => claim.type === 'quotation');
  const [first] = claims;
  return first ? { ...set, claims: [...claims, absentClaim(first, text.length)] } : null;
}

/** A passage that is not on the page: with all passages of its source, a page counts as the source and is not compared. */
function absentClaim(like: QuotationClaim, start: number): QuotationClaim {
  const content = 'These few words are on no page that anybody has saved';
  const exact = `“${content}”`;
  const appearance = { document: 'd1', start, end: start + exact.length, exact, prefix: '', suffix: '' };
  return { ...like, id: ABSENT, content, appearances: [appearance] };
}

describe('pages', () => {
  const journey = startJourney({ folder, pages: STILL });
  const other: { site?: Served } = {};
  const count = { all: 0, allFound: 0, quotations: 0, found: 0, placed: 0, unknown: 0, compared: 0, still: 0 };
  const missed: string[] = [];

  const send = async (call: string, argument: object): Promise<void> => {
    const { session } = journey;
    const message = { to: 'background', call, argument };
    const answer = await session.inExtension((given) => browser.runtime.sendMessage(given), message);
    if (!answer.ok) throw new Error(`${call}: ${answer.error}`);
  };

  beforeAll(async () => {
    other.site = await serve({ folder, pages: STILL });
    await send('setSiteOff', { host: new URL(other.site.origin).host, off: true });
  });
  afterAll(() => {
    other.site?.close();
    const { all, allFound, quotations, found, placed, unknown, compared, still } = count;
    console.log(
      `${journey.session.browser}: ${names.length} pages; of own quotations of ${FEWEST_WORDS} words and more ${found} of ` +
        `${quotations} found at their place (${((100 * found) / quotations).toFixed(2)} %), ${placed} with a line; of all ` +
        `${allFound} of ${all}; ${unknown} findings of the bundled set; ${compared} pages compared with and without the ` +
        `extension, ${still} of them with their scripts switched off`,
    );
    for (const words of missed.slice(0, 30)) console.log(`not found: ${words}`);
  });

  /** Opens a page of one of the sites; gives it with the errors it had. */
  const open = async (path: string, site: Served | undefined) => {
    const errors: string[] = [];
    const page = await journey.session.open('about:blank');
    page.on('pageerror', (error) => errors.push(neutral(String(error), site).replace(/blob:\S+/, 'blob:')));
    // Firefox reports a page whose frames cannot be reached as one that could not be opened.
    await page.goto(`${site?.origin}/${path}`, { timeout: PATIENCE }).catch(() => {});
    await page.waitForFunction(() => document.readyState === 'complete' && location.protocol === 'http:');
    await page.bringToFront();
    return { page, errors };
  };

  /** What a page knows of itself where the extension is off, after so many milliseconds. */
  const readWithout = async (path: string, time: number) => {
    const { page, errors } = await open(path, other.site);
    await sleep(time);
    const state = await readState(page);
    await journey.session.closePages();
    return { ...state, html: neutral(state.html, other.site), errors };
  };

  /** Waits until the page was checked, also when it does not look like an article. */
  const check = async (page: Page): Promise<PageReport> => {
    const { session } = journey;
    const { status } = await reportOf(session, page);
    if (status === 'notArticle') await send('checkAnyway', { tabId: await tabIdOf(session, page) });
    return waitForStatus(session, page, 'checked');
  };

  /** Counts which claims of the page's own set were found where they were taken. */
  const countFound = (name: string, set: ClaimSet, { findings }: PageReport): void => {
    for (const { id, content, appearances } of set.claims.flatMap((claim) =>
      claim.type === 'quotation' ? claim : [],
    )) {
      if (id === ABSENT) continue;
      for (const { start, end } of appearances) {
        const hit = findings.find(
          (finding) =>
            finding.relation === 'same' && finding.type !== 'figure' && finding.start < end && finding.end > start,
        );
        count.all++;
        if (hit) count.allFound++;
        if (content.split(/\s+/).length < FEWEST_WORDS) continue;
        count.quotations++;
        if (hit) count.found++;
        else missed.push(`${name}: ${content.slice(0, 100)}`);
        if (hit?.place === 'shown') count.placed++;
      }
    }
  };

  /** Compares a page with its scripts switched off: many write themselves differently each time. */
  const compareStill = async (name: string): Promise<void> => {
    const { session, site } = journey;
    count.still++;
    const { page } = await open(`still/${name}`, site);
    await check(page);
    const state = await readState(page);
    await session.closePages();
    expect(neutral(state.html, site)).toBe((await readWithout(`still/${name}`, 0)).html);
  };

  it.each(names)(
    '%s is the same with and without the extension, and its own quotations are found at their place',
    async (name) => {
      const { session, site } = journey;
      const on = await open(name, site);
      const start = performance.now();
      const report = await check(on.page);
      count.unknown += report.findings.length;
      const set = ownSet(report);
      if (set) {
        await send('addSet', { brought: { set, origin: 'imported', trustsDeclared: false } });
        countFound(name, set, await waitForFindings(on.page, set));
        await send('removeSet', { id: SET });
      }
      const state = await readState(on.page);
      const time = performance.now() - start;
      await session.closePages();
      const without = await readWithout(name, time);
      expect(on.errors.filter((error) => !without.errors.includes(error))).toEqual([]);
      count.compared++;
      expect(state.sheets).toBe(without.sheets);
      expect(state.globals).toEqual(without.globals);
      if (neutral(state.html, site) !== without.html) await compareStill(name);
    },
    PATIENCE * 2,
  );

  /** The report once the page's own set has been used, or each of its places is known already from the bundled one. */
  const waitForFindings = async (page: Page, { claims }: ClaimSet): Promise<PageReport> => {
    const places = claims.flatMap(({ id, appearances }) => (id === ABSENT ? [] : appearances));
    const isUsed = async (): Promise<boolean> => {
      const { findings } = await reportOf(journey.session, page);
      const isFound = (place: Span): boolean => findings.some((finding) => overlapLength(finding, place) > 0);
      return findings.some(({ claim }) => claim.set === SET) || places.every(isFound);
    };
    await expect
      .poll(isUsed, { timeout: 15_000 })
      .toBe(true)
      .catch(() => {});
    return waitForStatus(journey.session, page, 'checked');
  };

  it('have at least 99.5 % of the own quotations found, and all but a few words that come without company', () => {
    expect(count.quotations).toBeGreaterThan(0);
    expect(count.found / count.quotations).toBeGreaterThanOrEqual(0.995);
    expect(count.allFound / count.all).toBeGreaterThanOrEqual(0.98);
    expect(count.placed).toBe(count.found);
  });
});

/** A page's HTML without the address it was served from. */
const neutral = (html: string, site: Served | undefined): string => html.replaceAll(site?.origin ?? '', '');
