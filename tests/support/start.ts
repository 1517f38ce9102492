import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describeFinding } from '../../lib/core/check/describe-finding.ts';
import type { PlacedFinding } from '../../lib/protocol/page-types.ts';
import type { BrowserSession } from './browsers/browser-session.ts';
import { type BrowserName, findBrowser, installMissingBrowsers } from './browsers/find-browser.ts';
import { openBrowser } from './browsers/open-browser.ts';
import { waitForStatus } from './extension-tabs.ts';
import { serve } from './serve.ts';
import { waitUntilStill } from './wait-until-still.ts';

/** The sample article that was altered on purpose. */
const SAMPLE = 'altered.html';
const SCREENSHOT = 'test-results/sample.png' as const;

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** Firefox only where there is no Chromium. */
function chooseBrowser(): BrowserName {
  try {
    findBrowser('chromium');
    return 'chromium';
  } catch {
    findBrowser('firefox');
    return 'firefox';
  }
}

/** One line a finding: what state it is in, how grave, the page's words, and the difference in one sentence. */
function printTable(findings: readonly PlacedFinding[]): void {
  const rows = findings.map((finding) => {
    const { relation, severity, exact } = finding;
    const words = exact.length > 44 ? `${exact.slice(0, 43)}…` : exact;
    return [relation.padEnd(8), severity.padEnd(6), words.padEnd(44), describeFinding(finding)];
  });
  const head = ['relation', 'weight', "the page's words".padEnd(44), 'what it comes to'];
  for (const row of [head, ...rows]) console.log(row.join('  '));
}

async function show(session: BrowserSession, page: Page): Promise<void> {
  const { findings, leftOut } = await waitForStatus(session, page, 'checked');
  printTable(findings);
  console.log(`${findings.length} findings, ${leftOut.length} left out`);
  await session.runCommand(page, 'next-finding');
  await waitUntilStill(page);
  mkdirSync(folder('test-results'), { recursive: true });
  await page.screenshot({ path: folder(SCREENSHOT), fullPage: true });
  console.log(`No display here, so the browser ran without a window; what it showed is in ${SCREENSHOT}`);
}

installMissingBrowsers();
const browser = chooseBrowser();
const build = browser === 'chromium' ? 'chrome' : 'firefox';
execFileSync('npm', ['run', '--silent', `build:${build}`], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
const site = await serve({ folder: folder('tests/fixtures/articles') });
const session = await openBrowser({ browser, extensionPath: folder(`.output/${build}-mv3`), forPeople: hasDisplay() });
try {
  const page = await session.open(`${site.origin}/${SAMPLE}`);
  if (hasDisplay()) {
    console.log(`${page.url()} is open with Crossread; the command ends with the browser.`);
    await session.untilClosed();
  } else await show(session, page);
} finally {
  await session.close();
  site.close();
}
