import type { ComparedArticle } from './compare-articles.ts';

/** Two articles by their places in a list, the first of them first. */
export type StoryPair = readonly [first: number, second: number];

/** The articles of a story; `null` for one that has not been read in its tab. */
export type StoryArticles = readonly (ComparedArticle | null)[];

/** The articles that are there by date, those without one last; of the same day as they are listed. */
export const orderOf = (articles: StoryArticles): number[] =>
  articles
    .flatMap((article, i) => (article ? [{ date: article.date ?? '\uffff', i }] : []))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.i - b.i))
    .map(({ i }) => i);

/**
 * The pairs of the articles that are there in the order in which they are worth most: the earliest with each of the
 * others, so that each soon has something in the table; then the next one with those after it, and so on.
 */
export function pairsOfStory(articles: StoryArticles): StoryPair[] {
  const order = orderOf(articles);
  return order.flatMap((one, i) =>
    order.slice(i + 1).map((other): StoryPair => [Math.min(one, other), Math.max(one, other)]),
  );
}

/** What the reader sees of a story's table, by the articles' places. */
export interface StorySight {
  /** The columns in view. */
  readonly columns: readonly number[];
  /** The articles that the rows in view are measured by; none before there are rows. */
  readonly bases: readonly number[];
}

/** Pairs that are still to be compared: first those whose cells are in view, then those of the rows in view. */
export class PairQueue {
  #articles: StoryArticles = [];
  #sight: StorySight = { columns: [], bases: [] };
  readonly #taken = new Set<string>();
  #pairs: StoryPair[] = [];

  /** More articles are there. */
  know(articles: StoryArticles): void {
    this.#articles = articles;
    this.#arrange();
  }

  /** The reader sees something else. */
  see(sight: StorySight): void {
    this.#sight = sight;
    this.#arrange();
  }

  take(): StoryPair | undefined {
    const pair = this.#pairs.shift();
    if (pair) this.#taken.add(pair.join());
    return pair;
  }

  giveBack(pairs: readonly StoryPair[]): void {
    for (const pair of pairs) this.#taken.delete(pair.join());
    this.#arrange();
  }

  #arrange(): void {
    const [earliest = -1] = orderOf(this.#articles);
    const bases = new Set(this.#sight.bases.length > 0 ? this.#sight.bases : [earliest]);
    const columns = new Set(this.#sight.columns);
    const rankOf = ([one, other]: StoryPair): number => {
      if ((bases.has(one) && columns.has(other)) || (bases.has(other) && columns.has(one))) return 0;
      if (bases.has(one) || bases.has(other)) return 1;
      return columns.has(one) && columns.has(other) ? 2 : 3;
    };
    const left = pairsOfStory(this.#articles).filter((pair) => !this.#taken.has(pair.join()));
    this.#pairs = left.sort((a, b) => rankOf(a) - rankOf(b));
  }
}
