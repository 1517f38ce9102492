import type { Span } from './span.ts';

/** One word of a text: its folded form, and where it is in the raw text. */
export interface Word extends Span {
  readonly folded: string;
}
