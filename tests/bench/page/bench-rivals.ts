import { type BrowserRow, median } from '../rows.ts';
import type { BenchSession } from './bench-session.ts';
import { inBothBrowsers, type Row } from './in-both-browsers.ts';
import type { RivalTime } from './rivals.ts';
import type { BenchPage } from './write-pages.ts';

const LOADS = 5;

/** Some take a second a passage on a long page. */
const FEW_PASSAGES = 4;

interface Rival {
  readonly name: string;
  readonly call: 'anchorQuotes' | 'findFragments' | 'findInWindow' | 'readWithReadability';
  readonly most?: number;
}

const RIVALS: readonly Rival[] = [
  { name: "Hypothesis' matching, no style read", call: 'anchorQuotes' },
  { name: 'text-fragments-polyfill', call: 'findFragments', most: FEW_PASSAGES },
  { name: 'window.find', call: 'findInWindow' },
  { name: 'Readability, reading alone', call: 'readWithReadability' },
];

async function inFreshPage<T>(bench: BenchSession, page: BenchPage, run: (tab: number) => Promise<T>): Promise<T> {
  const value = await run(await bench.prepare(await bench.open(page, 'off')));
  await bench.session.closePages();
  return value;
}

/** Milliseconds that a rival takes for the passages it is given. */
async function timeOf(bench: BenchSession, page: BenchPage, { call, most }: Rival): Promise<number> {
  const passages = page.passages.slice(0, most);
  const times: RivalTime[] = [];
  for (let i = 0; i < LOADS; i++) times.push(await inFreshPage(bench, page, (tab) => bench.call(tab, call, passages)));
  const [first] = times;
  if (!first || first.found < passages.length) throw new Error(`${call} found ${first?.found} of ${passages.length}`);
  return median(times.map(({ time }) => time));
}

async function rowsOf(bench: BenchSession, page: BenchPage): Promise<Row[]> {
  const own: number[] = [];
  for (let i = 0; i < LOADS; i++) {
    const { read, paint } = await inFreshPage(bench, page, (tab) => bench.call(tab, 'readAndPaint', page.passages));
    own.push(read + paint);
  }
  const ours = median(own);
  const rows: Row[] = [
    { name: `${page.name}: read, place and paint ${page.passages.length}`, value: ours, unit: 'ms' },
  ];
  for (const rival of RIVALS) {
    const time = await timeOf(bench, page, rival);
    const of = rival.most === undefined ? '' : ` (${Math.min(rival.most, page.passages.length)} passages)`;
    const name = `${page.name}: ${rival.name}${of}`;
    rows.push(
      { name, value: time, unit: 'ms' },
      { name: `${name}, of ours`, value: time / ours, unit: '×', better: 'more' },
    );
  }
  return rows;
}

const PAGES: readonly string[] = ['typical', '470,000 characters'];

async function measureRivals(bench: BenchSession): Promise<Row[]> {
  const rows: Row[] = [];
  for (const page of bench.pages.filter(({ name }) => PAGES.includes(name))) rows.push(...(await rowsOf(bench, page)));
  return rows;
}

/** How long others take to find the same passages in a page, or to read it, each on its first run in a fresh tab. */
export const benchRivals = (): Promise<BrowserRow[]> => inBothBrowsers(measureRivals);
