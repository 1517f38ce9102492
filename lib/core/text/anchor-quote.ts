import { failed, ok, type Result } from '../result.ts';
import type { Passage, Span } from './span.ts';

/** A passage with the text around it: W3C's TextQuoteSelector and TextPositionSelector, in UTF-16 offsets. */
export interface Quote extends Passage {
  readonly prefix: string;
  readonly suffix: string;
}

/** Why a quote has no place in a text. */
export type AnchorFailure = 'gone' | 'ambiguous';

/** Code units of context that are kept on each side. */
const CONTEXT_LENGTH = 32;
/** A passage that stands in a text more often than this is of no use as an address. */
const MOST_OCCURRENCES = 1000;

/** Describes a span of a text so that it can be found again when the text has changed around it. */
export const describeQuote = (text: string, { start, end }: Span): Quote => ({
  exact: text.slice(start, end),
  start,
  end,
  prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
  suffix: text.slice(end, end + CONTEXT_LENGTH),
});

/** How many code units before `at` are the end of `prefix`. */
function prefixLength(text: string, at: number, prefix: string): number {
  let length = 0;
  while (length < prefix.length && text[at - 1 - length] === prefix[prefix.length - 1 - length]) length++;
  return length;
}

/** How many code units from `at` on are the start of `suffix`. */
function suffixLength(text: string, at: number, suffix: string): number {
  let length = 0;
  while (length < suffix.length && text[at + length] === suffix[length]) length++;
  return length;
}

/** Offsets at which some words stand in a text, a thousand at most. */
export function findOccurrences(text: string, exact: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && found.length < MOST_OCCURRENCES; at = text.indexOf(exact, at + 1))
    found.push(at);
  return found;
}

/** How many code units of a quote's context stand around a place at which its words stand. */
export const contextLength = (text: string, at: number, quote: Quote): number =>
  prefixLength(text, at, quote.prefix) + suffixLength(text, at + quote.exact.length, quote.suffix);

/**
 * Finds a described quote in a text: at its position when its words and context stand there, otherwise wherever its
 * words stand with the most of its context. Words that have changed are gone, and between equals nothing is guessed.
 *
 * Linear in the text for a quote that seldom recurs.
 */
export function anchorQuote(text: string, quote: Quote): Result<Span, AnchorFailure> {
  const { exact, start } = quote;
  if (exact === '') return failed('gone');
  const spanAt = (at: number): Span => ({ start: at, end: at + exact.length });
  const whole = quote.prefix.length + quote.suffix.length;
  if (text.startsWith(exact, start) && contextLength(text, start, quote) === whole) return ok(spanAt(start));
  let best = -1;
  let second = -1;
  let place = -1;
  for (const at of findOccurrences(text, exact)) {
    const length = contextLength(text, at, quote);
    if (length > best) [second, best, place] = [best, length, at];
    else second = Math.max(second, length);
  }
  if (place < 0) return failed('gone');
  return best > second ? ok(spanAt(place)) : failed('ambiguous');
}
