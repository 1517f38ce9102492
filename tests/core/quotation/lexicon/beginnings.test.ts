import { expect, it } from 'vitest';
import { findWords } from '../../../../lib/core/language/words.ts';
import { mayBeginPhrase, readPhrase } from '../../../../lib/core/quotation/lexicon/abbreviations.ts';
import { mayBeginDay, readCalendarDay } from '../../../../lib/core/quotation/lexicon/calendar-days.ts';
import { mayBeginNumber, readNumber } from '../../../../lib/core/quotation/lexicon/number-words.ts';
import { readFraction } from '../../../../lib/core/quotation/read-fractions.ts';
import { readMasked } from '../../../../lib/core/quotation/read-masked.ts';

const WORDS =
  `a half the of and may march 3 3rd 31 2,500 1.5 one two twenty hundred dozen thousand million third twelfth united
states new york d.c no bridge it was`.split(/\s+/);

/** All rows of one to three words. */
const ROWS = WORDS.flatMap((a) => [[a], ...WORDS.flatMap((b) => [[a, b], ...WORDS.map((c) => [a, b, c])])]);

/** The words with which rows begin that a reader reads. */
const beginningsOf = (read: (words: readonly string[]) => unknown): string[] => [
  ...new Set(ROWS.filter((row) => read(row) !== null).map(([first = '']) => first)),
];

it('passes over no word with which a number, a day or a phrase begins', () => {
  const [numbers = [], days = [], phrases = []] = [readNumber, readCalendarDay, readPhrase].map(beginningsOf);
  expect(numbers.filter((word) => !mayBeginNumber(word))).toEqual([]);
  expect(days.filter((word) => !mayBeginDay(word))).toEqual([]);
  expect(phrases.filter((word) => !mayBeginPhrase(word))).toEqual([]);
  expect([numbers, days, phrases].map(({ length }) => length > 0)).toEqual([true, true, true]);
});

it.each([
  ['2½ million', '#2500000'],
  ['½ of it', 'half'],
  ['2 1/2 pounds', '#2.5'],
  ['9:30 sharp', '#9:30'],
])('reads the part that begins %s', (text, key) => {
  const words = findWords(text).map(({ folded, start, end }) => ({ surface: folded, start, end }));
  expect(readFraction(text, words, 0)?.keys[0]).toBe(key);
});

it.each([
  ['f---ing', 'f*ing'],
  ['f**k', 'f*k'],
  ['f–ing', 'f*ing'],
  ['s__t', 's*t'],
])('reads the mask in %s', (text, surface) => {
  const words = findWords(text).map(({ folded, start, end }) => ({ surface: folded, start, end }));
  expect(readMasked(text, words, 0)?.surface).toBe(surface);
});
