/** Two sentences with the days of their articles, `null` where unknown. */
export type EventPair = readonly [source: string, sourceDay: string | null, page: string, pageDay: string | null];

/** Another event of the same sort each: nothing may be said to differ. Places, people and firms are made up. */
export const OTHER_EVENTS: readonly EventPair[] = [
  ['The Harlo index rose 120 points to 9,410.', '2019-03-04', 'The Harlo index rose 86 points to 9,120.', '2019-05-13'],
  [
    'The Harlo index fell 2.4 percent on Monday.',
    '2019-03-05',
    'The Harlo index fell 1.1 percent on Friday.',
    '2019-03-09',
  ],
  [
    'Shares of Velto rose 4.1 percent in Brask trading.',
    null,
    'Shares of Norrin rose 2.7 percent in Brask trading.',
    null,
  ],
  ['Oil settled at $48.20 a barrel.', '2017-06-01', 'Oil settled at $51.70 a barrel.', '2017-09-18'],
  ['The quake in Andoria killed 212 people.', null, 'The quake in Colvane killed 90 people.', null],
  ['The quake killed 41 people.', '2011-02-01', 'The quake killed 1,300 people.', '2014-08-03'],
  [
    'A quake of magnitude 6.1 struck off Tessin on Sunday.',
    '2018-04-02',
    'A quake of magnitude 7.4 struck off Tessin on Sunday.',
    '2018-10-01',
  ],
  [
    'The bomb in Karsa killed 14 people on Tuesday.',
    '2015-01-14',
    'A bomb killed 33 people in Karsa on Friday.',
    '2015-01-17',
  ],
  ['Gunmen in Quorn killed 6 officers.', '2016-07-08', 'Gunmen in Quorn killed 3 officers.', '2016-07-18'],
  [
    'The attack on the Dellin market left 22 people dead.',
    null,
    'The attack on the Soren market left 57 people dead.',
    null,
  ],
  [
    'A poll gave Duarte 47 percent of the vote.',
    '2020-01-10',
    'A poll gave Duarte 52 percent of the vote.',
    '2020-02-20',
  ],
  ['In Halden 38 percent of voters back the tunnel.', null, 'In Halden 61 percent of voters back the bridge.', null],
  [
    'Some 44 percent of adults approve of Premier Osk.',
    '2012-05-01',
    'Some 39 percent of adults approve of Premier Osk.',
    '2012-11-01',
  ],
  ['The Moth King opened with $70.7 million.', null, 'Night Harbour opened with $41.2 million.', null],
  [
    'The Moth King took in $31 million at the weekend.',
    '2013-07-08',
    'The Moth King took in $18 million at the weekend.',
    '2013-07-15',
  ],
  ['The fire near Mirefield burned 9,000 acres.', null, 'The fire near Aldbury burned 400 acres.', null],
  ['The Ridge fire destroyed 44 homes in 2014.', null, 'The Ridge fire destroyed 120 homes in 2018.', null],
  [
    'Firefighters contained 30 percent of the blaze by Monday.',
    '2018-08-07',
    'Firefighters contained 65 percent of the blaze by Thursday.',
    '2018-08-10',
  ],
  [
    'Calder Motors earned $81 million in the third quarter.',
    '2010-10-28',
    'Calder Motors earned $95 million in the third quarter.',
    '2011-10-27',
  ],
  [
    'Employers in Tarvia added 150,000 jobs in May.',
    '2016-06-03',
    'Employers in Tarvia added 210,000 jobs in June.',
    '2016-07-08',
  ],
];

/** One event each, with another number of one thing: a difference. */
export const ONE_EVENT: readonly EventPair[] = [
  [
    'The Harlo index rose 120 points on Monday.',
    '2019-03-04',
    'On Monday the Harlo index rose 210 points.',
    '2019-03-05',
  ],
  [
    'Shares of Velto fell 4.1 percent in Brask trading.',
    '2019-03-04',
    'In Brask, shares of Velto fell 6.3 percent.',
    '2019-03-04',
  ],
  ['The quake in Andoria killed 212 people.', null, 'In Andoria the quake killed 340 people.', null],
  [
    'The quake in Andoria injured 900 people on Sunday.',
    '2011-02-07',
    'Some 1,400 people were injured in the quake in Andoria on Sunday.',
    '2011-02-08',
  ],
  [
    'The bomb in Karsa killed 14 people on Tuesday.',
    '2015-01-14',
    'Tuesday’s bomb in Karsa killed 41 people.',
    '2015-01-14',
  ],
  [
    'The train was carrying eight crew members and 139 passengers, Orlan Rail said.',
    '2018-02-04',
    'The Orlan train, carrying nine crew members and 139 passengers, left at noon.',
    '2018-02-05',
  ],
  [
    'The attack on the Dellin market left 22 people dead.',
    null,
    'The attack on the Dellin market killed 57 people.',
    null,
  ],
  [
    'A poll gave Duarte 47 percent of the vote in Lima.',
    '2020-01-10',
    'A poll in Lima gave Duarte 52 percent of the vote.',
    '2020-01-10',
  ],
  ['In Halden 38 percent of voters back the tunnel.', null, 'In Halden 61 percent of voters back the tunnel.', null],
  [
    'The Moth King opened with $70.7 million in Tarvia.',
    '2013-07-08',
    'In Tarvia The Moth King opened with $17.7 million.',
    '2013-07-08',
  ],
  ['The fire near Mirefield burned 9,000 acres.', null, 'The fire burned 4,000 acres near Mirefield.', null],
  [
    'The fire in Mirefield destroyed 44 homes on Friday.',
    '2018-08-04',
    'On Friday the Mirefield fire destroyed 144 homes.',
    '2018-08-04',
  ],
  [
    'Calder Motors earned $81 million in the third quarter.',
    '2010-10-28',
    'In the third quarter Calder Motors earned $118 million.',
    '2010-10-28',
  ],
  [
    'Employers in Tarvia added 150,000 jobs in May.',
    '2016-06-03',
    'In May employers in Tarvia added 510,000 jobs.',
    '2016-06-04',
  ],
  ['Anna Lind, 41, was elected mayor.', null, 'The council elected the 47-year-old Anna Lind.', null],
  ['Police found 26-year-old Ivo Brandt in Brennick.', null, 'Ivo Brandt, 29, was found in Brennick.', null],
  ['The fine for Calder Motors was $40 million.', null, 'The fine for Calder Motors was $60 million.', null],
  ['The Velda trial lasted 17 days.', null, 'The trial in Velda lasted 27 days.', null],
  [
    'Police in Norvale arrested 63 protesters on Sunday.',
    '2014-05-05',
    'On Sunday police arrested 136 protesters in Norvale.',
    '2014-05-05',
  ],
  ['Port Ellis took in 5,200 refugees in 2015.', null, 'In 2015 Port Ellis took in 8,500 refugees.', null],
];
