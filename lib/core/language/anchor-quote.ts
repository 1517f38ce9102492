import { failed, ok, type Result } from '../result.ts';
import type { Quote } from './describe-quote.ts';
import { findFoldedWords } from './folded-words.ts';
import type { Span } from './span.ts';

/** Where a quote is in a text, and whether its surroundings are the same. */
export interface AnchoredQuote {
  readonly span: Span;
  readonly isMoved: boolean;
}

/** Why a quote has no place in a text. */
export type AnchorFailure = 'gone' | 'ambiguous';

/** Between the first and the last words of a passage of which no more is known. */
export const ELISION = ' … ';
/** Code units that such a passage may have. */
const LONGEST_ELIDED = 5000;

/** A passage that is in a text more often than this is of no use as an address. */
const MOST_OCCURRENCES = 1000;
/** Words with which a passage that is once in a text is taken for itself, whatever is around it. */
const TELLING_WORDS = 5;
/** Code units of its surroundings with which a shorter one, or one that recurs, is. */
const TELLING_CONTEXT = 12;
/** By so many more code units than at any other place. */
const CLEAR_LEAD = 8;

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

/** Offsets at which some words are in a text, a thousand at most. */
function findOccurrences(text: string, exact: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && found.length < MOST_OCCURRENCES; at = text.indexOf(exact, at + 1))
    found.push(at);
  return found;
}

/** How many code units of a quote's context are around a place that has its words. */
const contextLength = (text: string, at: number, quote: Quote): number =>
  prefixLength(text, at, quote.prefix) + suffixLength(text, at + quote.exact.length, quote.suffix);

/** Where a passage is of which the first and the last words are known, when that is one place only. */
function anchorElided(text: string, quote: Quote): Result<AnchoredQuote, AnchorFailure> {
  const [first = '', last = ''] = quote.exact.split(ELISION);
  const places = findOccurrences(text, first).flatMap((start) => {
    const at = text.slice(start, start + LONGEST_ELIDED).indexOf(last, first.length);
    return at < 0 ? [] : [{ start, end: start + at + last.length }];
  });
  const [place] = places;
  if (!place) return failed('gone');
  return places.length > 1 ? failed('ambiguous') : ok({ span: place, isMoved: false });
}

/**
 * Finds the very words of a described quote in a text: at its position when its context is there too, otherwise where
 * they are with clearly more of it than anywhere else. Words that are once only are taken for themselves when they are
 * many, or when enough of the context is there. Between equals nothing is guessed. Words with an ellipsis that are not there
 * as they are written may be the first and the last of a passage.
 *
 * Linear in the text for a quote that seldom recurs.
 */
export function anchorQuote(text: string, quote: Quote): Result<AnchoredQuote, AnchorFailure> {
  const { exact, start } = quote;
  if (exact.trim() === '') return failed('gone');
  const whole = quote.prefix.length + quote.suffix.length;
  const anchored = (at: number, isMoved: boolean) => ok({ span: { start: at, end: at + exact.length }, isMoved });
  if (text.startsWith(exact, start) && contextLength(text, start, quote) === whole) return anchored(start, false);
  const [best, second] = findOccurrences(text, exact)
    .map((at) => ({ at, length: contextLength(text, at, quote) }))
    .sort((a, b) => b.length - a.length);
  if (!best) return exact.split(ELISION).length === 2 ? anchorElided(text, quote) : failed('gone');
  const isWhole = best.length === whole && whole > 0;
  if (isWhole && second?.length !== whole) return anchored(best.at, false);
  const isClear = best.length >= TELLING_CONTEXT && best.length - (second?.length ?? 0) >= CLEAR_LEAD;
  // This runs in pages, where the scanner of words would need a language pack.
  const isTelling = findFoldedWords(exact).length >= TELLING_WORDS;
  if (isClear || (!second && isTelling)) return anchored(best.at, true);
  // A common word or two that are elsewhere are not the ones that were meant.
  return failed(isWhole || isTelling ? 'ambiguous' : 'gone');
}
