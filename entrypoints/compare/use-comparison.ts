import { useEffect, useState } from 'preact/hooks';
import { type ArticleComparison, compareArticles } from '../../lib/core/check/compare-articles.ts';
import { compareStorySteps, type Story } from '../../lib/core/check/compare-story.ts';
import { PlainError } from '../../lib/core/plain-error.ts';
import { t } from '../../lib/locale/translate.ts';
import { sayError } from '../../lib/protocol/messenger.ts';
import type { PageReport } from '../../lib/protocol/page-types.ts';
import { runInSlices } from '../../lib/schedule/run-in-slices.ts';
import { type ReadTab, readTab, type WebTab } from '../../lib/ui/read-tab.ts';

/** Which tabs are compared, in the order of their columns; `null` where none was chosen yet. Two at least. */
export type Choice = readonly (number | null)[];

/** What came of comparing. */
export type Outcome =
  | { readonly is: 'unchosen' | 'same' | 'reading' }
  | { readonly is: 'failed'; readonly reason: string }
  | {
      readonly is: 'compared';
      readonly comparison: ArticleComparison;
      readonly reports: readonly [PageReport, PageReport];
    }
  | { readonly is: 'story'; readonly story: Story; readonly reports: readonly PageReport[] };

const tabNamed = (written: string | null): number | null => {
  const value = Number(written ?? Number.NaN);
  return Number.isSafeInteger(value) ? value : null;
};

/** The tabs that the address names (`compare.html?first=N&second=M&more=K&more=L`). */
export function choiceInAddress(): Choice {
  const named = new URLSearchParams(location.search);
  return [tabNamed(named.get('first')), tabNamed(named.get('second')), ...named.getAll('more').map(tabNamed)];
}

/** The part of the address that names tabs. */
export function writeChoice(choice: Choice): string {
  const named = choice.flatMap((tabId, i): [string, string][] =>
    tabId === null ? [] : [[['first', 'second'][i] ?? 'more', String(tabId)]],
  );
  return `?${new URLSearchParams(named)}`;
}

async function readNamed(tabId: number, tabs: readonly WebTab[]): Promise<ReadTab> {
  try {
    return await readTab(tabId);
  } catch {
    throw new PlainError(t('compare.notRead', [tabs.find(({ id }) => id === tabId)?.title ?? String(tabId)]));
  }
}

async function compareTabs(chosen: readonly number[], tabs: readonly WebTab[], signal: AbortSignal): Promise<Outcome> {
  try {
    const [first, second, ...more] = await Promise.all(chosen.map((tabId) => readNamed(tabId, tabs)));
    if (!first || !second) return { is: 'unchosen' };
    if (more.length === 0)
      return {
        is: 'compared',
        comparison: compareArticles(first.article, second.article),
        reports: [first.report, second.report],
      };
    const all = [first, second, ...more];
    const steps = compareStorySteps(all.map(({ article }) => article));
    return { is: 'story', story: await runInSlices(steps, { signal }), reports: all.map(({ report }) => report) };
  } catch (error) {
    return { is: 'failed', reason: sayError(error) };
  }
}

/** The comparison of the chosen tabs; a new `round` reads all of them again. */
export function useComparison(choice: Choice, tabs: readonly WebTab[] | null, round: number): Outcome {
  const [outcome, setOutcome] = useState<Outcome>({ is: 'unchosen' });
  const isReady = tabs !== null;
  const address = writeChoice(choice);
  useEffect(() => {
    const stopped = new AbortController();
    const show = (next: Outcome): void => {
      if (!stopped.signal.aborted) setOutcome(next);
    };
    const chosen = choice.flatMap((tabId) => tabId ?? []);
    if (chosen.length < 2 || !tabs) show({ is: 'unchosen' });
    else if (new Set(chosen).size < chosen.length) show({ is: 'same' });
    else {
      show({ is: 'reading' });
      void compareTabs(chosen, tabs, stopped.signal).then(show);
    }
    return () => stopped.abort();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the titles of the tabs alone are no reason to read again
  }, [address, isReady, round]);
  return outcome;
}
