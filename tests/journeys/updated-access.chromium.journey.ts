import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { writeHostAccess } from '../../manifest/host-access.ts';
import { askBackground } from '../support/ask-background.ts';
import { waitForStatus } from '../support/extension-tabs.ts';
import { ARTICLES, buildOf, startJourney } from './journey.ts';
import { readLines } from './on-page.ts';

declare const browser: {
  readonly permissions: { contains(access: { readonly origins: readonly string[] }): Promise<boolean> };
};

/** A build as it was before access became optional: this one, with the manifest of the other form and an earlier version. */
function copyBuildBefore(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossread-before-'));
  cpSync(buildOf('chromium'), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const { optional_host_permissions: _, ...manifest } = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    unknown
  >;
  writeFileSync(file, JSON.stringify({ ...manifest, ...writeHostAccess('required'), version: '0.0.1' }));
  return folder;
}

/** Milliseconds in which an article that is loaded again has its lines, on a slow machine too. */
const READ_MS = 6000;

/** Whether an article that is loaded again has lines; the extension may not be back yet. */
async function hasLinesAgain(page: Page): Promise<boolean> {
  await page.reload();
  const end = performance.now() + READ_MS;
  while (performance.now() < end) {
    if ((await readLines(page)).differs.length > 0) return true;
    await sleep(100);
  }
  return false;
}

const PATIENCE = { timeout: 30_000 };

describe('an update from a version that required the access', () => {
  const before = copyBuildBefore();
  afterAll(() => rmSync(before, { recursive: true }));

  describe('for who has pages read', () => {
    const journey = startJourney({ folder: ARTICLES }, { extensionPath: before });

    it('case 82 (Chromium only: Firefox asks at the installation): goes on reading them, with nothing asked', async () => {
      const { session, site } = journey;
      const page = await session.open(`${site.origin}/altered.html`);
      await waitForStatus(session, page, 'checked');
      await session.updateExtension(buildOf('chromium'));
      await expect.poll(() => hasLinesAgain(page), PATIENCE).toBe(true);
    });
  });

  describe('for who has them read only when asked for', () => {
    const journey = startJourney({ folder: ARTICLES }, { extensionPath: before });

    it('case 82 (Chromium only: Firefox asks at the installation): gives the access back', async () => {
      const { session } = journey;
      await askBackground(session, 'setReadingMode', { mode: 'asked' });
      await session.updateExtension(buildOf('chromium'));
      const control = await session.openExtensionPage('options.html');
      const isLetIn = (): Promise<boolean> =>
        control.evaluate(() => browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] }));
      await expect.poll(isLetIn, PATIENCE).toBe(false);
    });
  });
});
