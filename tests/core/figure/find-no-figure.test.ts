import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../lib/core/figure/find-figures.ts';

describe('findFigures passes over', () => {
  it.each([
    ['a date', 'She was born on March 7, 1961, and left on 11 February.'],
    ['a date in digits', 'It was filed on 2020-11-21 and on 21/11/2020.'],
    ['a year', 'In 2021 most of them worked at home, as since 1991.'],
    ['years', 'Between 1600 and 1900 the air cooled.'],
    ['a year before a noun', 'The 2019 Rich List came out.'],
    ['a decade', 'Music of the 1990s sells.'],
    ['a time of day', 'It fell at 10:27 PM, at 5 a.m. and at 10.45pm.'],
    ['a telephone number', 'Call +1 202 555 0143 or 020 7946 0958.'],
    ['an American telephone number', 'Call 1-202-555-0143.'],
    ['a power that no number can hold', 'It weighs 10^635 grams, or 2×10^999 tonnes.'],
    ['cents that are raised', 'It costs $9˄99 a month, 12,˄50 € a day or $1,299.˄00 a year.'],
    ['what may be a power or a number with a note', 'About 10˄6 spores and 2˄10 eggs.'],
    ['a power in raised digits', 'About 10⁶ spores and 10⁻³ grams.'],
    ['cents in raised digits', 'It costs $9⁹⁹ a month.'],
    ['a version', 'Update to version 2.3.1 of the program.'],
    ['an item of a list', '1. Foreword by the editors'],
    ['a caption', '1 View gallery'],
    ['a name of a league', 'They finished behind Texas in the Big 12.'],
    ['models', 'The iPhone 11 Pro, the Galaxy S22, an F-16 and a Boeing 737.'],
    ['numbers of a model with a hyphen', 'Airbus showed the A350-900 jets and an A321-200.'],
    ['airliners without their maker', 'The 777 program is late, and the 787 jets are grounded.'],
    ['a road', 'They met at 575 Wilbraham Road.'],
    ['a category', 'A category 4 hurricane came.'],
    ['a virus', 'COVID-19 came back.'],
    ['a network', 'It has 5G and 4K video.'],
    ['an index', 'The S&P 500 and the FTSE 100 opened.'],
    ['a result', 'They won 3-2 and tied 1-1.'],
    ['a slogan', 'It is open 24/7 since 9/11.'],
    ['a web address', 'See https://example.org/page?id=30%25 for more.'],
    ['a hashtag', 'They wrote #500 on walls.'],
    ['ordinals', 'It is the third time in the 21st century.'],
    ['the pronoun one', 'This one is better than that one, and no one knows.'],
    ['a kind', 'A two-way, one-sided deal.'],
    ['a half of a match', 'They led in the second half.'],
    ['a quarter of a year', 'Sales fell in the quarter.'],
  ])('%s: %s', (_what, text) => {
    expect(findFigures(text).map(({ exact }) => exact)).toEqual([]);
  });
});
