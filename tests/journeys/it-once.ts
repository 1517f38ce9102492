import { inject, it } from 'vitest';
import type { BrowserName } from '../support/browsers/find-browser.ts';
import { isEverythingShown } from './shown-once.ts';

/**
 * A journey that proves what is the same in every browser, in a file of which the rest is not. `npm test` runs it in the one
 * that is named, `npm run soak` in both.
 */
export function itOnce(browser: BrowserName, name: string, journey: () => Promise<void>, timeout?: number): void {
  if (inject('browser') === browser || isEverythingShown) it(name, journey, timeout);
}

/**
 * Of rows that try the same thing in different ways, those that this browser is to try: every second, Chromium from the
 * first and Firefox from the second; all of them in `npm run soak`.
 */
export function inTurns<Row>(rows: readonly Row[]): Row[] {
  const first = inject('browser') === 'chromium' ? 0 : 1;
  return rows.filter((_, i) => isEverythingShown || i % 2 === first);
}
