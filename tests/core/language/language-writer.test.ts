import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeIn } from '../../../lib/core/language/language-writer.ts';

describe('a date', () => {
  it.each([
    ['en', '2025', '2025'],
    ['en', '2025-03', 'Mar 2025'],
    ['en', '2025-03-01', 'Mar 1, 2025'],
    ['en-GB', '2025-03-01', '1 Mar 2025'],
    ['de', '2025-03-01', '1. März 2025'],
    ['fr', '2025-03-01', '1 mars 2025'],
    ['es', '2025-03-01', '1 mar 2025'],
    ['he', '2025-03-01', '1 במרץ 2025'],
    ['ar', '2025-03-01', '1 مارس 2025'],
  ])('in %s: %s is written %s', (language, given, written) => {
    expect(writeIn(language).date(given)).toBe(written);
  });

  it('with a time is the day of the document, wherever the reader is', () => {
    for (const time of ['T00:10:00+13:00', 'T23:59:00-11:00', 'T12:00:00Z', 'T08:00'])
      expect(writeIn('en').date(`2025-03-01${time}`)).toBe('Mar 1, 2025');
  });

  it.each(['', 'last Tuesday', '2025-13-45', '1 March 2025', '2025-03-01 or so'])('%j stays as it is', (given) =>
    expect(writeIn('en').date(given)).toBe(given),
  );

  it('of any wording throws nothing', () => {
    fc.assert(fc.property(fc.string(), (given) => typeof writeIn('ar').date(given) === 'string'));
  });
});

describe('a number', () => {
  it.each([
    ['en', 1234.5, '1,234.5'],
    ['de', 1234.5, '1.234,5'],
    ['fr', 1234.5, '1\u202f234,5'],
    ['ar-EG', 1234.5, '١٬٢٣٤٫٥'],
    ['en', 0.00001, '0.00001'],
  ])('in %s: %d is written %s', (language, value, written) => expect(writeIn(language).number(value)).toBe(written));

  it('keeps all its digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (digits, places) => {
        const value = digits / 10 ** places;
        expect(Number(writeIn('en').number(value).replaceAll(',', ''))).toBe(value);
      }),
    );
  });
});

it.each([
  ['en', 'one, two, and three'],
  ['de', 'one, two und three'],
  ['fr', 'one, two et three'],
  ['ar', 'one وtwo وthree'],
])('a list in %s is %s', (language, written) => expect(writeIn(language).list(['one', 'two', 'three'])).toBe(written));

it('the day of a moment is the day where the reader is', () => {
  const noon = new Date(2025, 2, 1, 12);
  expect(writeIn('en').day(noon.toISOString())).toBe('Mar 1, 2025');
});
