import type { Features, Scorer } from './features.ts';

/** The bits of a feature's hash that a weights file keeps: an unseen feature is taken for a kept one in under 1 of 100. */
export const KEY_SHIFT = 8;

/** A model's features as a file has them: keys in rising order, for each the classes it speaks for and their weights. */
export interface ModelRows {
  readonly classes: number;
  readonly keys: Uint32Array;
  /** Where each feature's pairs begin; one entry more than there are keys. */
  readonly from: Uint32Array;
  readonly pairClasses: Uint8Array;
  readonly pairWeights: Int8Array;
}

const FREE = 0xffffffff;
const spread = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 8;

/** Finds the row of a key in rising `keys`, or -1: an open-addressed table over typed arrays, filled once. */
export function indexKeys(keys: Uint32Array): (key: number) => number {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, keys.length * 2)));
  const mask = size - 1;
  const slots = new Uint32Array(size).fill(FREE);
  const rows = new Int32Array(size).fill(-1);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? 0;
    let slot = spread(key) & mask;
    while (slots[slot] !== FREE) slot = (slot + 1) & mask;
    slots[slot] = key;
    rows[slot] = row;
  }
  return (key) => {
    let slot = spread(key) & mask;
    while (slots[slot] !== key && slots[slot] !== FREE) slot = (slot + 1) & mask;
    return rows[slot] ?? -1;
  };
}

/** Makes a model's features ready for looking up. */
export function loadModel({ classes, keys, from, pairClasses, pairWeights }: ModelRows): Scorer {
  const rowOf = indexKeys(keys);
  const score = (features: Features, into: Float32Array): void => {
    into.fill(0);
    const { hashes, count } = features;
    for (let f = 0; f < count; f++) {
      const row = rowOf((hashes[f] ?? 0) >>> KEY_SHIFT);
      if (row < 0) continue;
      const end = from[row + 1] ?? 0;
      for (let pair = from[row] ?? 0; pair < end; pair++) {
        const c = pairClasses[pair] ?? 0;
        into[c] = (into[c] ?? 0) + (pairWeights[pair] ?? 0);
      }
    }
  };
  return { classes, score };
}
