import type { StoryCell, StoryRow } from '../../core/check/compare-story.ts';

/** A row on its way between contexts: of sixty articles most have nothing of it. */
export interface SentRow extends Pick<StoryRow, 'base' | 'type'> {
  readonly cells: readonly (readonly [article: number, cell: StoryCell])[];
}

/** A row as it is sent. */
export const packRow = ({ base, type, cells }: StoryRow): SentRow => ({
  base,
  type,
  cells: cells.flatMap((cell, i): [number, StoryCell][] => (cell ? [[i, cell]] : [])),
});

/** The row of a story of so many articles that was sent. */
export function unpackRow({ base, type, cells }: SentRow, articles: number): StoryRow {
  const all = Array.from<StoryCell | null>({ length: articles }).fill(null);
  for (const [i, cell] of cells) all[i] = cell;
  return { base, type, cells: all };
}
