import { expect, it } from 'vitest';
import { findFigures } from '../../../lib/core/figure/find-figures.ts';

/** A sentence of our own and what each of its numbers counts. */
const ROWS: readonly (readonly [text: string, ...counted: (string | null)[]])[] = [
  ['Five votes were needed to stop it, and four to hear it.', 'votes', 'votes'],
  ['The firm sold 460 buses, compared with 63 a year earlier.', 'buses', 'buses'],
  ['The depot has 30 trams, up from 24 in May.', 'trams', 'trams'],
  ['Of the 90 goats, 12 were lost.', 'goats', 'goats'],
  ['She baked 40 loaves and sold 31 of them.', 'loaves', null],
  ['He scored 12 points, 8 in the last minute.', 'points', 'points'],
  ['The club has 300 members, and 40 live abroad.', 'members', 'members'],
  ['They cut 80 jobs, or 9 percent.', 'jobs', null],
  ['They built 70 huts, and 5 wells.', 'huts', 'wells'],
  ['The town lost 9 shops, then 4 more.', 'shops', null],
  ['It has 16 rooms, just 3 with a view.', 'rooms', 'rooms'],
  ['They sank 7 boats, but only 2 of theirs.', 'boats', 'theirs'],
];

it.each(ROWS.map((row) => ({ text: row[0], row })))('$text', ({ row: [text, ...counted] }) => {
  expect(findFigures(text).map((figure) => figure.counted)).toEqual(counted);
});
