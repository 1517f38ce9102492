import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../lib/core/claim/extract-claims.ts';
import type { PageReport } from '../../../lib/protocol/page-types.ts';
import { actAsReader } from '../../support/act-as-reader.ts';
import { askBackground } from '../../support/ask-background.ts';
import { reportOf, tabIdOf, waitForStatus } from '../../support/extension-tabs.ts';
import { startJourney } from '../journey.ts';
import { findWrong } from './random-changes/find-wrong.ts';
import type { InPage, Pace } from './random-changes/in-page.ts';
import { FRAMES, SOURCE, STYLE } from './random-changes/words.ts';

/** How often the page is put back and changed at random; `npm run soak` sets more. */
const ROUNDS = Number(process.env['CROSSREAD_ROUNDS'] ?? 1);
/** What the first round follows from; the next ones count up. One is played again by its seed and `CROSSREAD_ROUNDS=1`. */
const SEED = Number(process.env['CROSSREAD_SEED'] ?? 1);
/** The bursts of changes of a round; after each the page is left alone until it has been checked. */
const BURSTS: readonly { readonly pace: Pace; readonly count: number }[] = [
  { pace: 'inTasks', count: 8 },
  { pace: 'inOneTask', count: 12 },
  { pace: 'slowly', count: 25 },
  { pace: 'inTasks', count: 40 },
];

const PATIENCE = { timeout: 60_000, interval: 100 };

/** Bundles what runs in the page. */
async function bundle(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'crossread-random-'));
  const entry = fileURLToPath(new URL('random-changes/in-page.ts', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      target: 'esnext',
      lib: { entry, formats: ['iife'], name: 'changes', fileName: () => 'changes.js' },
    },
  });
  const script = readFileSync(join(outDir, 'changes.js'), 'utf8');
  rmSync(outDir, { recursive: true });
  return script;
}

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Marrow rebuilds its pier</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Marrow rebuilds its pier"}</script>
<style>${STYLE}</style></head><body><main><article></article></main><script src="/changes.js"></script></body></html>`;

const DOCUMENT = {
  id: 'd1',
  title: null,
  publisher: null,
  url: null,
  date: null,
  opening: 'The harbour',
  sha256: '0'.repeat(64),
};

type WithTools = typeof globalThis & { readonly inPage: InPage };

/** What is reported but for the ids, which a page keeps while it changes, and the code, which each engine has of its own. */
const withoutIds = ({ findings, ...report }: PageReport) => ({
  ...report,
  code: null,
  findings: findings.map((finding) => ({ ...finding, id: '' })),
});

describe('a page that changes at random', async () => {
  const journey = startJourney({ pages: { '/random': PAGE, '/changes.js': await bundle(), ...FRAMES } });

  /** What is not as it must be while nothing changes; none when all is well. */
  async function lookAtRest(page: Page): Promise<string[]> {
    await actAsReader(page);
    const report = await reportOf(journey.session, page);
    const [text, painted] = await page.evaluate(() => {
      const { inPage } = globalThis as WithTools;
      return [inPage.read(), inPage.painted()] as const;
    });
    if (report.status !== 'checked') return [`The page is ${report.status}.`];
    return [...(report.text === text ? [] : ['The text is not that of the page.']), ...findWrong(report, painted)];
  }

  it(
    'case 56: has a line under known words alone, at every moment and when it has come to rest',
    async () => {
      const { session, site } = journey;
      const set = extractClaims(
        { document: DOCUMENT, text: SOURCE, language: 'en' },
        { id: 'harbour', title: 'Harbour' },
      );
      await askBackground(session, 'addSet', { brought: { set, origin: 'imported', trustsDeclared: false } });
      const page = await session.open(`${site.origin}/random`);
      // All of it is in view.
      await page.setViewport({ width: 1200, height: 4000 });
      await waitForStatus(session, page, 'checked');
      const tabId = await tabIdOf(session, page);
      const seen = { changes: 0, pieces: 0 };
      for (let seed = SEED; seed < SEED + ROUNDS; seed++) {
        await page.evaluate(() => (globalThis as WithTools).inPage.restore());
        await expect.poll(() => lookAtRest(page), PATIENCE).toEqual([]);
        for (const [i, { pace, count }] of BURSTS.entries()) {
          const burst = { seed: seed * BURSTS.length + i, count, pace };
          const { changes, wrong } = await page.evaluate(
            (wanted) => (globalThis as WithTools).inPage.change(wanted),
            burst,
          );
          const message = `seed ${seed}, burst ${i}:\n${changes.join('\n')}\n`;
          expect(wrong, message).toEqual([]);
          await expect.poll(() => lookAtRest(page), { ...PATIENCE, message }).toEqual([]);
          seen.changes += changes.length;
          seen.pieces += await page.evaluate(() => (globalThis as WithTools).inPage.painted().length);
        }
        const before = await reportOf(session, page);
        await askBackground(session, 'checkAnyway', { tabId });
        const anew = await waitForStatus(session, page, 'checked');
        expect(withoutIds(before), `seed ${seed}, checked anew`).toEqual(withoutIds(anew));
      }
      console.log(
        `seeds ${SEED} to ${SEED + ROUNDS - 1}: ${seen.changes} changes, ${seen.pieces} pieces under lines at rest`,
      );
    },
    60_000 + ROUNDS * 60_000,
  );
});
