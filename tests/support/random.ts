/** A stream of numbers from 0 to below 1 that is the same for the same seed (Mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 to below `count`. */
export const pickNumber = (random: () => number, count: number): number => Math.floor(random() * count);

/** One of the items. */
export const pickOne = <T>(random: () => number, items: readonly T[]): T =>
  items[pickNumber(random, items.length)] as T;
