import { describe, expect, it } from 'vitest';
import { compareStorySteps, type Story, type StoryRow } from '../../../lib/core/check/compare-story.ts';
import { isOpen } from '../../../lib/core/check/is-open.ts';
import { PairQueue, pairsOfStory, type StoryArticles, type StoryPair } from '../../../lib/core/check/story-pairs.ts';
import { runToEnd } from '../../../lib/core/run-to-end.ts';
import { countHelpers, StoryAnswers } from '../../../lib/ui/story/answer-story.ts';
import { StoryLead } from '../../../lib/ui/story/lead-story.ts';
import { unpackRow } from '../../../lib/ui/story/sent-rows.ts';
import type { HelperWorker } from '../../../lib/ui/story/set-to-work.ts';
import type { StoryReport, StoryRequest } from '../../../lib/ui/story/story-messages.ts';
import { writeStory } from '../../support/write-story.ts';

const ARTICLES = writeStory({ seed: 7, articles: 5, claims: 20, sharedOneIn: 2 });

/** A worker on this thread: what it is sent and what it sends are copies. `failsAt` is the pair at which it breaks down. */
function fakeHelper(failsAt = Number.POSITIVE_INFINITY): HelperWorker & { readonly ended: () => boolean } {
  const events = new EventTarget();
  const say = (report: StoryReport): void => {
    events.dispatchEvent(new MessageEvent('message', { data: structuredClone(report) }));
  };
  const answers = new StoryAnswers(say);
  let [asked, isEnded] = [0, false];
  const postMessage = (request: StoryRequest): void => {
    const copy = structuredClone(request);
    setTimeout(() => {
      if (isEnded) return;
      if (copy.ask === 'pair' && ++asked >= failsAt) events.dispatchEvent(new Event('error'));
      else void answers.answer(copy);
    });
  };
  return {
    postMessage: postMessage as HelperWorker['postMessage'],
    addEventListener: events.addEventListener.bind(events) as HelperWorker['addEventListener'],
    terminate: () => {
      isEnded = true;
    },
    ended: () => isEnded,
  };
}

interface Led {
  readonly looks: readonly (readonly StoryRow[])[];
  readonly reports: readonly StoryReport[];
}

interface LeadPlan {
  readonly helpers?: readonly HelperWorker[];
  readonly stopAfter?: number;
  /** What is there when it begins. */
  readonly articles?: StoryArticles;
  /** Is called before it runs. */
  readonly onStart?: (lead: StoryLead) => void;
}

async function lead({ helpers = [], stopAfter, articles = ARTICLES, onStart }: LeadPlan): Promise<Led> {
  const reports: StoryReport[] = [];
  let turns = 0;
  const led = new StoryLead(articles, {
    report: (report) => reports.push(structuredClone(report)),
    isStopped: () => turns >= (stopAfter ?? Number.POSITIVE_INFINITY),
    startHelpers: () => helpers,
    turn: () => {
      turns++;
      return new Promise((resolve) => setTimeout(resolve));
    },
  });
  onStart?.(led);
  await led.run();
  const looks: StoryRow[][] = [];
  let rows: StoryRow[] = [];
  for (const report of reports) {
    if (report.is === 'rows') rows.push(...report.rows.map((row) => unpackRow(row, ARTICLES.length)));
    if (report.is !== 'look') continue;
    looks.push(rows);
    rows = [];
  }
  return { looks, reports };
}

const whole = (): Story => structuredClone(runToEnd(compareStorySteps(ARTICLES)));

describe('StoryLead', () => {
  it.each([0, 1, 3])('comes with %i helpers to what one thread comes to', async (count) => {
    const { looks, reports } = await lead({ helpers: Array.from({ length: count }, () => fakeHelper()) });
    expect(looks.at(-1)).toEqual(whole().rows);
    expect(reports.at(-1)).toEqual({ is: 'look', count: { done: 10, of: 10 }, isLast: true });
  });

  it('compares the first pair before any helper has started, so that rows come soon', async () => {
    const helper = fakeHelper();
    const asked: StoryPair[] = [];
    const postMessage = (request: StoryRequest): void => {
      if (request.ask === 'pair') asked.push(request.pair);
      helper.postMessage(request, []);
    };
    await lead({ helpers: [{ ...helper, postMessage: postMessage as HelperWorker['postMessage'] }] });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked).not.toContainEqual(pairsOfStory(ARTICLES)[0]);
  });

  it('does what a helper gave up, and asks it no more', async () => {
    const helper = fakeHelper(2);
    const { looks } = await lead({ helpers: [helper] });
    expect(looks.at(-1)).toEqual(whole().rows);
    expect(helper.ended()).toBe(true);
  });

  it('sends what there is when that will do', async () => {
    const { reports } = await lead({ stopAfter: 0 });
    expect(reports).toEqual([{ is: 'look', count: { done: 0, of: 10 }, isLast: true }]);
  });
});

