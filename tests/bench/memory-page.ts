import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { ForgottenArticle } from '../../lib/protocol/memory-types.ts';
import { articlePage } from '../support/article-page.ts';
import type { BrowserName } from '../support/browsers/find-browser.ts';
import { openBrowser } from '../support/browsers/open-browser.ts';
import { tabIdOf, waitForStatus } from '../support/extension-tabs.ts';
import { randomFrom } from '../support/random.ts';
import { serve } from '../support/serve.ts';
import { writeArticle } from './article.ts';
import { modelFor } from './language-model.ts';
import type { BrowserRow } from './rows.ts';
import { firstClaims, writeClaimSet } from './synthetic-claims.ts';
import { medianOf, timeCall } from './time-call.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BUILDS: Readonly<Record<BrowserName, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

const CLAIMS = 99_990;
const CLAIMS_PER_ARTICLE = 30;
/** Articles that are put into the memory at once. */
const AT_ONCE = 100;
const PAGE_WORDS = 1000;
const PLANTED = 5;
const RUNS = 9;
const FEW_RUNS = 3;

type Row = Omit<BrowserRow, BrowserName> & { readonly value: number };

/** What was read, as an undo puts it back into the memory, and a page that has something of it. */
function writeMemory() {
  const model = modelFor([], randomFrom(1));
  const all = writeClaimSet(model, randomFrom(2), CLAIMS);
  const readAt = new Date().toISOString();
  const articles = Array.from({ length: CLAIMS / CLAIMS_PER_ARTICLE }, (_, i): ForgottenArticle => {
    const url = `https://paper-${i % 40}.example/article-${i}`;
    const claims = all.claims.slice(i * CLAIMS_PER_ARTICLE, (i + 1) * CLAIMS_PER_ARTICLE);
    const about = { title: `Made-up article ${i}`, publisher: null, date: null, language: 'en' };
    const counts = { quotations: claims.length, figures: 0, bytes: 25_000 };
    const record = { id: i + 1, address: url, url, sha256: String(i), firstRead: readAt, readAt, ...about, ...counts };
    const named = new Set(claims.flatMap(({ appearances }) => appearances.map(({ document }) => document)));
    const documents = all.documents.filter(({ id }) => named.has(id));
    return { record, set: { ...all, id: 'memory', documents, claims } };
  });
  const parts = { texts: [], model, words: PAGE_WORDS };
  return { articles, text: writeArticle({ ...parts, planted: firstClaims(all, PLANTED) }, randomFrom(3)) };
}

type TimeCall = (call: string, argument?: unknown) => Promise<number>;

/** What a check of some words costs before anything is remembered, and with all of it. */
async function measureCheck(time: TimeCall, { articles, text }: ReturnType<typeof writeMemory>): Promise<Row[]> {
  const check = (): Promise<number> => time('checkText', { text, language: 'en', date: null });
  const without = await medianOf(RUNS, check);
  await time('switchMemory', { isOn: true });
  for (let i = 0; i < articles.length; i += AT_ONCE)
    await time('restoreRemembered', { articles: articles.slice(i, i + AT_ONCE) });
  const beside = await medianOf(RUNS, check);
  return [
    { name: 'check of 1,000 words, nothing remembered', value: without, unit: 'ms' },
    { name: 'the same with 100,000 claims remembered', value: beside, unit: 'ms' },
    { name: 'cost of that', value: beside / without, unit: '×', wanted: 'at most 1.1', better: 'less' },
  ];
}

/** How long one waits for what is asked of the memory in its page. */
async function measureAnswers(time: TimeCall, words: string): Promise<Row[]> {
  const ask = (call: string, argument?: unknown): Promise<number> => medianOf(FEW_RUNS, () => time(call, argument));
  return [
    { name: 'search for a whole quotation', value: await ask('findRemembered', { words }), unit: 'ms' },
    { name: 'search for a frequent word', value: await ask('findRemembered', { words: 'the' }), unit: 'ms' },
    { name: 'list of all articles', value: await ask('listRemembered'), unit: 'ms' },
    { name: 'how much is remembered', value: await ask('getMemory'), unit: 'ms' },
  ];
}

async function measureMemoryIn(name: BrowserName, memory: ReturnType<typeof writeMemory>): Promise<Row[]> {
  const { articles, text } = memory;
  const site = await serve({ pages: { '/page.html': articlePage({ title: 'A made-up page', text }) } });
  const session = await openBrowser({ browser: name, extensionPath: path.join(ROOT, '.output', BUILDS[name]) });
  const time: TimeCall = (call, argument) => timeCall(session, { call, argument });
  try {
    const page = await session.open(`${site.origin}/page.html`);
    await waitForStatus(session, page, 'checked');
    const tabId = await tabIdOf(session, page);
    const here = (): Promise<number> => time('getRememberedHere', { tabId });
    const woken = async (): Promise<number> => {
      await session.stopBackground();
      return here();
    };
    const words = articles[articles.length >> 1]?.set.claims[0]?.appearances[0]?.exact ?? '';
    return [
      ...(await measureCheck(time, memory)),
      ...(await measureAnswers(time, words)),
      { name: 'what was met before on a page, asked first', value: await medianOf(FEW_RUNS, woken), unit: 'ms' },
      { name: 'the same, asked again', value: await medianOf(RUNS, here), unit: 'ms' },
    ];
  } finally {
    await session.close();
    site.close();
  }
}

/** What a memory of 100,000 claims costs in both browsers. Makes the builds first. */
export async function benchMemoryPage(): Promise<BrowserRow[]> {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'ignore' });
  const memory = writeMemory();
  const chromium = await measureMemoryIn('chromium', memory);
  const firefox = await measureMemoryIn('firefox', memory);
  return chromium.map(({ value, ...row }, i) => ({
    ...row,
    chromium: value,
    firefox: firefox[i]?.value ?? Number.NaN,
  }));
}
