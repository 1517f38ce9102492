import { numberAt } from '../item-at.ts';
/**
 * Claims found by 32-bit hashes of what they are listed under, in typed arrays. A few of those found are strangers with
 * nearly the same hash: what is found has to be looked at. A bucket of too many is empty but for a mark, and its claims are listed more narrowly in
 * the next table.
 */
export interface PostingTable {
  /** `starts[b]` to `starts[b + 1]` are the places of bucket `b`; a hash's bucket is its remainder. */
  readonly starts: Uint32Array;
  /** A place in the low bits and, in the bits that places leave free, the hash's high ones. */
  readonly places: Uint32Array;
  /** Only element: the bits of `places` that are the place. */
  readonly mask: Uint32Array;
  /** One bit a bucket: too many for it. */
  readonly crowded: Uint32Array;
}

/** Visits each hash with the place it stands for; always in the same order. */
export type Postings = (visit: (hash: number, place: number) => void) => void;

/** What a table is laid out for. */
interface PostingOptions {
  /** A bucket of more is left empty and marked. */
  readonly crowd: number;
  /** Places are below this. */
  readonly count: number;
}

const PLACES_PER_BUCKET = 3;

const bucketOf = ({ starts }: Pick<PostingTable, 'starts'>, hash: number): number => hash % (starts.length - 1);

function countBuckets(postings: Postings): Uint32Array {
  let count = 0;
  postings(() => count++);
  const counts = new Uint32Array(Math.ceil(count / PLACES_PER_BUCKET) | 1);
  postings((hash) => {
    const bucket = hash % counts.length;
    counts[bucket] = numberAt(counts, bucket) + 1;
  });
  return counts;
}

/** Lays out postings by their hashes (a counting sort). */
export function buildPostingTable(postings: Postings, { crowd, count: most }: PostingOptions): PostingTable {
  const counts = countBuckets(postings);
  const starts = new Uint32Array(counts.length + 1);
  const crowded = new Uint32Array(Math.ceil(counts.length / 32));
  counts.forEach((count, bucket) => {
    const isFull = count > crowd;
    if (isFull) crowded[bucket >>> 5] = numberAt(crowded, bucket >>> 5) | (1 << (bucket & 31));
    starts[bucket + 1] = numberAt(starts, bucket) + (isFull ? 0 : count);
  });
  const places = new Uint32Array(numberAt(starts, counts.length));
  const next = starts.slice(0, -1);
  const mask = 0xffffffff >>> Math.clz32(most);
  postings((hash, place) => {
    const bucket = bucketOf({ starts }, hash);
    const at = numberAt(next, bucket);
    if (at === starts[bucket + 1]) return;
    places[at] = (hash & ~mask) | place;
    next[bucket] = at + 1;
  });
  return { starts, places, mask: Uint32Array.of(mask), crowded };
}

/** Whether what is listed under a hash is in the next table. */
export function isCrowded(table: PostingTable, hash: number): boolean {
  const bucket = bucketOf(table, hash);
  return ((numberAt(table.crowded, bucket >>> 5) >>> (bucket & 31)) & 1) === 1;
}

/** Visits the places listed under a hash. */
export function visitPlaces(table: PostingTable, hash: number, visit: (place: number) => unknown): void {
  const bucket = bucketOf(table, hash);
  const end = numberAt(table.starts, bucket + 1);
  const mask = numberAt(table.mask, 0);
  for (let at = numberAt(table.starts, bucket); at < end; at++) {
    const place = numberAt(table.places, at);
    if (((place ^ hash) & ~mask) === 0) visit(place & mask);
  }
}

/** Arrays that one table packs into. */
export const ARRAYS_PER_TABLE = 4;

/** The arrays a table is made of, for `packArrays`. */
export const arraysOfTable = ({ starts, places, mask, crowded }: PostingTable): Uint32Array[] => [
  starts,
  places,
  mask,
  crowded,
];

/** The table made of the arrays that `arraysOfTable` gave. */
export function tableFromArrays(arrays: readonly Uint32Array[]): PostingTable {
  const [starts, places, mask, crowded] = arrays as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  return { starts, places, mask, crowded };
}
