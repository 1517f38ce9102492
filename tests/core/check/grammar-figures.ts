import type { ToldPair } from './told-pairs.ts';

/* Written from grammar before the judge had seen them: whose figure it is, and what is done to what it counts. */

/** Pairs by kind. */
export const GRAMMAR_FIGURES: readonly (readonly [about: string, pairs: readonly ToldPair[]])[] = [
  [
    'events',
    [
      [
        'silent',
        'The carmaker sold 12,400 vans in May, its yearly report said.',
        'The carmaker recalled 9,800 vans in May over faulty brakes.',
      ],
      [
        'silent',
        'Police arrested 14 suspects after the march in Belmor on Sunday.',
        'The Belmor police fired six officers after the march on Sunday.',
      ],
      [
        'same',
        'A fire in a Dunmore hotel killed 11 people on Tuesday night.',
        'Eleven people died on Tuesday night when a hotel in Dunmore burned.',
      ],
      [
        'major',
        'A fire in a Dunmore hotel killed 11 people on Tuesday night.',
        'A fire in a Dunmore hotel killed 17 people on Tuesday night.',
      ],
      [
        'silent',
        'A fire in a Dunmore hotel killed 11 people on Tuesday night.',
        'A fire in a Dunmore factory injured 30 people last year.',
      ],
      ['silent', 'The bank closed 40 branches in Wales in 2019.', 'The bank opened 12 branches in Wales in 2019.'],
      [
        'silent',
        'The museum lent 30 paintings to a gallery in Oslo.',
        'The museum bought 5 paintings from a gallery in Oslo.',
      ],
      ['silent', 'The shipyard hired 700 welders in the spring.', 'The shipyard laid off 250 welders in the spring.'],
    ],
  ],
  [
    'places',
    [
      [
        'silent',
        'Unemployment in Norland fell to 5.2 percent in March.',
        'Unemployment in Sudland fell to 7.9 percent in March.',
      ],
      ['silent', 'The quake destroyed 300 houses in Alto.', 'The quake destroyed 120 houses in Bajo.'],
      ['major', 'The quake in Alto destroyed 300 houses.', 'The quake in Alto destroyed 500 houses.'],
      [
        'same',
        'In Alto the quake destroyed 300 houses, the governor said.',
        'The governor said that 300 houses in Alto were destroyed by the quake.',
      ],
    ],
  ],
  [
    'series',
    [
      ['silent', 'The index rose 2.1 percent on Monday.', 'The index rose 0.4 percent on Thursday.'],
      ['silent', 'The village had 1,200 inhabitants in 1990.', 'The village had 640 inhabitants in 2020.'],
      [
        'minor',
        'By Monday the flood had killed 23 people in Gorva.',
        'By Friday the flood in Gorva had killed 41 people.',
      ],
      ['silent', 'Profits rose 12 percent in the first quarter.', 'Profits rose 7 percent in the third quarter.'],
    ],
  ],
  [
    'plan and outcome',
    [
      ['silent', 'The city plans to build 2,000 flats at the old port.', 'The city built 800 flats at the old port.'],
      [
        'silent',
        'The union demanded a raise of 6 percent for its nurses.',
        "The union's nurses got a raise of 3 percent.",
      ],
      ['silent', 'The tunnel was to cost 90 million euros.', 'In the end the tunnel cost 150 million euros.'],
      ['major', 'The tunnel cost 90 million euros.', 'The tunnel cost 150 million euros.'],
      ['silent', 'Organisers expected 50,000 marchers in Tiel.', 'Some 20,000 marchers came to Tiel, police said.'],
    ],
  ],
  [
    'per head and total',
    [
      ['silent', 'The tax brings in $40 million a year.', 'The tax costs each household $120 a year.'],
      ['silent', 'Norland emits 9 tonnes of carbon per person.', 'Norland emits 300 million tonnes of carbon.'],
      [
        'major',
        'Norland emits 9 tonnes of carbon per person each year.',
        'Norland emits 12 tonnes of carbon per person each year.',
      ],
      ['silent', 'The mine pays its workers $18 an hour.', 'The mine pays its workers $38,000 a year.'],
    ],
  ],
  [
    'cumulative and daily',
    [
      [
        'silent',
        'The ministry counted 312 new infections on Sunday.',
        'The ministry has counted 9,870 infections since January.',
      ],
      [
        'major',
        'The ministry counted 312 new infections on Sunday.',
        'The ministry counted 512 new infections on Sunday.',
      ],
      ['silent', 'The shop sold 90 loaves on its first day.', 'The shop has sold 6,000 loaves in its first year.'],
    ],
  ],
  [
    'ranges',
    [
      ['same', 'Between 40 and 50 people were on the bus.', 'There were 40 to 50 people on the bus.'],
      ['same', 'Between 40 and 50 people were on the bus.', 'There were 45 people on the bus.'],
      ['major', 'Between 40 and 50 people were on the bus.', 'There were 75 people on the bus.'],
      [
        'major',
        'The repair of the dome will take two to three years.',
        'The repair of the dome will take five to six years.',
      ],
    ],
  ],
  [
    'about',
    [
      ['same', 'The statue weighs about 3 tonnes.', 'The statue weighs 3.1 tonnes.'],
      ['same', 'At least 30 miners were trapped in the Zarin mine.', 'In the Zarin mine 34 miners were trapped.'],
      ['major', 'At least 30 miners were trapped in the Zarin mine.', 'In the Zarin mine 24 miners were trapped.'],
      [
        'minor',
        'At most 30 guests may stay at the lodge overnight.',
        'At least 30 guests may stay at the lodge overnight.',
      ],
      ['same', 'The statue is six feet tall.', 'The statue is 1.83 metres tall.'],
      [
        'major',
        'The theft cost the museum $1.2 million, the director said.',
        'The theft cost the museum $2.1 million, the director said.',
      ],
    ],
  ],
  [
    'other doing',
    [
      ['silent', 'The carmaker sold 12,400 vans in May.', 'The carmaker recalled 9,800 vans in May.'],
      [
        'silent',
        'The carmaker recalled 12,400 vans over faulty brakes.',
        'The carmaker sold 9,800 vans last year, despite faulty brakes.',
      ],
      [
        'silent',
        'The suspect fired 12 shots at the officers in the yard.',
        'The officers fired 30 shots at the suspect in the yard.',
      ],
      ['silent', 'Officers fired 30 shots in the yard.', 'The suspect fired 12 shots in the yard.'],
      ['silent', 'The army released 80 prisoners at the border.', 'The army took 200 prisoners at the border.'],
      ['silent', 'The charity gave 500 blankets to the camp.', 'The charity asked for 2,000 blankets for the camp.'],
      ['silent', 'The zoo borrowed 3 pandas from China.', 'The zoo bought 12 pandas from China.'],
      ['silent', 'The team scored 30 goals this season.', 'The team conceded 55 goals this season.'],
      ['silent', 'The airline cancelled 90 flights on Friday.', 'The airline delayed 300 flights on Friday.'],
      ['silent', 'The firm imported 4,000 tonnes of sugar.', 'The firm exported 900 tonnes of sugar.'],
      ['silent', 'The council planted 900 trees along the canal.', 'The council felled 120 trees along the canal.'],
      ['silent', 'The bank lent 40 million euros to farmers.', 'The bank borrowed 90 million euros from farmers.'],
      ['silent', 'The company ordered 20 trains from Alstrom.', 'The company received 6 trains from Alstrom.'],
      ['silent', 'The hospital treated 60 children with burns.', 'The hospital lost 4 children with burns.'],
      ['major', 'The carmaker sold 12,400 vans in May.', 'The carmaker sold 9,800 vans in May.'],
      [
        'major',
        'The carmaker recalled 12,400 vans over faulty brakes.',
        'The carmaker called back 9,800 vans over faulty brakes.',
      ],
      ['major', 'Officers fired 30 shots in the yard.', 'Officers fired 45 shots in the yard.'],
      [
        'major',
        'The museum lent 30 paintings to a gallery in Oslo.',
        'The museum lent 50 paintings to a gallery in Oslo.',
      ],
      ['major', 'The army released 80 prisoners at the border.', 'The army freed 200 prisoners at the border.'],
      ['major', 'The council planted 900 trees along the canal.', 'Along the canal the council has planted 700 trees.'],
    ],
  ],
  [
    'plan',
    [
      ['silent', 'The tunnel was to cost 90 million euros.', 'The tunnel cost 150 million euros.'],
      [
        'silent',
        'The tunnel would cost 90 million euros, the city had said.',
        'The tunnel cost 150 million euros in the end.',
      ],
      ['silent', 'The bridge was supposed to carry 4,000 cars a day.', 'The bridge carries 9,000 cars a day.'],
      ['silent', 'The festival was expected to draw 30,000 visitors.', 'The festival drew 12,000 visitors.'],
      ['major', 'The festival drew 30,000 visitors.', 'The festival drew 12,000 visitors.'],
      ['major', 'The tunnel will cost 90 million euros.', 'The tunnel will cost 150 million euros.'],
    ],
  ],
  [
    'first day, first year',
    [
      ['silent', 'The shop sold 90 loaves on its first day.', 'The shop sold 6,000 loaves in its first year.'],
      ['silent', 'The film earned $12 million in its first week.', 'The film earned $80 million in its first month.'],
      [
        'silent',
        'The clinic treated 40 patients in its first month.',
        'The clinic treated 700 patients in its first two years.',
      ],
      ['major', 'The film earned $12 million in its first week.', 'The film earned $21 million in its first week.'],
    ],
  ],
  [
    'of names that are small words elsewhere',
    [
      ['silent', 'The fire in Allen destroyed 40 homes.', 'The fire in Plano destroyed 65 homes.'],
      ['silent', 'The Su family lost $3 million in the fraud.', 'The Lee family lost $5 million in the fraud.'],
      ['silent', 'The flood on the Seine cost $3 million.', 'The flood on the Rhine cost $5 million.'],
      ['major', 'The fire in Allen destroyed 40 homes.', 'The fire in Allen destroyed 65 homes.'],
    ],
  ],
  [
    'a part of a number, before it and behind',
    [
      [
        'same',
        'The war has claimed over 53,000 lives, including 15,000 children.',
        'Over 53,000 deaths have been counted in the war, 15,000 children among them.',
      ],
      [
        'same',
        'The mill laid off 900 staff, among them 400 clerks.',
        'The mill laid off 900 staff, 400 clerks among them.',
      ],
      [
        'same',
        'The mill laid off 900 staff, 400 of them clerks.',
        'The mill laid off 900 staff, including 400 clerks.',
      ],
      ['silent', 'The mill laid off 900 staff, 400 clerks among them.', 'About 400 people marched to the mill.'],
      [
        'major',
        'The mill laid off 900 staff, 400 clerks among them.',
        'The mill laid off 900 staff, including 600 clerks.',
      ],
    ],
  ],
  [
    'how far back',
    [
      ['minor', 'Four strikes hit Dorra in the past 10 days.', 'Six strikes hit Dorra in the past six days.'],
      ['silent', 'Nine strikes hit Dorra in the past 10 days.', 'Six strikes hit Dorra in the past six days.'],
      [
        'silent',
        'Over the last decade the Lenn lost 40 bridges.',
        'Over the last three years the Lenn lost 12 bridges.',
      ],
      ['silent', 'The clinic saw 310 patients in the past month.', 'The clinic saw 90 patients in the past week.'],
      ['silent', 'The mine killed 14 workers in five years.', 'The mine killed 31 workers in 20 years.'],
      ['silent', 'Within 24 hours the hotline took 900 calls.', 'Within three days the hotline took 2,400 calls.'],
      [
        'silent',
        'Police in Orsk have recorded 60 thefts over the past 12 months.',
        'Police in Orsk have recorded 21 thefts over the past four months.',
      ],
      ['major', 'Four strikes hit Dorra in the past 10 days.', 'Six strikes hit Dorra in the past ten days.'],
      [
        'silent',
        'The firm plans to open 40 stores in the next two years.',
        'The firm plans to open 90 stores in the next five years.',
      ],
      ['silent', 'Over eight years the bank lost $40 million.', 'Over four years the bank lost $19 million.'],
      ['major', 'The firm plans to open 40 stores in the next year.', 'The firm plans to open 90 stores next year.'],
      ['major', 'The worst storm in 20 years killed 38 people.', 'The worst storm in a decade killed 52 people.'],
      ['major', 'The mine killed 14 workers in five years.', 'The mine killed 14 workers in 20 years.'],
      ['major', 'The clinic saw 310 patients in the past month.', 'The clinic saw 130 patients over the past month.'],
      ['major', 'Within 24 hours the hotline took 900 calls.', 'The hotline took 300 calls within 24 hours.'],
      ['same', 'Four strikes hit Dorra in the past 10 days.', 'In the past ten days four strikes have hit Dorra.'],
      [
        'same',
        'Police in Orsk have recorded 60 thefts over the past 12 months.',
        'Police in Orsk have recorded 60 thefts in the past year.',
      ],
    ],
  ],
];

/** Judged otherwise than they should be. */
export const MISJUDGED_FIGURES: readonly ToldPair[] = [
  [
    'same',
    'Nearly 2,000 people signed the petition against the dam.',
    'The petition against the dam was signed by 1,970 people.',
  ],
  [
    'major',
    'More than 2,000 people signed the petition against the dam.',
    'The petition against the dam was signed by 1,400 people.',
  ],
  ['major', 'Over the last decade the Lenn lost 40 bridges.', 'Over the past 10 years the Lenn lost 14 bridges.'],
  ['silent', 'The app had 9,000 users after one day.', 'The app had 400,000 users after one year.'],
];
