import type { ArticleComparison, ComparedArticle } from '../../core/check/compare-articles.ts';
import type { PairLinks } from '../../core/check/compare-story.ts';
import type { StoryArticles, StoryPair, StorySight } from '../../core/check/story-pairs.ts';
import type { SentRow } from './sent-rows.ts';

/** An article of a story has come; `null` where it never will. */
export interface StoryArrival {
  readonly ask: 'take';
  readonly place: number;
  readonly article: ComparedArticle | null;
}

/** What a worker that compares articles is asked. */
export type StoryRequest =
  /** To compare two articles with each other. */
  | { readonly ask: 'two'; readonly articles: readonly [ComparedArticle, ComparedArticle] }
  /** To compare several, and to put together what they tell; `null` for those that are still to come. */
  | { readonly ask: 'story'; readonly articles: StoryArticles }
  | StoryArrival
  /** To compare first what the reader sees. */
  | { readonly ask: 'see'; readonly sight: StorySight }
  /** To make do with what there is. */
  | { readonly ask: 'stop' }
  /** To have the articles of a story at hand, for another worker that puts it together. */
  | { readonly ask: 'help'; readonly articles: StoryArticles }
  /** To find what ties two of these. */
  | { readonly ask: 'pair'; readonly pair: StoryPair };

/** How many pairs of articles have been compared, of how many. */
export interface PairCount {
  readonly done: number;
  readonly of: number;
}

/** What such a worker says. */
export type StoryReport =
  | { readonly is: 'two'; readonly comparison: ArticleComparison }
  | { readonly is: 'progress'; readonly count: PairCount }
  /** Rows of a story, which is whole with the next `look`: so many at once that to read them is no long task. */
  | { readonly is: 'rows'; readonly rows: readonly SentRow[] }
  | { readonly is: 'look'; readonly count: PairCount; readonly isLast: boolean }
  | { readonly is: 'pair'; readonly links: PairLinks };
