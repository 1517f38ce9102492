import type { ToldPair } from './told-pairs.ts';

/*
 * Wished for before a rule was looked at. Right at first run: 48 of 60 calm pairs (11 with a false word) and 17 of 20 real
 * ones; of the second lot, written after the rules, 18 of 20 (2) and 8 of 10.
 */

/** Two sentences that look alike and count two things. */
const CALM: readonly ToldPair[] = [
  [
    'silent',
    'The quota for herring in the Lann Sea is 40,000 tonnes.',
    'Boats landed 52,000 tonnes of herring from the Lann Sea.',
  ],
  [
    'silent',
    'The central bank of Orvia aims for inflation of 2 percent.',
    'Inflation in Orvia was 4.3 percent, the central bank said.',
  ],
  ['silent', 'The average rent in Malden is $1,450.', 'The median rent in Malden is $1,210.'],
  [
    'silent',
    'Heavy rain brought 70 millimetres to Pell in a day.',
    'On average Pell gets 110 millimetres in the month.',
  ],
  ['silent', 'Legislators capped the price of insulin at $35 in Derby.', 'A vial of insulin sells for $98 in Derby.'],
  ['silent', 'The minimum wage in Solent is $12 an hour.', 'Cooks in Solent earn $19 an hour.'],
  [
    'silent',
    'Planners approved 340 homes at Dock Road in Tilby.',
    'Builders have finished 85 homes at Dock Road in Tilby.',
  ],
  [
    'silent',
    'The town applied for 12 million euros from the flood fund.',
    'The town received 7 million euros from the flood fund.',
  ],
  [
    'silent',
    'Prosecutors in Wexley charged 22 officers with taking bribes.',
    'A jury in Wexley convicted 9 officers of taking bribes.',
  ],
  [
    'silent',
    'Police in Dorrin arrested 48 demonstrators on Saturday.',
    'Police in Dorrin released 31 demonstrators on Saturday.',
  ],
  ['silent', 'Skylark ordered 60 jets from the plane maker.', 'The plane maker has delivered 18 jets to Skylark.'],
  [
    'silent',
    'Some 9,400 students applied to Harrow Hill College this year.',
    'Harrow Hill College admitted 2,100 students this year.',
  ],
  [
    'silent',
    'The ministry tested 3,000 poultry farms for bird flu.',
    'The ministry found bird flu on 14 poultry farms.',
  ],
  [
    'silent',
    'Lawmakers introduced 210 bills on housing this session.',
    'Lawmakers passed 16 bills on housing this session.',
  ],
  [
    'silent',
    'The drug maker recalled 80,000 bottles of the syrup.',
    'The drug maker sold 500,000 bottles of the syrup.',
  ],
  [
    'silent',
    'About 1,200 residents of Ostrow were evacuated from their homes.',
    'About 700 residents of Ostrow have returned to their homes.',
  ],
  [
    'silent',
    'The jury heard 17 witnesses in the Pratt trial.',
    'The jury will hear 6 more witnesses in the Pratt trial.',
  ],
  ['silent', 'The first leg of the rally covers 310 kilometres.', 'The second leg of the rally covers 240 kilometres.'],
  ['silent', 'The hull of the yacht is 62 metres long.', 'The mast of the yacht is 75 metres tall.'],
  ['silent', 'Cyclists rode 180 kilometres from Arden to Bruck.', 'Cyclists rode 95 kilometres from Bruck to Celle.'],
  [
    'silent',
    'The journey from Tavik to Moor takes 50 minutes by train.',
    'The journey from Tavik to Moor takes 90 minutes by bus.',
  ],
  ['silent', 'The outage in Keld lasted six hours.', 'The repair of the cable in Keld took two days.'],
  ['silent', 'The concert in Raven Park lasted three hours.', 'Fans waited five hours for the concert in Raven Park.'],
  [
    'silent',
    'Debate on the pension bill took 11 hours in the lower house.',
    'Debate on the pension bill took four hours in the upper house.',
  ],
  ['silent', 'Milk costs 1.10 euros a litre in Greve shops.', 'Greve farmers get 38 cents a litre for milk.'],
  ['silent', 'Bus tickets in Vail cost 2.40 euros on weekdays.', 'Bus tickets in Vail cost 1.60 euros at weekends.'],
  [
    'silent',
    'A single ticket for the Solvang ferry costs 14 euros.',
    'A return ticket for the Solvang ferry costs 24 euros.',
  ],
  ['silent', 'Students pay $8 to enter the Ferris museum.', 'Visitors pay $15 to enter the Ferris museum.'],
  [
    'silent',
    'Velma Motors made a profit of $90 million before tax.',
    'Velma Motors made a profit of $64 million after tax.',
  ],
  ['silent', 'Gross revenue of Tarn Media was $410 million.', 'Net revenue of Tarn Media was $355 million.'],
  ['silent', 'Domestic sales of Orlo shoes fell 4 percent.', 'Foreign sales of Orlo shoes fell 9 percent.'],
  ['same', 'The two banks have a combined 31,000 employees.', 'Larger of the two banks, Corda has 19,000 employees.'],
  [
    'silent',
    'Each of the villages will get $200,000 for its school.',
    'Together the villages will get $3.4 million for their schools.',
  ],
  ['silent', 'The grant is worth $5,000 a pupil at Elm School.', 'The grant is worth $1.5 million to Elm School.'],
  [
    'silent',
    'Some 58 percent of adults in Tessin read a newspaper.',
    'Some 12 percent of teenagers in Tessin read a newspaper.',
  ],
  [
    'silent',
    'Electric cars were 14 percent of new cars in Nordmark.',
    'Electric cars are 3 percent of all cars in Nordmark.',
  ],
  [
    'silent',
    'Asthma affects 9 percent of children in the Dale valley.',
    'Asthma affects 5 percent of the population of the Dale valley.',
  ],
  ['silent', 'In the city of Marn 240 people have cholera.', 'In the province of Marn 910 people have cholera.'],
  [
    'silent',
    'The east bank of the Rille flooded 130 houses.',
    'Floods from the Rille filled 45 cellars on the west bank.',
  ],
  ['silent', 'In central Aston house prices rose 7 percent.', 'House prices rose 2 percent in the suburbs of Aston.'],
  [
    'silent',
    'The fire burned 900 hectares of pine in the Sella park.',
    'The fire burned 150 hectares of scrub in the Sella park.',
  ],
  ['silent', 'Firefighters saved 12 horses from the stable in Rooke.', 'Five horses died in the stable in Rooke.'],
  [
    'silent',
    'Three ministers resigned from the Halden cabinet on Friday.',
    'Another four ministers threatened to leave the Halden cabinet.',
  ],
  [
    'silent',
    'Divers found 11 of the 15 missing sailors off Corr.',
    'Divers searched for the remaining four sailors off Corr.',
  ],
  ['silent', 'Of the 90 injured in Bex, 20 are still in hospital.', 'Of the injured in Bex, 37 have been sent home.'],
  [
    'silent',
    'Lena Moritz, 29, the goalkeeper, signed for Rapid on Monday.',
    'Striker Ada Kovac, 22, signed for Rapid on Monday.',
  ],
  [
    'silent',
    'Her brother Jon, 19, was driving when the car hit a tree in Lode.',
    'A passenger, 24, was killed when the car hit a tree in Lode.',
  ],
  ['silent', 'Rovers beat Athletic 3-1 in the first match.', 'Rovers beat Athletic 4-0 in the return match.'],
  ['silent', 'Brask United lost 5-2 to Dorn in September.', 'Brask United beat Dorn 2-0 in March.'],
  [
    'silent',
    'A poll for the Herald put the Reform Party at 27 percent.',
    'A poll for Channel Six put the Reform Party at 31 percent.',
  ],
  [
    'silent',
    'Shares in Lumis rose 5 percent, Carrow gained 2 percent and Teld lost 3 percent.',
    'Shares in Baxo rose 8 percent.',
  ],
  ['silent', 'Carrow will cut 300 jobs, Teld 1,100.', 'Baxo will cut 450 jobs.'],
  ['silent', 'Her novel "Forty Rooms" sold 80,000 copies.', 'Her novel "Salt" sold 30,000 copies.'],
  ['silent', 'He finished third in the downhill at Verra.', 'He finished ninth in the slalom at Verra.'],
  [
    'silent',
    'The city borrowed 80 million euros for the tunnel.',
    'The city has repaid 25 million euros for the tunnel.',
  ],
  [
    'silent',
    'Insurers expect claims of $700 million from the hail in Bremmer.',
    'Insurers have paid claims of $240 million from the hail in Bremmer.',
  ],
  ['silent', 'The clinic has 120 beds and 40 of them are empty.', 'The clinic will add 60 beds next year.'],
  [
    'silent',
    'The plane was carrying 96 passengers when it left Trann.',
    'The plane can carry 140 passengers, Trann airport said.',
  ],
];

