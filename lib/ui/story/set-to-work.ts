import type { ComparedArticle } from '../../core/check/compare-articles.ts';
import type { PairLinks } from '../../core/check/compare-story.ts';
import type { PairQueue, StoryArticles, StoryPair } from '../../core/check/story-pairs.ts';
import type { StoryReport, StoryRequest } from './story-messages.ts';

/** What a helper has to do at most, so that it does not wait while the leader is busy. */
const MOST_AT_HAND = 3;

/** What a worker that is a helper needs to be able to do. */
export type HelperWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

interface HelperOptions {
  readonly articles: StoryArticles;
  readonly queue: PairQueue;
  readonly onLinks: (links: PairLinks) => void;
}

/** A worker that compares pairs of articles. */
export interface Helper {
  /** An article has come. */
  readonly take: (place: number, article: ComparedArticle) => void;
  /** Has it compare pairs if it has too few at hand. */
  readonly refill: () => void;
}

/** Has a worker compare pairs of articles until there are none left. A worker that fails gives back what it had. */
export function setToWork(worker: HelperWorker, { articles, queue, onLinks }: HelperOptions): Helper {
  const atHand: StoryPair[] = [];
  let isWorking = true;
  const ask = (request: StoryRequest): void => worker.postMessage(request, []);
  const refill = (): void => {
    while (atHand.length < MOST_AT_HAND) {
      const pair = isWorking ? queue.take() : undefined;
      if (!pair) return;
      atHand.push(pair);
      ask({ ask: 'pair', pair });
    }
  };
  worker.addEventListener('message', (event) => {
    const report = (event as MessageEvent<StoryReport>).data;
    if (report.is !== 'pair') return;
    // It answers in the order in which it was asked.
    atHand.shift();
    refill();
    onLinks(report.links);
  });
  worker.addEventListener('error', () => {
    isWorking = false;
    worker.terminate();
    queue.giveBack(atHand.splice(0));
  });
  ask({ ask: 'help', articles });
  return {
    take: (place, article) => {
      if (isWorking) ask({ ask: 'take', place, article });
    },
    refill,
  };
}
