import { expect, it } from 'vitest';
import { deriveParts } from '../../../lib/core/claim/derive-parts.ts';
import { findFigures } from '../../../lib/core/figure/find-figures.ts';

/** A sentence of our own and the number that a share in it makes; `null` where it makes none. */
const ROWS: readonly (readonly [text: string, value: number | null])[] = [
  ['Half of the 640 passengers were children.', 320],
  ['A third of the 900 seats are empty.', 300],
  ['Two-thirds of its 1,200 lamps failed.', 800],
  ['A quarter of the 48 wells ran dry.', 12],
  ['Three-fifths of their 50 boats sank.', 30],
  ['Nearly half of the 300 pupils walked.', 150],
  ['One-tenth of the 70 mills closed.', 7],
  ['Half the 80 geese flew off.', null],
  ['Half of the passengers were children.', null],
  ['A third of the 900-page report is missing.', null],
  ['A half was won by 640 votes.', null],
  ['Half of the 2.5 million euros is gone.', null],
  ['It took 640 men half of the day.', null],
];

it.each(ROWS)('%s', (text, value) => {
  expect(deriveParts(findFigures(text), text).map((part) => part.value)).toEqual(value === null ? [] : [value]);
});
