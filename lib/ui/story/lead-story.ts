import type { ComparedArticle } from '../../core/check/compare-articles.ts';
import { linkPairSteps, pairsOfStory, StoryDraft, type StoryPair } from '../../core/check/compare-story.ts';
import { packRow } from './sent-rows.ts';
import { type HelperWorker, setToWork } from './set-to-work.ts';
import type { StoryReport } from './story-messages.ts';

/** Milliseconds until the first rows are sent, if two articles have been compared by then. */
const FIRST_LOOK = 100;
/** Milliseconds until the next are, at least; then they come after twice the time. */
const SECOND_LOOK = 800;
/** Milliseconds between two notes on how far it is. */
const BETWEEN_NOTES = 150;
/** Milliseconds after which what others have sent is read. */
const BETWEEN_TURNS = 30;
/** Milliseconds for which nothing is asked where others have the last pairs. */
const WAIT = 10;
/** Rows that are sent at once; a page reads so many in a few milliseconds. */
const ROWS_AT_ONCE = 200;

/** How a story is led. */
interface LeadOptions {
  readonly report: (report: StoryReport) => void;
  /** Whether what there is will do. */
  readonly isStopped: () => boolean;
  readonly helpers: readonly HelperWorker[];
  /** Lets everything be read that others have sent. */
  readonly turn: () => Promise<void>;
}

/** Sends rows from time to time, for to put them together takes a while, and notes on how far it is in between. */
class Looks {
  readonly #draft: StoryDraft;
  readonly #report: LeadOptions['report'];
  readonly #start = performance.now();
  #nextLook = FIRST_LOOK;
  #nextNote = BETWEEN_NOTES;

  constructor(draft: StoryDraft, report: LeadOptions['report']) {
    this.#draft = draft;
    this.#report = report;
  }

  send(isLast: boolean): void {
    const { rows } = this.#draft.story;
    for (let i = 0; i < rows.length; i += ROWS_AT_ONCE)
      this.#report({ is: 'rows', rows: rows.slice(i, i + ROWS_AT_ONCE).map(packRow) });
    this.#report({ is: 'look', count: this.#draft.progress, isLast });
  }

  /** Sends what is due. */
  pass(): void {
    const count = this.#draft.progress;
    const spent = performance.now() - this.#start;
    if (spent >= this.#nextLook && count.done > 0) {
      this.send(false);
      this.#nextLook = Math.max(SECOND_LOOK, 2 * spent);
    } else if (spent >= this.#nextNote) this.#report({ is: 'progress', count });
    else return;
    this.#nextNote = performance.now() - this.#start + BETWEEN_NOTES;
  }
}

/**
 * Compares the pairs of its own, reads all articles where others compare, and then compares pairs until there are none
 * left; gives way after each step.
 */
function* workSteps(draft: StoryDraft, own: StoryPair[], pairs: StoryPair[]): Generator<void, void> {
  for (;;) {
    const unread = own.length > 0 ? null : draft.unread;
    if (unread !== null) {
      draft.read(unread);
      yield;
      continue;
    }
    const pair = own.shift() ?? pairs.shift();
    if (!pair) return;
    const [first, second] = pair;
    const before = draft.read(first);
    yield;
    draft.add(yield* linkPairSteps(pair, [before, draft.read(second)]));
    yield;
  }
}

/**
 * Compares several articles with each other in a worker that leads, with the help of others, and sends what comes of it.
 * Whoever compares a pair, and in whichever order that is, the story is that of `compareStorySteps`.
 */
export async function leadStory(articles: readonly ComparedArticle[], options: LeadOptions): Promise<void> {
  const { report, isStopped, helpers, turn } = options;
  const draft = new StoryDraft(articles);
  const looks = new Looks(draft, report);
  const pairs = pairsOfStory(articles);
  // The first rows come sooner than a helper has started; where there is none, all pairs are the leader's.
  const own = pairs.splice(0, helpers.length > 0 ? 1 : pairs.length);
  for (const helper of helpers)
    setToWork(helper, {
      articles,
      take: () => pairs.shift(),
      giveBack: (some) => pairs.unshift(...some),
      onLinks: (links) => draft.add(links),
    });
  const { of } = draft.progress;
  let lastTurn = performance.now();
  while (!isStopped() && (draft.progress.done < of || draft.unread !== null)) {
    const work = workSteps(draft, own, pairs);
    while (!isStopped() && !work.next().done) {
      looks.pass();
      if (performance.now() - lastTurn < BETWEEN_TURNS) continue;
      await turn();
      lastTurn = performance.now();
    }
    // What is left others are about to send, and to ask for it all the time would keep a processor from them.
    await new Promise((resolve) => setTimeout(resolve, WAIT));
    looks.pass();
  }
  looks.send(true);
}
