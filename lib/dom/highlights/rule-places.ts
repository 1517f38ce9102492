import { type Alike, viewOfRange } from './layer.ts';
import { describePlace } from './text-place.ts';

/** Kinds of places in which lines are painted. */
export interface PaintedPlaces {
  /** Each line by its name in the highlight registry, with the places as selectors. */
  readonly lines: readonly { readonly line: string; readonly selectors: readonly string[] }[];
  /** Whether some of them are in a frame. */
  readonly inFrames: boolean;
}

/** Remembers which kinds of places have rules for which lines. */
export class RulePlaces {
  readonly #known = new Set<string>();

  /** Those places of the ranges that were not asked for before; `null` when all were. */
  takeNew(groups: readonly Alike[]): PaintedPlaces | null {
    const lines = new Map<string, Set<string>>();
    let inFrames = false;
    for (const { name, ranges } of groups)
      for (const range of ranges) {
        const view = viewOfRange(range);
        const selector = view && describePlace(range.startContainer);
        const isInFrame = view !== globalThis;
        const key = `${name} ${isInFrame} ${selector}`;
        if (!selector || this.#known.has(key)) continue;
        this.#known.add(key);
        lines.set(name, (lines.get(name) ?? new Set()).add(selector));
        inFrames ||= isInFrame;
      }
    if (lines.size === 0) return null;
    return { lines: [...lines].map(([line, selectors]) => ({ line, selectors: [...selectors] })), inFrames };
  }
}
