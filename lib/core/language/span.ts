/** A piece of a stated text: half-open offsets in UTF-16 code units, `0 <= start <= end <= text.length`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words it covers: `exact === text.slice(start, end)`. */
export interface Passage extends Span {
  readonly exact: string;
}

/** The passage of `text` between two offsets. */
export const passage = (text: string, start: number, end: number): Passage => ({
  exact: text.slice(start, end),
  start,
  end,
});

/** How many code units two spans share; 0 when they only touch. */
export const overlapLength = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether `outer` covers all of `inner`. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;
