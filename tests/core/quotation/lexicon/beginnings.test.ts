import fc from 'fast-check';
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

it('passes over no word with which a number, a day or a phrase begins', () => {
  const found = { numbers: 0, days: 0, phrases: 0 };
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }), (words) => {
      const [first = ''] = words;
      if (readNumber(words)) found.numbers++;
      else if (readCalendarDay(words)) found.days++;
      if (readPhrase(words)) found.phrases++;
      expect(readNumber(words) === null || mayBeginNumber(first)).toBe(true);
      expect(readCalendarDay(words) === null || mayBeginDay(first)).toBe(true);
      expect(readPhrase(words) === null || mayBeginPhrase(first)).toBe(true);
    }),
    { numRuns: 4000 },
  );
  expect(found.numbers).toBeGreaterThan(100);
  expect(found.days).toBeGreaterThan(20);
  expect(found.phrases).toBeGreaterThan(0);
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
