import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, inject, it } from 'vitest';
import type { BrowserSession, FreshStart } from '../support/browsers/browser-session.ts';
import { keepBrowser } from '../support/browsers/kept-browser.ts';
import { type Served, type ServeOptions, serve } from '../support/serve.ts';

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The sample articles. */
export const ARTICLES = folder('tests/fixtures/articles');

const BUILDS = { chromium: folder('.output/chrome-mv3'), firefox: folder('.output/firefox-mv3') };

/** The folder of the build for a browser. */
export const buildOf = (browser: keyof typeof BUILDS): string => BUILDS[browser];

/** What a journey has at hand; there from the first `it` on. */
export interface Journey {
  readonly session: BrowserSession;
  readonly site: Served;
}

function opened<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('The browser is open from beforeAll to afterAll.');
  return part;
}

/** Vitest runs the files of a worker one after another, so that one browser serves them all. */
// oxlint-disable-next-line no-empty-pattern -- Vitest reads in the pattern what a fixture needs
const journeyTest = it.extend('kept', { scope: 'worker' }, ({}, { onCleanup }) => {
  const kept = keepBrowser(inject('browser'));
  onCleanup(() => kept.close());
  return kept;
});

/**
 * Gives this project's browser with the extension as after its installation, and a site on loopback, for the journeys of
 * one `describe`.
 */
export function startJourney(served: ServeOptions = { folder: ARTICLES }, fresh: Partial<FreshStart> = {}): Journey {
  const browser = inject('browser');
  const open: { session?: BrowserSession; site?: Served } = {};
  journeyTest.beforeAll(async ({ kept }) => {
    open.site = await serve(served);
    open.session = await kept.take({ extensionPath: buildOf(browser), ...fresh });
    return () => kept.giveBack();
  });
  afterAll(() => open.site?.close());
  // For the table of cases.
  beforeEach(({ task }) => void Object.assign(task.meta, { browser }));
  afterEach(() => open.session?.closePages());
  return {
    get session() {
      return opened(open.session);
    },
    get site() {
      return opened(open.site);
    },
  };
}
