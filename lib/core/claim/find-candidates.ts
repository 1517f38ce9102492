import type { Span } from '../text/span.ts';
import { bucketOf, type GramTable, isCrowded, positionMask, type WordRuns } from './gram-table.ts';
import type { QuotationIndex } from './quotation-index.ts';
import { joinKeys } from './word-key.ts';

/** Words of the page a pair may span: one word more than in the index, for words that the page puts in. */
const WIDEST_GAP = 3;

/** How far the next shared word may lie on either side when a seed is extended. */
const REACH = 4;

/** Seeds of one claim that lie further apart are two places where it may stand. */
const FARTHEST = 40;

/** A claim that words of a page may come from, and where on the page. */
export interface Candidate {
  /** The claim's number in the quotation index. */
  readonly claim: number;
  /** From the first to the last word of the page that led to it, by word number. */
  readonly words: Span;
}

/** Occurrences of a gram, some of strangers that share its bucket. */
interface Bucket {
  readonly occurrences: Uint32Array;
  readonly start: number;
  readonly end: number;
  readonly gram: number;
}

/** The claim that a word position lies in: binary search in `starts`. */
function claimAt({ starts }: WordRuns, position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= position) low = middle;
    else high = middle;
  }
  return low;
}

/** Where two words of the page occur in the claims; a crowded bucket is told apart by the words that follow them. */
function lookUpPair(tables: readonly GramTable[], keys: Uint32Array, pair: Span): Bucket | null {
  let gram = joinKeys(keys[pair.start] as number, keys[pair.end - 1] as number);
  for (let level = 0, next = pair.end; level < tables.length; level++, next++) {
    const { starts, occurrences } = tables[level] as GramTable;
    const bucket = bucketOf(tables[level] as GramTable, gram);
    if (!isCrowded(tables[level] as GramTable, bucket))
      return { occurrences, start: starts[bucket] as number, end: starts[bucket + 1] as number, gram };
    if (next >= keys.length) return null;
    gram = joinKeys(gram, keys[next] as number);
  }
  return null;
}

/** A place in the claims and the place on the page that it is held against. */
interface Seed {
  readonly position: number;
  readonly at: number;
}

/** The nearest place on one side of a seed where both have the same word again; `null` when it is out of reach. */
function nextShared(words: Uint32Array, keys: Uint32Array, { position, at }: Seed, step: 1 | -1): Seed | null {
  for (let away = 2; away <= 2 * REACH; away++)
    for (let ahead = Math.max(1, away - REACH); ahead <= Math.min(REACH, away - 1); ahead++) {
      const key = words[position + step * ahead];
      if (key !== undefined && key === keys[at + step * (away - ahead)])
        return { position: position + step * ahead, at: at + step * (away - ahead) };
    }
  return null;
}

/** Whether as many words as wanted are shared around a seed, in the same order. */
function reaches(words: Uint32Array, keys: Uint32Array, seed: Seed, wanted: number): boolean {
  let shared = 1;
  for (const step of [1, -1] as const)
    for (let next: Seed | null = seed; shared < wanted; shared++) {
      next = nextShared(words, keys, next, step);
      if (!next) break;
    }
  return shared >= wanted;
}

/**
 * The claims that a run of words may come from, each with the words that led to it; a claim that may stand in several
 * places comes several times. `fewestShared`: how many words around a seed a claim must share; the higher, the fewer
 * the strangers.
 */
export function findCandidates(index: QuotationIndex, keys: Uint32Array, fewestShared: number): Candidate[] {
  const { tables, runs } = index;
  const mask = positionMask(runs.words.length);
  const found: { readonly claim: number; words: Span }[] = [];
  const latest = new Map<number, { words: Span }>();
  const consider = (seed: Seed): void => {
    if (runs.words[seed.position] !== keys[seed.at] || !reaches(runs.words, keys, seed, fewestShared)) return;
    const claim = claimAt(runs, seed.position);
    const known = latest.get(claim);
    if (known && seed.at - known.words.end < FARTHEST) {
      known.words = { start: known.words.start, end: seed.at + 1 };
      return;
    }
    const candidate = { claim, words: { start: seed.at, end: seed.at + 1 } };
    latest.set(claim, candidate);
    found.push(candidate);
  };
  for (let at = 0; at + 1 < keys.length; at++)
    for (let gap = 1; gap <= WIDEST_GAP && at + gap < keys.length; gap++) {
      const bucket = lookUpPair(tables, keys, { start: at, end: at + gap + 1 });
      if (!bucket) continue;
      for (let i = bucket.start; i < bucket.end; i++) {
        const occurrence = bucket.occurrences[i] as number;
        if (((occurrence ^ bucket.gram) & ~mask) === 0) consider({ position: occurrence & mask, at });
      }
    }
  return found;
}
