import type { ClaimSet } from '../../claim/claim.ts';
import { indexFigure } from '../../index/figure-index.ts';
import { numberAt } from '../../item-at.ts';
import { isContentKey, joinKeys, keysOf } from '../../language/word-key.ts';
import { findWords } from '../../language/words.ts';
import { oncePer } from '../../once-per.ts';
import { matterOf } from '../check-figures.ts';
import type { PageText } from '../finding.ts';
import { pageWordsOf } from '../page-words.ts';

/** Words in a row by which a quotation is looked for. */
const RUN = 3;

/** Set in the keys of runs of words, not in those of names. */
const RUN_BIT = 1;

/** Whether a key is that of some words in a row; others are of names. */
export const isRunKey = (key: number): boolean => (key & RUN_BIT) === RUN_BIT;

function addRuns(keys: Uint32Array, into: Set<number>): void {
  for (let end = RUN; end <= keys.length; end++) {
    const words = keys.subarray(end - RUN, end);
    if (words.some(isContentKey)) into.add((words.reduce(joinKeys, 0) | RUN_BIT) >>> 0);
  }
}

const keyOfName = (name: number): number => (name & ~RUN_BIT) >>> 0;

/** What an article is found by among all that are remembered: the runs of words of its quotations, and whom its figures are about. */
export function keysOfClaims({ claims }: Pick<ClaimSet, 'claims'>): Uint32Array<ArrayBuffer> {
  const keys = new Set<number>();
  for (const claim of claims) {
    if (claim.type === 'quotation') addRuns(keysOf(findWords(claim.content)), keys);
    if (claim.type === 'figure') for (const name of indexFigure(claim).names) keys.add(keyOfName(name));
  }
  return Uint32Array.from(keys);
}

/** Bits by which most keys that a page has not are passed over: many times as many as a page has keys. */
const BITS = 2 ** 16;

/** What a page has of such keys. */
export interface PageKeys {
  /** Those of some keys that the page has. */
  readonly among: (keys: Uint32Array) => number[];
}

/** A bit for each key: most keys that are not in the set can be ruled out by one look at it. */
function bitsOf(keys: Iterable<number>): Uint32Array {
  const bits = new Uint32Array(BITS / 32);
  for (const key of keys) {
    const at = (key >>> 5) & (bits.length - 1);
    bits[at] = numberAt(bits, at) | (1 << (key & 31));
  }
  return bits;
}

/** The keys of all of a page's words. */
export const pageKeysOf: (page: PageText) => PageKeys = oncePer((page: PageText): PageKeys => {
  const own = new Set<number>();
  addRuns(pageWordsOf(page).keys, own);
  for (const hash of matterOf(page).hashes) own.add(keyOfName(hash));
  const bits = bitsOf(own);
  const last = bits.length - 1;
  return {
    among: (keys) => {
      const found: number[] = [];
      // Millions of keys are looked at: no iterator, no call.
      for (let i = 0; i < keys.length; i++) {
        const key = keys[i] ?? 0;
        if ((((bits[(key >>> 5) & last] ?? 0) >>> (key & 31)) & 1) === 1 && own.has(key)) found.push(key);
      }
      return found;
    },
  };
});
