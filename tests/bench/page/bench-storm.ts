import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../support/browsers/find-browser.ts';
import type { BrowserRow } from '../rows.ts';
import { type BenchSession, openBenchSession } from './bench-session.ts';
import { openThreadClock } from './thread-time.ts';
import type { BenchPage } from './write-pages.ts';

type Row = Omit<BrowserRow, BrowserName> & { readonly value: number };

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
const measureRecovery = (page: Page, words: string): Promise<number> =>
  page.evaluate(
    ({ quotation, timeout }) => {
      const lines = (): number => CSS.highlights.get('text-solid')?.size ?? 0;
      const [before, start] = [lines(), performance.now()];
      const paragraph = document.createElement('p');
      paragraph.textContent = `“${quotation},” the minister said.`;
      document.querySelector('article')?.append(paragraph);
      return new Promise<number>((resolve) => {
        const lookAgain = (): void => {
          const time = performance.now() - start;
          if (lines() > before || time > timeout) resolve(lines() > before ? time : Number.NaN);
          else setTimeout(lookAgain, 20);
        };
        lookAgain();
      });
    },
    { quotation: words, timeout: RECOVERED_BY },
  );

async function stormRows(bench: BenchSession, page: BenchPage): Promise<Row[]> {
  const without = await weather(bench, await bench.open(page, 'off'));
  await bench.session.closePages();
  const { tab } = await bench.watch(page, 'on');
  const taken = await weather(bench, tab);
  const recovered = await measureRecovery(tab, page.further);
  await bench.session.closePages();
  // How many frames are drawn depends on what else the machine does, and drawing them is most of what a storm takes.
  const own = (without.thread / without.frames) * taken.frames;
  const percent = (time: number): number => (100 * time) / taken.clock;
  const name = `storm, ${page.name}`;
  return [
    { name: `${name}: of the thread, Crossread`, value: percent(taken.thread - own), unit: '%', wanted: 'under 5' },
    { name: `${name}: of the thread, the storm itself`, value: percent(own), unit: '%' },
    { name: `${name}: from new words after it to their line`, value: recovered, unit: 'ms' },
  ];
}

async function measureIn(browser: BrowserName): Promise<Row[]> {
  const bench = await openBenchSession(browser);
  try {
    const rows: Row[] = [];
    for (const page of bench.pages) if (PAGES.has(page.name)) rows.push(...(await stormRows(bench, page)));
    return rows;
  } finally {
    await bench.close();
  }
}

/**
 * What Crossread takes of the thread of a page on which text changes a thousand times a second for a minute, in the article
 * and beside it; both browsers must be built.
 */
export async function benchStorm(): Promise<BrowserRow[]> {
  const chromium = await measureIn('chromium');
  const firefox = await measureIn('firefox');
  return chromium.map(({ value, ...row }, i) => ({
    ...row,
    chromium: value,
    firefox: firefox[i]?.value ?? Number.NaN,
  }));
}
