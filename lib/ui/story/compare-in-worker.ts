import type { ArticleComparison, ComparedArticle } from '../../core/check/compare-articles.ts';
import type { Story, StoryRow } from '../../core/check/compare-story.ts';
import type { StorySight } from '../../core/check/story-pairs.ts';
import { openOwnWorker } from '../../own-page/open-own-worker.ts';
import { unpackRow } from './sent-rows.ts';
import type { PairCount, StoryReport, StoryRequest } from './story-messages.ts';

/** A story as far as it is known. */
export interface StoryLook extends PairCount {
  readonly story: Story;
}

interface StoryOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (count: PairCount) => void;
  readonly onLook: (look: StoryLook) => void;
}

/** A story that is being put together. */
export interface StoryAtWork {
  /** The story, when all is compared or what there is will do. Rejects when it was aborted, or came to nothing. */
  readonly finished: Promise<StoryLook>;
  /** An article has come; `null` where it never will. */
  readonly take: (place: number, article: ComparedArticle | null) => void;
  /** Has it compare first what the reader sees. */
  readonly see: (sight: StorySight) => void;
  /** Makes do with what there is. */
  readonly stop: () => void;
}

/** Starts a worker that ends when what it was asked is settled, or when nobody waits for that any more. */
function startWorker<T>(signal: AbortSignal, onReport: (report: StoryReport, settle: (value: T) => void) => void) {
  const worker = openOwnWorker('/story-worker.js');
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  worker.addEventListener('message', ({ data }: MessageEvent<StoryReport>) => onReport(data, resolve));
  worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  const finished = promise.finally(() => worker.terminate());
  const ask = (request: StoryRequest): void => worker.postMessage(request, []);
  return { finished, ask };
}

/** Compares two articles with each other, away from the page's thread. */
export function compareTwo(
  articles: readonly [ComparedArticle, ComparedArticle],
  signal: AbortSignal,
): Promise<ArticleComparison> {
  const { finished, ask } = startWorker<ArticleComparison>(signal, (report, settle) => {
    if (report.is === 'two') settle(report.comparison);
  });
  ask({ ask: 'two', articles });
  return finished;
}

/** Compares so many articles as they come, away from the page's thread; more of the story comes from time to time. */
export function compareStory(articles: number, { signal, onProgress, onLook }: StoryOptions): StoryAtWork {
  let rows: StoryRow[] = [];
  const { finished, ask } = startWorker<StoryLook>(signal, (report, settle) => {
    if (report.is === 'progress') onProgress(report.count);
    else if (report.is === 'rows') rows.push(...report.rows.map((row) => unpackRow(row, articles)));
    else if (report.is === 'look') {
      const look = { story: { rows }, ...report.count };
      rows = [];
      if (report.isLast) settle(look);
      else onLook(look);
    }
  });
  ask({ ask: 'story', articles: Array.from({ length: articles }, () => null) });
  return {
    finished,
    take: (place, article) => ask({ ask: 'take', place, article }),
    see: (sight) => ask({ ask: 'see', sight }),
    stop: () => ask({ ask: 'stop' }),
  };
}
