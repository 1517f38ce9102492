/**
 * The quotations of one claim set, arranged so that a page's words lead to the claims they may come from.
 *
 * Algorithm: seed and extend over gapped word pairs with variable length. As in BLAST, a short seed that occurs in both
 * texts is looked up in an index and extended on both sides; only what holds is aligned in full. Seeds are pairs of
 * words one or two apart, hashed; a page looks up pairs one to three apart, so that an inserted, deleted or replaced
 * word breaks only the pairs it stands in. Pairs too common to tell anything ("of the") are read one word further until
 * they are rare (the variable-length grams of VGRAM), so that a page's cost follows its own length: each of its pairs
 * meets a bounded number of occurrences however many claims there are.
 *
 * Cost: building and size are linear in the words of the claims (about 14 bytes a word); a look-up is O(1) a page word;
 * one set is one index, so that switching a set on or off touches no other.
 * Limits: a claim whose every pair is both common and altered is missed; claims of fewer than three words are left out.
 *
 * Altschul et al., "Basic local alignment search tool", 1990. Burkhardt and Kärkkäinen, "Better filtering with gapped
 * q-grams", 2003. Li, Wang and Yang, "VGRAM: improving performance of approximate queries on string collections using
 * variable-length grams", 2007.
 */
import { findWords } from '../text/words.ts';
import type { Claim, ClaimSet } from './claim.ts';
import { buildGramTables, type GramTable, LEVELS, type WordRuns } from './gram-table.ts';
import { hashText, joinKeys, keysOf } from './word-key.ts';

/** Claims of fewer words are not looked for: two words are a name or a phrase, not somebody's statement. */
export const FEWEST_WORDS = 3;

/** Changes whenever keys or tables are made otherwise, so that an older buffer is not read. */
const FORMAT = 2;

/** Arrays that one index packs into. */
export const ARRAYS_PER_INDEX = 4 + 3 * LEVELS;

/** The index over the quotations of one claim set. */
export interface QuotationIndex {
  /** Tells whether a packed index belongs to a set. */
  readonly fingerprint: number;
  /** Where in the set's `claims` each indexed quotation stands. */
  readonly claims: Uint32Array;
  readonly runs: WordRuns;
  /** For pairs of words, then for longer and longer runs of those too common. */
  readonly tables: readonly GramTable[];
}

/** Characters of each claim that tell it in the fingerprint, besides its length. */
const SAMPLE = 12;

/** What tells a claim in the fingerprint: what it says, or where it stands in what words. */
const tellingText = (claim: Claim): string =>
  claim.type === 'quotation' ? claim.content : `${claim.appearances[0]?.exact ?? ''}${claim.terms.join(' ')}`;

/** A number that changes when a set's id, version or claims do. It reads how each begins and how long it is. */
export function fingerprintOf({ id, version, claims }: ClaimSet): number {
  let hash = joinKeys(joinKeys(FORMAT, hashText(`${id}\n${version}`)), claims.length);
  for (const claim of claims) {
    const text = tellingText(claim);
    hash = joinKeys(hash + text.length, hashText(text, Math.min(SAMPLE, text.length)));
  }
  return hash;
}

/** The keys of all words of all quotations of a set that are long enough, and which claims these are. */
function collectRuns({ claims }: ClaimSet): { readonly claims: Uint32Array; readonly runs: WordRuns } {
  const kept: number[] = [];
  const keys: Uint32Array[] = [];
  const starts = [0];
  let length = 0;
  claims.forEach((claim, ordinal) => {
    if (claim.type !== 'quotation') return;
    const words = findWords(claim.content);
    if (words.length < FEWEST_WORDS) return;
    kept.push(ordinal);
    keys.push(keysOf(words));
    length += words.length;
    starts.push(length);
  });
  const words = new Uint32Array(length);
  keys.forEach((run, i) => {
    words.set(run, starts[i]);
  });
  return { claims: Uint32Array.from(kept), runs: { words, starts: Uint32Array.from(starts) } };
}

/** Builds the index over the quotations of a set. */
export function buildQuotationIndex(set: ClaimSet): QuotationIndex {
  const { claims, runs } = collectRuns(set);
  return { fingerprint: fingerprintOf(set), claims, runs, tables: buildGramTables(runs) };
}

/** The keys of the words of an indexed claim, given by its number in the index. */
export const keysOfClaim = ({ runs }: QuotationIndex, claim: number): Uint32Array =>
  runs.words.subarray(runs.starts[claim], runs.starts[claim + 1]);

/** The arrays an index is made of, `ARRAYS_PER_INDEX` of them, for `packArrays`. */
export const arraysOf = ({ fingerprint, claims, runs, tables }: QuotationIndex): Uint32Array[] => [
  Uint32Array.of(fingerprint),
  claims,
  runs.words,
  runs.starts,
  ...tables.flatMap(({ starts, crowded, occurrences }) => [starts, crowded, occurrences]),
];

/** The index made of the arrays that `arraysOf` gave. */
export function indexFromArrays(arrays: readonly Uint32Array[]): QuotationIndex {
  const [header, claims, words, starts, ...rest] = arrays as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const tables = Array.from({ length: LEVELS }, (_, level): GramTable => {
    const [tableStarts, crowded, occurrences] = (rest as Uint32Array[]).slice(level * 3) as [
      Uint32Array,
      Uint32Array,
      Uint32Array,
    ];
    return { starts: tableStarts, crowded, occurrences };
  });
  return { fingerprint: header[0] as number, claims, runs: { words, starts }, tables };
}
