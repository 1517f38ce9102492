import { numberAt } from '../../item-at.ts';
import { joinKeys } from '../../language/word-key.ts';
import { isSeed } from '../gram-table.ts';

/** A pair of words of a claim: where its first is and how many words further its second. */
export interface WordPair {
  readonly at: number;
  readonly gap: number;
}

/** Words of which one pair at least is listed; set by `npm run bench -- recall`. */
const WINDOW = 5;
/** Of a claim of few words so many pairs are listed, as far as it has them. */
const FEWEST = 6;
/** Words between the two of a pair, the second included. */
const WIDEST = 2;

/** How often pairs are among the claims, about: pairs that share a place in the table are counted together. */
export class PairCounts {
  readonly #counts: Uint16Array;

  /** `words` is how many the claims have in all. */
  constructor(words: number) {
    this.#counts = new Uint16Array(2 ** Math.min(Math.max(Math.ceil(Math.log2(4 * words + 1)), 10), 27));
  }

  add(gram: number): void {
    const at = gram & (this.#counts.length - 1);
    this.#counts[at] = Math.min((this.#counts[at] ?? 0) + 1, 0xffff);
  }

  of(gram: number): number {
    return this.#counts[gram & (this.#counts.length - 1)] ?? 0;
  }
}

const lastOf = ({ at, gap }: WordPair): number => at + gap;

/** The pairs of a claim's words that a page looks up, by their last word. */
export function* findPairs(keys: Uint32Array): Generator<WordPair> {
  for (let last = 1; last < keys.length; last++)
    for (let gap = 1; gap <= WIDEST && gap <= last; gap++)
      if (isSeed(numberAt(keys, last - gap), numberAt(keys, last), gap)) yield { at: last - gap, gap };
}

/** The hash of a pair. */
export const gramOf = (keys: Uint32Array, pair: WordPair): number =>
  joinKeys(numberAt(keys, pair.at), numberAt(keys, lastOf(pair)));

/**
 * The pairs that a claim is listed under: of every so many words in a row the rarest, so that whatever part of it a page
 * prints has one, and some more where it is short.
 *
 * Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting", 2003, with rarity in the
 * place of a hash.
 */
export function pickPairs(keys: Uint32Array, counts: PairCounts): WordPair[] {
  const pairs = [...findPairs(keys)].map((pair) => ({ pair, count: counts.of(gramOf(keys, pair)) }));
  const picked = new Set<WordPair>();
  for (let from = 0; from === 0 || from + WINDOW <= keys.length; from++) {
    const inside = pairs.filter(({ pair }) => pair.at >= from && lastOf(pair) < from + WINDOW);
    const [first] = inside;
    if (first) picked.add(inside.reduce((best, one) => (one.count <= best.count ? one : best), first).pair);
  }
  if (picked.size < FEWEST)
    for (const { pair } of pairs.toSorted((a, b) => a.count - b.count)) {
      if (picked.size === FEWEST) break;
      picked.add(pair);
    }
  return [...picked];
}
