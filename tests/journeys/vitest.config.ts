import { defineConfig } from 'vitest/config';
import type { BrowserName } from '../support/browsers/find-browser.ts';
import { isEverythingShown, SHOWN_ONCE } from './shown-once.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that the journeys of this project run in. */
    browser: BrowserName;
  }
}

const notIn = (browser: BrowserName): string[] => {
  const other = browser === 'chromium' ? 'firefox' : 'chromium';
  const shownThere = isEverythingShown ? [] : SHOWN_ONCE[other].map((file) => `**/${file}.journey.ts`);
  // And what only the other one lets a test do.
  return [`**/*.${other}.journey.ts`, ...shownThere];
};

const journeysIn = (browser: BrowserName) => ({
  test: {
    name: browser,
    include: ['tests/journeys/**/*.journey.ts'],
    exclude: notIn(browser),
    provide: { browser },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The browser is kept from file to file: `startJourney`. To close it takes its time.
    isolate: false,
    teardownTimeout: 60_000,
    // On a slow machine everything comes, but late.
    expect: { poll: { timeout: 10_000 } },
  },
});

/**
 * Suites that need the builds in `.output`: what is in them, and the journeys in real browsers, each in both. Two files at
 * a time, each in a browser that its worker keeps.
 */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          // It builds once more, as each release does.
          exclude: isEverythingShown ? [] : ['tests/built/source-package.test.ts'],
          testTimeout: 60_000,
        },
      },
      journeysIn('chromium'),
      journeysIn('firefox'),
    ],
  },
});
