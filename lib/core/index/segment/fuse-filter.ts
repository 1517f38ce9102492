/**
 * Which 32-bit keys are not in a set, in nine bits a key: of those that are, none is missed; of others one in 256 is
 * taken for one.
 *
 * Algorithm: the binary fuse filter with three places a key. A key's three places lie in three segments of the table that
 * follow each other, and the fingerprints there give its own when they are combined. To fill the table, keys that are alone at a place are
 * taken off one by one (peeling); in the opposite order each then sets the place that is its own.
 *
 * Cost: building is linear in the keys, a question three look-ups.
 *
 * Graf and Lemire, "Binary fuse filters: fast and smaller than xor filters", Journal of Experimental Algorithmics 27, 2022.
 */
import { numberAt } from '../../item-at.ts';
import { mix } from '../../language/word-key.ts';

/** A filter over some keys. */
export interface FuseFilter {
  readonly seed: number;
  /** Places of one segment, a power of two. */
  readonly segment: number;
  /** Places at which a key's first may be. */
  readonly starts: number;
  readonly fingerprints: Uint8Array;
}

const ARITY = 3;
const LONGEST_SEGMENT = 2 ** 18;
/** Seeds that are tried; one in a few fails for few keys, next to none for many. */
const MOST_SEEDS = 64;

/** The sizes that the paper found by trying. */
function layOut(count: number): Pick<FuseFilter, 'segment' | 'starts'> {
  const log = Math.log(Math.max(count, 2));
  const segment = Math.min(2 ** Math.floor(log / Math.log(3.33) + 2.25), LONGEST_SEGMENT);
  const factor = Math.max(1.125, 0.875 + (0.25 * Math.log(1e6)) / log);
  const segments = Math.ceil((count * factor) / segment);
  return { segment, starts: Math.max(1, segments - ARITY + 1) * segment };
}

const lengthOf = ({ segment, starts }: Pick<FuseFilter, 'segment' | 'starts'>): number =>
  starts + (ARITY - 1) * segment;

/** Writes the three places of a key into `at`, and gives its fingerprint. */
function place({ seed, segment, starts }: Omit<FuseFilter, 'fingerprints'>, key: number, at: Uint32Array): number {
  const first = mix(key ^ seed);
  const second = mix(first + 0x9e3779b9);
  const from = Math.floor((first * starts) / 2 ** 32);
  at[0] = from;
  at[1] = (from + segment) ^ (second & (segment - 1));
  at[2] = (from + 2 * segment) ^ Math.floor((second * segment) / 2 ** 32);
  return mix(second + 0x85ebca6b) & 0xff;
}

/** The keys in the order in which each is alone at a place, with which of its places that is; `null` where some never are. */
interface Peeled {
  readonly keys: Uint32Array;
  readonly places: Uint32Array;
}

/** At each place how many keys have it, and all of them combined. */
function countPlaces(keys: Uint32Array, layout: Omit<FuseFilter, 'fingerprints'>) {
  const counts = new Uint16Array(lengthOf(layout));
  const combined = new Uint32Array(counts.length);
  const at = new Uint32Array(ARITY);
  for (const key of keys) {
    place(layout, key, at);
    for (const one of at) {
      counts[one] = (counts[one] ?? 0) + 1;
      combined[one] = numberAt(combined, one) ^ key;
    }
  }
  return { counts, combined };
}

function peel(keys: Uint32Array, layout: Omit<FuseFilter, 'fingerprints'>): Peeled | null {
  const { counts, combined } = countPlaces(keys, layout);
  const waiting: number[] = [];
  counts.forEach((count, one) => {
    if (count === 1) waiting.push(one);
  });
  const peeled = { keys: new Uint32Array(keys.length), places: new Uint32Array(keys.length) };
  const at = new Uint32Array(ARITY);
  let taken = 0;
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (counts[one] !== 1) continue;
    const key = numberAt(combined, one);
    peeled.keys[taken] = key;
    peeled.places[taken++] = one;
    place(layout, key, at);
    for (const other of at) {
      const left = (counts[other] ?? 0) - 1;
      counts[other] = left;
      combined[other] = numberAt(combined, other) ^ key;
      if (left === 1) waiting.push(other);
    }
  }
  return taken === keys.length ? peeled : null;
}

function fill(layout: Omit<FuseFilter, 'fingerprints'>, { keys, places }: Peeled): Uint8Array {
  const fingerprints = new Uint8Array(Math.ceil(lengthOf(layout) / 4) * 4);
  const at = new Uint32Array(ARITY);
  for (let i = keys.length - 1; i >= 0; i--) {
    const own = numberAt(places, i);
    let fingerprint = place(layout, numberAt(keys, i), at);
    for (const one of at) if (one !== own) fingerprint ^= fingerprints[one] ?? 0;
    fingerprints[own] = fingerprint;
  }
  return fingerprints;
}

/** Builds the filter over keys of which none is there twice. */
export function buildFuseFilter(keys: Uint32Array): FuseFilter {
  for (let seed = 1; seed <= MOST_SEEDS; seed++) {
    const layout = { seed: mix(seed), ...layOut(keys.length) };
    const peeled = peel(keys, layout);
    if (peeled) return { ...layout, fingerprints: fill(layout, peeled) };
  }
  throw new Error('No filter was found: are some keys there twice?');
}

/** A test of keys: whether they may be among those that the filter was built over. */
export function fuseTester(filter: FuseFilter): (key: number) => boolean {
  const { fingerprints } = filter;
  const at = new Uint32Array(ARITY);
  return (key) => {
    let fingerprint = place(filter, key, at);
    for (const one of at) fingerprint ^= fingerprints[one] ?? 0;
    return fingerprint === 0;
  };
}

const HEADER = 3;

/** The filter as 32-bit numbers, for `packArrays`. */
export function filterToNumbers({ seed, segment, starts, fingerprints }: FuseFilter): Uint32Array {
  const numbers = new Uint32Array(HEADER + fingerprints.length / 4);
  numbers.set([seed, segment, starts]);
  new Uint8Array(numbers.buffer).set(fingerprints, 4 * HEADER);
  return numbers;
}

/** The filter from what `filterToNumbers` gave, without copying. */
export const filterFromNumbers = (numbers: Uint32Array): FuseFilter => ({
  seed: numberAt(numbers, 0),
  segment: numberAt(numbers, 1),
  starts: numberAt(numbers, 2),
  fingerprints: new Uint8Array(numbers.buffer, numbers.byteOffset + 4 * HEADER, 4 * (numbers.length - HEADER)),
});
