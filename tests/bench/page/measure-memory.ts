import type { Page } from 'puppeteer-core';
import { Bidi } from '../../support/browsers/bidi.ts';
import type { BenchSession } from './bench-session.ts';
import type { BenchPage } from './write-pages.ts';

/** Bytes in use in the process of a page, after a collection of garbage. */
type Weigh = (page: Page) => Promise<number>;

const inChromium: Weigh = async (page) => {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as unknown as Record<string, number>;
  await session.detach();
  // Script objects of the page and of the extension, what they hold of the document, and buffers.
  return (usage['usedSize'] ?? 0) + (usage['embedderHeapUsedSize'] ?? 0) + (usage['backingStorageSize'] ?? 0);
};

/** What Firefox reports of windows and scripts in the process that has the page; asked in Firefox's own window. */
const REPORT = `(async (address) => {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  await new Promise((resolve) => manager.minimizeMemoryUsage(resolve));
  const rows = [];
  await new Promise((resolve) =>
    manager.getReports((process, path, kind, units, amount) => {
      if (units === 0 && /^explicit\\/(window-objects|js-non-window\\/(?!gc-heap))/.test(path)) rows.push([process, path, amount]);
    }, null, resolve, null, false));
  const own = rows.find(([process, path]) => process !== '' && path.includes(address));
  if (!own) throw new Error('no process has ' + address);
  return rows.filter(([process]) => process === own[0]).reduce((sum, [, , amount]) => sum + amount, 0);
})`;

const inFirefox: Weigh = async (page) => {
  const bidi = new Bidi(page.browser());
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  // Paths of reports have backslashes for slashes.
  const address = JSON.stringify(
    page
      .url()
      .replace(/^https?:\/\//, '')
      .replaceAll('/', '\\'),
  );
  const { value } = await bidi.evaluate(contexts[0]?.context ?? '', `${REPORT}(${address})`);
  return value as number;
};

const LOADS = 3;
const LINES_BY = 10_000;

async function weighPages(bench: BenchSession, page: BenchPage, site: 'on' | 'off'): Promise<number> {
  const weigh = bench.session.browser === 'chromium' ? inChromium : inFirefox;
  const weights: number[] = [];
  for (let i = 0; i < LOADS; i++) {
    const tab = await bench.open(page, site);
    if (site === 'on') await tab.waitForFunction(() => CSS.highlights.size > 0, { timeout: LINES_BY, polling: 50 });
    weights.push(await weigh(tab));
    await bench.session.closePages();
  }
  // What has not been collected yet only adds.
  return Math.min(...weights);
}

/** Bytes that the extension adds to a tab with a page: the same tab with it and with the site switched off. */
export const measureMemory = async (bench: BenchSession, page: BenchPage): Promise<number> =>
  (await weighPages(bench, page, 'on')) - (await weighPages(bench, page, 'off'));