/** The same kinds where the numbers do differ. */
const REAL: readonly ToldPair[] = [
  [
    'major',
    'The quota for herring in the Lann Sea is 40,000 tonnes.',
    'The herring quota in the Lann Sea is 60,000 tonnes.',
  ],
  [
    'major',
    'Planners approved 340 homes at Dock Road in Tilby.',
    'At Dock Road in Tilby, 430 homes were approved by planners.',
  ],
  [
    'major',
    'Prosecutors in Wexley charged 22 officers with taking bribes.',
    'In Wexley, 32 officers were charged with taking bribes.',
  ],
  [
    'major',
    'Police in Dorrin arrested 48 demonstrators on Saturday.',
    'On Saturday 84 demonstrators were arrested in Dorrin.',
  ],
  ['major', 'Skylark ordered 60 jets from the plane maker.', 'The plane maker won an order from Skylark for 90 jets.'],
  ['major', 'The outage in Keld lasted six hours.', 'The outage in Keld lasted nine hours.'],
  [
    'major',
    'The journey from Tavik to Moor takes 50 minutes by train.',
    'By train the journey from Tavik to Moor takes 80 minutes.',
  ],
  ['major', 'Bus tickets in Vail cost 2.40 euros on weekdays.', 'On weekdays bus tickets in Vail cost 4.20 euros.'],
  [
    'major',
    'Velma Motors made a profit of $90 million before tax.',
    'Velma Motors had a profit of $60 million before tax.',
  ],
  [
    'major',
    'Electric cars were 14 percent of new cars in Nordmark.',
    'In Nordmark electric cars were 41 percent of new cars.',
  ],
  [
    'major',
    'The fire burned 900 hectares of pine in the Sella park.',
    'In the Sella park the fire burned 600 hectares of pine.',
  ],
  [
    'major',
    'Firefighters saved 12 horses from the stable in Rooke.',
    'Firefighters saved 21 horses from a stable in Rooke.',
  ],
  [
    'major',
    'A poll for the Herald put the Reform Party at 27 percent.',
    'The Reform Party was at 37 percent in a poll for the Herald.',
  ],
  ['major', 'Her novel "Forty Rooms" sold 80,000 copies.', 'Her novel "Forty Rooms" sold 180,000 copies.'],
  ['major', 'The city borrowed 80 million euros for the tunnel.', 'For the tunnel the city borrowed 18 million euros.'],
  [
    'major',
    'The plane was carrying 96 passengers when it left Trann.',
    'The plane carried 69 passengers when it left Trann.',
  ],
  [
    'major',
    'Some 58 percent of adults in Tessin read a newspaper.',
    'In Tessin, 85 percent of adults read a newspaper.',
  ],
];

