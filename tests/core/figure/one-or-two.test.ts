import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../lib/core/figure/find-figures.ts';

const readIn = (text: string): unknown[] =>
  findFigures(text).map(({ exact, low, high, comparator, unit }) => [exact, low, high, comparator, unit]);

describe('one of a unit or two', () => {
  it.each([
    ['The repair takes a day or two.', 'a day or two', 'day'],
    ['She waited a year or two for the licence.', 'a year or two', 'year'],
    ['It is a mile or two from the pier.', 'a mile or two', 'mile'],
    ['The ferry is late by an hour or two.', 'an hour or two', 'hour'],
    ['The town is a kilometre or two away.', 'a kilometre or two', 'kilometre'],
    ['Within a week or two the ice was gone.', 'Within a week or two', 'week'],
    ['A month or two later the shop closed.', 'A month or two', 'month'],
    ['The wall moved an inch or two.', 'an inch or two', 'inch'],
    ['Turnout fell by a percent or two.', 'a percent or two', 'percent'],
    ['The bag holds a litre or two.', 'a litre or two', 'litre'],
    ['They rowed for a minute or two.', 'a minute or two', 'minute'],
    ['A pound or two will do.', 'A pound or two', 'pound-mass'],
  ])('is from one to two: %s', (text, exact, unit) => {
    expect(readIn(text)).toEqual([[exact, 1, 2, 'between', unit]]);
  });

  it.each([
    ['The repair takes a day or two weeks.', [['two weeks', 2, 2, 'exactly', 'week']]],
    ['It took one or two days.', [['one or two days', 1, 2, 'between', 'day']]],
    ['It took a year and a half.', [['a year and a half', 1.5, 1.5, 'exactly', 'year']]],
  ])('is no other amount: %s', (text, found) => {
    expect(readIn(text)).toEqual(found);
  });
});
