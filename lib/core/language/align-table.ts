/** A stretch of two word lists, half-open indices. */
export interface WordRange {
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly pageStart: number;
  readonly pageEnd: number;
}

/**
 * Scores. A word that both sides have counts more when it is long; a gap costs once, however long it is, and more than
 * one word is worth, so that no stray word is picked out of a long cut; gaps at the ends are free.
 */
const LONG_WORD = 10;
const SHORT_WORD = 6;
const SHORT_WORD_LENGTH = 3;
/** What a pair of different words is worth that may be forms of one. */
export const ALIKE = 2;
/** What a pair of words is worth that have nothing in common. */
export const UNLIKE = -4;
const GAP = -11;

const FROM_PAIR = 0;
const FROM_SOURCE_GAP = 1;
const FROM_PAGE_GAP = 2;
const ORIGIN = 3;
const OPENS_SOURCE_GAP = 4;
const OPENS_PAGE_GAP = 8;

/** A stretch of both word lists to align on its own. */
export interface Table extends WordRange {
  /** Whether the table holds the first or the last words of both sides, where gaps are free. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** The score of every word pair, by source and page index. */
export type PairScore = (source: number, page: number) => number;

/**
 * Gotoh's recurrence over one table. Answers, cell by cell, which way the best score came from: four bits, so that
 * memory is one byte a cell.
 */
function fillTable(table: Table, score: PairScore): Uint8Array {
  const { sourceStart, sourceEnd, pageStart, pageEnd, atStart, atEnd } = table;
  const rows = sourceEnd - sourceStart;
  const columns = pageEnd - pageStart;
  const ways = new Uint8Array((rows + 1) * (columns + 1));
  const best = new Int32Array(columns + 1);
  const sourceGap = new Int32Array(columns + 1).fill(-(2 ** 30));
  for (let column = 1; column <= columns; column++) {
    best[column] = atStart ? 0 : GAP;
    ways[column] = FROM_PAGE_GAP | (column === 1 ? OPENS_PAGE_GAP : 0);
  }
  for (let row = 1; row <= rows; row++) {
    let diagonal = best[0] as number;
    best[0] = atStart ? 0 : GAP;
    ways[row * (columns + 1)] = FROM_SOURCE_GAP | (row === 1 ? OPENS_SOURCE_GAP : 0);
    let pageGap = -(2 ** 30);
    const pageGapCost = atEnd && row === rows ? 0 : GAP;
    for (let column = 1; column <= columns; column++) {
      const sourceGapCost = atEnd && column === columns ? 0 : GAP;
      let way = 0;
      const openSource = (best[column] as number) + sourceGapCost;
      if (openSource > (sourceGap[column] as number)) {
        sourceGap[column] = openSource;
        way |= OPENS_SOURCE_GAP;
      }
      const openPage = (best[column - 1] as number) + pageGapCost;
      if (openPage > pageGap) {
        pageGap = openPage;
        way |= OPENS_PAGE_GAP;
      }
      const pair = diagonal + score(sourceStart + row - 1, pageStart + column - 1);
      diagonal = best[column] as number;
      const gap = Math.max(sourceGap[column] as number, pageGap);
      best[column] = Math.max(pair, gap);
      if (pair < gap) way |= pageGap === gap ? FROM_PAGE_GAP : FROM_SOURCE_GAP;
      ways[row * (columns + 1) + column] = way;
    }
  }
  return ways;
}

/** What a word that both sides have is worth. */
export const wordWeight = (word: string): number => (word.length > SHORT_WORD_LENGTH ? LONG_WORD : SHORT_WORD);

/** The pairs of equal words on the best way through a table, in order, appended to `pairs` as source and page index. */
export function tracePairs(table: Table, score: PairScore, pairs: [number, number][]): void {
  const ways = fillTable(table, score);
  const columns = table.pageEnd - table.pageStart;
  const found: [number, number][] = [];
  let row = table.sourceEnd - table.sourceStart;
  let column = columns;
  let within = FROM_PAIR;
  while (row > 0 || column > 0) {
    const way = ways[row * (columns + 1) + column] as number;
    const from = within === FROM_PAIR ? way & ORIGIN : within;
    if (from === FROM_PAIR) {
      row--;
      column--;
      const at: [number, number] = [table.sourceStart + row, table.pageStart + column];
      if (score(...at) >= SHORT_WORD) found.push(at);
    } else if (from === FROM_SOURCE_GAP) {
      within = way & OPENS_SOURCE_GAP ? FROM_PAIR : FROM_SOURCE_GAP;
      row--;
    } else {
      within = way & OPENS_PAGE_GAP ? FROM_PAIR : FROM_PAGE_GAP;
      column--;
    }
  }
  for (const pair of found.reverse()) pairs.push(pair);
}
