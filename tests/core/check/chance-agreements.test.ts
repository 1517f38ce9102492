import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../../lib/core/check/check-figures.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';
import { SOURCE_DATE, setFromText } from './set-from-text.ts';

/** `[whether a figure of the page is the source's, source, page]`. Places and people are made up. */
type Row = readonly [boolean, string, string];

/** A bound, a range or "about" of one thing takes in the number of another. */
const TAKEN_IN: readonly Row[] = [
  [
    false,
    'Tickets for the Velda concert in Halden cost $59 to $130.',
    'The singer spoke of the Velda concert in Halden on 104.1, a local station.',
  ],
  [
    false,
    'The Moes of Halden gave nearly $15 million to charity.',
    'The Moes of Halden paid $13,625,777 in taxes to the state, and gave to charity.',
  ],
  [
    false,
    'Shares of Calder Motors closed at $36.65 on Friday as workers struck.',
    'Calder Motors workers, who struck on Friday, earn more than $30 an hour.',
  ],
  [
    false,
    'The strike cost Calder Motors $1.5 billion in profit.',
    'Calder Motors plans to spend billions on electric cars after the strike.',
  ],
  [
    false,
    'Olsson cut $716 billion from the Tarvia health plan over a decade.',
    'The Tarvia budget of Harkin keeps roughly $700 billion in savings on roads.',
  ],
  [
    false,
    'Moe paid an average rate of 10.8 percent over eight years in Halden.',
    'In Halden Moe gave over 10 percent of her wages to the church last year.',
  ],
  [
    false,
    'The Orlan bridge is up to 90 feet wide at its eastern end.',
    'The cranes for the Orlan bridge lift loads 85 feet above the river.',
  ],
  [
    false,
    'At least 400 boats were moored in Saltmouth when the storm came.',
    'When the storm came to Saltmouth, 424 houses lost their roofs.',
  ],
  [true, 'The Orlan bridge cost $64.7 million.', 'The Orlan bridge cost about $65 million.'],
  [true, 'The flood in Saltmouth killed more than 400 people.', 'The flood in Saltmouth killed 412 people.'],
  [true, 'The Velda trial lasted 17 days.', 'The Velda trial lasted more than two weeks.'],
  [true, 'Calder Motors recalled nearly 38,000 cars.', 'Calder Motors recalled 37,640 cars.'],
];

/** Measures and numbers with "about" that are near each other and not one. */
const ROUNDED_TOO_FAR: readonly Row[] = [
  [false, 'Dole must leave Tarvia within six months.', 'Dole must leave Tarvia within one year.'],
  [false, 'The Orlan bridge will be closed for 18 months.', 'The Orlan bridge will be closed for one year.'],
  [false, 'The Tarvia army exercise in Norvale lasts 11 days.', 'The Tarvia army exercise in Norvale lasts two weeks.'],
  [false, 'The Calder Motors strike lasted 31 days.', 'The Calder Motors strike lasted four weeks.'],
  [false, 'The Brennick march took 90 minutes.', 'The Brennick march took one hour.'],
  [false, 'The tunnel under Halden is 2.4 miles long.', 'The tunnel under Halden is 2 miles long.'],
  [false, 'Moe earned $139 million from her Halden books.', 'Moe earned roughly $141 million from her Halden books.'],
  [false, 'About 18,000 people in Tarvia have the fever.', 'In Tarvia, about 20,000 people have the fever.'],
  [true, 'The Tarvia army exercise in Norvale lasts 14 days.', 'The Tarvia army exercise in Norvale lasts two weeks.'],
  [true, 'The Orlan bridge will be closed for 18 months.', 'The Orlan bridge will be closed for a year and a half.'],
  [true, 'The tunnel under Halden is 5.4 miles long.', 'The tunnel under Halden is about 5 miles long.'],
  [true, 'Moe earned $140.6 million from her Halden books.', 'Moe earned roughly $141 million from her Halden books.'],
];

