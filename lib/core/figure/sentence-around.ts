import type { Span } from '../language/span.ts';

/** A sentence is not looked for further than this: the cost of one figure stays fixed on a page without full stops. */
const LONGEST_REACH = 300;

const ABBREVIATION =
  /(?:^|[\s("“])(?:[A-Z]|[A-Z]\.[A-Z]|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|No|vs|Jr|Sr|Prof|Rev)$/;

/** Whether the sentence ends with the character at `at`. */
function isEnd(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === '\n') return true;
  if (mark !== '.' && mark !== '!' && mark !== '?') return false;
  const after = text.slice(at + 1, at + 4);
  if (!/^["”’')\]]*(?:\s|$)/.test(after)) return false;
  if (mark !== '.') return true;
  return !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at)) && !/^\s+[a-z]/.test(after);
}

/**
 * Where a sentence without an end is cut: at the first of these offsets beyond its reach. That they are fixed lets figures
 * that stand close together share what is read of their surroundings, however long the sentence.
 */
const CUT_EVERY = 150;

const cutBefore = (at: number): number => Math.floor(at / CUT_EVERY) * CUT_EVERY;
const cutAfter = (at: number): number => Math.ceil(at / CUT_EVERY) * CUT_EVERY;

/** The sentence that a span stands in, cut off between 150 and 300 characters away. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const [first, last] = [cutAfter(start - LONGEST_REACH), cutBefore(end + LONGEST_REACH)];
  let from = start;
  while (from > 0 && from > first && !isEnd(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to < last && !isEnd(text, to)) to++;
  return { start: from, end: Math.min(text.length, to + 1) };
}
