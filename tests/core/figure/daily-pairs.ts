/** What a pair should come to: no difference, one by severity, another day's figure, or nothing said. */
export type DailyVerdict = 'same' | 'minor' | 'major' | 'later' | 'silent';

/** `[verdict, source, page, days]`: both of one day where none are named. */
export type DailyPair = readonly [
  verdict: DailyVerdict,
  source: string,
  page: string,
  days?: readonly [source: string, page: string],
];

/** Pairs as two papers of a day have them, a kind each; written before any rule for them: 96 of 111 were right at first. Places and people are made up. */
export const DAILY_PAIRS: readonly (readonly [kind: string, pairs: readonly DailyPair[]])[] = [
  [
    'another event',
    [
      [
        'silent',
        'The quake in Tarvia on Tuesday injured 140 people.',
        'A quake that struck Tarvia a decade ago injured 900 people.',
      ],
      [
        'silent',
        'The Orlan mine blast killed 19 workers.',
        'An earlier blast at the Orlan mine killed 6 workers in 2011.',
      ],
      [
        'silent',
        'Fire destroyed 40 homes in Mirefield on Sunday.',
        'Fire destroyed 65 homes in Mirefield in August.',
        ['2024-03-05', '2024-08-20'],
      ],
      ['silent', 'Kestrel Air cut 400 jobs in May.', 'Kestrel Air cut 150 jobs in November.'],
      [
        'silent',
        'The Halden bus crash left 11 people dead.',
        'It was the worst since a bus crash left 27 people dead in 1998.',
      ],
      [
        'silent',
        'Police seized 80 kilograms of cocaine in Lorne port on Monday.',
        'In March, police seized 310 kilograms of cocaine in Lorne port.',
      ],
      [
        'silent',
        'The storm cut power to 30,000 homes in Brask.',
        'Last winter a storm cut power to 75,000 homes in Brask.',
      ],
      [
        'silent',
        'Olsson was sentenced to nine years in prison.',
        'Olsson was sentenced to two years in prison in an unrelated case.',
      ],
    ],
  ],
  [
    'another place',
    [
      ['silent', 'In Tarvia, 34 people died of the fever.', 'In Colvane, 12 people died of the fever.'],
      ['silent', 'Rents in Halden rose 8 percent last year.', 'Rents in Norvale rose 3 percent last year.'],
      ['silent', 'Some 5,000 people marched in Brask.', 'Some 900 people marched in Lorne.'],
      ['silent', 'The vote in Quorn was won by 112 votes.', 'The vote in Dellin was won by 40 votes.'],
      [
        'silent',
        'Police arrested 22 protesters in northern Velda.',
        'Police arrested 61 protesters in southern Velda.',
      ],
      ['silent', 'Hail smashed 200 cars in Karsa.', 'Hail smashed 45 cars in the suburb of Ennick.'],
      ['silent', 'The Soren plant makes 900 tractors a year.', 'The Tessin plant makes 1,500 tractors a year.'],
    ],
  ],
  [
    'another subject',
    [
      ['silent', 'Harkin won 41 percent of the vote.', 'Berg won 38 percent of the vote.'],
      ['silent', 'The company paid its chief executive $9 million.', 'The company paid its finance chief $3 million.'],
      ['silent', 'The nurses want a raise of 12 percent.', 'The teachers want a raise of 7 percent.'],
      ['silent', 'Dole was fined $5,000.', 'His brother was fined $800.'],
      ['silent', 'The blaze killed 7 children.', 'The blaze killed 4 firefighters.'],
      ['silent', 'Holm scored 31 points.', 'Berg scored 18 points.'],
      ['silent', 'Velto lost 2,100 customers in the quarter.', 'Its rival Norrin lost 800 customers in the quarter.'],
      ['silent', 'Olsson, 54, was the driver.', 'The victim, 31, was a cyclist.'],
    ],
  ],
  [
    'another time',
    [
      ['silent', 'Velto earned $40 million in the first quarter.', 'Velto earned $52 million in the second quarter.'],
      ['silent', 'Unemployment in Tarvia was 6.2 percent in April.', 'Unemployment in Tarvia was 5.8 percent in May.'],
      ['silent', 'The museum drew 90,000 visitors in 2019.', 'The museum drew 31,000 visitors in 2020.'],
      [
        'silent',
        'Kestrel Air carried 3 million passengers last year.',
        'Kestrel Air carried 2.4 million passengers a year earlier.',
      ],
      ['silent', 'Turnout was 61 percent in the first round.', 'Turnout was 55 percent in the runoff.'],
      ['silent', 'Snow closed 40 schools on Monday.', 'Snow closed 75 schools on Tuesday.'],
      ['silent', 'The index rose 2 percent in the morning.', 'The index rose 1.1 percent over the week.'],
    ],
  ],
  [
    'another measure',
    [
      ['silent', 'The Orlan bridge is 900 metres long.', 'The Orlan bridge is 40 metres high.'],
      ['silent', 'The crash killed 12 people.', 'The crash injured 30 people.'],
      ['silent', 'The stadium cost $400 million.', 'The stadium seats 41,000.'],
      ['silent', 'Velto had sales of $900 million.', 'Velto had a profit of $70 million.'],
      ['silent', 'The Lorne ferry can carry 300 passengers.', 'The Lorne ferry was carrying 180 passengers.'],
      ['silent', 'The trial of Dole lasted 17 days.', 'The jury in the trial of Dole deliberated for 3 days.'],
      ['silent', 'The union asked for 9 percent.', 'The union was offered 4 percent.'],
      ['silent', 'The storm dumped 50 centimetres of snow on Brask.', 'Winds of 90 kilometres an hour hit Brask.'],
      ['silent', 'Dole faces 30 years in prison.', 'Dole was sentenced to 8 years in prison.'],
    ],
  ],
  [
    'part and total',
    [
      ['silent', 'The quake in Tarvia killed 212 people.', 'The quake in Tarvia killed 31 children.'],
      [
        'silent',
        'The quake in Tarvia killed 212 people.',
        'In the Tarvian town of Ennick alone, 90 people were killed by the quake.',
      ],
      ['silent', 'Velto will cut 2,000 jobs.', 'Velto will cut 600 jobs at its Soren plant.'],
      ['silent', 'The budget of Norvale is $80 million.', 'Norvale will spend $9 million of its budget on roads.'],
      ['silent', 'The party won 140 seats.', 'Women took 52 of the seats that the party won.'],
      ['silent', 'There were 63 arrests in Quorn.', 'There were 12 arrests in Quorn on drug charges.'],
      ['silent', 'The fleet of Kestrel Air has 48 planes.', 'Kestrel Air grounded 14 planes.'],
    ],
  ],
  [
    'change and level',
    [
      ['silent', 'Membership of the union rose by 4,000.', 'Membership of the union rose to 61,000.'],
      ['silent', 'Oil fell $2 a barrel.', 'Oil fell to $71 a barrel.'],
      ['silent', 'The toll in Tarvia rose by 14.', 'The toll in Tarvia rose to 226.'],
      ['silent', 'Rents in Halden are up 8 percent.', 'Rents in Halden average $1,400.'],
      ['silent', 'The index gained 120 points.', 'The index closed at 9,410 points.'],
      ['silent', 'The tax will go up by 2 percent.', 'The tax will go up to 21 percent.'],
    ],
  ],
  [
    'who gives it',
    [
      [
        'minor',
        'The police said 20,000 people marched in Brask.',
        'The organisers said 60,000 people marched in Brask.',
      ],
      [
        'minor',
        'The ministry said the raid in Karsa killed 14 people.',
        'Residents said the raid in Karsa killed 31 people.',
      ],
      [
        'minor',
        'According to the company, the leak at Soren spilled 900 litres of oil.',
        'According to the regulator, the leak at Soren spilled 4,000 litres of oil.',
      ],
      [
        'minor',
        'The army said 3 soldiers were killed in the Dellin attack.',
        'The rebels said 17 soldiers were killed in the Dellin attack.',
      ],
    ],
  ],
  [
    'rounding and bounds',
    [
      ['same', 'The fire near Mirefield burned 9,020 acres.', 'The fire near Mirefield burned about 9,000 acres.'],
      ['same', 'Velto earned $41.3 million in the quarter.', 'Velto earned $41 million in the quarter.'],
      ['same', 'The quake in Tarvia killed 212 people.', 'The quake in Tarvia killed more than 200 people.'],
      ['same', 'Olsson won 54.2 percent of the vote in Halden.', 'Olsson won 54 percent of the vote in Halden.'],
      ['same', 'The Lorne ferry carried 1,980 passengers.', 'The Lorne ferry carried nearly 2,000 passengers.'],
      ['minor', 'The flood in Port Ellis killed at least 48 people.', 'The flood in Port Ellis killed 48 people.'],
      ['minor', 'Kestrel Air will cut up to 1,400 jobs.', 'Kestrel Air will cut 1,400 jobs.'],
      [
        'minor',
        'The fire near Mirefield burned more than 9,000 acres.',
        'The fire near Mirefield burned less than 9,000 acres.',
      ],
      ['same', 'The Brennick mine employs 320 workers.', 'The Brennick mine employs over 300 workers.'],
      [
        'major',
        'The flood in Port Ellis left 48 people dead.',
        'The flood in Port Ellis left more than 80 people dead.',
      ],
    ],
  ],
  [
    'units, money and parts',
    [
      ['same', 'The Orlan tunnel is 10 kilometres long.', 'The Orlan tunnel is 6.2 miles long.'],
      ['same', 'The Lorne bridge is 300 feet high.', 'The Lorne bridge is 91 metres high.'],
      ['silent', 'The Orlan bridge cost €80 million.', 'The Orlan bridge cost $87 million.'],
      ['same', 'A quarter of the trees in Velda died.', 'In Velda, 25 percent of the trees died.'],
      ['same', 'Half of the homes in Quorn lost power.', 'In Quorn, 50 percent of the homes lost power.'],
      ['major', 'The Orlan tunnel is 10 kilometres long.', 'The Orlan tunnel is 10 miles long.'],
      ['major', 'Velto paid a fine of $3 million.', 'Velto paid a fine of $3 billion.'],
      ['major', 'One in four pupils in Norvale failed the test.', 'One in five pupils in Norvale failed the test.'],
      ['same', 'Dole was jailed for 18 months.', 'Dole was jailed for a year and a half.'],
    ],
  ],
  [
    'tolls and days',
    [
      [
        'later',
        'The quake in Tarvia killed 212 people, officials said on Tuesday.',
        'The quake in Tarvia killed 340 people, officials said on Friday.',
        ['2024-03-05', '2024-03-08'],
      ],
      [
        'later',
        'The death toll from the Tarvia quake rose to 90.',
        'The death toll from the Tarvia quake rose to 131.',
        ['2024-03-05', '2024-03-08'],
      ],
      ['major', 'The quake in Tarvia killed 212 people.', 'The quake in Tarvia killed 112 people.'],
      [
        'major',
        'The ferry disaster off Lorne killed 31 passengers on Sunday.',
        'On Sunday 41 passengers were killed in the ferry disaster off Lorne.',
      ],
      ['major', 'The Dellin market bombing wounded 57 people.', 'The bombing of the Dellin market wounded 75 people.'],
      [
        'major',
        'Rescuers pulled 14 miners alive from the Brennick mine.',
        'Rescuers pulled 40 miners alive from the Brennick mine.',
      ],
      [
        'major',
        'Three people were killed when a car hit a crowd in Soren.',
        'Five people were killed when a car hit a crowd in Soren.',
      ],
      [
        'silent',
        'Officials said 40 people were missing after the Port Ellis flood.',
        'Officials said 12 people were dead after the Port Ellis flood.',
      ],
    ],
  ],
  [
    'votes and polls',
    [
      [
        'major',
        'Mayor Olsson won 54 percent of the vote in Halden.',
        'Mayor Olsson won 45 percent of the vote in Halden.',
      ],
      [
        'major',
        'The Tarvian parliament passed the tax bill by 88 votes to 61.',
        'The Tarvian parliament passed the tax bill by 98 votes to 51.',
      ],
      [
        'major',
        'The Reform Party took 140 of the 300 seats in Tarvia.',
        'The Reform Party took 104 of the 300 seats in Tarvia.',
      ],
      ['silent', 'A Harlo poll gave Olsson 46 percent.', 'A Bexley poll gave Olsson 51 percent.'],
      ['major', 'The Harlo poll surveyed 1,200 voters.', 'The Harlo poll surveyed 2,100 voters.'],
      ['silent', 'In the poll, 46 percent of men backed Olsson.', 'In the poll, 58 percent of women backed Olsson.'],
    ],
  ],
  [
    'sums of money',
    [
      ['major', 'The court fined Velto $40 million.', 'The court fined Velto $14 million.'],
      ['major', 'Norrin will buy Velto for $2.1 billion.', 'Norrin will buy Velto for $1.2 billion.'],
      [
        'major',
        'The council of Norvale approved a budget of $80 million.',
        'The council of Norvale approved a budget of $18 million.',
      ],
      [
        'major',
        'The Orlan bridge will cost $85 million, the ministry said.',
        'The Orlan bridge will cost $58 million, the ministry said.',
      ],
      ['major', 'Harkin was paid $300,000 for the book.', 'Harkin was paid $500,000 for the book.'],
      ['silent', 'Norrin offered $2.1 billion for Velto.', 'Norrin first offered $1.8 billion for Velto.'],
      ['major', 'The thieves took $60,000 from the Brask bank.', 'The thieves took $6,000 from the Brask bank.'],
      [
        'silent',
        'Velto was fined $40 million by the regulator in Tarvia.',
        'Velto was fined $12 million by the regulator in Colvane.',
      ],
    ],
  ],
  [
    'ages and durations',
    [
      [
        'major',
        'Judge Harkin sentenced Dole to 12 years in prison.',
        'Judge Harkin sentenced Dole to 20 years in prison.',
      ],
      ['major', 'The strike at Kestrel Air lasted eleven days.', 'The strike at Kestrel Air lasted 21 days.'],
      [
        'same',
        'The siege of the Dellin hotel lasted 36 hours.',
        'The siege of the Dellin hotel lasted a day and a half.',
      ],
      ['same', 'The talks in Brask lasted two weeks.', 'The talks in Brask lasted 14 days.'],
      ['silent', 'Harkin spent 12 years in the senate.', 'Harkin spent 4 years in the cabinet.'],
      [
        'major',
        'Kestrel Air will halt flights to Tarvia for six weeks.',
        'Kestrel Air will halt flights to Tarvia for six months.',
      ],
      ['silent', 'The tunnel will take 6 years to build.', 'The tunnel was planned for 9 years.'],
    ],
  ],
  [
    'headline and body',
    [
      [
        'major',
        '14 dead in Dellin hotel fire\n\nA fire in a Dellin hotel killed 14 people on Monday.',
        '41 dead in Dellin hotel fire',
      ],
      ['same', 'A fire in a Dellin hotel killed 14 people on Monday.', '14 killed in Dellin hotel fire'],
      ['same', 'Kestrel Air said on Monday that it would cut 1,400 jobs.', 'Kestrel Air to cut 1,400 jobs'],
      ['major', 'Kestrel Air said on Monday that it would cut 1,400 jobs.', 'Kestrel Air to cut 4,100 jobs'],
      ['same', 'Velto has agreed to pay a fine of $40 million.', 'Velto to pay $40m fine'],
      ['major', 'Velto has agreed to pay a fine of $40 million.', 'Velto to pay $400m fine'],
      ['silent', 'Velto has agreed to pay a fine of $40 million.', 'Velto shares fall 4% on fine'],
    ],
  ],
];
