import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { ClaimSet } from '../../../lib/core/claim/claim.ts';
import { articlePage } from '../../support/article-page.ts';
import type { BrowserSession } from '../../support/browsers/browser-session.ts';
import type { BrowserName } from '../../support/browsers/find-browser.ts';
import { openBrowser } from '../../support/browsers/open-browser.ts';
import { waitForStatus } from '../../support/extension-tabs.ts';
import { randomFrom } from '../../support/random.ts';
import { serve } from '../../support/serve.ts';
import { OPENS_WITHOUT_CLICK, openAtButton } from '../../support/toolbar-popup.ts';
import { writeArticle } from '../article.ts';
import { modelFor } from '../language-model.ts';
import type { BrowserRow } from '../rows.ts';
import { firstClaims } from '../synthetic-claims.ts';
import { medianOf, timeCall } from '../time-call.ts';
import { writeSets } from './write-sets.ts';

const SETS = 100;
const CLAIMS_EACH = 1000;
const PAGE_WORDS = 1000;
const PLANTED = 10;
const RUNS = 9;
const WAKINGS = 5;

const ROOT = path.resolve(import.meta.dirname, '../../..');
const BUILDS = {
  chromium: { script: 'build:chrome', folder: '.output/chrome-mv3' },
  firefox: { script: 'build:firefox', folder: '.output/firefox-mv3' },
} as const;

type Row = Omit<BrowserRow, BrowserName> & { readonly value: number };

async function keepSets(session: BrowserSession, sets: readonly ClaimSet[]): Promise<void> {
  for (const set of sets)
    await timeCall(session, {
      call: 'addSet',
      argument: { brought: { set, origin: 'imported', trustsDeclared: false } },
    });
}

async function measureIn(name: BrowserName, sets: readonly ClaimSet[], text: string): Promise<Row[]> {
  const site = await serve({ pages: { '/page.html': articlePage({ title: 'A made-up page', text }) } });
  const session = await openBrowser({
    browser: name,
    extensionPath: path.join(ROOT, BUILDS[name].folder),
    firefoxPreferences: OPENS_WITHOUT_CLICK,
  });
  try {
    const check = { call: 'checkText', argument: { text, language: 'en', date: null } };
    const timeCheck = (): Promise<number> => timeCall(session, check);
    const timeWoken = async (): Promise<number> => {
      await session.stopBackground();
      return timeCheck();
    };
    await keepSets(session, sets.slice(0, 1));
    await timeCheck();
    const withOne = await medianOf(RUNS, timeCheck);
    await keepSets(session, sets.slice(1));
    const building = await timeCheck();
    const withAll = await medianOf(RUNS, timeCheck);
    // The index is kept beside the answer; listing shows that the background has come to rest.
    await timeCall(session, { call: 'listSets', argument: undefined });
    const woken = await medianOf(WAKINGS, timeWoken);
    const page = await session.open(`${site.origin}/page.html`);
    await waitForStatus(session, page, 'checked');
    const popup = await medianOf(RUNS, async () => (await openAtButton(session, page)).listPaint);
    const listing = await medianOf(RUNS, () => timeCall(session, { call: 'listSets', argument: undefined }));
    return [
      { name: `check a page of ${PAGE_WORDS} words against 1 set`, value: withOne, unit: 'ms' },
      { name: `the same against ${SETS} sets of ${CLAIMS_EACH} claims`, value: withAll, unit: 'ms' },
      { name: `${SETS} sets, of 1 set`, value: withAll / withOne, unit: '×', wanted: 'at most 2', better: 'less' },
      { name: 'first check after all were imported, which builds the index', value: building, unit: 'ms' },
      { name: 'background woken from sleep checks the page', value: woken, unit: 'ms', wanted: 'under 300' },
      { name: 'popup: list painted', value: popup, unit: 'ms', wanted: 'under 100' },
      { name: `${SETS} sets listed for the options page`, value: listing, unit: 'ms' },
    ];
  } finally {
    await session.close();
    site.close();
  }
}

/** What 100 sets of 1,000 claims in one profile cost, in both browsers. Makes the builds first. */
export async function benchSets(): Promise<BrowserRow[]> {
  for (const { script } of Object.values(BUILDS))
    execFileSync('npm', ['run', '--silent', script], { cwd: ROOT, stdio: 'ignore' });
  const sets = writeSets(SETS, CLAIMS_EACH);
  const [first] = sets as [ClaimSet];
  const parts = { texts: [], model: modelFor([], randomFrom(1)), words: PAGE_WORDS };
  const text = writeArticle({ ...parts, planted: firstClaims(first, PLANTED) }, randomFrom(3));
  const chromium = await measureIn('chromium', sets, text);
  const firefox = await measureIn('firefox', sets, text);
  return chromium.map(({ value, ...row }, i) => ({
    ...row,
    chromium: value,
    firefox: firefox[i]?.value ?? Number.NaN,
  }));
}
