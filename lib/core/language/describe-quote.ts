import type { Passage, Span } from './span.ts';

/** A passage with the text around it: W3C's TextQuoteSelector and TextPositionSelector, in UTF-16 offsets. */
export interface Quote extends Passage {
  readonly prefix: string;
  readonly suffix: string;
}

/** Code units of context on each side by which annotators find a passage again. */
export const CONTEXT_LENGTH = 32;

/** Whether a place in a text is between the two halves of one character. */
const isWithinCharacter = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) >= 0xd800 && text.charCodeAt(at - 1) < 0xdc00 && (text.codePointAt(at - 1) ?? 0) > 0xffff;

/**
 * Describes a span of a text so that it can be found again when the text has changed around it. The context is as long as
 * `contextLength` says; a character that would be cut in two at its end is left out.
 */
export function describeQuote(text: string, { start, end }: Span, contextLength = CONTEXT_LENGTH): Quote {
  const from = Math.max(0, start - contextLength);
  const to = Math.min(text.length, end + contextLength);
  return {
    exact: text.slice(start, end),
    start,
    end,
    prefix: text.slice(isWithinCharacter(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, isWithinCharacter(text, to) ? to - 1 : to),
  };
}
