import { once } from 'node:events';
import type { Browser } from 'puppeteer-core';

/** Ends a browser's process at once, and waits until it is gone. */
export async function killBrowser(browser: Browser): Promise<void> {
  const process = browser.process();
  if (!process || process.exitCode !== null || process.signalCode !== null) return;
  const ended = once(process, 'exit');
  process.kill('SIGKILL');
  await ended;
}
