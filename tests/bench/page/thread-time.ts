import type { Page } from 'puppeteer-core';
import { Bidi } from '../../support/browsers/bidi.ts';
import type { BrowserName } from '../../support/browsers/find-browser.ts';

/** Reads a clock: milliseconds of processor time. */
export type Clock = () => Promise<number>;

async function inChromium(page: Page): Promise<Clock> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
}

/** The main thread of the process that has a window with the address; asked in Firefox's own window. */
const THREAD_TIME = `(async (address) => {
  const { children } = await ChromeUtils.requestProcInfo();
  const own = children.find(({ windows }) => windows.some(({ documentURI }) => documentURI?.spec === address));
  const main = own?.threads.find(({ tid }) => tid === own.pid);
  if (!main) throw new Error('no thread has ' + address);
  return main.cpuTime / 1e6;
})`;

async function inFirefox(page: Page): Promise<Clock> {
  const bidi = new Bidi(page.browser());
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const expression = `${THREAD_TIME}(${JSON.stringify(page.url())})`;
  return async () => (await bidi.evaluate(contexts[0]?.context ?? '', expression)).value as number;
}

/** A clock of the processor time that the thread of a page takes, for whatever runs on it. */
export const openThreadClock = (browser: BrowserName, page: Page): Promise<Clock> =>
  browser === 'chromium' ? inChromium(page) : inFirefox(page);
