import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../lib/core/figure/find-figures.ts';

const countedIn = (text: string): (string | null)[] => findFigures(text).map(({ counted }) => counted);
const exactOf = (text: string): string[] => findFigures(text).map(({ exact }) => exact);

/** What a level is the level of: neither the verb by which it is reached nor how it is told. */
const LEVELS: readonly (readonly [text: string, counted: string | null])[] = [
  ['The index rose to close at 2,100.', 'index'],
  ['The index slipped to end at 1,334.20.', 'index'],
  ['The gauge fell to finish at 880.', 'gauge'],
  ['It fell to settle at 1,410.', null],
  ['The index climbed to open at 3,020.', 'index'],
  ['The gauge was marginally higher at 1,271.', 'gauge'],
  ['The index was slightly lower at 940.', 'index'],
  ['The index was flat at 2,040.', 'index'],
  ['The gauge was little changed at 611.', 'gauge'],
  ['The index was sharply down at 5,500.', 'index'],
  ['The gauge is up at 713.', 'gauge'],
  ['The index was unchanged at 1,090.', 'index'],
];

/** Words with "half" that are one thing's name. */
const HALVES: readonly string[] = [
  'Orlan led before half time.',
  'They were level at half time.',
  'The half-time whistle came late.',
  'A half moon hung over the pier.',
  'She ran a half marathon in Halden.',
  'They sat in half light.',
  'He books half board hotels.',
  'The flags flew at half mast.',
  'School is out for half term.',
  'He told only half truths.',
  'Her half brother runs the shop.',
  'The ball came on the half volley.',
];

/** Halves of something. */
const PARTS: readonly (readonly [text: string, exact: string])[] = [
  ['The repair took half the time.', 'half'],
  ['Half of the time was lost.', 'Half of the time'],
  ['Half an hour passed.', 'Half an hour'],
  ['Sales fell in the half year by half a million.', 'half a million'],
  ['Half the moon was dark.', 'Half'],
];

describe('a level', () => {
  it.each(LEVELS)('is of what rose or fell: %s', (text, counted) => {
    expect(countedIn(text)).toEqual([counted]);
  });
});

describe('half', () => {
  it.each(HALVES)('is no number where it is of a name: %s', (text) => {
    expect(exactOf(text)).toEqual([]);
  });

  it.each(PARTS)('is a share of something: %s', (text, exact) => {
    expect(exactOf(text)).toContain(exact);
  });
});
