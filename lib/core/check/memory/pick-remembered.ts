import { isRunKey, type PageKeys } from './memory-keys.ts';

/** An article that is remembered, by what it is found by. */
export interface RememberedKeys {
  readonly id: number;
  readonly keys: Uint32Array;
}

/**
 * So many articles a page is compared with: those that share most words in a row with it, and those on most of the same
 * people and places. A story has rarely more that say anything new of it.
 */
const MOST_BY_WORDS = 12;
const MOST_BY_NAMES = 8;
/** With fewer names in common an article is of another story. */
const FEWEST_NAMES = 2;

interface Shared {
  /** What is shared, by how rare it is. */
  weight: number;
  count: number;
}

/** The keys of each article that a page has, and how many articles have each. */
function findShared(page: PageKeys, all: Iterable<RememberedKeys>) {
  const shared = new Map<number, number[]>();
  const frequency = new Map<number, number>();
  for (const { id, keys } of all) {
    const found = page.among(keys);
    if (found.length === 0) continue;
    shared.set(id, found);
    for (const key of found) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  return { shared, frequency };
}

/**
 * The articles that a page may have something of, by their ids. What few of them have counts for more, as in every search.
 *
 * Cost: one look at every key that is remembered, a millisecond for some hundred thousand.
 */
export function pickRemembered(page: PageKeys, all: Iterable<RememberedKeys>): number[] {
  const { shared, frequency } = findShared(page, all);
  const weigh = (keys: readonly number[]): Shared =>
    keys.reduce(({ weight, count }, key) => ({ weight: weight + 1 / (frequency.get(key) ?? 1), count: count + 1 }), {
      weight: 0,
      count: 0,
    });
  const rank = (isOf: (key: number) => boolean, fewest: number, most: number): number[] =>
    [...shared]
      .map(([id, keys]) => ({ id, ...weigh(keys.filter(isOf)) }))
      .filter(({ count }) => count >= fewest)
      .sort((a, b) => b.weight - a.weight || b.id - a.id)
      .slice(0, most)
      .map(({ id }) => id);
  const byWords = rank(isRunKey, 1, MOST_BY_WORDS);
  const byNames = rank((key) => !isRunKey(key), FEWEST_NAMES, MOST_BY_NAMES);
  return [...new Set([...byWords, ...byNames])];
}
