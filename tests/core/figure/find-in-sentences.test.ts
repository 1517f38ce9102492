import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../lib/core/figure/find-figures.ts';
import { AMOUNTS, HYPHENED } from './amount-sentences.ts';
import { BEAT_AMOUNTS } from './beat-sentences.ts';
import { DAILY, DAILY_MISREAD } from './daily-sentences.ts';
import { FRESH } from './fresh-sentences.ts';
import { MEASURES } from './measure-sentences.ts';
import { MISREAD, NEWS_AMOUNTS } from './news-sentences.ts';
import { BOUNDS, NO_FIGURES, NUMBERS, type SentenceRow, UNITS } from './sentences.ts';
import { UNITS_BY_KIND } from './unit-sentences.ts';
import { VARIED } from './varied-sentences.ts';

function expectFigures([text, ...figures]: SentenceRow): void {
  const found = findFigures(text).map(({ value, low, high, unit, comparator }) => [
    value ?? [low, high],
    unit,
    comparator,
  ]);
  const wanted = figures.map(([value, unit, comparator = 'exactly']) => [value, unit, comparator]);
  expect(found).toEqual(wanted);
}

const TABLES: readonly (readonly [name: string, rows: readonly SentenceRow[]])[] = [
  ['the number', NUMBERS],
  ['the unit', UNITS],
  ['the bound', BOUNDS],
  ['nothing else', NO_FIGURES],
  ...Object.entries(AMOUNTS),
  ...Object.entries(MEASURES),
  ...Object.entries(UNITS_BY_KIND),
  ...NEWS_AMOUNTS,
  ...FRESH,
  ...VARIED,
  ...DAILY,
  ...BEAT_AMOUNTS,
];

describe.each(TABLES)('findFigures reads %s in a sentence', (_, rows) => {
  it.each(rows.map((row) => ({ text: row[0], row })))('$text', ({ row }) => {
    expectFigures(row);
  });
});

describe('findFigures misreads', () => {
  it.fails.each([...MISREAD, ...DAILY_MISREAD].map((row) => ({ text: row[0], row })))('$text', ({ row }) => {
    expectFigures(row);
  });
});

describe('a noun joined to its number', () => {
  it.each(HYPHENED)('%s', (text, counted) => {
    expect(findFigures(text).map((figure) => figure.counted)).toEqual([counted]);
  });
});
