import { numberAt } from '../../item-at.ts';
import { type BlockWriter, readBlocks, type SegmentSource } from './block-file.ts';
import { NumberList } from './number-list.ts';
import { lastUpTo, placeOfBlock } from './record-store.ts';

/** Where the postings are: the first key of each block and the block's place. A key's postings are in one block. */
export interface PostingStore {
  readonly firsts: Uint32Array;
  readonly starts: Uint32Array;
  readonly sizes: Uint32Array;
}

/** What is listed under a key. */
export interface Listing {
  readonly claims: readonly number[];
  /** Too many claims have the key: the others are listed under longer ones. */
  readonly isCrowded: boolean;
}

/** Claims are below this, so that a key and a claim are one number without loss. */
export const MOST_CLAIMS = 2 ** 21 - 1;
const CROWDED = MOST_CLAIMS;
const CLAIMS = 2 ** 21;

/** Claims under one key that are kept. */
export const MOST_LISTED = 24;

/** Postings of a block, but for one key's more. */
const BLOCK_POSTINGS = 512;

/** Collects claims under keys. */
export class PostingList {
  #items = new Float64Array(1024);
  #length = 0;

  add(key: number, claim: number): void {
    if (this.#length === this.#items.length) {
      const larger = new Float64Array(2 * this.#items.length);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.#length++] = key * CLAIMS + claim;
  }

  /** Says that what has the key is listed more narrowly. */
  markCrowded(key: number): void {
    this.add(key, CROWDED);
  }

  /** Each key once with its claims, by the key, claims rising; a mark comes last. */
  *sorted(): Generator<{ readonly key: number; readonly claims: readonly number[] }> {
    const items = this.#items.subarray(0, this.#length).sort();
    let key = -1;
    let claims: number[] = [];
    for (const item of items) {
      const claim = item % CLAIMS;
      const own = (item - claim) / CLAIMS;
      if (own !== key) {
        if (claims.length > 0) yield { key, claims };
        key = own;
        claims = [];
      }
      if (claims.at(-1) !== claim && (claims.length < MOST_LISTED || claim === CROWDED)) claims.push(claim);
    }
    if (claims.length > 0) yield { key, claims };
  }
}

/** Writes postings in blocks; gives where they are, and all keys. */
export function writePostings(
  list: PostingList,
  blocks: BlockWriter,
): { readonly store: PostingStore; readonly keys: Uint32Array } {
  const [firsts, starts, sizes, keys] = [new NumberList(), new NumberList(), new NumberList(), new NumberList()];
  let waiting: { readonly keys: number[]; readonly claims: number[] } = { keys: [], claims: [] };
  const flush = (): void => {
    const [first] = waiting.keys;
    if (first === undefined) return;
    const { start, size } = blocks.writeBlock(Uint32Array.of(0, ...waiting.keys, ...waiting.claims));
    firsts.push(first);
    starts.push(start);
    sizes.push(size);
    waiting = { keys: [], claims: [] };
  };
  for (const { key, claims } of list.sorted()) {
    keys.push(key);
    waiting.keys.push(...claims.map(() => key));
    waiting.claims.push(...claims);
    if (waiting.keys.length >= BLOCK_POSTINGS) flush();
  }
  flush();
  const store = { firsts: firsts.numbers(), starts: starts.numbers(), sizes: sizes.numbers() };
  return { store, keys: keys.numbers() };
}

/** What a block lists under a key; `null` where it has none. */
function findListing(block: Uint32Array, key: number): Listing | null {
  const count = (block.length - 1) / 2;
  const keys = block.subarray(1, 1 + count);
  const claims: number[] = [];
  let isCrowded = false;
  for (let at = lastUpTo(keys, key); at >= 0 && keys[at] === key; at--) {
    const claim = numberAt(block, 1 + count + at);
    if (claim === CROWDED) isCrowded = true;
    else claims.push(claim);
  }
  return isCrowded || claims.length > 0 ? { claims, isCrowded } : null;
}

/** What is listed under each of some keys, of those under which something is. */
export async function readListings(
  source: SegmentSource,
  store: PostingStore,
  keys: readonly number[],
): Promise<ReadonlyMap<number, Listing>> {
  const listings = new Map<number, Listing>();
  const byBlock = Map.groupBy(keys, (key) => lastUpTo(store.firsts, key));
  byBlock.delete(-1);
  const blocks = await readBlocks(
    source,
    [...byBlock.keys()].map((block) => placeOfBlock(store, block)),
  );
  for (const [number, own] of byBlock) {
    const block = blocks.get(numberAt(store.starts, number));
    for (const key of own) {
      const listing = block && findListing(block, key);
      if (listing) listings.set(key, listing);
    }
  }
  return listings;
}
