import type { ComparedArticle } from '../../core/check/compare-articles.ts';
import { linkPairSteps, type PairLinks, StoryDraft } from '../../core/check/compare-story.ts';
import { PairQueue, type StoryArticles, type StoryPair, type StorySight } from '../../core/check/story-pairs.ts';
import { packRows } from './sent-rows.ts';
import { type Helper, type HelperWorker, setToWork } from './set-to-work.ts';
import type { StoryReport } from './story-messages.ts';

/** Milliseconds after the first article's own rows until the first that were compared. */
const FIRST_LOOK = 100;
/** Milliseconds between two looks after these, at least. */
const BETWEEN_LOOKS = 800;
/** How many times as long as it takes to put the rows together nothing is sent. */
const REST = 9;
/** Milliseconds between two notes on how far it is. */
const BETWEEN_NOTES = 150;
/** Milliseconds after which what others have sent is read. */
const BETWEEN_TURNS = 30;
/** Milliseconds for which nothing is asked where others have the last pairs. */
const WAIT = 10;

/** How a story is led. */
interface LeadOptions {
  readonly report: (report: StoryReport) => void;
  /** Whether what there is will do. */
  readonly isStopped: () => boolean;
  /** Starts those who help, once the first rows are there: until then they would only take a processor from them. */
  readonly startHelpers: () => readonly HelperWorker[];
  /** Lets everything be read that others have sent. */
  readonly turn: () => Promise<void>;
}

/** Sends rows from time to time, for to put them together takes a while, and notes on how far it is in between. */
class Looks {
  readonly #draft: StoryDraft;
  readonly #report: LeadOptions['report'];
  /** `null` until an article's own rows were sent. */
  #nextLook: number | null = null;
  #nextNote = performance.now() + BETWEEN_NOTES;
  #wait = FIRST_LOOK;

  constructor(draft: StoryDraft, report: LeadOptions['report']) {
    this.#draft = draft;
    this.#report = report;
  }

  send(isLast: boolean): void {
    const start = performance.now();
    for (const rows of packRows(this.#draft.story.rows)) this.#report({ is: 'rows', rows });
    this.#report({ is: 'look', count: this.#draft.progress, isLast });
    const end = performance.now();
    this.#nextLook = end + Math.max(this.#wait, REST * (end - start));
    this.#wait = BETWEEN_LOOKS;
  }

  /** Sends what is due: the rows of the first article as soon as it has been read. */
  pass(hasRead: boolean): void {
    const count = this.#draft.progress;
    const now = performance.now();
    const isDue = this.#nextLook === null ? hasRead : now >= this.#nextLook && count.done > 0;
    if (isDue) this.send(false);
    else if (now >= this.#nextNote) this.#report({ is: 'progress', count });
    else return;
    this.#nextNote = performance.now() + BETWEEN_NOTES;
  }
}

/** A story that a worker leads, with the help of others: it sends what comes of it, from time to time. */
export class StoryLead {
  readonly #options: LeadOptions;
  readonly #draft: StoryDraft;
  readonly #queue = new PairQueue();
  readonly #looks: Looks;
  #helpers: readonly Helper[] = [];
  /** Articles of which nothing has been said yet. */
  readonly #awaited: Set<number>;
  #hasRead = false;
  #hasBegun = false;

  /** `null` for articles that are still to come. */
  constructor(articles: StoryArticles, options: LeadOptions) {
    this.#options = options;
    this.#draft = new StoryDraft(articles);
    this.#looks = new Looks(this.#draft, options.report);
    this.#awaited = new Set(articles.flatMap((article, i) => (article ? [] : [i])));
    this.#queue.know(this.#draft.articles);
  }

  /** An article has come; `null` where it never will. */
  take(place: number, article: ComparedArticle | null): void {
    this.#awaited.delete(place);
    this.#draft.arrive(place, article);
    if (article === null) return;
    this.#queue.know(this.#draft.articles);
    for (const helper of this.#helpers) helper.take(place, article);
    if (this.#hasBegun) this.#askHelpers();
  }

  /** What the reader sees is compared first. */
  see(sight: StorySight): void {
    this.#queue.see(sight);
  }

  /** Whether all has come, been compared and been read. */
  get #isWhole(): boolean {
    const { done, of } = this.#draft.progress;
    return this.#awaited.size === 0 && done === of && this.#draft.unread === null;
  }

  #startHelpers(): void {
    const { articles } = this.#draft;
    const onLinks = (links: PairLinks): void => this.#draft.add(links);
    this.#helpers = this.#options
      .startHelpers()
      .map((worker) => setToWork(worker, { articles, queue: this.#queue, onLinks }));
  }

  #askHelpers(): void {
    for (const helper of this.#helpers) helper.refill();
  }

  /** The next pair; the first is its own, for a helper has not started yet. */
  #takePair(): StoryPair | undefined {
    const pair = this.#hasRead ? this.#queue.take() : undefined;
    if (!pair) return undefined;
    if (!this.#hasBegun) this.#startHelpers();
    this.#hasBegun = true;
    this.#askHelpers();
    return pair;
  }

  *#read(place: number): Generator<void, void> {
    this.#draft.read(place);
    this.#hasRead = true;
    yield;
  }

  *#compare(pair: StoryPair): Generator<void, void> {
    for (const place of pair) if (!this.#draft.isRead(place)) yield* this.#read(place);
    const [first, second] = pair;
    const links = yield* linkPairSteps(pair, [this.#draft.read(first), this.#draft.read(second)]);
    this.#draft.add(links);
    yield;
  }

  /** Reads the first article, what others have compared and then what is left, between which it compares pairs. */
  *#workSteps(): Generator<void, void> {
    for (;;) {
      const { unread } = this.#draft;
      const pair = this.#takePair();
      if (unread !== null && (!pair || this.#draft.isCompared(unread))) yield* this.#read(unread);
      if (pair) yield* this.#compare(pair);
      else if (unread === null) return;
    }
  }

  /** Whoever compares a pair, and in whichever order that is, the story is that of `compareStorySteps`. */
  async run(): Promise<void> {
    const { isStopped, turn } = this.#options;
    let lastTurn = performance.now();
    while (!isStopped() && !this.#isWhole) {
      const work = this.#workSteps();
      while (!isStopped() && !work.next().done) {
        this.#looks.pass(this.#hasRead);
        if (performance.now() - lastTurn < BETWEEN_TURNS) continue;
        await turn();
        lastTurn = performance.now();
      }
      // What is left others are about to send, and to ask for it all the time would keep a processor from them.
      await new Promise((resolve) => setTimeout(resolve, WAIT));
      this.#looks.pass(this.#hasRead);
    }
    this.#looks.send(true);
  }
}
