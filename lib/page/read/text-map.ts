import { numberAt } from '../../core/item-at.ts';

/**
 * Where the runs of a text came from: run `i` is `lengths[i]` code units of `text` from `textStarts[i]`, which are the
 * code units of `nodes[nodeIndexes[i]]` from `nodeStarts[i]`. Runs are in reading order; what is between two of them
 * (collapsed white space, edges of blocks) belongs to no node.
 *
 * A block that was taken whole is one run, which counts from the beginning of its own text; its text nodes are looked up
 * where something was found in it.
 */
export interface Segments {
  readonly nodes: readonly (Text | Element)[];
  readonly textStarts: Uint32Array;
  readonly nodeIndexes: Uint32Array;
  readonly nodeStarts: Uint32Array;
  readonly lengths: Uint32Array;
}

/** The text of an article with the way back into the page. */
export interface PageTextMap {
  readonly text: string;
  readonly segments: Segments;
}

/** Index of the first run that ends after `offset`; the number of runs when there is none. Logarithmic. */
export function firstSegmentAt({ textStarts, lengths }: Segments, offset: number): number {
  let low = 0;
  let high = lengths.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numberAt(textStarts, middle) + numberAt(lengths, middle) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
