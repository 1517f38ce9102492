import { browser } from 'wxt/browser';
import { readReading, readsByItself } from '../settings/reading.ts';
import { readSettings } from '../settings/settings.ts';
import { callEngine, Unreachable } from './messenger.ts';
import { decideStatus, isAllowedOn, probePage } from './page-access.ts';
import type { PageReport, PageStatus } from './page-types.ts';

/** The report of a tab in which no engine runs. */
export const reportWithout = (status: PageStatus, problem: string | null = null): PageReport => ({
  status,
  page: null,
  text: '',
  quoted: [],
  findings: [],
  leftOut: [],
  folded: [],
  sourceOf: [],
  toldOtherwise: [],
  notices: [],
  problem,
});

/** The host of a web address as in `URL.host`; `null` for anything else. */
export function hostOf(url: string | undefined): string | null {
  const address = url === undefined ? null : URL.parse(url);
  return address && /^https?:$/.test(address.protocol) ? address.host : null;
}

async function explainSilence(tabId: number): Promise<PageReport> {
  // The address is hidden where there is no access.
  const { url } = await browser.tabs.get(tabId);
  const host = hostOf(url);
  const asking = [probePage(tabId), isAllowedOn(url), readSettings(), readReading()] as const;
  const [probe, isAllowed, { sitesOff }, reading] = await Promise.all(asking);
  const isOff = sitesOff.includes(host ?? '');
  return reportWithout(decideStatus({ url, isOff, isAllowed, isWanted: readsByItself(reading, host), probe }));
}

/**
 * The state that a tab is in: as its engine says, or why it has none. Pages of the extension ask the tab themselves: the background
 * may be asleep, and waking it takes longer than the answer.
 */
export async function readReport(tabId: number): Promise<PageReport> {
  try {
    return await callEngine(tabId, 'getReport', undefined).catch((error: unknown) => {
      if (error instanceof Unreachable) return explainSilence(tabId);
      throw error;
    });
  } catch (error) {
    return reportWithout('failed', error instanceof Error ? error.message : String(error));
  }
}
