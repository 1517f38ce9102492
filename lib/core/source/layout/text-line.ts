import type { Span } from '../../language/span.ts';

/** A line of one part of a page as it is read. */
export interface TextLine {
  readonly text: string;
  /** Spans of `text` whose letters or order are a guess. */
  readonly doubtful: readonly Span[];
  readonly page: number;
  /** The number that is printed beside it. */
  readonly number: number | null;
  /** The part of the page that it is in, counted over the whole document: lines of one part share margins. */
  readonly part: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly rtl: boolean;
  /** How many cells of a table's row it has; 1 for a line of running text. */
  readonly cells: number;
  /** Whether it begins with a raised mark, as a note does. */
  readonly marked: boolean;
}
