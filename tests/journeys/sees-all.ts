import type { BrowserName } from '../support/browsers/find-browser.ts';
import { isEverythingShown } from './shown-once.ts';

/** Whether a browser is shown everything there is of what is the same in both, or a part of it. */
export const seesAll = (browser: BrowserName): boolean => browser === 'chromium' || isEverythingShown;
