import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigurePack } from '../../../../cli/figure-pack.ts';
import { findFigures } from '../../../../lib/core/figure/find-figures.ts';
import { deriveFigurePack, FIGURE_LANGUAGES, figurePackFile } from '../../../support/measures/figure-packs.ts';
import { readSpellOut } from '../../../support/measures/read-cldr.ts';
import { makeSpeller } from '../../../support/measures/spell-out.ts';

/** Word lists of a language may take so much. */
const MOST_BYTES = 40_000;
/** How often an ending is repeated in a word that is not too long to be a number. */
const MANY = 14;
const WITHOUT_END = 200_000;
/** Numbers that are written as one, whatever the language: of each length, round and with every digit. */
const NUMBERS = [
  7, 16, 21, 48, 71, 80, 97, 100, 101, 345, 1000, 2018, 3456, 15_000, 23_001, 98_765, 200_300, 1_000_000, 2_345_678,
  8_000_000_000,
];

describe.each(FIGURE_LANGUAGES)('the pack of %s', (language) => {
  const figurePack = readFigurePack(language);
  const spell = makeSpeller(readSpellOut(language), language);
  const figuresIn = (text: string) => findFigures(text, { language, figurePack });

  it('is what `npm run measures` writes', () => {
    expect(readFileSync(figurePackFile(language), 'utf8')).toBe(deriveFigurePack(language));
  });

  it('is small', () => {
    expect(readFileSync(figurePackFile(language)).byteLength).toBeLessThan(MOST_BYTES);
  });

  it.each(NUMBERS)('reads %d as it is written in words', (number) => {
    expect(figuresIn(spell(number, '%spellout-numbering')).map(({ value }) => value)).toEqual([number]);
  });

  it('reads a word of nothing but endings', () => {
    const [ending = 'x'] = (figurePack?.words.partEndings ?? '').split(' ');
    // Were an ending looked for behind another, each would double the ways to read the word.
    const word = `${ending.slice(0, -1).repeat(MANY)}${ending}`;
    expect(figuresIn(`3 ${word}`).map(({ value }) => value)).toEqual([3]);
  });

  it('comes back from a word without end', () => {
    // Of an adjective with such an ending a number may be the beginning, wherever that ends.
    expect(figuresIn(`3 ${'x'.repeat(WITHOUT_END)}ige`).map(({ value }) => value)).toEqual([3]);
  });

  it('throws on no string, and gives passages of it', () => {
    const pieces = [
      ...Object.values(figurePack?.words ?? {}).map(String),
      ...(figurePack?.units ?? []),
      '3',
      ',',
      '.',
      '-',
      '%',
      '€',
      '\n',
      '½',
      '1.234,5',
    ];
    const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 30 });
    fc.assert(
      fc.property(texts, (words) => {
        const text = words.join(' ');
        for (const { exact, start, end } of figuresIn(text)) expect(text.slice(start, end)).toBe(exact);
      }),
      { numRuns: 60 },
    );
  });
});
