import type { BrowserName } from '../support/browsers/find-browser.ts';

/**
 * Whether a browser is shown everything there is of what is the same in both, or a part of it. `npm run soak` shows
 * everything in both.
 */
export const seesAll = (browser: BrowserName): boolean =>
  browser === 'chromium' || process.env['CROSSREAD_LOOKS'] === 'all';
