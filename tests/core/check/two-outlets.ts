import type { ToldPair } from './told-pairs.ts';

/*
 * Written before a rule was looked at. Right at first run: 10 of 20 contradictions, and 9 of 10 in which nothing differs (1 false
 * major).
 */

/** One event as two outlets tell it, each in its own words; one figure of the second contradicts the first. */
const CONTRADICTED: readonly ToldPair[] = [
  [
    'major',
    'Fire swept through a textile mill in Dorvan on Monday night, and 14 workers died. Twenty others were taken to hospital.',
    'The blaze at the Dorvan textile mill late on Monday claimed the lives of 17 employees, the fire brigade said.',
  ],
  [
    'major',
    'The town council of Orrin voted on Wednesday to spend $12 million on a new library.',
    'A new library will cost Orrin $21 million, the council decided on Wednesday.',
  ],
  [
    'major',
    'The storm damaged about 400 homes in the Pellworth area, officials said on Sunday.',
    'Officials in Pellworth said the storm had damaged some 700 houses.',
  ],
  [
    'major',
    'Police seized 61 kilograms of cocaine in the harbour of Tarn on Friday.',
    'In the harbour of Tarn, 16 kilograms of cocaine were found by police on Friday.',
  ],
  [
    'major',
    'The court in Colmar sentenced the banker Per Holm to seven years in prison for fraud.',
    'Banker Per Holm must go to prison for 11 years for fraud, a court in Colmar ruled.',
  ],
  [
    'major',
    'Velto is buying the brewer Harlow for $3.2 billion, the two firms said on Monday.',
    'The $2.3 billion purchase of the brewer Harlow by Velto was announced on Monday.',
  ],
  [
    'major',
    'A train from Lorne to Tarn left the rails on Tuesday; 40 passengers were hurt.',
    'Nineteen passengers were injured as a train on its way from Lorne to Tarn derailed on Tuesday.',
  ],
  [
    'major',
    'The writer Maud Ferris died on Saturday at her home in Selby. She was 81.',
    'Maud Ferris, the writer, has died in Selby at the age of 91.',
  ],
  [
    'major',
    'The bridge at Marl was opened in 1961 and is to be torn down, the county said.',
    'The county will tear down the Marl bridge, which was opened in 1916.',
  ],
  [
    'major',
    'Irena Kolar, who founded the Tessel theatre, died in June 2021.',
    'The founder of the Tessel theatre, Irena Kolar, died in June 2012.',
  ],
  [
    'major',
    'The museum in Skerry was founded by a Dorvan couple in 1884.',
    'A couple from Dorvan founded the Skerry museum in 1848.',
  ],
];

/** The same with nothing that contradicts. */
const CALM: readonly ToldPair[] = [
  [
    'silent',
    'Fire swept through a textile mill in Dorvan on Monday night, and 14 workers died.',
    'About 300 people are employed at the Dorvan textile mill, which burned on Monday night.',
  ],
  [
    'silent',
    'The ferry Selma was carrying 230 people when it ran aground off Carrow on Thursday.',
    'Lifeboats took 180 passengers off the Selma before dark; the others were brought ashore on Friday.',
  ],
  [
    'silent',
    'Norrin said on Tuesday that it will close its plant in Halden, where 900 people work.',
    'Norrin employs 14,000 people in nine countries. It said on Tuesday that it will close a plant in Halden.',
  ],
  [
    'silent',
    'The town council of Orrin voted on Wednesday to spend $12 million on a new library.',
    'The old library of Orrin cost $2 million when it was built. The council decided on Wednesday to replace it.',
  ],
  [
    'silent',
    'The storm damaged about 400 homes in the Pellworth area, officials said on Sunday.',
    'In the Pellworth area 5,000 houses were without power after the storm, officials said.',
  ],
  [
    'same',
    'The writer Maud Ferris died on Saturday at her home in Selby. She was 81.',
    'Maud Ferris was 27 when her first novel came out. The writer died in Selby on Saturday.',
  ],
  [
    'silent',
    'The bridge at Marl was opened in 1961 and is to be torn down, the county said.',
    'The Marl bridge was last repaired in 1998. The county will tear it down.',
  ],
  [
    'silent',
    'The climber, a man of 34 named Erik Lund, fell on Mount Carrow on Sunday.',
    'Erik Lund was climbing Mount Carrow with his brother Per Lund, 31, when he fell on Sunday.',
  ],
  [
    'silent',
    'Irena Kolar, who founded the Tessel theatre, died in June 2021.',
    'Irena Kolar founded the Tessel theatre in 1974 with a man who died in 2003.',
  ],
  [
    'silent',
    'The trial of the former minister Leo Tan opens on September 3 in Yarrow.',
    'Leo Tan, the former minister, was charged on June 14 and will be tried in Yarrow.',
  ],
];

/** Pairs by kind. */
export const TWO_OUTLETS: readonly (readonly [about: string, pairs: readonly ToldPair[]])[] = [
  ['one figure contradicted', CONTRADICTED],
  ['calm', CALM],
];

/** Contradictions in which verb and noun are others too. */
export const MISJUDGED_OUTLETS: readonly ToldPair[] = [
  [
    'major',
    'The ferry Selma was carrying 230 people when it ran aground off Carrow on Thursday.',
    'There were 320 persons on board the Selma when the ferry ran aground off Carrow.',
  ],
  [
    'major',
    'Norrin said on Tuesday that it will close its plant in Halden, where 900 people work.',
    'Some 1,400 staff work at the Halden plant, which Norrin said on Tuesday it will close.',
  ],
  [
    'major',
    'Mayor Ruth Adeyo was re-elected with 54 percent of the vote in Lundby.',
    'In Lundby, 61 percent of voters chose Mayor Ruth Adeyo for a second term.',
  ],
  [
    'major',
    'The strike at Dunmere airport begins on March 12, the union said.',
    'Workers at Dunmere airport will go on strike from May 12, according to the union.',
  ],
  [
    'major',
    'The climber, a man of 34 named Erik Lund, fell on Mount Carrow on Sunday.',
    'Erik Lund, 43, fell on Mount Carrow on Sunday while climbing with friends.',
  ],
  [
    'major',
    'The trial of the former minister Leo Tan opens on September 3 in Yarrow.',
    'Leo Tan, the former minister, goes on trial in Yarrow on October 3.',
  ],
  [
    'major',
    'The boy, 12-year-old Kim Dale, was found in a wood near Quessa on Monday.',
    'Kim Dale was found in a wood near Quessa on Monday. The boy is 16.',
  ],
  [
    'major',
    'The Hawks signed the goalkeeper Nils Berg, 24, for 18 million euros.',
    'Goalkeeper Nils Berg cost the Hawks 81 million euros.',
  ],
  [
    'major',
    'The vote on the Andoria treaty has been put off until April 9.',
    'Parliament will vote on the Andoria treaty on April 19.',
  ],
];