/** Written after the rules. */
const CALM_LATER: readonly ToldPair[] = [
  [
    'silent',
    'The council of Ridley applied for $9 million from the state.',
    'The council of Ridley got $4 million from the state.',
  ],
  [
    'silent',
    'The crossing from Port Lyn takes 3 hours by ferry.',
    'The crossing from Port Lyn takes 40 minutes by plane.',
  ],
  ['silent', 'On weekdays the Mora clinic sees 210 patients.', 'At weekends the Mora clinic sees 70 patients.'],
  ['silent', 'The scheme pays $600 a household in Ferrol.', 'The scheme pays $2.1 million in Ferrol.'],
  ['silent', 'The prize is worth $3,000 to each runner in Tolle.', 'The prize is worth $90,000 in Tolle.'],
  ['silent', 'Some 8 percent of foreign students left Kinross.', 'Some 3 percent of all students left Kinross.'],
  ['silent', 'A poll by Norstat gave the Liberals 24 percent.', 'A poll by Verian gave the Liberals 29 percent.'],
  [
    'silent',
    'The state has repaid 40 million euros of the loan to Varr.',
    'The state borrowed 90 million euros in the loan from Varr.',
  ],
  ['silent', 'Inspectors found rust on 12 bridges in Hale.', 'Inspectors checked 160 bridges in Hale.'],
  ['silent', 'The firm withdrew 15 products in Elba.', 'The firm launched 28 products in Elba.'],
  ['silent', 'The tower of Ghent Hall is 88 metres tall.', 'The nave of Ghent Hall is 40 metres tall.'],
  ['silent', 'Judges gave her 9.2 for the first dive.', 'Judges gave her 7.8 for the last dive.'],
  ['silent', 'Unions asked Torp Steel for a rise of 7 percent.', 'Torp Steel offered a rise of 3 percent.'],
  ['silent', 'Rain delayed the match in Corby for 2 hours.', 'The match in Corby lasted 4 hours.'],
  ['silent', 'Dentists in Ruan treated 900 adults.', 'Dentists in Ruan treated 2,400 children.'],
  [
    'silent',
    'Water in the Selk reservoir fell to 31 percent.',
    'Water in the Selk reservoir was at 64 percent a year ago.',
  ],
  [
    'silent',
    'Volunteers cleared 20 tonnes of plastic from Dune Beach.',
    'Volunteers cleared 3 tonnes of glass from Dune Beach.',
  ],
  [
    'silent',
    'Turnout among young voters in Lisle was 38 percent.',
    'Turnout among older voters in Lisle was 71 percent.',
  ],
  [
    'silent',
    'Of all drivers stopped in Lorrain, 6 percent were drunk.',
    'Of young drivers stopped in Lorrain, 11 percent were drunk.',
  ],
  ['silent', 'Orme scored 22 points in the opening game.', 'Orme scored 31 points in the deciding game.'],
  ['silent', 'The museum of Brede owns 4,000 coins.', 'The museum of Brede shows 300 coins.'],
  [
    'silent',
    'The temperature in Quade reached 39 degrees on Monday.',
    'The record temperature in Quade is 44 degrees.',
  ],
  ['silent', 'Orme scored 22 points in the opening game.', 'Orme has scored 310 points this season.'],
  [
    'silent',
    'Turnout in Quade fell to 34 percent.',
    'Turnout in Quade was the lowest since 2014, when it was 31 percent.',
  ],
  ['silent', 'Tom Ferris died on Monday at 83.', 'His wife, Ann Ferris, died in May at 79.'],
  [
    'silent',
    'The stolen bicycles from Erle are worth 90,000 euros.',
    'One of the stolen bicycles from Erle cost 7,400 euros.',
  ],
  ['silent', 'The county wants to spend $84 million on roads.', 'The county spent $48 million on roads.'],
  ['silent', 'Halden Fresh opened 14 shops and now runs 212.', 'Halden Fresh has 226 employees.'],
];