/** Small numbers of unlike things in one story. */
const UNLIKE_SMALL: readonly Row[] = [
  [
    false,
    'The Halden memorial, built 15 years after the attack, names every hijacker.',
    'The Halden memorial of the attack names fifteen hijackers.',
  ],
  [false, 'Two people familiar with the Halden vote spoke.', 'Both candidates spoke after the Halden vote.'],
  [
    false,
    'One trooper shot at Dole near the Brennick mine.',
    'Dole came to the Brennick mine one Friday morning and was shot at by police.',
  ],
  [false, 'Two lower courts in Tarvia ruled on the dam.', 'The Tarvia ruling on the dam pulls in two directions.'],
  [false, 'The 12-person task force guards the Quessa port.', 'A dozen officers stood guard at the Quessa port.'],
  [false, 'At least one parent spoke after the Norvale shooting.', 'The Norvale shooting had one victim.'],
  [false, 'Three surgeons in Lorne refused the operation.', 'The operation in Lorne took three nurses.'],
  [false, 'Six trucks blocked the Orlan bridge.', 'Drivers blocked the Orlan bridge at six crossings.'],
  [true, 'Three miners died in the Brennick mine.', 'The Brennick mine fire killed three miners.'],
  [true, 'Two courts in Tarvia ruled on the dam.', 'In Tarvia, two appeal courts ruled on the dam.'],
  [true, 'Seven people were injured in the Lorne theatre.', 'The Lorne theatre scare left 7 injured.'],
  [true, 'Six trucks blocked the Orlan bridge.', 'The Orlan bridge was blocked by six trucks.'],
];

/** A number added to one told before is not the number. */
const ADDED: readonly Row[] = [
  [
    false,
    'Tarvia freed four prisoners, two Gallian journalists among them.',
    'Tarvia has since arrested two more Gallian journalists.',
  ],
  [false, 'Three miners were arrested in Brennick.', 'Three more miners were arrested in Brennick.'],
  [false, 'Calder Motors will close 12 plants in Tarvia.', 'Calder Motors will close another 12 plants in Tarvia.'],
  [false, 'Tarvia will send 250 soldiers to Quessa.', 'Tarvia will send an additional 250 soldiers to Quessa.'],
  [false, 'Kestrel Air will cut 1,400 jobs.', 'Kestrel Air will cut a further 1,400 jobs.'],
  [false, 'Norvale bought 30 buses.', 'Norvale bought 30 additional buses.'],
  [false, 'Judge Harkin gave Dole two years in prison.', 'Judge Harkin gave Dole two more years in prison.'],
  [false, 'The Velda council hired six more teachers.', 'The Velda council hired six teachers.'],
  [true, 'Norvale bought 30 additional buses.', 'Norvale bought 30 more buses.'],
  [true, 'Three more miners were arrested in Brennick.', 'Three more miners were arrested in Brennick on Friday.'],
  [
    true,
    'Tarvia will send more than 250 soldiers to Quessa.',
    'More than 250 soldiers will be sent to Quessa by Tarvia.',
  ],
  [true, 'Kestrel Air will cut another 1,400 jobs.', 'Another 1,400 jobs will be cut at Kestrel Air.'],
];

function isAgreed(source: string, page: string): boolean {
  const index = buildClaimIndex([setFromText(source)]);
  return checkFigures({ text: page, language: 'en', date: SOURCE_DATE }, index).some(
    ({ relation }) => relation === 'same',
  );
}

const missesOf = (rows: readonly Row[]): Row[] =>
  rows.filter(([expected, source, page]) => isAgreed(source, page) !== expected);

describe('checkFigures on numbers that agree by chance', () => {
  it.each([
    ['taken in by a bound or a range', TAKEN_IN],
    ['rounded too far', ROUNDED_TOO_FAR],
    ['small and of unlike things', UNLIKE_SMALL],
    ['added to another', ADDED],
  ])('tells one figure from those %s', (_, rows) => expect(missesOf(rows)).toEqual([]));
});
