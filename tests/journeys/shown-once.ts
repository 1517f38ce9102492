/**
 * Files that prove what is the same in every browser: they run in Chromium alone, and in both in `npm run soak`. What they
 * have that a browser may do in its own way is in other journeys, which run in both.
 */
export const SHOWN_ONCE = [
  'journeys/library',
  'journeys/claim-sets',
  'journeys/compare',
  'journeys/dates',
  'journeys/told',
  'journeys/pages',
  'journeys/reading-memory',
  'cases/changing-pages',
  'cases/hostile-text',
  'cases/random-changes',
  'cases/card-places',
] as const;

/** Whether everything is to be shown in both browsers: `npm run soak`. */
export const isEverythingShown = process.env['CROSSREAD_LOOKS'] === 'all';
