import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { actAsReader } from '../../support/act-as-reader.ts';
import { type BrowserRow, median } from '../rows.ts';
import type { BenchSession } from './bench-session.ts';
import { inBothBrowsers, type Row } from './in-both-browsers.ts';
import { openThreadClock } from './thread-time.ts';
import type { BenchPage } from './write-pages.ts';

/** Milliseconds that a storm lasts, and changes a second in it at each of its two places. */
const STORM = 20_000;
const CHANGES = 1_000;
/** Storms without and with Crossread, in turns: what else the machine does changes slowly, and meets both alike. */
const PAIRS = 3;
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
  await actAsReader(page);
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
 * The share of the thread that Crossread takes, its scripts and what they have laid out and drawn: what a storm with it
 * takes more than one without, for as many frames. How many are drawn depends on what else the machine does. No profile is
 * taken, which costs time of the thread itself.
 */
const shareOf = (on: Taken, off: Taken): number => (on.thread - (off.thread / off.frames) * on.frames) / on.clock;

/** What one storm without Crossread and one with it came to. */
interface Pair {
  readonly own: number;
  readonly storm: number;
  readonly recovered: number;
}

async function measurePair(bench: BenchSession, page: BenchPage): Promise<Pair> {
  const off = await weather(bench, await bench.open(page, 'off'));
  await bench.session.closePages();
  const { tab } = await bench.watch(page, 'on');
  const on = await weather(bench, tab);
  const recovered = await measureRecovery(tab, page.further);
  await bench.session.closePages();
  return { own: shareOf(on, off), storm: off.thread / off.clock, recovered };
}

async function stormRows(bench: BenchSession, page: BenchPage): Promise<Row[]> {
  const pairs: Pair[] = [];
  for (let i = 0; i < PAIRS; i++) pairs.push(await measurePair(bench, page));
  const middle = (pick: (pair: Pair) => number): number => median(pairs.map(pick));
  const shares = pairs.map(({ own }) => (own * 100).toFixed(1));
  console.error(`${bench.session.browser}, ${page.name}: ${shares.join(', ')} %`);
  const name = `storm, ${page.name}`;
  return [
    { name: `${name}: of the thread, Crossread`, value: 100 * middle(({ own }) => own), unit: '%', wanted: 'under 5' },
    { name: `${name}: of the thread, the storm itself`, value: 100 * middle(({ storm }) => storm), unit: '%' },
    { name: `${name}: from new words after it to their line`, value: middle(({ recovered }) => recovered), unit: 'ms' },
  ];
}

async function measureStorms(bench: BenchSession): Promise<Row[]> {
  const rows: Row[] = [];
  for (const page of bench.pages) if (PAGES.has(page.name)) rows.push(...(await stormRows(bench, page)));
  return rows;
}

/**
 * What Crossread takes of the thread of a page on which text changes a thousand times a second, in the article
 * and beside it.
 */
export const benchStorm = (): Promise<BrowserRow[]> => inBothBrowsers(measureStorms);
