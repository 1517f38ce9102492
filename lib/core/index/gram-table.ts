import { itemAt, numberAt } from '../item-at.ts';
import { isContentKey, joinKeys } from '../language/word-key.ts';

/** Occurrences a bucket may hold before it is read one word further; set by `npm run bench recall` and `check`. */
export const CROWD = 5;

/** Longest run of words a bucket is told apart by; at the last level a bucket keeps its first `CROWD` occurrences. */
export const LEVELS = 5;

/** Occurrences for which one bucket is laid out. */
const OCCURRENCES_PER_BUCKET = 3;

/**
 * Where grams of one length occur. A gram's bucket is its remainder; an occurrence is a word position in the low bits
 * and, in the bits the positions leave free, the gram's high bits, so that most strangers in a bucket are told apart
 * without looking at the words.
 */
export interface GramTable {
  /** `starts[b]` to `starts[b + 1]` are the occurrences of bucket `b`. */
  readonly starts: Uint32Array;
  /**
   * One bit a bucket: too common, its grams are to be looked up one word longer in the next table. It holds only those
   * that end their claim, for which there is no next word.
   */
  readonly crowded: Uint32Array;
  readonly occurrences: Uint32Array;
}

/** The run of words of some claims, all in one array. */
export interface WordRuns {
  /** Keys of all words of all claims, claim after claim. */
  readonly words: Uint32Array;
  /** Where each claim begins in `words`, and the end of the last. */
  readonly starts: Uint32Array;
}

/** The bits of an occurrence that are the position. */
export const positionMask = (wordCount: number): number => 0xffffffff >>> Math.clz32(wordCount);

/** The bucket of a gram. */
export const bucketOf = (table: GramTable, gram: number): number => gram % (table.starts.length - 1);

/** Whether a bucket is to be looked up in the next table too. */
export const isCrowded = (table: GramTable, bucket: number): boolean =>
  ((numberAt(table.crowded, bucket >>> 5) >>> (bucket & 31)) & 1) === 1;

/**
 * Whether a pair of words is looked up. Two function words with another word between them are in every text, and say
 * nothing.
 */
export const isSeed = (first: number, second: number, gap: number): boolean =>
  gap === 1 || isContentKey(first) || isContentKey(second);

/**
 * Visits the grams that belong in the next table: pairs of words one or two apart, longer where they are crowded.
 * `endsClaim` says that no word follows by which a gram could be made longer.
 */
function forEachGram(
  { words, starts }: WordRuns,
  tables: readonly GramTable[],
  visit: (gram: number, position: number, endsClaim: boolean) => void,
): void {
  for (let claim = 0; claim + 1 < starts.length; claim++) {
    const end = numberAt(starts, claim + 1);
    for (let position = numberAt(starts, claim); position < end; position++) {
      for (let gap = 1; gap <= 2 && position + gap < end; gap++) {
        let last = position + gap;
        if (!isSeed(numberAt(words, position), numberAt(words, last), gap)) continue;
        let gram = joinKeys(numberAt(words, position), numberAt(words, last));
        let level = 0;
        while (level < tables.length) {
          const table = itemAt(tables, level);
          if (++last >= end || !isCrowded(table, bucketOf(table, gram))) break;
          gram = joinKeys(gram, numberAt(words, last));
          level++;
        }
        if (level === tables.length) visit(gram, position, last + 1 >= end);
      }
    }
  }
}

/** How often each bucket is hit, and how often by grams that end their claim. */
function countBuckets(runs: WordRuns, tables: readonly GramTable[], buckets: number): [Uint32Array, Uint32Array] {
  const counts = new Uint32Array(buckets);
  const ends = new Uint32Array(buckets);
  forEachGram(runs, tables, (gram, _, endsClaim) => {
    const bucket = gram % buckets;
    counts[bucket] = numberAt(counts, bucket) + 1;
    if (endsClaim) ends[bucket] = numberAt(ends, bucket) + 1;
  });
  return [counts, ends];
}

/** The next table, and how many occurrences were too many for it. */
function buildGramTable(runs: WordRuns, tables: readonly GramTable[], expected: number): [GramTable, number] {
  const isLast = tables.length === LEVELS - 1;
  const buckets = Math.ceil(expected / OCCURRENCES_PER_BUCKET) | 1;
  const [counts, ends] = countBuckets(runs, tables, buckets);
  const starts = new Uint32Array(buckets + 1);
  const crowded = new Uint32Array(Math.ceil(buckets / 32));
  let left = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    let kept = numberAt(counts, bucket);
    if (kept > CROWD && !isLast) {
      left += kept - numberAt(ends, bucket);
      kept = numberAt(ends, bucket);
      crowded[bucket >>> 5] = numberAt(crowded, bucket >>> 5) | (1 << (bucket & 31));
    }
    starts[bucket + 1] = numberAt(starts, bucket) + Math.min(kept, CROWD);
  }
  const table: GramTable = { starts, crowded, occurrences: new Uint32Array(numberAt(starts, buckets)) };
  fillGramTable(runs, tables, table);
  return [table, left];
}

function fillGramTable(runs: WordRuns, tables: readonly GramTable[], table: GramTable): void {
  const mask = positionMask(runs.words.length);
  const next = table.starts.slice(0, -1);
  forEachGram(runs, tables, (gram, position, endsClaim) => {
    const bucket = bucketOf(table, gram);
    const at = numberAt(next, bucket);
    if (at >= numberAt(table.starts, bucket + 1) || (isCrowded(table, bucket) && !endsClaim)) return;
    table.occurrences[at] = (gram & ~mask) | position;
    next[bucket] = at + 1;
  });
}

/** The tables over the words of some claims, for pairs first, in a step for each. */
export function* buildGramTablesSteps(runs: WordRuns): Generator<void, GramTable[]> {
  const tables: GramTable[] = [];
  for (let left = runs.words.length * 2; tables.length < LEVELS; ) {
    const [table, more] = buildGramTable(runs, tables, left);
    tables.push(table);
    left = more;
    yield;
  }
  return tables;
}
