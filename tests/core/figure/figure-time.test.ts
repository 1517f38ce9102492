import { describe, expect, it } from 'vitest';
import { readFigureTime, relateTimes, type TimeRelation } from '../../../lib/core/figure/figure-time.ts';
import { rangeOfIso } from '../../../lib/core/language/time/day-range.ts';

/** How two figures, each the 40 of its sentence, stand in time; dates are those of the documents. */
type Row = readonly [
  relation: TimeRelation,
  source: string,
  page: string,
  dates?: readonly [string | null, string | null],
];

/** A Friday and days around it. */
const FRIDAY = '2024-03-15';
const ONE_DAY = [FRIDAY, FRIDAY] as const;

const ROWS: readonly Row[] = [
  // Days, told by their names, by dates or by the document.
  ['together', 'On Friday 40 boats sank.', 'On March 15 40 boats sank.', ONE_DAY],
  ['together', 'Yesterday 40 boats sank.', 'On Thursday 40 boats sank.', ONE_DAY],
  ['apart', 'On Monday 40 boats sank.', 'On Wednesday 40 boats sank.', ONE_DAY],
  ['apart', 'On Thursday 40 boats sank.', 'On Thursday 40 boats sank.', [FRIDAY, '2024-03-29']],
  ['together', 'On Thursday 40 boats sank.', 'On Thursday 40 boats sank.', [FRIDAY, '2024-03-16']],
  ['together', '40 boats sank today.', '40 boats sank yesterday.', [FRIDAY, '2024-03-16']],
  ['apart', '40 boats sank today.', '40 boats sank yesterday.', ONE_DAY],
  ['apart', 'Three weeks ago 40 boats sank.', '40 boats sank on Thursday.', ONE_DAY],
  // Months, quarters and years.
  ['together', 'In March 2021 40 mills closed.', 'In March 2021, 40 mills closed.'],
  ['apart', 'In March 2021 40 mills closed.', 'In May 2021 40 mills closed.'],
  ['apart', 'In 2014 40 mills closed.', 'In 2016 40 mills closed.'],
  ['apart', 'Last month 40 mills closed.', 'Last month 40 mills closed.', [FRIDAY, '2024-06-15']],
  ['together', 'Last year 40 mills closed.', 'In 2023 40 mills closed.', ONE_DAY],
  ['apart', 'In the first quarter 40 mills closed.', 'In the third quarter 40 mills closed.', ONE_DAY],
  ['together', 'In the first quarter of 2024 40 mills closed.', 'In Q1 of 2024 40 mills closed.'],
  ['unsure', 'In 2024 40 mills closed.', 'On Friday 40 mills closed.', ONE_DAY],
  // Documents alone.
  ['together', '40 boats sank.', '40 boats sank.', [FRIDAY, '2024-03-16']],
  ['apart', '40 boats sank.', '40 boats sank.', [FRIDAY, '2024-03-20']],
  ['open', '40 boats sank.', '40 boats sank.', [FRIDAY, null]],
  ['open', '40 boats sank.', '40 boats sank.'],
  // One sentence has a time of its own, the other its document's.
  ['together', 'On Thursday 40 boats sank.', '40 boats sank.', ONE_DAY],
  ['apart', 'In January 2019 40 boats sank.', '40 boats sank on Friday.', ONE_DAY],
  ['unsure', 'In 2021 40 mills closed.', '40 mills closed.'],
  // The time is another number's.
  ['together', '40 boats sank, and 12 more on Monday.', '40 boats sank.', ONE_DAY],
];

function timeOf(sentence: string, date: string | null) {
  const start = sentence.indexOf('40');
  return readFigureTime({ sentence, at: { start, end: start + 2 }, document: rangeOfIso(date) });
}

describe('relateTimes', () => {
  it.each(ROWS.map((row) => ({ row, name: `${row[1]} / ${row[2]}` })))('$name', ({ row }) => {
    const [relation, source, page, [from, to] = [null, null]] = row;
    expect(relateTimes(timeOf(source, from), timeOf(page, to))).toBe(relation);
  });
});
