/**
 * The quotations of some claim sets, arranged so that a page's words lead to the claims they may come from.
 *
 * Algorithm: seed and extend over gapped word pairs with variable length. As in BLAST, a short seed that occurs in both
 * texts is looked up in an index and extended on both sides; only what holds is aligned in full. Seeds are pairs of
 * words one or two apart, hashed; a page looks up pairs one to three apart, so that an inserted, deleted or replaced
 * word breaks only the pairs it is in. Pairs too common to tell anything ("of the") are read one word further until
 * they are rare (the variable-length grams of VGRAM), so that a page's cost follows its own length: each of its pairs
 * meets a bounded number of occurrences however many claims there are.
 *
 * Cost: building and size are linear in the words of the claims (about 14 bytes a word); a look-up is O(1) a page word;
 * all sets are in one index, for a page's words to be looked up once however many sets there are.
 * Limits: a claim whose every pair is both common and altered is missed; claims of fewer than three words are left out.
 *
 * Altschul et al., "Basic local alignment search tool", 1990. Burkhardt and Kärkkäinen, "Better filtering with gapped
 * q-grams", 2003. Li, Wang and Yang, "VGRAM: improving performance of approximate queries on string collections using
 * variable-length grams", 2007.
 */

import type { ClaimSet } from '../claim/claim.ts';
import { FEWEST_WORDS } from '../claim/fewest-words.ts';
import { numberAt } from '../item-at.ts';
import { joinKeys, keysOf } from '../language/word-key.ts';
import { findWords } from '../language/words.ts';
import { FRAME_CROWD, frameKeysOf } from './frame-key.ts';
import { buildGramTablesSteps, type GramTable, LEVELS, type WordRuns } from './gram-table.ts';

/** Arrays that one index packs into. */
export const QUOTATION_ARRAYS = 5 + 3 * LEVELS;

/** The index over the quotations of some claim sets. */
export interface QuotationIndex {
  /** The number of the set that each indexed quotation is from. */
  readonly sets: Uint32Array;
  /** Where in its set's `claims` it is. */
  readonly claims: Uint32Array;
  /**
   * Quotations of a few words: for each its set and its place, by the hash of its words where they are too few for the
   * tables, and by the key of those that lead to it.
   */
  readonly short: Uint32Array;
  readonly runs: WordRuns;
  /** For pairs of words, then for longer and longer runs of those too common. */
  readonly tables: readonly GramTable[];
}

/** A claim of more characters has words enough for the tables. */
export const LONGEST_SHORT = 60;

interface Collected {
  readonly sets: number[];
  readonly claims: number[];
  readonly keys: Uint32Array[];
  readonly starts: number[];
  readonly short: (readonly [hash: number, set: number, claim: number])[];
}

/** The hash of all words of a short quotation. */
export const hashOfWords = (keys: Uint32Array): number => keys.reduce(joinKeys, 0);

function collectClaims(collected: Collected, { claims }: ClaimSet, set: number): void {
  claims.forEach((claim, ordinal) => {
    if (claim.type !== 'quotation') return;
    const words = findWords(claim.content);
    for (const key of frameKeysOf(claim, words.length)) collected.short.push([key, set, ordinal]);
    if (words.length >= FEWEST_WORDS) {
      collected.sets.push(set);
      collected.claims.push(ordinal);
      collected.keys.push(keysOf(words));
      collected.starts.push((collected.starts.at(-1) ?? 0) + words.length);
    } else if (words.length > 0 && claim.content.length <= LONGEST_SHORT)
      collected.short.push([hashOfWords(keysOf(words)), set, ordinal]);
  });
}

function runsOf({ keys, starts }: Collected): WordRuns {
  const words = new Uint32Array(starts.at(-1) ?? 0);
  keys.forEach((run, i) => {
    words.set(run, starts[i]);
  });
  return { words, starts: Uint32Array.from(starts) };
}

/** Builds the index over the quotations of sets, in a step for each set and one for the tables. */
export function* buildQuotationIndexSteps(sets: readonly ClaimSet[]): Generator<void, QuotationIndex> {
  const collected: Collected = { sets: [], claims: [], keys: [], starts: [0], short: [] };
  for (const [number, set] of sets.entries()) {
    collectClaims(collected, set, number);
    yield;
  }
  const runs = runsOf(collected);
  const short = collected.short.sort((a, b) => a[0] - b[0]).flat();
  return {
    sets: Uint32Array.from(collected.sets),
    claims: Uint32Array.from(collected.claims),
    short: Uint32Array.from(short),
    runs,
    tables: yield* buildGramTablesSteps(runs),
  };
}

/** Where the short quotations are whose words, or the words before them, have this hash: pairs of set and place in its `claims`. */
export function findShort({ short }: QuotationIndex, hash: number): [set: number, claim: number][] {
  let [low, high] = [0, short.length / 3];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numberAt(short, middle * 3) < hash) low = middle + 1;
    else high = middle;
  }
  const found: [number, number][] = [];
  for (let at = low * 3; at < short.length && short[at] === hash; at += 3)
    found.push([numberAt(short, at + 1), numberAt(short, at + 2)]);
  return found;
}

/** The same for the words that lead to a quotation; none where they lead to too many. */
export function findFramed(index: QuotationIndex, key: number): [set: number, claim: number][] {
  const found = findShort(index, key);
  return found.length > FRAME_CROWD ? [] : found;
}

/** The keys of the words of an indexed claim, given by its number in the index. */
export const keysOfClaim = ({ runs }: QuotationIndex, claim: number): Uint32Array =>
  runs.words.subarray(runs.starts[claim], runs.starts[claim + 1]);

/** The arrays an index is made of, `QUOTATION_ARRAYS` of them, for `packArrays`. */
export const arraysOfQuotations = ({ sets, claims, short, runs, tables }: QuotationIndex): Uint32Array[] => [
  sets,
  claims,
  short,
  runs.words,
  runs.starts,
  ...tables.flatMap(({ starts, crowded, occurrences }) => [starts, crowded, occurrences]),
];

/** The index made of the arrays that `arraysOfQuotations` gave. */
export function quotationsFromArrays(arrays: readonly Uint32Array[]): QuotationIndex {
  const [sets, claims, short, words, starts, ...rest] = arrays as Uint32Array[] as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const tables = Array.from({ length: LEVELS }, (_, level): GramTable => {
    const [tableStarts, crowded, occurrences] = (rest as Uint32Array[]).slice(level * 3) as [
      Uint32Array,
      Uint32Array,
      Uint32Array,
    ];
    return { starts: tableStarts, crowded, occurrences };
  });
  return { sets, claims, short, runs: { words, starts }, tables };
}
