import { endsBetween } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import type { QuotationMatch } from './match-utterance.ts';
import type { PageWords } from './page-words.ts';
import type { UtterancePart } from './utterance.ts';

/** Words of a quotation on a page: with the marks around them as far as they are at its edges, and without. */
export interface QuotedPiece {
  readonly marked: Span;
  readonly content: Span;
}

/** Words of a match that a part must hold at least for the part to belong to it. */
const FEWEST_IN_PART = 2;

const OPENING_MARKS = /["'“‘«([]*$/u;

const firstWord = ({ pageWords }: QuotationMatch): number => pageWords[0] ?? 0;
const lastWord = ({ pageWords }: QuotationMatch): number => pageWords.at(-1) ?? 0;

/** The parts of the utterance that hold the match, from the first to the last. */
function partsOf({ utterance, pageWords }: QuotationMatch): readonly UtterancePart[] {
  const { parts } = utterance;
  const isHolding = ({ words }: UtterancePart): boolean =>
    pageWords.filter((number) => number >= words.start && number < words.end).length >= FEWEST_IN_PART;
  const first = parts.findIndex(isHolding);
  // A match scattered one word a part is held by all of them.
  return first < 0 ? parts : parts.slice(first, parts.findLastIndex(isHolding) + 1);
}

/** Whether a sentence ends behind a word of the page. */
function endsBehind({ text, words, pack }: PageWords, number: number): boolean {
  return endsBetween(text, words[number]?.end ?? 0, words[number + 1]?.start ?? text.length, pack);
}

/** The first word of a match's own sentences, behind the last word of the match before it. */
function ownStart(page: PageWords, match: QuotationMatch, before: QuotationMatch | undefined): number {
  if (!before) return 0;
  const first = firstWord(match);
  for (let number = first - 1; number >= lastWord(before); number--) if (endsBehind(page, number)) return number + 1;
  return lastWord(before) < first ? first : 0;
}

/** Behind the last word of a match's own sentences, before the first word of the match behind it. */
function ownEnd(page: PageWords, match: QuotationMatch, after: QuotationMatch | undefined): number {
  if (!after) return page.words.length;
  const last = lastWord(match);
  for (let number = last; number < firstWord(after); number++) if (endsBehind(page, number)) return number + 1;
  return firstWord(after) > last ? last + 1 : page.words.length;
}

/** What a part has between two words of the page. */
function clip(
  { text, words }: PageWords,
  { quotation, words: own }: UtterancePart,
  { start, end }: Span,
): QuotedPiece[] {
  if (start >= own.end || end <= own.start) return [];
  const from = start > own.start ? (words[start]?.start ?? 0) : null;
  const gap = end < own.end ? text.slice(words[end - 1]?.end, words[end]?.start) : null;
  const to = gap === null ? null : (words[end - 1]?.end ?? 0) + gap.replace(OPENING_MARKS, '').trimEnd().length;
  const { content } = quotation;
  return [
    {
      marked: { start: from ?? quotation.start, end: to ?? quotation.end },
      content: { start: from ?? content.start, end: to ?? content.end },
    },
  ];
}

/** The matches of one page that are before and behind one, in reading order. */
export interface Neighbours {
  readonly before?: QuotationMatch | undefined;
  readonly after?: QuotationMatch | undefined;
}

/**
 * The words of the page that a match is of: the parts of its utterance that hold it, without the sentences that are another
 * claim's. Two claims in one quotation have a passage each.
 */
export function findOwnPieces(match: QuotationMatch, { before, after }: Neighbours, page: PageWords): QuotedPiece[] {
  const own = match.within ?? { start: ownStart(page, match, before), end: ownEnd(page, match, after) };
  return partsOf(match).flatMap((part) => clip(page, part, own));
}
