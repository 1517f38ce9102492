import { itemAt } from '../item-at.ts';

/** So many of the places as have the highest worth, a whole number; lower places first among equals. In no order. */
export function highest(places: readonly number[], count: number, worthOf: (place: number) => number): number[] {
  if (places.length <= count) return [...places];
  const worths = places.map(worthOf);
  const byWorth: number[][] = [];
  worths.forEach((worth, i) => {
    const group = byWorth[worth];
    if (group) group.push(itemAt(places, i));
    else byWorth[worth] = [itemAt(places, i)];
  });
  const chosen: number[] = [];
  for (let worth = byWorth.length - 1; worth >= 0 && chosen.length < count; worth--) {
    const group = byWorth[worth] ?? [];
    const room = count - chosen.length;
    chosen.push(...(group.length > room ? group.sort((a, b) => a - b).slice(0, room) : group));
  }
  return chosen;
}

const numberOf = (hits: Uint16Array, place: number): number => hits[place] ?? 0;

/** Counts how often each of so many places is hit, for one figure after another. */
export class HitCounter {
  private readonly hits: Uint16Array;
  private found: number[] = [];

  constructor(count: number) {
    this.hits = new Uint16Array(count);
  }

  readonly hit = (place: number): void => this.add(place, 1);

  add(place: number, hits: number): void {
    if (this.hits[place] === 0) this.found.push(place);
    this.hits[place] = numberOf(this.hits, place) + hits;
  }

  readonly countAt = (place: number): number => numberOf(this.hits, place);

  /** Those that were hit. */
  get places(): readonly number[] {
    return this.found;
  }

  /** Begins again. */
  clear(): void {
    for (const place of this.found) this.hits[place] = 0;
    this.found = [];
  }

  /** So many of the places as were hit most, after which it begins again. */
  takeMost(count: number): number[] {
    const most = highest(this.found, count, this.countAt);
    this.clear();
    return most;
  }
}
