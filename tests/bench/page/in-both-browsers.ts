import { execFileSync } from 'node:child_process';
import type { BrowserName } from '../../support/browsers/find-browser.ts';
import type { BrowserRow } from '../rows.ts';
import { type BenchSession, openBenchSession } from './bench-session.ts';

/** One figure, measured in one browser. */
export type Row = Omit<BrowserRow, BrowserName> & { readonly value: number };

type Measure = (bench: BenchSession) => Promise<readonly Row[]>;

async function measureIn(browser: BrowserName, measure: Measure, before?: string): Promise<readonly Row[]> {
  const bench = await openBenchSession(browser, before);
  try {
    return await measure(bench);
  } finally {
    await bench.close();
  }
}

/** Makes both builds and measures the same in both browsers. */
export async function inBothBrowsers(measure: Measure, before?: string): Promise<BrowserRow[]> {
  for (const script of ['build:chrome', 'build:firefox'])
    execFileSync('npm', ['run', '--silent', script], { stdio: 'ignore' });
  const chromium = await measureIn('chromium', measure, before);
  const firefox = await measureIn('firefox', measure, before);
  return chromium.map(({ value, ...row }, i) => ({
    ...row,
    chromium: value,
    firefox: firefox[i]?.value ?? Number.NaN,
  }));
}
