import { expect, inject, it } from 'vitest';
import type { BrowserName } from '../support/browsers/find-browser.ts';
import { isEverythingShown, isShownOnce } from './shown-once.ts';

/**
 * A journey that proves what is the same in every browser, in a file of which the rest is not. `npm test` runs it in the one
 * that is named, `npm run soak` in both. A file that is run in one browser alone has all its journeys there.
 */
export function itOnce(browser: BrowserName, name: string, journey: () => Promise<void>, timeout?: number): void {
  const isHere = inject('browser') === browser || isEverythingShown || isShownOnce(expect.getState().testPath ?? '');
  if (isHere) it(name, journey, timeout);
}

/**
 * Of rows that try the same thing in different ways, those that this browser is to try: every second, Chromium from the
 * first and Firefox from the second; all of them in `npm run soak`, and in a file that is run in one browser alone.
 */
export function inTurns<Row>(rows: readonly Row[]): Row[] {
  const first = inject('browser') === 'chromium' ? 0 : 1;
  const areAll = isEverythingShown || isShownOnce(expect.getState().testPath ?? '');
  return rows.filter((_, i) => areAll || i % 2 === first);
}
