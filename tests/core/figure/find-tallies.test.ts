import { describe, expect, it } from 'vitest';
import { talliesOf } from '../../../lib/core/figure/find-tallies.ts';
import { isIdlePlace } from '../../../lib/core/figure/tally-units.ts';
import { analyze } from '../../../lib/core/language/document.ts';

/** A sentence of our own and its tallies: a result by its two numbers, a place by one and by what it is a place among. */
type Row = readonly [text: string, ...tallies: (readonly [number | string, number | string])[]];

const RESULTS: readonly Row[] = [
  ['The council passed the plan 9-3.', [3, 9]],
  ['The plan was approved on a 56-27 vote.', [27, 56]],
  ['Members voted 212-198 for it on Monday.', [198, 212]],
  ['The measure failed 48–52.', [48, 52]],
  ['Judges ruled 5-4 against the mill.', [4, 5]],
  ['The Otters beat the Herons 3-1 at home.', [1, 3]],
  ['The Herons lost 3-1 to the Otters.', [1, 3]],
  ['A 2-2 draw was fair.', [2, 2]],
  ['The Otters won the derby 21-17.', [17, 21]],
  ['It was rejected by a vote of 31-29.', [29, 31]],
  ['The jury split 7-5.', [5, 7]],
  ['A 98-2 majority backed it.', [2, 98]],
  ['She won 7-6 (4), 3-6, 6-2.'],
  ['The Herons are 12-5 this year.'],
  ['Pupils of 9-12 years sang.'],
  ['Call 555-0143 to vote.'],
  ['It weighs 3-4 pounds.'],
  ['The 2014-15 vote was won by Holm.'],
  ['Turn to pages 12-15.'],
];

const PLACES: readonly Row[] = [
  ['A third victim of the fire has died.', [3, 'victim']],
  ['The 3rd blogger was killed.', [3, 'blogger']],
  ['It was the tenth attempt of the climber.', [10, 'attempt']],
  ['The 32nd horse died.', [32, 'horse']],
  ['Her second child was born.', [2, 'child']],
  ['The twenty-first witness spoke.', [21, 'witness']],
  ['He won a fifth election.', [5, 'election']],
  ['An 11th bank closed.', [11, 'bank']],
  ['The fourth blast shook the town.', [4, 'blast']],
  ['The 17th sinkhole opened.', [17, 'sinkhole']],
  ['A seventh body was found.', [7, 'body']],
  ['The twelfth ferry sank.', [12, 'ferry']],
  ['A third of the seats were empty.'],
  ['She came on May 3rd.'],
  ['It took a second.'],
];

it.each([
  [1, 'snow'],
  [3, 'quarter'],
  [2, 'time'],
  [19, 'century'],
  [3, 'person'],
  [4, null],
])('place %i among %s is told everywhere', (place, counted) => expect(isIdlePlace(place, counted)).toBe(true));

const LONE_UNITS: readonly Row[] = [
  ['It left about an hour late.', [0.95, 1.05]],
  ['It took more than a month.', [1, 'open']],
  ['It took less than a week.', ['open', 1]],
  ['He waited nearly a year.', [0.95, 1.05]],
  ['They swam at least a mile.', [1, 'open']],
  ['It rained for just over an hour.', [1, 'open']],
  ['It rained for almost a decade.', [0.95, 1.05]],
  ['He left an hour ago.'],
  ['It rained for about a year and a half.'],
  ['She is more than a singer.'],
  ['It was about a day-long march.'],
  ['It lasted about 2 hours.'],
];

it.each(LONE_UNITS.map((row) => ({ text: row[0], row })))('talliesOf: $text', ({ row: [text, ...wanted] }) => {
  const found = talliesOf(analyze(text)).map(({ low, high }) => [low ?? 'open', high ?? 'open']);
  expect(found).toEqual(wanted);
});

describe.each([
  ['results', RESULTS],
  ['places in a row', PLACES],
] as const)('talliesOf finds %s', (_, rows) => {
  it.each(rows.map((row) => ({ text: row[0], row })))('$text', ({ row: [text, ...wanted] }) => {
    const found = talliesOf(analyze(text)).map(({ low, high, counted }) => [low, counted ?? high]);
    expect(found).toEqual(wanted);
  });
});
