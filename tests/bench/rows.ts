/** One measured figure. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it is to be held against, or how it was measured. */
  readonly note?: string;
}

/** The middle value; of an even number of them the upper of the two. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Milliseconds that one run takes: the median of `runs`, after one run that is not counted. */
export function measure(run: () => unknown, runs = 7): number {
  run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return median(times);
}

const round = (value: number): string =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));

/** Rows as a Markdown table. */
export function printRows(rows: readonly BenchRow[]): string {
  const lines = rows.map(({ name, value, unit, note = '' }) => `| ${name} | ${round(value)} ${unit} | ${note} |\n`);
  return `| what | measured | note |\n|---|--:|---|\n${lines.join('')}`;
}
