import { endsSentence } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';

/** A sentence is not looked for further than this: the cost of one figure stays fixed on a page without full stops. */
const LONGEST_REACH = 300;

/**
 * Where a sentence without an end is cut: at the first of these offsets beyond its reach. That they are fixed lets figures
 * that are close together share what is read of their surroundings, however long the sentence.
 */
const CUT_EVERY = 150;

const cutBefore = (at: number): number => Math.floor(at / CUT_EVERY) * CUT_EVERY;
const cutAfter = (at: number): number => Math.ceil(at / CUT_EVERY) * CUT_EVERY;

/** The sentence that a span is in, cut off between 150 and 300 characters away. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const [first, last] = [cutAfter(start - LONGEST_REACH), cutBefore(end + LONGEST_REACH)];
  let from = start;
  while (from > 0 && from > first && !endsSentence(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to < last && !endsSentence(text, to)) to++;
  return { start: from, end: Math.min(text.length, to + 1) };
}
