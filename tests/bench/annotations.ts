import { fileURLToPath } from 'node:url';
import type { Annotation } from '../../lib/core/annotation/annotation.ts';
import type { AnnotationQuery } from '../../lib/core/annotation/annotation-query.ts';
import { askBackground } from '../support/ask-background.ts';
import type { BrowserSession } from '../support/browsers/browser-session.ts';
import { openBrowser } from '../support/browsers/open-browser.ts';
import { exampleAnnotation } from '../support/example-annotations.ts';
import { tabIdOf, waitForStatus } from '../support/extension-tabs.ts';
import { pickNumber, randomFrom } from '../support/random.ts';
import { serve } from '../support/serve.ts';
import { type LanguageModel, modelFor } from './language-model.ts';
import type { BenchRow } from './rows.ts';

const COUNT = 100_000;
/** Annotations imported by one message, and read by one while exporting. */
const BATCH = 1_000;
/** Milliseconds between two looks at the memory in use. */
const SAMPLE = 250;

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** An annotation with words of its own, on one of many pages; every third has a note. */
function write(number: number, model: LanguageModel, random: () => number): Annotation {
  const plain = exampleAnnotation(number);
  const page = number >> 2;
  return {
    ...plain,
    created: new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString(),
    page: {
      ...plain.page,
      url: `https://site${page % 500}.example/${page}`,
      title: model.writeSentence(randomFrom(page), 8),
    },
    target: { ...plain.target, exact: model.writeSentence(random, 20) },
    note: number % 3 === 0 ? model.writeSentence(random, 25) : '',
    tags: [`tag ${pickNumber(random, 200)}`],
  };
}

async function fill(session: BrowserSession): Promise<void> {
  const random = randomFrom(7);
  const model = modelFor([], random);
  for (let from = 0; from < COUNT; from += BATCH) {
    const annotations = Array.from({ length: BATCH }, (_, i) => write(from + i, model, random));
    await askBackground(session, 'importAnnotations', { annotations });
  }
}

/**
 * Milliseconds of processor time that some work takes in all of the browser, which unlike the clock's do not grow with what
 * else the machine does, and the most memory the worker had in use meanwhile, in bytes.
 */
async function watch(session: BrowserSession, work: () => Promise<unknown>): Promise<{ time: number; peak: number }> {
  const start = await session.readUsage();
  let peak = start.heap;
  let latest = start;
  const look = async (): Promise<void> => {
    latest = await session.readUsage();
    peak = Math.max(peak, latest.heap);
  };
  const sample = setInterval(() => void look(), SAMPLE);
  await work();
  clearInterval(sample);
  await look();
  return { time: latest.processorTime - start.processorTime, peak };
}

/** The part of the WebExtension interface that is used in a page of the extension. */
declare const browser: { readonly runtime: { sendMessage(message: object): Promise<{ readonly value: unknown }> } };

/** Reads everything in the order of the library, as an export does, in a page of the extension; gives its length as JSON. */
const readAll = (session: BrowserSession): Promise<number> =>
  session.inExtension(async (batch) => {
    const query = { words: '', filters: {}, sort: 'newest' };
    const all = { to: 'background', call: 'findAnnotationIds', argument: query };
    const ids = (await browser.runtime.sendMessage(all)).value as readonly string[];
    let length = 0;
    for (let from = 0; from < ids.length; from += batch) {
      const some = { to: 'background', call: 'getAnnotations', argument: { ids: ids.slice(from, from + batch) } };
      length += JSON.stringify((await browser.runtime.sendMessage(some)).value).length;
    }
    return length;
  }, BATCH);

async function measureLibrary(session: BrowserSession): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const row = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const { time, peak } = await watch(session, work);
    const note = `at most ${Math.round(peak / 1e6)} MB in use`;
    rows.push({ name: `${COUNT.toLocaleString('en')} annotations: ${name}`, value: time, unit: 'ms', note });
  };
  const search = (query: Partial<AnnotationQuery>) =>
    askBackground(session, 'searchAnnotations', {
      words: '',
      filters: {},
      sort: 'newest',
      offset: 0,
      limit: 50,
      ...query,
    });
  await session.stopBackground();
  await row('open the library, the worker just started', () => search({}));
  await row('open it once more', () => search({}));
  await row('search a rare word', () => search({ words: 'zushi', sort: 'found' }));
  await row('search a frequent word', () => search({ words: 'the', sort: 'found' }));
  await row('search two words, one tag', () => search({ words: 'the of', filters: { tag: 'tag 7' } }));
  await row('export all', () => readAll(session));
  return rows;
}

async function measurePage(session: BrowserSession): Promise<BenchRow> {
  const site = await serve({ folder: folder('tests/fixtures/articles') });
  try {
    const page = await session.open(`${site.origin}/altered.html`);
    await waitForStatus(session, page, 'checked');
    const tabId = await tabIdOf(session, page);
    const { time } = await watch(session, () => askBackground(session, 'listPageAnnotations', { tabId }));
    return { name: 'annotations of a page among them', value: time, unit: 'ms', note: 'at most 100' };
  } finally {
    site.close();
  }
}

/** The library of annotations at its largest, in Chromium; the extension must be built. */
export async function benchAnnotations(): Promise<BenchRow[]> {
  const session = await openBrowser({ browser: 'chromium', extensionPath: folder('.output/chrome-mv3') });
  try {
    const { time } = await watch(session, () => fill(session));
    const row: BenchRow = {
      name: `bring in ${COUNT.toLocaleString('en')}`,
      value: time,
      unit: 'ms',
      note: `${BATCH} at a time`,
    };
    return [row, ...(await measureLibrary(session)), await measurePage(session)];
  } finally {
    await session.close();
  }
}
