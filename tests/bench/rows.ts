/** Which of two values of one figure is the better. Only what does not depend on the machine has it: ratios, shares, sizes. */
export type Better = 'less' | 'more';

/** One measured figure. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it is compared with, or how it was measured. */
  readonly note?: string;
  readonly better?: Better;
}

/** The middle value; of an even number of them the upper of the two. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/**
 * Milliseconds of this thread's processor time since some moment: unlike the clock's, they do not grow with what else the
 * machine does.
 */
export function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** A sample takes at least so many milliseconds: the processor's clock ticks in four. */
const LEAST_SAMPLE = 100;

/** Milliseconds of processor time that one of so many runs takes. */
function sample(run: () => unknown, times: number): number {
  const start = processorTime();
  for (let i = 0; i < times; i++) run();
  return (processorTime() - start) / times;
}

/**
 * Milliseconds of processor time that one run of each body takes: the medians of `samples`, taken in turns, so that what
 * else the machine does falls on all alike. What runs before they are taken is not counted.
 */
export function measureInTurns(bodies: readonly (() => unknown)[], samples = 7): number[] {
  const times = bodies.map((body) => {
    for (let i = 0; i < Math.ceil(samples / 2); i++) body();
    return Math.ceil(LEAST_SAMPLE / Math.max(sample(body, 1), 1));
  });
  const taken = Array.from({ length: samples }, () => bodies.map((body, i) => sample(body, times[i] ?? 1)));
  return bodies.map((_, i) => median(taken.map((row) => row[i] ?? 0)));
}

/** The same of one body. */
export const measure = (run: () => unknown, runs?: number): number => measureInTurns([run], runs)[0] ?? 0;

const round = (value: number): string =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));

/** One thing measured in both browsers; `NaN` where it was not. */
export interface BrowserRow {
  readonly name: string;
  readonly chromium: number;
  readonly firefox: number;
  readonly unit: string;
  readonly wanted?: string;
  readonly better?: Better;
}

/** What one benchmark gives. */
export type BenchTable = readonly BenchRow[] | readonly BrowserRow[];

function printBrowserRows(rows: readonly BrowserRow[]): string {
  const lines = rows.map(({ name, chromium, firefox, unit, wanted = '' }) => {
    const [inChromium, inFirefox] = [chromium, firefox].map((value) => `${round(value)} ${unit}`);
    return `| ${name} | ${inChromium} | ${inFirefox} | ${wanted} |\n`;
  });
  return `| what | Chromium | Firefox | wanted |\n|---|--:|--:|---|\n${lines.join('')}`;
}

function printOneRows(rows: readonly BenchRow[]): string {
  const lines = rows.map(({ name, value, unit, note = '' }) => `| ${name} | ${round(value)} ${unit} | ${note} |\n`);
  return `| what | measured | note |\n|---|--:|---|\n${lines.join('')}`;
}

const isOfBrowsers = (table: BenchTable): table is readonly BrowserRow[] => table.every((row) => 'chromium' in row);

/** A table in Markdown, with the browsers side by side where it is of browsers. */
export const printTable = (table: BenchTable): string =>
  isOfBrowsers(table) ? printBrowserRows(table) : printOneRows(table);
