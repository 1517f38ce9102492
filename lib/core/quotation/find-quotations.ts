import type { Span } from '../text/span.ts';
import type { Quotation } from './quotation.ts';

export interface FindQuotationsOptions {
  /** BCP 47 tag of the text; speakers are attributed for English (and when unknown) only. */
  readonly language?: string | null;
  /** Spans known to be quoted without marks (`<blockquote>`, `<q>`). */
  readonly quoted?: readonly Span[];
}

/** Every quotation of a text with its speaker, in reading order. */
export function findQuotations(text: string, _options: FindQuotationsOptions = {}): Quotation[] {
  return [...text.matchAll(/[“"]([^“”"]+)[”"]/g)].map((match, utterance) => ({
    exact: match[0],
    start: match.index,
    end: match.index + match[0].length,
    content: { start: match.index + 1, end: match.index + match[0].length - 1 },
    speaker: null,
    cue: null,
    utterance,
  }));
}
