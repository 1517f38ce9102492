import { itemAt, numberAt } from '../item-at.ts';
import type { Span } from '../language/span.ts';
import { joinKeys } from '../language/word-key.ts';
import { type Evidence, seedExtender } from './extend-seed.ts';
import { bucketOf, isCrowded, isSeed, positionMask, type WordRuns } from './gram-table.ts';
import type { QuotationIndex } from './quotation-index.ts';

/** Seeds of one claim that lie further apart are two places where it may be. */
const FARTHEST = 40;

/** A claim that words of a page may come from, and where on the page. */
export interface Candidate {
  /** The claim's number in the quotation index. */
  readonly claim: number;
  /** From the first to the last word of the page that led to it, by word number. */
  readonly words: Span;
}

/** The claim that a word position lies in: binary search in `starts`. */
function claimAt({ starts }: WordRuns, position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (numberAt(starts, middle) <= position) low = middle;
    else high = middle;
  }
  return low;
}

/** Visits places: a word of the claims, and a word of the page that begins the same gram. */
type Visit = (position: number, at: number) => void;

/**
 * Visits the seeds that a pair of the page's words gives. A crowded bucket is told apart by the words that follow. A few
 * of the places visited are strangers with the same hash.
 */
function visitSeeds(
  { tables, runs }: QuotationIndex,
  keys: Uint32Array,
  visit: Visit,
): (at: number, gap: number) => void {
  const mask = positionMask(runs.words.length);
  return (at, gap) => {
    let gram = joinKeys(numberAt(keys, at), numberAt(keys, at + gap));
    for (let level = 0, next = at + gap + 1; level < tables.length; level++, next++) {
      const table = itemAt(tables, level);
      const bucket = bucketOf(table, gram);
      const end = numberAt(table.starts, bucket + 1);
      for (let i = numberAt(table.starts, bucket); i < end; i++) {
        const occurrence = numberAt(table.occurrences, i);
        if (((occurrence ^ gram) & ~mask) === 0) visit(occurrence & mask, at);
      }
      if (next >= keys.length || !isCrowded(table, bucket)) return;
      gram = joinKeys(gram, numberAt(keys, next));
    }
  };
}

/**
 * The claims that a run of words may come from, each with the words that led to it; a claim that may be in several
 * places comes several times. The more evidence is needed around a seed, the fewer the strangers.
 */
export function findCandidates(index: QuotationIndex, keys: Uint32Array, needed: Evidence): Candidate[] {
  const { words } = index.runs;
  const found: { readonly claim: number; words: Span }[] = [];
  const latest = new Map<number, { words: Span }>();
  const holds = seedExtender(words, keys, needed);
  const visit = visitSeeds(index, keys, (position, at) => {
    if (words[position] !== keys[at] || !holds(position, at)) return;
    const claim = claimAt(index.runs, position);
    const known = latest.get(claim);
    if (known && at - known.words.end < FARTHEST) {
      known.words = { start: known.words.start, end: at + 1 };
      return;
    }
    const candidate = { claim, words: { start: at, end: at + 1 } };
    latest.set(claim, candidate);
    found.push(candidate);
  });
  for (let at = 0; at + 1 < keys.length; at++)
    for (let gap = 1; gap <= needed.gap && at + gap < keys.length; gap++)
      if (isSeed(numberAt(keys, at), numberAt(keys, at + gap), gap)) visit(at, gap);
  return found;
}
