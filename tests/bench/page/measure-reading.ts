import { median } from '../rows.ts';
import type { BenchSession } from './bench-session.ts';
import type { BenchPage } from './write-pages.ts';

/** Medians in milliseconds, each of the first run in a page that was just loaded. */
export interface ReadingTimes {
  readonly walk: number;
  readonly read: number;
  readonly paint: number;
  /** Of each load: reading and painting over the walk of the load just before. */
  readonly ofWalk: number;
  /** The same once the page has been read a few times. */
  readonly againOfWalk: number;
  readonly mark: number;
  readonly textLength: number;
  readonly placed: number;
}

const LOADS = 5;
/** Marking takes seconds. */
const MARKINGS = 2;

interface Loaded {
  readonly walk: number;
  readonly read: number;
  readonly paint: number;
  readonly again: number;
  readonly walkAgain: number;
  readonly textLength: number;
  readonly placed: number;
}

async function inFreshPages(bench: BenchSession, page: BenchPage): Promise<Loaded> {
  const walked = await bench.prepare(await bench.open(page, 'off'));
  const walk = await bench.call(walked, 'walk', null);
  const walkAgain = await bench.call(walked, 'walkAgain', null);
  await bench.session.closePages();
  const read = await bench.prepare(await bench.open(page, 'off'));
  const first = await bench.call(read, 'readAndPaint', page.passages);
  const again = await bench.call(read, 'readAgain', page.passages);
  await bench.session.closePages();
  return { ...first, walk, again, walkAgain };
}

async function timeMarking(bench: BenchSession, page: BenchPage): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < MARKINGS; i++) {
    times.push(await bench.call(await bench.prepare(await bench.open(page, 'off')), 'wrap', page.passages));
    await bench.session.closePages();
  }
  return Math.min(...times);
}

/** What reading a page and painting its passages takes, beside a bare walk of its text and wrapping them in elements. */
export async function measureReading(bench: BenchSession, page: BenchPage): Promise<ReadingTimes> {
  const loads: Loaded[] = [];
  for (let i = 0; i < LOADS; i++) loads.push(await inFreshPages(bench, page));
  const middle = (pick: (load: Loaded) => number): number => median(loads.map(pick));
  return {
    walk: middle(({ walk }) => walk),
    read: middle(({ read }) => read),
    paint: middle(({ paint }) => paint),
    ofWalk: middle(({ walk, read, paint }) => (read + paint) / walk),
    againOfWalk: middle(({ again, walkAgain }) => again / walkAgain),
    mark: await timeMarking(bench, page),
    textLength: loads[0]?.textLength ?? 0,
    placed: loads[0]?.placed ?? 0,
  };
}
