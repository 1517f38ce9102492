import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserRow } from '../rows.ts';
import type { BenchSession } from './bench-session.ts';
import { inBothBrowsers, type Row } from './in-both-browsers.ts';
import { watchScripts } from './script-share.ts';
import { openThreadClock } from './thread-time.ts';
import type { BenchPage } from './write-pages.ts';

/** Milliseconds that a storm lasts, and changes a second in it at each of its two places. */
const STORM = 60_000;
const CHANGES = 1_000;
/** The storm is under way when its share of the thread is first looked at. */
const RISING = 1_000;
/** Milliseconds after a storm by which the page must be read again at the latest. */
const RECOVERED_BY = 60_000;

const PAGES: ReadonlySet<string> = new Set(['typical', '470,000 characters']);

/** What a page that storms says of itself. */
interface Storming {
  frames: number;
  isOver: boolean;
}

/** Has a ticker beside the article and a figure in one of its paragraphs change a thousand times a second. */
const startStorm = (page: Page): Promise<void> =>
  page.evaluate(
    ({ length, changes }) => {
      const places = [document.querySelectorAll('article p')[3], document.querySelector('nav')].map((place) => {
        const figure = document.createElement('b');
        figure.textContent = '0';
        place?.append(figure);
        return figure.firstChild as Text;
      });
      const storm: Storming = { frames: 0, isOver: false };
      Object.assign(window, { storm });
      const start = performance.now();
      let done = 0;
      const change = (): void => {
        const time = performance.now() - start;
        for (; done < (time * changes) / 1000; done++) for (const text of places) text.data = String(done);
        if (time < length) setTimeout(change);
        else storm.isOver = true;
      };
      const draw = (): void => {
        storm.frames++;
        requestAnimationFrame(draw);
      };
      change();
      draw();
    },
    { length: STORM, changes: CHANGES },
  );

const look = (page: Page): Promise<Storming> => page.evaluate(() => (window as unknown as { storm: Storming }).storm);

/** What a page took in a storm: milliseconds of its thread and by the clock, and frames that were drawn. */
interface Taken {
  readonly thread: number;
  readonly clock: number;
  readonly frames: number;
}

async function weather(bench: BenchSession, page: Page): Promise<Taken> {
  const threadTime = await openThreadClock(bench.session.browser, page);
  await startStorm(page);
  await sleep(RISING);
  const [{ frames }, thread, clock] = [await look(page), await threadTime(), performance.now()];
  await page.waitForFunction(() => (window as unknown as { storm: Storming }).storm.isOver, {
    timeout: 2 * STORM,
    polling: 1000,
  });
  return {
    thread: (await threadTime()) - thread,
    clock: performance.now() - clock,
    frames: (await look(page)).frames - frames,
  };
}

/** Milliseconds from when words that the set knows come to the page after a storm until there is a line under them. */
async function measureRecovery(page: Page, words: string): Promise<number> {
  const { before, start } = await page.evaluate((quotation) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = `“${quotation},” the minister said.`;
    document.querySelector('article')?.append(paragraph);
    return { before: CSS.highlights.get('text-solid')?.size ?? 0, start: performance.now() };
  }, words);
  const end = await page.waitForFunction(
    (lines) => (CSS.highlights.get('text-solid')?.size ?? 0) > lines && performance.now(),
    { timeout: RECOVERED_BY, polling: 20 },
    before,
  );
  return Number(await end.jsonValue()) - start;
}

/**
 * The share of the thread that Crossread takes, as a fraction. Chromium says when scripts of extensions run. In Firefox the
 * storm itself is taken away, frame by frame: how many are drawn depends on what else the machine does.
 */
async function ownShare(bench: BenchSession, tab: Page, without: Taken): Promise<number> {
  const stop = bench.session.browser === 'chromium' ? await watchScripts(tab) : null;
  const { thread, clock, frames } = await weather(bench, tab);
  return stop ? stop() : (thread - (without.thread / without.frames) * frames) / clock;
}

async function stormRows(bench: BenchSession, page: BenchPage): Promise<Row[]> {
  const without = await weather(bench, await bench.open(page, 'off'));
  await bench.session.closePages();
  const { tab } = await bench.watch(page, 'on');
  const own = await ownShare(bench, tab, without);
  const recovered = await measureRecovery(tab, page.further);
  await bench.session.closePages();
  const name = `storm, ${page.name}`;
  return [
    { name: `${name}: of the thread, Crossread`, value: own * 100, unit: '%', wanted: 'under 5' },
    {
      name: `${name}: of the thread, the storm itself`,
      value: (100 * without.thread) / without.clock,
      unit: '%',
    },
    { name: `${name}: from new words after it to their line`, value: recovered, unit: 'ms' },
  ];
}

async function measureStorms(bench: BenchSession): Promise<Row[]> {
  const rows: Row[] = [];
  for (const page of bench.pages) if (PAGES.has(page.name)) rows.push(...(await stormRows(bench, page)));
  return rows;
}

/**
 * What Crossread takes of the thread of a page on which text changes a thousand times a second for a minute, in the article
 * and beside it.
 */
export const benchStorm = (): Promise<BrowserRow[]> => inBothBrowsers(measureStorms);
