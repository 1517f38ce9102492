import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/core/check/check-text.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';
import { SOURCE_DATE, setFromText } from './set-from-text.ts';

type Row = readonly [headline: string, story: string];

const relationsOf = ([headline, story]: Row): readonly string[] =>
  checkText({ text: story, language: 'en', date: SOURCE_DATE }, buildClaimIndex([setFromText(headline)])).findings.map(
    ({ relation }) => relation,
  );

/** A year in a headline, told again in its story. */
const SAME: readonly Row[] = [
  ['Tarvia Gets 2031 Winter Games', 'The committee has chosen Orlan in Tarvia to host the 2031 Winter Games.'],
  ['Suspect in 1972 Murder Found in Lorne', 'Police in Lorne hold a man for a murder that dates back to 1972.'],
  ['Baker Was Accused of Theft in 2013', 'In 2013, the former baker was accused of a theft in Halden.'],
  ['Velda to Ban New Diesel Cars by 2035', 'No new car that burns diesel may be sold in Velda from 2035.'],
  ['Walker Who Escaped in 1959 Finally Caught', 'A walker who broke out of a prison farm in 1959 has been caught.'],
  ['DNA Links 1987 Killing to Painter', 'The killing of a nurse in 1987 was the work of a painter, DNA shows.'],
  ['Home Sales Fall for First Time Since 2006', 'Sales of homes fell in May. It is their first fall since 2006.'],
  ['Olsson Won’t Run for Mayor in 2032', 'Olsson says she will not run for mayor in the 2032 election.'],
  ['Quessa to Dig Up Victims of 2010 Plane Crash', 'Every victim of the plane crash of 2010 will be dug up in Quessa.'],
  ['Families Sue Over Girls Switched in 1994', 'Two families sue a clinic, where their girls were switched in 1994.'],
  ['Flood of 1953 Still a Mystery in Saltmouth', 'Nobody in Saltmouth knows why the flood of 1953 came at noon.'],
  ['What the Harvest Festival Means in 2014', 'In 2014 the harvest festival is about more than corn.'],
];

/** A year of something else, or a number that is no year. */
const SILENT: readonly Row[] = [
  ['Tarvia Gets 2031 Winter Games', 'A new bridge will be ready by 2031, the council of Lorne says.'],
  ['Suspect in 1972 Murder Found in Lorne', 'The mill was sold in 1972 to a cousin.'],
  ['Olsson Won’t Run for Mayor in 2032', 'Olsson will run for mayor in 2036.'],
  ['DNA Links 1987 Killing to Painter', 'The choir has 1,987 members and sold 1987 tickets.'],
  ['Flood of 1953 Still a Mystery in Saltmouth', 'The flood of 1962 is no mystery in Saltmouth.'],
  ['Home Sales Fall for First Time Since 2006', 'He has lived in Orlan since 2006.'],
];

describe('the year of a headline', () => {
  it.each(SAME)('is told again: %s', (...row) => {
    expect(relationsOf(row)).toContain('same');
    expect(relationsOf(row)).not.toContain('differs');
  });
  it.each(SILENT)('is not met by chance: %s', (...row) => {
    expect(relationsOf(row)).not.toContain('same');
    expect(relationsOf(row)).not.toContain('differs');
  });
});
