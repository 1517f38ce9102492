import type { Span } from '../text/span.ts';
import type { Quotation } from './quotation.ts';
import { findMarkedSpans } from './quotation-marks.ts';

/** What is known of a text before it is read. */
export interface FindQuotationsOptions {
  /** BCP 47 tag of the text; speakers are attributed for English (and when unknown) only. */
  readonly language?: string | null;
  /** Spans known to be quoted without marks (`<blockquote>`, `<q>`). */
  readonly quoted?: readonly Span[];
}

/** Every quotation of a text with its speaker, in reading order. */
export function findQuotations(text: string, _options: FindQuotationsOptions = {}): Quotation[] {
  return findMarkedSpans(text).map(({ start, end, content }, utterance) => ({
    exact: text.slice(start, end),
    start,
    end,
    content,
    speaker: null,
    cue: null,
    utterance,
  }));
}
