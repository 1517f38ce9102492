import type { BrowserName } from '../support/browsers/find-browser.ts';

/**
 * Files that prove what is the same in every browser, by the browser that `npm test` runs them in: pages of the extension that
 * do not depend on the engine in a page, what is read of three articles, what counts as small or as the source itself, where a
 * finding moves to, and changes of a page at random. Both browsers run them in `npm run soak`.
 */
export const SHOWN_ONCE: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'journeys/appearance',
    'journeys/library',
    'journeys/claim-sets',
    'journeys/compare',
    'journeys/dates',
    'journeys/exports',
    'journeys/imports',
    'journeys/keyboard',
    'journeys/own-source',
    'journeys/popup-words',
    'journeys/reading-memory',
    'journeys/sample-articles',
    'journeys/side-panel',
    'journeys/small-changes',
    'journeys/sources',
    'journeys/story',
    'journeys/told',
    'surfaces/pages',
    'surfaces/panel-and-library',
    'cases/moved-findings',
    'cases/random-changes',
  ],
  firefox: ['journeys/late-text', 'journeys/letter', 'journeys/looks', 'journeys/other-source', 'journeys/plain-page'],
};

/** Whether everything is to be shown in both browsers: `npm run soak` and `npm run cases`. */
export const isEverythingShown = process.env['CROSSREAD_LOOKS'] === 'all';
