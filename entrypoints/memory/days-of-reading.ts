import type { RememberedArticle } from '../../lib/protocol/memory-types.ts';

/** The articles that were read last on one day. */
export interface DayOfReading {
  /** A moment of the day: when the last of them was read; ISO 8601 with time. */
  readonly moment: string;
  readonly articles: readonly RememberedArticle[];
}

/** Where the reader is. */
const dayOf = ({ readAt }: RememberedArticle): string => new Date(readAt).toDateString();

/** The articles by the day on which they were read last, in their order. */
export const daysOfReading = (articles: readonly RememberedArticle[]): DayOfReading[] =>
  [...Map.groupBy(articles, dayOf).values()].map((ofDay) => ({ moment: ofDay[0]?.readAt ?? '', articles: ofDay }));

/** What the first so many articles are of these days; the last of them may be cut off. */
export function firstOf(days: readonly DayOfReading[], most: number): DayOfReading[] {
  let left = most;
  return days.flatMap(({ moment, articles }) => {
    const shown = articles.slice(0, Math.max(0, left));
    left -= articles.length;
    return shown.length > 0 ? [{ moment, articles: shown }] : [];
  });
}
