import type { Quotation } from '../quotation/quotation.ts';
import type { Span } from '../text/span.ts';
import { type PageWords, wordsWithin } from './page-words.ts';

/** One part of an utterance. */
export interface UtterancePart {
  readonly quotation: Quotation;
  /** Its words, by their number in the utterance. */
  readonly words: Span;
}

/** What somebody says on a page, in one piece or broken by attributions and paragraphs. */
export interface Utterance {
  readonly parts: readonly UtterancePart[];
  /** The keys of the words of all parts, one after the other. */
  readonly keys: Uint32Array;
  /** The number on the page of each of these words. */
  readonly wordNumbers: Uint32Array;
}

function utteranceOf(page: PageWords, quotations: readonly Quotation[]): Utterance {
  const parts: UtterancePart[] = [];
  const wordNumbers: number[] = [];
  for (const quotation of quotations) {
    const { start, end } = wordsWithin(page, quotation.content);
    const first = wordNumbers.length;
    for (let number = start; number < end; number++) wordNumbers.push(number);
    parts.push({ quotation, words: { start: first, end: wordNumbers.length } });
  }
  return {
    parts,
    keys: Uint32Array.from(wordNumbers, (number) => page.keys[number] as number),
    wordNumbers: Uint32Array.from(wordNumbers),
  };
}

/** The utterances of a page's quotations, in the order of their first parts. */
export function gatherUtterances(page: PageWords, quotations: readonly Quotation[]): Utterance[] {
  const byNumber = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    const parts = byNumber.get(quotation.utterance);
    if (parts) parts.push(quotation);
    else byNumber.set(quotation.utterance, [quotation]);
  }
  return [...byNumber.values()].map((parts) => utteranceOf(page, parts));
}
