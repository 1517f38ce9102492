import { endsSentence } from '../../language/sentences.ts';
import type { Span } from '../../language/span.ts';
import type { FigureLexicon } from './figure-lexicon.ts';
import { foldNumberWord } from './fold-number-word.ts';

/** A sentence is cut here at the latest, so that a text without full stops costs no more than another. */
const LONGEST_SENTENCE = 3000;
const WORD_BEFORE = /(\p{L}+|\p{Nd}+)$/u;
const LONGEST_WORD = 14;
const MOST_PLACE = 3;

/** Whether the full stop at `at` shortens a word or makes a place of a number: "5,3 Mrd. Euro", "im 3. Quartal". */
function isInside(text: string, at: number, { abbreviations, ordinalDot }: FigureLexicon): boolean {
  if (text.charAt(at) !== '.' || text.charAt(at + 1) !== ' ') return false;
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0] ?? '';
  if (/^\p{Nd}/u.test(word)) return ordinalDot.size > 0 && word.length <= MOST_PLACE;
  return abbreviations.has(foldNumberWord(word));
}

/** The sentences of a text as its figures are read. Linear in the length of the text. */
export function* findPackedSentences(text: string, lexicon: FigureLexicon): Generator<Span> {
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const isEnd = endsSentence(text, i) && !isInside(text, i, lexicon);
    const isLong = i - start >= LONGEST_SENTENCE && /\s/.test(text.charAt(i));
    if (!isEnd && !isLong) continue;
    yield { start, end: i + 1 };
    start = i + 1;
  }
  if (start < text.length) yield { start, end: text.length };
}
