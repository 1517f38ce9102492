import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, rangeOfIso } from '../../../../lib/core/language/time/day-range.ts';
import { findTimes } from '../../../../lib/core/language/time/find-times.ts';

/** Wednesday. */
const NOW = rangeOfIso('2014-10-15');

const read = (text: string, now = NOW): string[] =>
  findTimes(text, now).map(({ days, edge }) => {
    const range = days ? `${isoDay(days.first)}/${isoDay(days.last)}` : 'unknown';
    return edge ? `${edge} ${range}` : range;
  });

describe('findTimes', () => {
  it.each([
    ['It struck on March 3, 2011.', '2011-03-03/2011-03-03'],
    ['It struck on 3 March 2011.', '2011-03-03/2011-03-03'],
    ['It opened in May 2009.', '2009-05-01/2009-05-31'],
    ['It opened in 2009.', '2009-01-01/2009-12-31'],
    ['Exports fell in 2012–13.', '2012-01-01/2013-12-31'],
    ['Talks begin on October 20.', '2014-10-20/2014-10-20'],
    ['It closed on Dec. 28.', '2014-12-28/2014-12-28'],
    ['It rained in January.', '2015-01-01/2015-01-31'],
    ['Profit rose in the third quarter.', '2014-07-01/2014-09-30'],
    ['Profit rose in the third quarter of last year.', '2013-07-01/2013-09-30'],
    ['Sales rose in July last year.', '2013-07-01/2013-07-31'],
    ['Sales rose in January of this year.', '2014-01-01/2014-01-31'],
    ['Exports may this year exceed imports.', '2014-01-01/2014-12-31'],
    ['They march next year.', '2015-01-01/2015-12-31'],
    ['Profit rose in Q2 2013.', '2013-04-01/2013-06-30'],
    ['Police came on Monday.', '2014-10-13/2014-10-13'],
    ['Police came on Wednesday.', '2014-10-15/2014-10-15'],
    ['They vote next Friday.', '2014-10-17/2014-10-17'],
    ['They met yesterday.', '2014-10-14/2014-10-14'],
    ['They met last year.', '2013-01-01/2013-12-31'],
    ['They met last month.', '2014-09-01/2014-09-30'],
    ['They met this week.', '2014-10-13/2014-10-19'],
    ['They met last winter.', '2013-12-01/2014-02-28'],
    ['They met last summer.', '2014-06-01/2014-08-31'],
    ['They met last autumn.', '2013-09-01/2013-11-30'],
    ['They meet this fall.', '2014-09-01/2014-11-30'],
    ['They meet next spring.', '2015-03-01/2015-05-31'],
    ['They met a decade ago.', '1999-10-19/2009-10-16'],
    ['They had met a week earlier.', 'earlier 2014-10-05/2014-10-11'],
    ['They met two weeks ago.', '2014-09-28/2014-10-04'],
    ['It has killed 113 since Monday.', 'since 2014-10-13/2014-10-13'],
    ['By Friday it had killed 204.', 'until 2014-10-10/2014-10-10'],
  ])('reads %s', (text, time) => expect(read(text)).toEqual([time]));

  it.each(['It may rain.', 'They march on.', 'A fine of $2014.', 'Some 1,998 people came.', 'A 2014-year-old jar.'])(
    'reads no time in %s',
    (text) => expect(read(text)).toEqual([]),
  );

  it('leaves open what the day of the text would tell', () =>
    expect(read('Police came on Monday.', null)).toEqual(['unknown']));

  it('throws on no text', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void read(text))));
});
