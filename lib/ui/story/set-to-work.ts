import type { ComparedArticle } from '../../core/check/compare-articles.ts';
import type { PairLinks, StoryPair } from '../../core/check/compare-story.ts';
import type { StoryReport, StoryRequest } from './story-messages.ts';

/** What a helper has to do at most, so that it does not wait while the leader is busy. */
const MOST_AT_HAND = 3;

/** What a worker that is a helper needs to be able to do. */
export type HelperWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

interface HelperOptions {
  readonly articles: readonly ComparedArticle[];
  /** The next pair that is to be compared; `undefined` when there is none. */
  readonly take: () => StoryPair | undefined;
  /** Is given back what a helper cannot do. */
  readonly giveBack: (pairs: readonly StoryPair[]) => void;
  readonly onLinks: (links: PairLinks) => void;
}

/** Has a worker compare pairs of articles until there are none left. A worker that fails gives back what it had. */
export function setToWork(worker: HelperWorker, { articles, take, giveBack, onLinks }: HelperOptions): void {
  const atHand: StoryPair[] = [];
  const ask = (request: StoryRequest): void => worker.postMessage(request, []);
  const refill = (): void => {
    while (atHand.length < MOST_AT_HAND) {
      const pair = take();
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
    worker.terminate();
    giveBack(atHand.splice(0));
  });
  ask({ ask: 'help', articles });
  refill();
}
