import type { ArticleCounts } from '../../lib/core/annotation/annotation-query.ts';

/** A row of the list: an annotation by its place among those found, or the heading of an article. */
export type ListRow =
  | { readonly kind: 'annotation'; readonly index: number }
  | { readonly kind: 'article'; readonly article: ArticleCounts; readonly first: number };

/** The rows of a list in which each article has a heading. */
export interface LaidRows {
  readonly total: number;
  readonly at: (row: number) => ListRow;
}

/** Rows without headings. */
const plainRows = (total: number): LaidRows => ({ total, at: (index) => ({ kind: 'annotation', index }) });

/** Lays out so many annotations, under headings where their articles are given. A row is found in logarithmic time. */
export function layRows(total: number, articles: readonly ArticleCounts[]): LaidRows {
  if (articles.length === 0) return plainRows(total);
  const firsts: number[] = [];
  let first = 0;
  for (const { count } of articles) {
    firsts.push(first);
    first += count;
  }
  /** The last article whose heading is at this row or before it. */
  const articleAt = (row: number): number => {
    let low = 0;
    let high = articles.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((firsts[middle] ?? 0) + middle <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    total: total + articles.length,
    at: (row) => {
      const i = articleAt(row);
      const article = articles[i];
      const start = firsts[i] ?? 0;
      if (article && row === start + i) return { kind: 'article', article, first: start };
      return { kind: 'annotation', index: row - i - 1 };
    },
  };
}
