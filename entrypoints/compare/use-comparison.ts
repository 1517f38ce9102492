import { useEffect, useState } from 'preact/hooks';
import type { ArticleComparison } from '../../lib/core/check/compare-articles.ts';
import type { Story } from '../../lib/core/check/compare-story.ts';
import type { StorySight } from '../../lib/core/check/story-pairs.ts';
import { PlainError } from '../../lib/core/plain-error.ts';
import { t } from '../../lib/locale/translate.ts';
import { sayError } from '../../lib/protocol/messenger.ts';
import type { PageReport } from '../../lib/protocol/page-types.ts';
import { type ReadTab, readTab, sayUnread, type WebTab } from '../../lib/ui/read-tab.ts';
import { compareStory, compareTwo, type StoryLook } from '../../lib/ui/story/compare-in-worker.ts';
import { readEach } from '../../lib/ui/story/read-each.ts';
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
  | {
      readonly is: 'story';
      readonly story: Story;
      readonly articles: readonly StoryTab[];
      /** `null` when all is compared. */
      readonly progress: Progress | null;
    };

/** An article of a story, from before it has been read. */
export interface StoryTab {
  readonly tabId: number;
  /** What the browser calls the tab. */
  readonly title: string;
  /** `null` while it is being read, and where it could not be. */
  readonly report: PageReport | null;
  /** Why it could not be read, in a sentence; `null` where it could, or is being read. */
  readonly problem: string | null;
}

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

/** One of two tabs, whose `role` is its name where its title is not known. */
async function readNamed(tabId: number, role: string, tabs: readonly WebTab[]): Promise<ReadTab> {
  try {
    return await readTab(tabId);
  } catch (error) {
    const title = tabs.find(({ id }) => id === tabId)?.title ?? role;
    throw new PlainError(t('compare.notRead', [title, sayUnread(error)]));
  }
}

/** What a comparison that goes on can be told. */
export interface Steering {
  /** What there is will do. */
  readonly stop: () => void;
  /** What the reader sees is to be compared first. */
  readonly see: (sight: StorySight) => void;
}

const UNSTEERED: Steering = { stop: () => undefined, see: () => undefined };

interface Comparing {
  readonly tabs: readonly WebTab[];
  readonly signal: AbortSignal;
  readonly onSteering: (steering: Steering) => void;
  readonly show: (outcome: Outcome) => void;
}

/** Tabs are asked so many at a time: the first columns are there before the last have been asked. */
const TABS_AT_ONCE = { atOnce: 6, slow: 500 };

/** Milliseconds between two times that columns are drawn because articles have come; each time all rows in view are. */
const BETWEEN_ARRIVALS = 100;

/** A story that is being compared, as it is shown. */
class StoryShown {
  readonly #show: Comparing['show'];
  #articles: readonly StoryTab[];
  #story: Story = { rows: [] };
  #progress: Progress;
  #isFinished = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(articles: readonly StoryTab[], show: Comparing['show']) {
    this.#show = show;
    this.#articles = articles;
    this.#progress = { done: 0, of: (articles.length * (articles.length - 1)) / 2, isStopped: false };
    this.#tell();
  }

  /** What is known of an article has changed. */
  change(place: number, known: Partial<StoryTab>): void {
    this.#articles = this.#articles.map((one, i) => (i === place ? { ...one, ...known } : one));
    this.#timer ??= setTimeout(() => this.#tell(), BETWEEN_ARRIVALS);
  }

  count({ done, of }: PairCount): void {
    this.#progress = { done, of, isStopped: false };
    this.#tell();
  }

  look({ story, ...count }: StoryLook): void {
    this.#story = story;
    this.count(count);
  }

  /** One that could not be read, where so few could that there is nothing to compare. */
  get unreadable(): StoryTab | undefined {
    return this.#articles.filter(({ report }) => report).length < 2
      ? this.#articles.find(({ problem }) => problem !== null)
      : undefined;
  }

  finish({ story, done, of }: StoryLook): Outcome {
    this.#isFinished = true;
    const progress = done < of ? { done, of, isStopped: true } : null;
    return { is: 'story', story, articles: this.#articles, progress };
  }

  #tell(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#isFinished) return;
    this.#show({ is: 'story', story: this.#story, articles: this.#articles, progress: this.#progress });
  }
}

/** Reads several articles and compares them as they come; the table is there at once, and what is in it comes from time to time. */
async function compareSeveral(chosen: readonly number[], comparing: Comparing): Promise<Outcome> {
  const { tabs, signal, onSteering, show } = comparing;
  const titleOf = (tabId: number): string => tabs.find(({ id }) => id === tabId)?.title ?? '';
  const tabOf = (tabId: number): StoryTab => ({ tabId, title: titleOf(tabId), report: null, problem: null });
  const shown = new StoryShown(chosen.map(tabOf), show);
  const { finished, take, ...steering } = compareStory(chosen.length, {
    signal,
    onProgress: (count) => shown.count(count),
    onLook: (look) => shown.look(look),
  });
  onSteering(steering);
  const read = async (tabId: number, place: number): Promise<void> => {
    if (signal.aborted) return;
    try {
      const { report, article } = await readTab(tabId);
      shown.change(place, { report });
      take(place, article);
    } catch (error) {
      shown.change(place, { problem: sayUnread(error) });
      take(place, null);
    }
  };
  const readAll = async (): Promise<StoryLook> => {
    await readEach(chosen, read, TABS_AT_ONCE);
    const { unreadable } = shown;
    if (unreadable) {
      const title = unreadable.title || t('story.article', [chosen.indexOf(unreadable.tabId) + 1]);
      throw new PlainError(t('compare.notRead', [title, unreadable.problem ?? '']));
    }
    return finished;
  };
  // A reader who makes do with what there is does not wait for the tabs that have not answered.
  return shown.finish(await Promise.race([finished, readAll()]));
}

async function compareTabs(chosen: readonly number[], comparing: Comparing): Promise<Outcome> {
  try {
    const { tabs, signal, show } = comparing;
    if (chosen.length > 2) return await compareSeveral(chosen, comparing);
    show({ is: 'reading' });
    const [firstId = 0, secondId = 0] = chosen;
    const [first, second] = await Promise.all([
      readNamed(firstId, t('compare.first'), tabs),
      readNamed(secondId, t('compare.second'), tabs),
    ]);
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

/** What came of comparing, and what a comparison that goes on can be told. */
interface ShownComparison {
  readonly outcome: Outcome;
  readonly steering: Steering;
}

/** The comparison of the chosen tabs; a new `round` reads all of them again. */
export function useComparison(choice: Choice, tabs: readonly WebTab[] | null, round: number): ShownComparison {
  const [steering, setSteering] = useState(UNSTEERED);
  const [outcome, setOutcome] = useState<Outcome>({ is: 'unchosen' });
  const isReady = tabs !== null;
  const address = writeChoice(choice);
  useEffect(() => {
    const stopped = new AbortController();
    const { signal } = stopped;
    const show = (next: Outcome): void => {
      if (!signal.aborted) setOutcome(next);
    };
    const chosen = choice.flatMap((tabId) => tabId ?? []);
    if (chosen.length < 2 || !tabs) show({ is: 'unchosen' });
    else if (new Set(chosen).size < chosen.length) show({ is: 'same' });
    else void compareTabs(chosen, { tabs, signal, onSteering: setSteering, show }).then(show);
    return () => stopped.abort();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the titles of the tabs alone are no reason to read again
  }, [address, isReady, round]);
  return { outcome, steering };
}
