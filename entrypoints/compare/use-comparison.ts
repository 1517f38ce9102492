import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleComparison } from '../../lib/core/check/compare-articles.ts';
import type { Story } from '../../lib/core/check/compare-story.ts';
import { PlainError } from '../../lib/core/plain-error.ts';
import { t } from '../../lib/locale/translate.ts';
import { sayError } from '../../lib/protocol/messenger.ts';
import type { PageReport } from '../../lib/protocol/page-types.ts';
import { type ReadTab, readTab, type WebTab } from '../../lib/ui/read-tab.ts';
import { compareStory, compareTwo } from '../../lib/ui/story/compare-in-worker.ts';
import type { PairCount } from '../../lib/ui/story/story-messages.ts';

/** Which tabs are compared, in the order of their columns; `null` where none was chosen yet. Two at least. */
export type Choice = readonly (number | null)[];

/** How many pairs of articles have been compared, of how many. */
export interface Progress extends PairCount {
  /** Whether the reader made do with what there is. */
  readonly isStopped: boolean;
}

/** What came of comparing. */
export type Outcome =
  | { readonly is: 'unchosen' | 'same' | 'reading' }
  | { readonly is: 'failed'; readonly reason: string }
  | {
      readonly is: 'compared';
      readonly comparison: ArticleComparison;
      readonly reports: readonly [PageReport, PageReport];
      /** The tabs they are in. */
      readonly tabIds: readonly [number, number];
    }
  | { readonly is: 'comparing'; readonly progress: Progress }
  | {
      readonly is: 'story';
      readonly story: Story;
      readonly reports: readonly PageReport[];
      /** The tabs they are in. */
      readonly tabIds: readonly number[];
      /** `null` when all is compared. */
      readonly progress: Progress | null;
    };

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

/** The reader's word that what is there will do. */
interface Stop {
  act: () => void;
}

interface Comparing {
  readonly tabs: readonly WebTab[];
  readonly signal: AbortSignal;
  readonly stop: Stop;
  readonly show: (outcome: Outcome) => void;
}

/** Compares several articles and shows how far that is; the first rows soon, more of them from time to time. */
async function compareSeveral(
  all: readonly ReadTab[],
  tabIds: readonly number[],
  { signal, stop, show }: Comparing,
): Promise<Outcome> {
  const named = { reports: all.map(({ report }) => report), tabIds };
  let story: Story | null = null;
  const showNote = (count: PairCount): void => {
    const progress = { ...count, isStopped: false };
    show(story ? { is: 'story', ...named, story, progress } : { is: 'comparing', progress });
  };
  const { finished, stop: stopWork } = compareStory(
    all.map(({ article }) => article),
    {
      signal,
      onProgress: showNote,
      onLook: (look) => {
        story = look.story;
        showNote(look);
      },
    },
  );
  stop.act = stopWork;
  const { story: whole, done, of } = await finished;
  return { is: 'story', ...named, story: whole, progress: done < of ? { done, of, isStopped: true } : null };
}

async function compareTabs(chosen: readonly number[], comparing: Comparing): Promise<Outcome> {
  try {
    const { tabs, signal } = comparing;
    const [firstId = 0, secondId = 0] = chosen;
    const [first, second, ...more] = await Promise.all(chosen.map((tabId) => readNamed(tabId, tabs)));
    if (!first || !second) return { is: 'unchosen' };
    if (more.length > 0) return await compareSeveral([first, second, ...more], chosen, comparing);
    return {
      is: 'compared',
      comparison: await compareTwo([first.article, second.article], signal),
      reports: [first.report, second.report],
      tabIds: [firstId, secondId],
    };
  } catch (error) {
    return { is: 'failed', reason: sayError(error) };
  }
}

/** What came of comparing, and a way to make do with what has been compared. */
interface ShownComparison {
  readonly outcome: Outcome;
  readonly stop: () => void;
}

/** The comparison of the chosen tabs; a new `round` reads all of them again. */
export function useComparison(choice: Choice, tabs: readonly WebTab[] | null, round: number): ShownComparison {
  const stop = useRef<Stop>({ act: () => undefined });
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
      stop.current = { act: () => undefined };
      void compareTabs(chosen, { tabs, signal: stopped.signal, stop: stop.current, show }).then(show);
    }
    return () => stopped.abort();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the titles of the tabs alone are no reason to read again
  }, [address, isReady, round]);
  return {
    outcome,
    stop: () => stop.current.act(),
  };
}
