import { type Alike, viewOfRange } from './layer.ts';
import { describePlace } from './text-place.ts';

/** Kinds of places in which lines are painted. */
export interface PaintedPlaces {
  /** Each line by its name in the highlight registry, with the places as selectors. */
  readonly lines: readonly { readonly line: string; readonly selectors: readonly string[] }[];
  /** Whether some of them are in a frame. */
  readonly inFrames: boolean;
}

/** Remembers which kinds of places have rules for which lines: in each document its own, since a frame may get another. */
export class RulePlaces {
  readonly #known = new WeakMap<Document, Set<string>>();
  #waiting = 0;

  /** Whether rules were asked for that have not come. */
  get isWaiting(): boolean {
    return this.#waiting > 0;
  }

  /** Those places of the ranges that were not asked for before; `null` when all were. */
  takeNew(groups: readonly Alike[]): PaintedPlaces | null {
    const lines = new Map<string, Set<string>>();
    let inFrames = false;
    for (const { name, ranges } of groups)
      for (const range of ranges) {
        const view = viewOfRange(range);
        const selector = view && describePlace(range.startContainer);
        if (!selector || !this.#isNew(range.startContainer.ownerDocument as Document, `${name} ${selector}`)) continue;
        lines.set(name, (lines.get(name) ?? new Set()).add(selector));
        inFrames ||= view !== globalThis;
      }
    if (lines.size === 0) return null;
    this.#waiting++;
    return { lines: [...lines].map(([line, selectors]) => ({ line, selectors: [...selectors] })), inFrames };
  }

  /** The rules for places that were taken have come. */
  noteBrought(): void {
    this.#waiting--;
  }

  #isNew(document: Document, place: string): boolean {
    const known = this.#known.get(document) ?? new Set<string>();
    this.#known.set(document, known);
    const { size } = known;
    return known.add(place).size > size;
  }
}
