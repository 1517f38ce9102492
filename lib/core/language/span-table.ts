import type { Span } from './span.ts';
import { overlapLength } from './span.ts';

/** Code units that one drawer of a table holds. */
const DRAWER = 256;

const drawerOf = (offset: number): number => Math.floor(offset / DRAWER);

/** Spans of one text, found by what they overlap without looking at each. */
export class SpanTable<T extends Span> {
  readonly #drawers = new Map<number, T[]>();

  constructor(spans: Iterable<T> = []) {
    for (const span of spans) this.add(span);
  }

  add(span: T): void {
    for (let at = drawerOf(span.start); at * DRAWER < span.end; at++) {
      const drawer = this.#drawers.get(at);
      if (drawer) drawer.push(span);
      else this.#drawers.set(at, [span]);
    }
  }

  /** The spans that share at least one code unit with another, each once; in the order in which they were added if one drawer has them all. */
  overlapping(other: Span): T[] {
    const found = new Set<T>();
    for (let at = drawerOf(other.start); at * DRAWER < other.end; at++)
      for (const span of this.#drawers.get(at) ?? []) if (overlapLength(span, other) > 0) found.add(span);
    return [...found];
  }

  overlaps(other: Span): boolean {
    return this.overlapping(other).length > 0;
  }
}
