import { describe, expect, it } from 'vitest';
import { readFigurePack } from '../../../../cli/figure-pack.ts';
import { findFigures } from '../../../../lib/core/figure/find-figures.ts';
import { SENTENCES } from './sentences.ts';

const DIGITS = 6;
const written = (value: number | null): string => (value === null ? '' : String(Number(value.toPrecision(DIGITS))));

function figuresIn(text: string, language: string): string {
  return findFigures(text, { language, figurePack: readFigurePack(language) })
    .map(({ value, low, high, comparator, unit }) =>
      [
        value === null ? '' : comparator.replace('exactly', ''),
        value === null ? `${written(low)}..${written(high)}` : value % 1 === 0 ? String(value) : written(value),
        unit ?? '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    )
    .join('; ');
}

describe.each(Object.entries(SENTENCES))('figures in %s', (language, sentences) => {
  it.each(sentences)('%s', (text, figures) => {
    expect(figuresIn(text, language)).toBe(figures);
  });
});

describe('a row of a table', () => {
  it.each([
    ['pt', '3 Ana Prado 5033 4 6 15 26'],
    ['de', '3 Ana Prado 5033 4 6 15 26'],
    ['fr', 'Lyon 38 24 8 6 80 35'],
  ])('has no figures in %s: %s', (language, text) => expect(figuresIn(text, language)).toBe(''));
});
