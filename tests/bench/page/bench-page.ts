import type { BrowserRow } from '../rows.ts';
import type { BenchSession } from './bench-session.ts';
import { inBothBrowsers, type Row } from './in-both-browsers.ts';
import { measureEngine, measureHover, measurePlainPage } from './measure-engine.ts';
import { measureMemory } from './measure-memory.ts';
import { measureReading } from './measure-reading.ts';
import type { BenchPage } from './write-pages.ts';

const MEGABYTE = 1_000_000;

async function readingRows(bench: BenchSession, page: BenchPage): Promise<Row[]> {
  const times = await measureReading(bench, page);
  if (times.placed < page.passages.length)
    throw new Error(`${times.placed} of ${page.passages.length} passages of "${page.name}" were placed`);
  const { name } = page;
  const isLong = name === '470,000 characters';
  const whole = times.read + times.paint;
  const { ofBefore } = times;
  const beside: Row[] = ofBefore
    ? [
        { name: `${name}: read + paint, of before`, value: ofBefore.first, unit: '×', wanted: 'at most 1' },
        { name: `${name}: read + paint again, of before`, value: ofBefore.again, unit: '×', wanted: 'at most 1' },
      ]
    : [];
  return [
    ...beside,
    { name: `${name}: bare walk of the text`, value: times.walk, unit: 'ms' },
    { name: `${name}: read`, value: times.read, unit: 'ms' },
    { name: `${name}: place and paint ${times.placed} passages`, value: times.paint, unit: 'ms' },
    {
      name: `${name}: read + paint, of the walk`,
      value: times.ofWalk,
      unit: '×',
      ...(isLong && { wanted: 'at most 3' }),
      better: 'less',
    },
    { name: `${name}: that, read again`, value: times.againOfWalk, unit: '×', better: 'less' },
    { name: `${name}: mark.js on the same passages`, value: times.mark, unit: 'ms' },
    {
      name: `${name}: times less than mark.js`,
      value: times.mark / whole,
      unit: '×',
      ...(isLong && { wanted: 'at least 100' }),
      better: 'more',
    },
  ];
}

async function engineRows(bench: BenchSession, page: BenchPage): Promise<Row[]> {
  const { painted, longest, longestWithout } = await measureEngine(bench, page);
  const { name } = page;
  return [
    { name: `${name}: from load to painted`, value: painted, unit: 'ms' },
    { name: `${name}: longest task while loading`, value: longest, unit: 'ms', wanted: 'under 16, never 50' },
    { name: `${name}: the same without Crossread`, value: longestWithout, unit: 'ms' },
    { name: `${name}: pointer to card, 80 ms of rest included`, value: await measureHover(bench, page), unit: 'ms' },
    { name: `${name}: memory of the tab`, value: (await measureMemory(bench, page)) / MEGABYTE, unit: 'MB' },
  ];
}

async function measurePages(bench: BenchSession): Promise<Row[]> {
  const plain = { name: 'a page that is no article', value: await measurePlainPage(bench), unit: 'ms' };
  const rows: Row[] = [{ ...plain, wanted: 'under 1' }];
  for (const page of bench.pages) rows.push(...(await readingRows(bench, page)), ...(await engineRows(bench, page)));
  return rows;
}

/** What Crossread costs a page, in both browsers: reading, painting, cards, memory; beside an earlier checkout if one is named. */
export const benchPage = (before?: string): Promise<BrowserRow[]> => inBothBrowsers(measurePages, before);
