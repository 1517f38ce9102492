import { findSentences } from '../language/sentences.ts';
import { passage, type Span } from '../language/span.ts';
import type { Quotation } from '../quotation/quotation.ts';

/** Longer paragraphs of a turn are several claims, each of whole sentences up to so many UTF-16 units. */
const LONGEST_CLAIM = 2000;

/** A paragraph of what somebody says, in parts of whole sentences where it is very long. */
export function partLong(text: string, quotation: Quotation): Quotation[] {
  const { start, end } = quotation.content;
  if (end - start <= LONGEST_CLAIM) return [quotation];
  const parts: Span[] = [];
  for (const sentence of findSentences(text.slice(start, end))) {
    const at = { start: start + sentence.start, end: start + sentence.end };
    const last = parts.at(-1);
    if (last && at.end - last.start <= LONGEST_CLAIM) parts[parts.length - 1] = { start: last.start, end: at.end };
    else parts.push(at);
  }
  return parts.map((part) => ({ ...quotation, ...passage(text, part.start, part.end), content: part }));
}
