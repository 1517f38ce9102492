import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { median } from '../rows.ts';
import type { BenchSession } from './bench-session.ts';
import type { BenchPage, Seen } from './write-pages.ts';

/** Medians in milliseconds, of the extension as it runs. */
export interface EngineTimes {
  /** From the page's `load` to its first lines. */
  readonly painted: number;
  /** The longest time for which the page could not run, and the same where Crossread is off. */
  readonly longest: number;
  readonly longestWithout: number;
}

const LOADS = 5;

async function watchLoads(bench: BenchSession, page: BenchPage, site: 'on' | 'off'): Promise<Seen[]> {
  const all: Seen[] = [];
  for (let i = 0; i < LOADS; i++) {
    all.push((await bench.watch(page, site)).seen);
    await bench.session.closePages();
  }
  return all;
}

/** What a page notices of the extension while it is being loaded. */
export async function measureEngine(bench: BenchSession, page: BenchPage): Promise<EngineTimes> {
  const without = await watchLoads(bench, page, 'off');
  const seen = await watchLoads(bench, page, 'on');
  const late = seen.filter(({ painted }) => painted === 0).length;
  if (late > 0) throw new Error(`"${page.name}" had no lines in ${late} of ${LOADS} loads`);
  return {
    painted: median(seen.map(({ painted, loaded }) => painted - loaded)),
    longest: median(seen.map(({ longest }) => longest)),
    longestWithout: median(without.map(({ longest }) => longest)),
  };
}

const HOVERS = 5;
const ELSEWHERE = 3;
/** Longer than a card stays after the pointer has left. */
const CLOSING = 500;

/** A point on the first line of the page. */
const findLine = (page: Page): Promise<{ readonly x: number; readonly y: number }> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('text-solid') ?? [];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const live = new Range();
    if (range) live.setStart(range.startContainer, range.startOffset);
    if (range) live.setEnd(range.endContainer, range.endOffset);
    const [box] = live.getClientRects();
    if (!box) throw new Error('There is no line.');
    return { x: box.x + Math.min(20, box.width / 2), y: box.y + box.height / 2 };
  });

/** Milliseconds from the pointer's first movement on a passage to its card in the page: the median. */
export async function measureHover(bench: BenchSession, page: BenchPage): Promise<number> {
  const { tab } = await bench.watch(page, 'on');
  const { x, y } = await findLine(tab);
  for (let i = 0; i < HOVERS; i++) {
    await tab.mouse.move(ELSEWHERE, ELSEWHERE);
    await sleep(CLOSING);
    await tab.evaluate(() => Object.assign((window as unknown as { seen: object }).seen, { moved: 0 }));
    await tab.mouse.move(x, y);
    await sleep(CLOSING);
  }
  const cards = await tab.evaluate(() => (window as unknown as { seen: Seen }).seen.cards);
  await bench.session.closePages();
  if (cards.length < HOVERS) throw new Error(`${cards.length} cards for ${HOVERS} hovers`);
  return median(cards);
}

const PLAIN_LOADS = 7;

/** Milliseconds of a page's thread that a page which is no article loses to the extension: the median. */
export async function measurePlainPage(bench: BenchSession): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < PLAIN_LOADS; i++) {
    times.push(await bench.gateTime(await bench.open('plain', 'on')));
    await bench.session.closePages();
  }
  return median(times);
}
