/**
 * Files that prove what is the same in every browser: pages of the extension that do not depend on the engine in a page,
 * what is read of three articles, what counts as small or as the source itself, and changes of a page at random. They run in Chromium alone, and in both browsers in `npm run soak`.
 */
export const SHOWN_ONCE = [
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
  'journeys/told',
  'surfaces/pages',
  'surfaces/panel-and-library',
  'cases/random-changes',
] as const;

/** Files in which some journeys are so: `itOnce`. */
export const SHOWN_ONCE_IN_PART = [
  'journeys/annotations',
  'journeys/popup.journey',
  'journeys/reader.journey',
] as const;

/** Whether everything is to be shown in both browsers: `npm run soak`. */
export const isEverythingShown = process.env['CROSSREAD_LOOKS'] === 'all';
