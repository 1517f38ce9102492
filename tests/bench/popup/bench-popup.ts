import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { BrowserSession } from '../../support/browsers/browser-session.ts';
import type { BrowserName } from '../../support/browsers/find-browser.ts';
import { openBrowser } from '../../support/browsers/open-browser.ts';
import { waitForStatus } from '../../support/extension-tabs.ts';
import { serve } from '../../support/serve.ts';
import { OPENS_WITHOUT_CLICK, openAtButton, type PopupOpening } from '../../support/toolbar-popup.ts';
import { type BrowserRow, median } from '../rows.ts';

const RUNS = 9;

const ROOT = path.resolve(import.meta.dirname, '../../..');
const BUILDS: Readonly<Record<BrowserName, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

type Row = Omit<BrowserRow, BrowserName> & { readonly value: number };

async function repeat(open: () => Promise<PopupOpening>): Promise<PopupOpening[]> {
  // The first opening, for which code is read from the disk, is no measure of the others.
  await open();
  const openings: PopupOpening[] = [];
  for (let i = 0; i < RUNS; i++) openings.push(await open());
  return openings;
}

const middle = (openings: readonly PopupOpening[], of: 'firstPaint' | 'listPaint'): number =>
  median(openings.map((opening) => opening[of]));

async function measure(session: BrowserSession, address: string): Promise<Row[]> {
  const page = await session.open(address);
  await waitForStatus(session, page, 'checked');
  const awake = await repeat(() => openAtButton(session, page));
  const asleep = await repeat(async () => {
    await session.stopBackground();
    return openAtButton(session, page);
  });
  return [
    { name: 'popup: first paint', value: middle(awake, 'firstPaint'), unit: 'ms', wanted: 'under 100' },
    { name: 'popup: list painted', value: middle(awake, 'listPaint'), unit: 'ms' },
    {
      name: 'the same, background asleep: first paint',
      value: middle(asleep, 'firstPaint'),
      unit: 'ms',
      wanted: 'under 100',
    },
    { name: 'background asleep: list painted', value: middle(asleep, 'listPaint'), unit: 'ms' },
  ];
}

async function measureIn(browser: BrowserName): Promise<Row[]> {
  const site = await serve({ folder: path.join(ROOT, 'tests/fixtures/articles') });
  const extensionPath = path.join(ROOT, '.output', BUILDS[browser]);
  const session = await openBrowser({ browser, extensionPath, firefoxPreferences: OPENS_WITHOUT_CLICK });
  try {
    return await measure(session, `${site.origin}/altered.html`);
  } finally {
    await session.close();
    site.close();
  }
}

/** How long the popup takes at its button in the toolbar, on a sample article. Makes the builds first. */
export async function benchPopup(): Promise<BrowserRow[]> {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'ignore' });
  const chromium = await measureIn('chromium');
  const firefox = await measureIn('firefox');
  return chromium.map(({ value, ...row }, i) => ({
    ...row,
    chromium: value,
    firefox: firefox[i]?.value ?? Number.NaN,
  }));
}
