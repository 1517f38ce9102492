import { compareArticles } from '../../core/check/compare-articles.ts';
import { linkPairSteps, StoryDraft } from '../../core/check/compare-story.ts';
import type { StoryArticles, StoryPair } from '../../core/check/story-pairs.ts';
import { runToEnd } from '../../core/run-to-end.ts';
import { openOwnWorker } from '../../own-page/open-own-worker.ts';
import { StoryLead } from './lead-story.ts';
import type { StoryArrival, StoryReport, StoryRequest } from './story-messages.ts';

/** More helpers come to little: each of them reads the articles too. */
const MOST_HELPERS = 4;
/** Fewer pairs than this a helper are compared before one has read its articles. */
const PAIRS_A_HELPER = 6;

/** How many workers help with a story: the page and the worker that leads have a processor each, where there are so many. */
export function countHelpers(articles: number, processors: number): number {
  const pairs = (articles * (articles - 1)) / 2;
  return Math.min(MOST_HELPERS, Math.max(1, processors - 2), Math.floor(pairs / PAIRS_A_HELPER));
}

/** What goes on after all that others have sent until now has been read. */
const turn = (): Promise<void> => scheduler.postTask(() => undefined, { priority: 'background' });

/** Compares articles as a worker is asked, one request after another. */
export class StoryAnswers {
  readonly #report: (report: StoryReport) => void;
  /** The story that it leads, or helps with. */
  #lead: StoryLead | null = null;
  #draft: StoryDraft | null = null;
  #isStopped = false;

  constructor(report: (report: StoryReport) => void) {
    this.#report = report;
  }

  async answer(request: StoryRequest): Promise<void> {
    switch (request.ask) {
      case 'two':
        return this.#report({ is: 'two', comparison: compareArticles(...request.articles) });
      case 'story':
        return this.#leadStory(request.articles);
      case 'take':
        return this.#take(request);
      case 'see':
        return this.#lead?.see(request.sight);
      case 'stop':
        this.#isStopped = true;
        return;
      case 'help':
        this.#draft = new StoryDraft(request.articles);
        return;
      case 'pair':
        return this.#compare(request.pair);
    }
  }

  #take({ place, article }: StoryArrival): void {
    this.#lead?.take(place, article);
    this.#draft?.arrive(place, article);
  }

  async #leadStory(articles: StoryArticles): Promise<void> {
    const count = countHelpers(articles.length, navigator.hardwareConcurrency);
    const helpers: Worker[] = [];
    const startHelpers = (): readonly Worker[] => {
      helpers.push(...Array.from({ length: count }, () => openOwnWorker('/story-worker.js')));
      return helpers;
    };
    const isStopped = (): boolean => this.#isStopped;
    this.#lead = new StoryLead(articles, { report: this.#report, isStopped, startHelpers, turn });
    await this.#lead.run();
    for (const helper of helpers) helper.terminate();
  }

  #compare(pair: StoryPair): void {
    const draft = this.#draft;
    if (!draft) return;
    const links = runToEnd(linkPairSteps(pair, [draft.read(pair[0]), draft.read(pair[1])]));
    this.#report({ is: 'pair', links });
  }
}
