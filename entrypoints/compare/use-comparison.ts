import { useEffect, useState } from 'preact/hooks';
import { type ArticleComparison, compareArticles } from '../../lib/core/check/compare-articles.ts';
import { PlainError } from '../../lib/core/plain-error.ts';
import { t } from '../../lib/locale/translate.ts';
import { sayError } from '../../lib/protocol/messenger.ts';
import type { PageReport } from '../../lib/protocol/page-types.ts';
import { listWebTabs, type ReadTab, readTab, type WebTab } from '../../lib/ui/read-tab.ts';

/** Which tabs are compared; `null` where none was chosen. */
export interface Choice {
  readonly first: number | null;
  readonly second: number | null;
}

/** What came of comparing. */
export type Outcome =
  | { readonly is: 'unchosen' | 'same' | 'reading' }
  | { readonly is: 'failed'; readonly reason: string }
  | {
      readonly is: 'compared';
      readonly comparison: ArticleComparison;
      readonly reports: readonly [PageReport, PageReport];
    };

const numberIn = (name: string): number | null => {
  const value = Number(new URLSearchParams(location.search).get(name) ?? Number.NaN);
  return Number.isSafeInteger(value) ? value : null;
};

/** The tabs that the address names (`compare.html?first=N&second=M`). */
export const choiceInAddress = (): Choice => ({ first: numberIn('first'), second: numberIn('second') });

/** The tabs there are to choose from, as they are when this page is looked at. */
export function useWebTabs(): readonly WebTab[] | null {
  const [tabs, setTabs] = useState<readonly WebTab[] | null>(null);
  useEffect(() => {
    const look = (): void => void listWebTabs().then(setTabs);
    document.addEventListener('visibilitychange', look);
    look();
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return tabs;
}

async function readNamed(tabId: number, tabs: readonly WebTab[]): Promise<ReadTab> {
  try {
    return await readTab(tabId);
  } catch {
    throw new PlainError(t('compare.notRead', [tabs.find(({ id }) => id === tabId)?.title ?? String(tabId)]));
  }
}

async function compareTabs(first: number, second: number, tabs: readonly WebTab[]): Promise<Outcome> {
  try {
    const [one, other] = await Promise.all([readNamed(first, tabs), readNamed(second, tabs)]);
    const comparison = compareArticles(one.article, other.article);
    return { is: 'compared', comparison, reports: [one.report, other.report] };
  } catch (error) {
    return { is: 'failed', reason: sayError(error) };
  }
}

/** The comparison of the chosen tabs; a new `round` reads both again. */
export function useComparison({ first, second }: Choice, tabs: readonly WebTab[] | null, round: number): Outcome {
  const [outcome, setOutcome] = useState<Outcome>({ is: 'unchosen' });
  const isReady = tabs !== null;
  useEffect(() => {
    const stopped = new AbortController();
    const show = (next: Outcome): void => {
      if (!stopped.signal.aborted) setOutcome(next);
    };
    if (first === null || second === null || !tabs) show({ is: 'unchosen' });
    else if (first === second) show({ is: 'same' });
    else {
      show({ is: 'reading' });
      void compareTabs(first, second, tabs).then(show);
    }
    return () => stopped.abort();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the titles of the tabs alone are no reason to read again
  }, [first, second, isReady, round]);
  return outcome;
}
