import { numberAt } from '../item-at.ts';
import { isContentKey } from '../language/word-key.ts';

/** What a shared word counts: words that say what a passage is about lead the alignment, the others follow it. */
const CONTENT_WEIGHT = 4;
const FUNCTION_WEIGHT = 1;
/** Added when the words before are shared as well, so that of two equal words the one in the run is taken. */
const RUN_BONUS = 2;

/** Cells an alignment may have: 2,000 words against 2,000. Words beyond are not aligned. */
const MOST_CELLS = 4_000_000;

/** What an array of steps begins with. */
const SKIPPED_SOURCE = 0;
const MATCHED = 1;
const SKIPPED_PAGE = 2;

/** A key's highest bits tell the keys of a page apart roughly: a false yes costs time and nothing else. */
const ROUGH_BITS = 12;
const roughly = (key: number): number => key >>> (32 - ROUGH_BITS);

/** A word that source and page share, by its number in each. */
export interface SharedWord {
  readonly source: number;
  readonly page: number;
}

/**
 * The heaviest common subsequence of two runs of word keys, in order.
 *
 * Needleman and Wunsch's dynamic programme (1970) without gap costs: O(n · m) time and memory, capped.
 */
export function alignKeys(source: Uint32Array, page: Uint32Array): SharedWord[] {
  const rows = source.length;
  const columns = Math.min(page.length, Math.floor(MOST_CELLS / Math.max(1, rows)));
  const steps = new Uint8Array(rows * columns);
  let above = new Int32Array(columns + 1);
  let current = new Int32Array(columns + 1);
  const onPage = new Uint8Array(1 << ROUGH_BITS);
  for (let column = 0; column < columns; column++) onPage[roughly(numberAt(page, column))] = 1;
  for (let row = 0; row < rows; row++) {
    const key = numberAt(source, row);
    // A word that the page has not is skipped, and the row stays as the one above.
    if (onPage[roughly(key)] === 0) continue;
    const weight = isContentKey(key) ? CONTENT_WEIGHT : FUNCTION_WEIGHT;
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      let best = above[column + 1] as number;
      let step = SKIPPED_SOURCE;
      if ((current[column] as number) > best) {
        best = current[column] as number;
        step = SKIPPED_PAGE;
      }
      if (page[column] === key) {
        const inRun = row > 0 && column > 0 && steps[at - columns - 1] === MATCHED;
        const matched = (above[column] as number) + weight + (inRun ? RUN_BONUS : 0);
        if (matched >= best) {
          best = matched;
          step = MATCHED;
        }
      }
      current[column + 1] = best;
      steps[at] = step;
    }
    [above, current] = [current, above];
  }
  return traceBack(steps, rows, columns);
}

function traceBack(steps: Uint8Array, rows: number, columns: number): SharedWord[] {
  const shared: SharedWord[] = [];
  for (let row = rows - 1, column = columns - 1; row >= 0 && column >= 0; ) {
    const step = steps[row * columns + column];
    if (step === MATCHED) shared.push({ source: row--, page: column-- });
    else if (step === SKIPPED_SOURCE) row--;
    else column--;
  }
  return shared.reverse();
}
