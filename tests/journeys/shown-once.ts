import type { BrowserName } from '../support/browsers/find-browser.ts';

/**
 * Files of journeys that `npm test` runs in one browser, by that browser. What they prove rests on the extension's own code,
 * not on what browsers do differently: pages of the extension, what is read of an article, how a card looks and is used, where
 * a finding moves to. Both browsers run them in `npm run cases` and `npm run soak`, every night. Files that are named nowhere
 * here run in both: the life of the extension and of its background, layers, sight, highlights and the page's own world, frames,
 * keys and menus of the browser, changes of a page, and what goes out to the network.
 */
export const SHOWN_ONCE: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'journeys/annotations',
    'journeys/appearance',
    'journeys/claim-sets',
    'journeys/compare',
    'journeys/contrast',
    'journeys/dates',
    'journeys/documents',
    'journeys/exports',
    'journeys/imports',
    'journeys/keyboard',
    'journeys/killed-browser',
    'journeys/library',
    'journeys/open-tab',
    'journeys/popup-words',
    'journeys/reader',
    'journeys/sample-articles',
    'journeys/side-panel',
    'journeys/small-changes',
    'journeys/sources',
    'surfaces/cards',
    'surfaces/pages',
    'surfaces/panel-and-library',
    'surfaces/popup',
    'cases/card-keys',
    'cases/card-touch',
    'cases/random-changes',
  ],
  firefox: [
    'journeys/backup',
    'journeys/late-text',
    'journeys/letter',
    'journeys/looks',
    'journeys/memory',
    'journeys/other-source',
    'journeys/own-source',
    'journeys/plain-page',
    'journeys/reading-memory',
    'journeys/story',
    'journeys/told',
    'cases/card-places',
    'cases/card-reader',
    'cases/embedded',
    'cases/hostile-text',
    'cases/moved-findings',
    'cases/own-lines',
    'cases/painting',
  ],
};

/** Whether everything is to be shown in both browsers: `npm run soak` and `npm run cases`. */
export const isEverythingShown = process.env['CROSSREAD_LOOKS'] === 'all';

/** Whether a file of journeys is run in one browser alone. */
export const isShownOnce = (path: string): boolean =>
  !isEverythingShown &&
  Object.values(SHOWN_ONCE).some((files) => files.some((file) => path.endsWith(`/${file}.journey.ts`)));
