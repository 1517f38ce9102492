import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import type { BrowserSession, OpenBrowserOptions } from '../support/browsers/browser-session.ts';
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

/**
 * Opens this project's browser with the extension, and a site on loopback, for the journeys of one file; closes both after
 * the last.
 */
export function startJourney(
  served: ServeOptions = { folder: ARTICLES },
  options: Partial<OpenBrowserOptions> = {},
): Journey {
  const browser = inject('browser');
  const open: { session?: BrowserSession; site?: Served } = {};
  beforeAll(async () => {
    open.site = await serve(served);
    open.session = await openBrowser({ browser, extensionPath: buildOf(browser), ...options });
  });
  // For the table of cases.
  beforeEach(({ task }) => void Object.assign(task.meta, { browser }));
  afterEach(() => open.session?.closePages());
  afterAll(async () => {
    await open.session?.close();
    open.site?.close();
  });
  return {
    get session() {
      return opened(open.session);
    },
    get site() {
      return opened(open.site);
    },
  };
}
