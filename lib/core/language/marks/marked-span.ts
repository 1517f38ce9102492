import type { Span } from '../span.ts';

/** Words between quotation marks, or in a block the page itself gives as quoted. */
export interface MarkedSpan extends Span {
  /** The span without its marks. */
  readonly content: Span;
  /** `false` where the closing mark is missing, as at each but the last paragraph of a long quotation. */
  readonly closed: boolean;
}
