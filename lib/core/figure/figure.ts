import type { Passage } from '../language/span.ts';

/** How the words around a number bound it: "over 53,000" is `over`, "at least 20" `atLeast`, "5 to 10" `between`. */
export type Comparator = 'exactly' | 'about' | 'over' | 'atLeast' | 'under' | 'atMost' | 'between';

/** A quantity in a text, with what it counts. */
export interface Figure extends Passage {
  /** The number as written, scaled ("1.2 million" is 1200000); `null` for a range. */
  readonly value: number | null;
  /** The interval the words allow; `null` is open at that end. */
  readonly low: number | null;
  readonly high: number | null;
  readonly comparator: Comparator;
  /** The direction the text gives it: "rose 5 %" is `up`. */
  readonly trend: 'up' | 'down' | null;
  /** A lower-case singular English name ("percent", "dollar", "hour"), or `null`. */
  readonly unit: string | null;
  /** The head noun phrase of what is counted, as written ("Israeli hostages"), or `null`. */
  readonly counted: string | null;
  /**
   * Folded content words around the figure that say what it is about ("gaza", "conflict", "deaths"), nearest first. Two
   * figures that share none are not about the same thing.
   */
  readonly terms: readonly string[];
}