/** The same kinds where the numbers do differ, written after the rules. */
const REAL_LATER: readonly ToldPair[] = [
  [
    'major',
    'The council of Ridley applied for $9 million from the state.',
    'Ridley council applied for $19 million from the state.',
  ],
  ['major', 'The crossing from Port Lyn takes 3 hours by ferry.', 'By ferry the crossing from Port Lyn takes 5 hours.'],
  ['major', 'On weekdays the Mora clinic sees 210 patients.', 'The Mora clinic sees 120 patients on weekdays.'],
  ['major', 'Some 8 percent of foreign students left Kinross.', 'Some 18 percent of foreign students left Kinross.'],
  ['major', 'Orme scored 22 points in the opening game.', 'In the opening game Orme scored 32 points.'],
  [
    'major',
    'The state has repaid 40 million euros of the loan to Varr.',
    'The state repaid 14 million euros of the loan to Varr.',
  ],
  ['major', 'Inspectors found rust on 12 bridges in Hale.', 'Inspectors found rust on 21 bridges in Hale.'],
  ['major', 'The firm withdrew 15 products in Elba.', 'In Elba the firm withdrew 50 products.'],
  ['major', 'Burglaries in Quade fell 14 percent to 1,022.', 'There were 1,222 burglaries in Quade.'],
  ['minor', 'Four drone strikes hit Quade in the past 10 days.', 'Six drone strikes hit Quade in the past six days.'],
  ['major', 'Writer Tom Ferris died on Monday at 83.', 'Tom Ferris has died at the age of 73.'],
  ['major', 'The fair in Lund drew 40,000 visitors.', 'In Lund 14,000 people visited the fair.'],
  ['major', 'The county will spend $84 million on roads.', 'The county plans to spend $48 million on roads.'],
  [
    'major',
    'The maker is recalling 40,000 vans over brakes that may fail.',
    'The maker recalled 14,000 vans over bad brakes.',
  ],
];

export const CALM_FIGURES = [
  ['two things counted', CALM],
  ['one thing counted twice', REAL],
  ['two more things counted', CALM_LATER],
  ['one more thing counted twice', REAL_LATER],
] as const;

/** Words of one thing that share too little. */
export const MISJUDGED_CALM: readonly ToldPair[] = [
  ['major', 'The first leg of the rally covers 310 kilometres.', 'The first leg of the rally is 410 kilometres.'],
  ['major', 'Milk costs 1.10 euros a litre in Greve shops.', 'A litre of milk costs 1.70 euros in Greve shops.'],
  ['major', 'In the city of Marn 240 people have cholera.', 'There are 420 people with cholera in the city of Marn.'],
  ['major', 'The scheme pays $600 a household in Ferrol.', 'In Ferrol the scheme pays each household $900.'],
  ['major', 'A poll by Norstat gave the Liberals 24 percent.', 'The Liberals had 34 percent in a poll by Norstat.'],
];
