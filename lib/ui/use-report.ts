import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { callBackground } from '../protocol/messenger.ts';
import type { PageReport } from '../protocol/page-types.ts';
import { readReport } from '../protocol/tab-report.ts';
import { watchTab } from './watch-tab.ts';

/** How often a tab is asked again while it is being checked, in milliseconds. */
const WHILE_CHECKING_MS = 200;

/** A tab's report, kept up to date while the popup is open; `null` until the first one is there. */
export function useReport(tabId: number): { readonly report: PageReport | null; readonly refresh: () => void } {
  const [report, setReport] = useState<PageReport | null>(null);
  const [round, setRound] = useState(0);

  // Asked before the first paint and not after it: then the answer often is in it.
  useLayoutEffect(() => {
    const stopped = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      clearTimeout(timer);
      const next = await readReport(tabId, (host) => callBackground('getSite', { host }));
      if (stopped.signal.aborted) return;
      // The list must not be drawn again under the reader's pointer when nothing has changed.
      setReport((shown) => (JSON.stringify(shown) === JSON.stringify(next) ? shown : next));
      clearTimeout(timer);
      if (next.status === 'checking') timer = setTimeout(() => void ask(), WHILE_CHECKING_MS);
    };
    watchTab(tabId, () => void ask(), stopped.signal);
    void ask();
    return () => {
      stopped.abort();
      clearTimeout(timer);
    };
  }, [tabId, round]);

  const refresh = useCallback(() => setRound((current) => current + 1), []);
  return { report, refresh };
}
