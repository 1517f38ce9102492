import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../lib/core/figure/find-figures.ts';
import { findNumberSentences } from '../../../lib/core/figure/number-sentences.ts';

const locale = fc.constantFrom('en', 'en-IN', 'en-GB', 'de', 'fr', 'es', 'pt-PT', 'ar-EG', 'fa');
/** Numbers of two decimals, as they are written in full. Years and what looks like one are another matter. */
const amount = fc
  .integer({ min: 1, max: 1e11 })
  .map((cents) => cents / 100)
  .filter((value) => value < 1000 || value > 2200);

/** Units that the Unicode locale data name, by their identifier there and the name used here. */
const UNITS: readonly (readonly [id: string, name: string])[] = [
  ['percent', 'percent'],
  ['kilometer', 'kilometre'],
  ['meter', 'metre'],
  ['centimeter', 'centimetre'],
  ['millimeter', 'millimetre'],
  ['mile', 'mile'],
  ['yard', 'yard'],
  ['foot', 'foot'],
  ['inch', 'inch'],
  ['acre', 'acre'],
  ['hectare', 'hectare'],
  ['kilogram', 'kilogram'],
  ['gram', 'gram'],
  ['pound', 'pound-mass'],
  ['ounce', 'ounce'],
  ['liter', 'litre'],
  ['milliliter', 'millilitre'],
  ['gallon', 'gallon'],
  ['byte', 'byte'],
  ['kilobyte', 'kilobyte'],
  ['megabyte', 'megabyte'],
  ['gigabyte', 'gigabyte'],
  ['terabyte', 'terabyte'],
  ['second', 'second'],
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
  ['celsius', 'degree celsius'],
  ['fahrenheit', 'degree fahrenheit'],
  ['degree', 'degree'],
  ['kilometer-per-hour', 'kilometre per hour'],
  ['mile-per-hour', 'mile per hour'],
  ['mile-per-gallon', 'mile per gallon'],
];

const CURRENCIES: readonly (readonly [code: string, name: string])[] = [
  ['USD', 'dollar'],
  ['EUR', 'euro'],
  ['GBP', 'pound sterling'],
  ['JPY', 'yen'],
  ['INR', 'rupee'],
  ['ILS', 'shekel'],
  ['AUD', 'australian dollar'],
  ['CAD', 'canadian dollar'],
  ['NZD', 'new zealand dollar'],
  ['HKD', 'hong kong dollar'],
  ['KRW', 'won'],
  ['CHF', 'swiss franc'],
];

describe('findFigures finds what Intl writes', () => {
  it('numbers of any locale', () => {
    fc.assert(
      fc.property(locale, amount, (language, value) => {
        const written = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
        expect(findFigures(`it holds ${written} there`, { language })[0]?.value).toBe(value);
      }),
    );
  });

  it('compact numbers', () => {
    const display = fc.constantFrom('short' as const, 'long' as const);
    fc.assert(
      fc.property(amount, display, (value, compactDisplay) => {
        const format = new Intl.NumberFormat('en', { notation: 'compact', compactDisplay, maximumFractionDigits: 1 });
        const [figure] = findFigures(`about ${format.format(value)} voters`);
        const step = 10 ** Math.max(-1, 3 * Math.floor(Math.log10(value) / 3) - 1);
        expect(Math.abs((figure?.value ?? 0) - value)).toBeLessThanOrEqual(step);
      }),
    );
  });

  it.each(UNITS)('%s', (unit, name) => {
    const display = fc.constantFrom('long' as const, 'short' as const);
    fc.assert(
      fc.property(amount, display, (value, unitDisplay) => {
        // The short form of inches is a word of its own: "5 in there".
        const isWord = unit === 'inch' && unitDisplay === 'short';
        const written = new Intl.NumberFormat('en', {
          style: 'unit',
          unit,
          unitDisplay: isWord ? 'long' : unitDisplay,
        }).format(value);
        const rounded = Number(value.toFixed(3));
        expect(findFigures(`it took ${written} there`)).toMatchObject([{ value: rounded, unit: name }]);
      }),
      { numRuns: 20 },
    );
  });

  it.each(CURRENCIES)('%s', (currency, name) => {
    const display = fc.constantFrom('symbol' as const, 'code' as const);
    fc.assert(
      fc.property(amount, display, (value, currencyDisplay) => {
        const format = new Intl.NumberFormat('en', {
          style: 'currency',
          currency,
          currencyDisplay,
          maximumFractionDigits: 2,
        });
        expect(findFigures(`it cost ${format.format(value)} there`)).toMatchObject([{ unit: name }]);
      }),
      { numRuns: 20 },
    );
  });
});

/** Pieces that figures are made of, put together in any order. */
const figureText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'one two and a half hundred thousand million third of to from between over $ % € - – / : , . ( ) ½'.split(
          ' ',
        ),
      ),
      fc.constantFrom('per cent', 'people', 'no fewer than', 'or more', 'May', 'iPhone', '\n', '\ud800', '٣', '°C'),
      fc.nat(3000).map(String),
    ),
    { maxLength: 40 },
  )
  .chain((pieces) => fc.constantFrom(' ', '', '-').map((glue) => pieces.join(glue)));

describe('findFigures on any text', () => {
  it('gives ordered passages inside the text, with finite numbers', () => {
    fc.assert(
      fc.property(fc.oneof(figureText, fc.string({ unit: 'binary' }), fc.string()), (text) => {
        let end = 0;
        for (const figure of findFigures(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.exact).toBe(text.slice(figure.start, figure.end));
          for (const number of [figure.value, figure.low, figure.high])
            expect(number === null || Number.isFinite(number)).toBe(true);
          if (figure.low !== null && figure.high !== null) expect(figure.low).toBeLessThanOrEqual(figure.high);
          end = figure.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['digits', '7'.repeat(1e6)],
    ['the word "and"', 'and '.repeat(250_000)],
    ['dashes', '-'.repeat(1e6)],
    ['the sign of a half', '½'.repeat(50_000)],
    ['numbers with the sign of a half', '1½ '.repeat(20_000)],
    ['open numbers', 'a hundred and '.repeat(1000)],
    ['nothing', ''],
  ])('comes back from a long run of %s', (_what, text) => {
    expect(findFigures(text).length).toBeLessThanOrEqual(text.length);
  });

  it('reads no character twice and no sentence of any length at once', () => {
    fc.assert(
      fc.property(figureText, fc.integer({ min: 1, max: 400 }), (piece, times) => {
        const text = piece.repeat(times);
        let end = 0;
        for (const span of findNumberSentences(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end - span.start).toBeLessThanOrEqual(3000);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
