import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, inject, it } from 'vitest';
import type { BrowserSession, FreshStart, OpenBrowserOptions } from '../support/browsers/browser-session.ts';
import { keepBrowser } from '../support/browsers/kept-browser.ts';
import { openBrowser } from '../support/browsers/open-browser.ts';
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
  return watchJourney(open);
}

/** The same in a browser of its own, for what would change the browser for others, or be changed by what they did. */
export function startJourneyAlone(
  served: ServeOptions = { folder: ARTICLES },
  options: Partial<OpenBrowserOptions> = {},
): Journey {
  const browser = inject('browser');
  const open: { session?: BrowserSession; site?: Served } = {};
  beforeAll(async () => {
    open.site = await serve(served);
    open.session = await openBrowser({ browser, extensionPath: buildOf(browser), ...options });
  });
  afterAll(async () => {
    await open.session?.close();
    open.site?.close();
  });
  return watchJourney(open);
}

/** What is open, once it is; and the tabs of each journey are closed after it. */
function watchJourney(open: { readonly session?: BrowserSession; readonly site?: Served }): Journey {
  const browser = inject('browser');
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
