/** What a pair should come to: no difference, one by severity, another day's figure, or nothing said. */
export type DailyVerdict = 'same' | 'minor' | 'major' | 'later' | 'silent';

/** `[verdict, source, page, days]`: both of one day where none are named. */
export type DailyPair = readonly [
  verdict: DailyVerdict,
  source: string,
  page: string,
  days?: readonly [source: string, page: string],
];

/**
 * Pairs as two papers of a day have them, a kind each. Places and people are made up. Written before any rule for them: 96 of
 * the first 111 came out right at first, and 18 of the 35 from "plan and outcome" to "series". The last 30 were written after
 * those rules: 25 came out right.
 */
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
  [
    'casualties',
    [
      [
        'major',
        'The attack in Manbij killed four troops and injured three.',
        'The attack in Manbij killed four troops and injured five.',
      ],
      [
        'major',
        'The attack in Manbij killed four troops and injured three.',
        'The attack in Manbij killed four troops and injured five others.',
      ],
      [
        'major',
        'The attack in Manbij killed four troops and wounded three.',
        'The attack in Manbij killed four troops and at least five others were injured.',
      ],
      [
        'major',
        'Four Americans were killed and three wounded in the attack in Manbij.',
        'Four U.S. troops were killed and at least five others were injured in the attack in Manbij.',
      ],
      [
        'major',
        'Two people were killed and 116 injured in a train crash in Dellin.',
        'A train crash in Dellin killed two people and injured 161.',
      ],
      ['major', 'The crash in Dellin left two dead and 16 hurt.', 'The crash in Dellin left two dead and 61 hurt.'],
      [
        'major',
        'A bus crash near Quorn killed nine and injured 30.',
        'A bus crash near Quorn injured 40 people and killed nine.',
      ],
      [
        'major',
        'Nine died and 30 were hurt when a bus overturned near Quorn.',
        'Nine people were killed and 13 hurt when a bus overturned near Quorn.',
      ],
      [
        'major',
        'At least 12 people died and dozens were injured in the Soren fire.',
        'At least 21 people died and dozens were injured in the Soren fire.',
      ],
      [
        'major',
        'The fire in Soren left 200 families homeless.',
        'About 500 families were left homeless by the fire in Soren.',
      ],
      ['major', 'A landslide in Velda buried 15 houses.', 'The landslide buried 50 houses in Velda.'],
      [
        'major',
        'Gunmen kidnapped 27 pupils from a school in Karsa.',
        'In Karsa, gunmen kidnapped 72 pupils from a school.',
      ],
      [
        'major',
        'Rescue teams saved 64 people from the sinking ferry off Lorne.',
        'Off Lorne, rescuers saved 46 people from the sinking ferry.',
      ],
      ['major', 'The cyclone displaced 12,000 people in Tarvia.', 'The cyclone in Tarvia displaced 21,000 people.'],
      ['major', 'Harkin, 43, was shot outside his home in Brask.', 'Harkin, 34, was shot outside his home in Brask.'],
      ['major', 'The bank in Halden will close 130 branches.', 'The Halden bank is closing 310 branches.'],
      ['major', 'Norrin raised the price of its phone by $50.', 'Norrin raised the price of its phone by $150.'],
      ['major', 'Exports of Tarvia rose 4 percent in May.', 'Exports of Tarvia rose 14 percent in May.'],
      [
        'major',
        'Velto said profit fell 12 percent to $30 million.',
        'Velto said profit fell 21 percent to $30 million.',
      ],
      ['major', 'The Lorne dam is at 34 percent of capacity.', 'The Lorne dam is at 43 percent of capacity.'],
      ['major', 'Turnout in the Halden vote was 61 percent.', 'Turnout in the Halden vote was 51 percent.'],
      ['major', 'The jury awarded Dole $2 million.', 'The jury awarded Dole $12 million.'],
      [
        'major',
        'The new Orlan line will carry 40,000 riders a day.',
        'The new Orlan line will carry 14,000 riders a day.',
      ],
      ['major', 'Mayor Olsson wants to hire 60 police officers.', 'Mayor Olsson wants to hire 160 police officers.'],
      ['major', 'The Brask hospital has 240 beds.', 'The Brask hospital has 420 beds.'],
      [
        'major',
        'Berg ran the Halden marathon in 2 hours 14 minutes.',
        'Berg ran the Halden marathon in 2 hours 41 minutes.',
      ],
      ['major', 'The Soren comet was seen by 3 million people.', 'The Soren comet was seen by 30 million people.'],
      [
        'same',
        'Two people were killed and 116 injured in a train crash in Dellin.',
        'The Dellin train crash killed two people and injured 116 others.',
      ],
      [
        'same',
        'Nine died and 30 were hurt when a bus overturned near Quorn.',
        'A bus overturned near Quorn, killing nine and injuring 30.',
      ],
      [
        'same',
        'Velto said profit fell 12 percent to $30 million.',
        'Profit at Velto was down 12 percent at $30 million.',
      ],
      [
        'same',
        'Mayor Olsson wants to hire 60 police officers.',
        'Sixty police officers are to be hired, Mayor Olsson said.',
      ],
      ['same', 'The jury awarded Dole $2 million.', 'Dole was awarded 2 million dollars by the jury.'],
      ['same', 'The fire in Soren left 200 families homeless.', 'In Soren 200 families lost their homes in the fire.'],
      ['same', 'Exports of Tarvia rose 4 percent in May.', 'In May, exports of Tarvia were up 4 percent.'],
    ],
  ],
  [
    'plan and outcome',
    [
      ['silent', 'Norvale aims to build 300 homes by June.', 'Norvale built 120 homes by June.'],
      ['silent', 'Velto plans to hire 500 engineers.', 'Velto hired 210 engineers.'],
      ['silent', 'The budget for the Orlan bridge was $85 million.', 'The Orlan bridge ended up costing $140 million.'],
      ['silent', 'Analysts expected Velto to earn $40 million.', 'Velto earned $52 million.'],
      ['silent', 'Tarvia needs 60,000 doses of the vaccine.', 'Tarvia received 22,000 doses of the vaccine.'],
      ['silent', 'The ministry ordered 900 buses.', 'The ministry took delivery of 350 buses.'],
      [
        'silent',
        'The target is to plant 2 million trees in Velda.',
        'So far 300,000 trees have been planted in Velda.',
      ],
      ['silent', 'Prosecutors asked for 12 years for Dole.', 'Dole got 7 years.'],
      ['silent', 'The fund promised $40 million to Karsa.', 'The fund paid out $9 million to Karsa.'],
      ['silent', 'The court allowed up to 900 marchers in Brask.', 'Only 400 marchers came to Brask.'],
    ],
  ],
  [
    'basis',
    [
      ['silent', 'Velto made a profit of $70 million before tax.', 'Velto made a profit of $51 million after tax.'],
      ['silent', 'The average salary at Velto is $61,000.', 'The median salary at Velto is $48,000.'],
      ['silent', 'In the first half, Velto sold 40,000 cars.', 'In the full year, Velto sold 92,000 cars.'],
      ['silent', 'A single ticket to Lorne costs $4.', 'A return ticket to Lorne costs $7.'],
      ['silent', 'The men of Halden won by 12 points.', 'The women of Halden won by 30 points.'],
      [
        'silent',
        'The state spent $40 million on the Orlan dam.',
        'The federal government spent $110 million on the Orlan dam.',
      ],
      ['silent', 'Children pay $6 at the Brask museum.', 'Adults pay $12 at the Brask museum.'],
      ['silent', 'The Brask hospital treated 40 burn patients.', 'The Brask hospital treated 900 flu patients.'],
      ['silent', 'The fastest train to Halden takes 3 hours.', 'The slowest train to Halden takes 7 hours.'],
      ['silent', 'The minimum fine in Norvale is $200.', 'The maximum fine in Norvale is $5,000.'],
      ['silent', 'Unemployment among young people in Tarvia is 19 percent.', 'Unemployment in Tarvia is 7 percent.'],
      ['silent', 'Exports of Tarvia rose 4 percent.', 'Imports of Tarvia rose 9 percent.'],
      ['silent', 'The northern line carries 40,000 riders a day.', 'The southern line carries 90,000 riders a day.'],
      ['silent', 'The new Lorne ferry holds 400 passengers.', 'The old Lorne ferry holds 250 passengers.'],
      ['silent', 'Two-bedroom flats in Halden rent for $1,400.', 'Studio flats in Halden rent for $800.'],
    ],
  ],
  [
    'series',
    [
      [
        'silent',
        'Harkin scored 31 points on Tuesday.',
        'Harkin scored 18 points on Friday.',
        ['2024-03-06', '2024-03-09'],
      ],
      [
        'silent',
        'It was the third strike at Kestrel Air this year; 900 workers took part.',
        'In the second strike at Kestrel Air, 400 workers took part.',
      ],
      [
        'silent',
        'The first flight to Tarvia carried 120 evacuees.',
        'The second flight to Tarvia carried 95 evacuees.',
      ],
      ['silent', 'The morning raid in Karsa killed 4 people.', 'The evening raid in Karsa killed 11 people.'],
      [
        'silent',
        'The previous record at Soren was 2 hours 14 minutes.',
        'The new record at Soren is 2 hours 9 minutes.',
      ],
      [
        'silent',
        'In the weeks before the vote, Olsson raised $3 million.',
        'In the weeks after the vote, Olsson raised $1 million.',
      ],
      ['silent', 'Each family in Ennick got $300.', 'Each village in Ennick got $9,000.'],
      ['silent', 'The quake aftershock in Tarvia killed 3 people.', 'The quake in Tarvia killed 212 people.'],
      [
        'silent',
        'Velto closed 40 shops in Tarvia in its latest round of cuts.',
        'Velto has closed 300 shops in Tarvia over the past decade.',
      ],
      [
        'silent',
        'Since Monday 14 people have died of the heat in Brask.',
        'Since June 90 people have died of the heat in Brask.',
      ],
    ],
  ],
  [
    'sides of one matter',
    [
      ['silent', 'The government offered the miners 4 percent.', 'The miners had demanded 11 percent.'],
      [
        'silent',
        'The charity hopes to feed 9,000 people in Karsa this week.',
        'The charity fed 3,100 people in Karsa this week.',
      ],
      ['silent', 'Kestrel Air is seeking loans of $600 million.', 'Kestrel Air received loans of $250 million.'],
      ['silent', 'The regulator can fine Velto up to $90 million.', 'The regulator fined Velto $12 million.'],
      ['silent', 'Dole pleaded guilty to 4 counts.', 'Dole was charged with 19 counts.'],
      ['silent', 'The suspect fired 12 shots at the Dellin station.', 'Officers fired 40 shots at the Dellin station.'],
      [
        'silent',
        'The day shift at the Soren plant makes 300 tractors.',
        'The night shift at the Soren plant makes 180 tractors.',
      ],
      ['silent', 'The upper house of Tarvia has 60 seats.', 'The lower house of Tarvia has 240 seats.'],
      ['silent', 'The outbound leg of the Lorne race is 40 miles.', 'The inbound leg of the Lorne race is 33 miles.'],
      ['silent', 'The eldest son of Harkin is 31.', 'The youngest son of Harkin is 12.'],
      ['silent', 'Velto sold 40,000 cars in Tarvia.', 'Velto recalled 9,000 cars in Tarvia.'],
      ['silent', 'The Halden zoo bought 12 penguins.', 'The Halden zoo lost 3 penguins in the flood.'],
      [
        'silent',
        'Domestic flights of Kestrel Air fell 4 percent.',
        'International flights of Kestrel Air fell 19 percent.',
      ],
      ['silent', 'Before the storm, Brask had 90 boats.', 'After the storm, Brask had 22 boats.'],
      ['silent', 'Harkin donated $2 million to the museum.', 'The museum received $9 million from the city.'],
      ['silent', 'Gross output of Velda was 900 tonnes.', 'Net output of Velda was 610 tonnes.'],
      ['silent', 'The typical house in Norvale has 3 bedrooms.', 'The house in Norvale that burned had 7 bedrooms.'],
      ['silent', 'Weekly visits to the Quorn clinic rose to 400.', 'Monthly visits to the Quorn clinic rose to 1,900.'],
    ],
  ],
  [
    'slips',
    [
      [
        'major',
        'The government offered the Orlan miners 4 percent.',
        'The government offered the Orlan miners 14 percent.',
      ],
      [
        'major',
        'The regulator fined Velto $12 million for the leak.',
        'Velto was fined $21 million by the regulator for the leak.',
      ],
      ['major', 'Kestrel Air plans to cut 1,400 jobs.', 'Kestrel Air will cut 4,100 jobs.'],
      ['major', 'The first flight to Tarvia carried 120 evacuees.', 'The first flight to Tarvia carried 210 evacuees.'],
      ['major', 'Dole was charged with 19 counts of fraud.', 'Dole was charged with 91 counts of fraud.'],
      ['major', 'The morning raid in Karsa killed 4 people.', 'The raid in Karsa killed 14 people.'],
      ['major', 'Officers fired 40 shots at the Dellin station.', 'At the Dellin station, officers fired 14 shots.'],
      ['major', 'The Halden zoo bought 12 penguins.', 'The Halden zoo has bought 21 penguins.'],
      ['major', 'The charity fed 3,100 people in Karsa this week.', 'The charity fed 1,300 people in Karsa this week.'],
      ['major', 'Harkin donated $2 million to the Brask museum.', 'Harkin donated $20 million to the Brask museum.'],
      [
        'major',
        'Women make up 31 percent of the Tarvian parliament.',
        'Women make up 13 percent of the Tarvian parliament.',
      ],
      ['major', 'The Lorne race is 40 miles long.', 'The Lorne race is 14 miles long.'],
    ],
  ],
];
