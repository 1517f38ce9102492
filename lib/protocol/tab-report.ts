import { browser } from 'wxt/browser';
import { t } from '../locale/translate.ts';
import type { SiteChoice } from '../settings/reading.ts';
import { callEngine, sayError, Unreachable } from './messenger.ts';
import { decideStatus, isAllowedOn, probePage } from './page-access.ts';
import type { PageReport, PageStatus } from './page-types.ts';

/** The report of a tab in which no engine runs. */
export const reportWithout = (status: PageStatus, problem: string | null = null): PageReport => ({
  status,
  code: null,
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

/** Asks what the user has chosen of a site; `host` as in `URL.host`, `null` for one that is hidden or none. */
export type ReadSite = (host: string | null) => Promise<SiteChoice>;

async function explainSilence(tabId: number, readSite: ReadSite): Promise<PageReport> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return reportWithout('failed');
  // The address is hidden where there is no access.
  const { url } = tab;
  const asking = [probePage(tabId), isAllowedOn(url), readSite(hostOf(url))] as const;
  const [probe, isAllowed, site] = await Promise.all(asking);
  const report = reportWithout(decideStatus({ url, isAllowed, probe, ...site }));
  return site.isUnread ? { ...report, notices: [t('notice.choices')] } : report;
}

/**
 * The state that a tab is in: as its engine says, or why it has none. Pages of the extension ask the tab themselves: the background
 * may be asleep, and waking it takes longer than the answer.
 */
export async function readReport(tabId: number, readSite: ReadSite): Promise<PageReport> {
  try {
    return await callEngine(tabId, 'getReport', undefined).catch((error: unknown) => {
      if (error instanceof Unreachable) return explainSilence(tabId, readSite);
      throw error;
    });
  } catch (error) {
    return reportWithout('failed', sayError(error));
  }
}
