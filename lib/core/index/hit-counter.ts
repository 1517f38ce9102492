/** So many of the places as have the highest worth, lower places first among equals. */
export function highest(places: readonly number[], count: number, worthOf: (place: number) => number): number[] {
  if (places.length <= count) return [...places];
  const ranked = places.map((place) => ({ place, worth: worthOf(place) }));
  ranked.sort((a, b) => b.worth - a.worth || a.place - b.place);
  return ranked.slice(0, count).map(({ place }) => place);
}

/** Counts how often each of so many places is hit, for one figure after another. */
export class HitCounter {
  private readonly hits: Uint16Array;
  private found: number[] = [];

  constructor(count: number) {
    this.hits = new Uint16Array(count);
  }

  readonly hit = (place: number): void => {
    if (this.hits[place] === 0) this.found.push(place);
    this.hits[place] = (this.hits[place] as number) + 1;
  };

  /** So many of the places as were hit most, after which it begins anew. */
  takeMost(count: number): number[] {
    const most = highest(this.found, count, (place) => this.hits[place] as number);
    for (const place of this.found) this.hits[place] = 0;
    this.found = [];
    return most;
  }
}
