import type { StoryCell, StoryRow } from '../../core/check/compare-story.ts';

/** A row on its way between contexts: of sixty articles most have nothing of it. */
export interface SentRow extends Pick<StoryRow, 'base' | 'type' | 'left'> {
  readonly cells: readonly (readonly [article: number, cell: StoryCell])[];
}

/** A row as it is sent. */
export const packRow = ({ cells, ...row }: StoryRow): SentRow => ({
  ...row,
  cells: cells.flatMap((cell, i): [number, StoryCell][] => (cell ? [[i, cell]] : [])),
});

/** The row of a story of so many articles that was sent. */
export function unpackRow({ cells, ...row }: SentRow, articles: number): StoryRow {
  const all = Array.from<StoryCell | null>({ length: articles }).fill(null);
  for (const [i, cell] of cells) all[i] = cell;
  return { ...row, cells: all };
}

/** Cells that are sent at once; a page reads so many in a few milliseconds. */
const CELLS_AT_ONCE = 500;

/** Rows as they are sent, in portions. */
export function* packRows(rows: readonly StoryRow[]): Generator<readonly SentRow[]> {
  let [portion, cells]: [SentRow[], number] = [[], 0];
  for (const row of rows) {
    const packed = packRow(row);
    portion.push(packed);
    cells += packed.cells.length;
    if (cells < CELLS_AT_ONCE) continue;
    yield portion;
    [portion, cells] = [[], 0];
  }
  if (portion.length > 0) yield portion;
}