const NONE = ARTICLES.map(() => null);

/** One article comes, and the others after a while. */
function startWithOne(led: StoryLead): void {
  led.take(2, ARTICLES[2] ?? null);
  setTimeout(() => ARTICLES.forEach((article, place) => place !== 2 && led.take(place, article)), 200);
}

/** One article never comes. */
const startWithoutOne = (led: StoryLead): void =>
  ARTICLES.forEach((article, place) => led.take(place, place === 1 ? null : article));

describe('a story whose articles come one after another', () => {
  it.each([0, 1])('comes with %i helpers to the same, whenever each comes', async (count) => {
    const places = [3, 0, 4, 2, 1];
    const onStart = (led: StoryLead): void =>
      places.forEach((place, i) => setTimeout(() => led.take(place, ARTICLES[place] ?? null), 40 * i));
    const { looks } = await lead({
      articles: NONE,
      onStart,
      helpers: Array.from({ length: count }, () => fakeHelper()),
    });
    expect(looks.at(-1)).toEqual(whole().rows);
  });

  it('shows what the first one has at once, all other cells open', async () => {
    const { looks } = await lead({ articles: NONE, onStart: startWithOne });
    const [first = []] = looks;
    expect(first.length).toBeGreaterThan(10);
    for (const row of first) {
      expect(row.base).toBe(2);
      expect(row.cells.map((_, i) => isOpen(row, i))).toEqual([true, true, false, true, true]);
    }
    expect(looks.at(-1)?.some((row) => row.cells.some((_, i) => isOpen(row, i)))).toBe(false);
  });

  it('does without one that never comes, and never says that it has nothing', async () => {
    const { looks, reports } = await lead({ articles: NONE, onStart: startWithoutOne });
    expect(reports.at(-1)).toEqual({ is: 'look', count: { done: 6, of: 6 }, isLast: true });
    for (const row of looks.at(-1) ?? [])
      expect(row.cells.map((_, i) => isOpen(row, i))).toEqual([false, true, false, false, false]);
  });
});

function takeAll(queue: PairQueue): string[] {
  const taken: string[] = [];
  for (let pair = queue.take(); pair; pair = queue.take()) taken.push(pair.join('-'));
  return taken;
}

describe('PairQueue', () => {
  it('gives first what is in view, then the rest of the rows in view', () => {
    const queue = new PairQueue();
    queue.know(ARTICLES);
    queue.see({ columns: [3, 4], bases: [1] });
    expect(takeAll(queue)).toEqual(['1-3', '1-4', '0-1', '1-2', '3-4', '0-2', '0-3', '0-4', '2-3', '2-4']);
  });

  it('gives no pair twice, and those of an article once it has come', () => {
    const queue = new PairQueue();
    queue.know(ARTICLES.map((article, i) => (i < 2 ? article : null)));
    expect(takeAll(queue)).toEqual(['0-1']);
    queue.know(ARTICLES.map((article, i) => (i < 3 ? article : null)));
    expect(takeAll(queue)).toEqual(['0-2', '1-2']);
    queue.giveBack([[0, 2]]);
    expect(takeAll(queue)).toEqual(['0-2']);
  });
});

describe('countHelpers', () => {
  it.each([
    [3, 8, 0],
    [5, 8, 1],
    [60, 1, 1],
    [60, 2, 1],
    [60, 4, 2],
    [60, 64, 4],
  ])('for %i articles on %i processors is %i', (articles, processors, helpers) => {
    expect(countHelpers(articles, processors)).toBe(helpers);
  });
});
