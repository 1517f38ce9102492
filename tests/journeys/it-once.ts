import { inject, it } from 'vitest';
import { isEverythingShown } from './shown-once.ts';

/**
 * A journey that proves what is the same in every browser, in a file of which the rest is not. Chromium runs it, and both
 * browsers do in `npm run soak`; its file is one of `SHOWN_ONCE_IN_PART`.
 */
export function itOnce(name: string, journey: () => Promise<void>): void {
  if (inject('browser') === 'chromium' || isEverythingShown) it(name, journey);
}
