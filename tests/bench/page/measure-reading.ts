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
  /** Of each load: reading and painting over that of an earlier checkout right after, the first time and once it is warm. */
  readonly ofBefore: { readonly first: number; readonly again: number } | null;
  readonly textLength: number;
  readonly placed: number;
}

const LOADS = 5;
/** Marking takes seconds. */
const MARKINGS = 2;

/** What an earlier checkout took in a page of its own. */
interface Earlier {
  readonly whole: number;
  readonly again: number;
}

interface Loaded {
  readonly before: Earlier | null;
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
  const before = bench.hasBefore ? await readAsBefore(bench, page) : null;
  return { ...first, walk, again, walkAgain, before };
}

async function readAsBefore(bench: BenchSession, page: BenchPage): Promise<Earlier> {
  const tab = await bench.prepare(await bench.open(page, 'off'), 'before');
  const { read, paint } = await bench.call(tab, 'readAndPaint', page.passages);
  const again = await bench.call(tab, 'readAgain', page.passages);
  await bench.session.closePages();
  return { whole: read + paint, again };
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
    ofBefore: bench.hasBefore
      ? {
          first: middle(({ read, paint, before }) => (read + paint) / (before?.whole ?? Number.NaN)),
          again: middle(({ again, before }) => again / (before?.again ?? Number.NaN)),
        }
      : null,
    textLength: loads[0]?.textLength ?? 0,
    placed: loads[0]?.placed ?? 0,
  };
}
