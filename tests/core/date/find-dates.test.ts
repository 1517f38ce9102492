import { describe, expect, it } from 'vitest';
import { findEventDates } from '../../../lib/core/date/find-dates.ts';
import { writeDays } from '../../../lib/core/date/iso-days.ts';

const DAY = '2024-03-07';

/** The dates of a text, as "exact: first/last verb". */
const find = (text: string, day: string | null = DAY): string[] =>
  findEventDates({ text }, day).map(({ exact, date, event }) => {
    const days = writeDays(date);
    return `${exact}: ${[...new Set([days?.first, days?.last])].join('/')} ${event.verb}`;
  });

describe('findEventDates', () => {
  it.each([
    ['The mill was built in 1861.', '1861: 1861-01-01/1861-12-31 build'],
    ['The fair begins March 12.', 'March 12: 2024-03-12 begin'],
    ['The council met on Tuesday.', 'Tuesday: 2024-03-05 meet'],
    ['The council met on Monday, March 4, in Sorn.', 'Monday, March 4: 2024-03-04 meet'],
    ['He resigned yesterday.', 'yesterday: 2024-03-06 resign'],
    ['She joined in May 2003.', 'May 2003: 2003-05-01/2003-05-31 join'],
    ['On 4 March 2024, the tram crashed.', '4 March 2024: 2024-03-04 crash'],
  ])('reads %s', (text, expected) => {
    expect(find(text)).toEqual([expected]);
  });

  it('leaves the year open where nothing tells it', () => {
    expect(find('The fair begins March 12.', null)).toEqual(['March 12: --03-12 begin']);
  });

  it.each([
    'The mayor said on Tuesday that all is well.',
    'In an interview, she told reporters on Monday.',
    'The 2016 election changed much.',
    'Tuesday’s meeting ended.',
    'The firm grew in the 1960s.',
    'It was built around 1900.',
    'It was built between 1961 and 1964.',
    'The fair runs March 12-14.',
    '“It was built in 1961,” she said.',
    'Some 2000 people met.',
    'Published May 3, 2019',
    '',
  ])('gives no event a date in: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('reads English alone', () => {
    expect(findEventDates({ text: 'Die Mühle wurde in 1961 gebaut.', language: 'de' }, null)).toEqual([]);
  });
});
