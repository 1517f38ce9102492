import type { StoryRow } from './compare-story.ts';

/** Whether it is not known yet what an article has of a row. */
export const isOpen = ({ cells, left }: StoryRow, article: number): boolean =>
  cells[article] === null && left.includes(article);
