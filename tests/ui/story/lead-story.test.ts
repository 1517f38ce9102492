import { describe, expect, it } from 'vitest';
import {
  compareStorySteps,
  pairsOfStory,
  type Story,
  type StoryPair,
  type StoryRow,
} from '../../../lib/core/check/compare-story.ts';
import { runToEnd } from '../../../lib/core/run-to-end.ts';
import { countHelpers, StoryAnswers } from '../../../lib/ui/story/answer-story.ts';
import { leadStory } from '../../../lib/ui/story/lead-story.ts';
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

async function lead(helpers: readonly HelperWorker[], stopAfter = Number.POSITIVE_INFINITY): Promise<Led> {
  const reports: StoryReport[] = [];
  let turns = 0;
  await leadStory(ARTICLES, {
    report: (report) => reports.push(structuredClone(report)),
    isStopped: () => turns >= stopAfter,
    helpers,
    turn: () => {
      turns++;
      return new Promise((resolve) => setTimeout(resolve));
    },
  });
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

describe('leadStory', () => {
  it.each([0, 1, 3])('comes with %i helpers to what one thread comes to', async (count) => {
    const { looks, reports } = await lead(Array.from({ length: count }, () => fakeHelper()));
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
    await lead([{ ...helper, postMessage: postMessage as HelperWorker['postMessage'] }]);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked).not.toContainEqual(pairsOfStory(ARTICLES)[0]);
  });

  it('does what a helper gave up, and asks it no more', async () => {
    const helper = fakeHelper(2);
    const { looks } = await lead([helper]);
    expect(looks.at(-1)).toEqual(whole().rows);
    expect(helper.ended()).toBe(true);
  });

  it('sends what there is when that will do', async () => {
    const { reports } = await lead([], 0);
    expect(reports).toEqual([{ is: 'look', count: { done: 0, of: 10 }, isLast: true }]);
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
