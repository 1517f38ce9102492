import type { ToldPair } from './told-pairs.ts';

/* Written by kind after reading 1,200 pairs of reports from one war, before the rules. Right at first run: 6 of 10. */

/** How far places are from another. */
const DISTANCES: readonly ToldPair[] = [
  [
    'silent',
    'Shop owners in Krasny (21km west of Dorsk) told the mission of a permit.',
    'In Marno (34 km west of Dorsk) and Novy (56 km northwest of Dorsk) it was calm.',
  ],
  [
    'silent',
    'He led the withdrawal from the city of Slavik, 110 kilometres north of Dorsk, to protect civilians.',
    'In Dzern (41km north of Dorsk) the team talked to a deputy commander.',
  ],
  [
    'silent',
    'The mission saw tanks in a training area south of Torez (61km east of Dorsk).',
    'At 11:20 the team arrived in Khart (30 km east of Dorsk).',
  ],
  [
    'silent',
    'The quake struck 20 miles south of Orrin on Monday.',
    'The town of Hale, 35 miles south of Orrin, was spared.',
  ],
  [
    'major',
    'The plane came down near the village of Hale, 12 miles south of Orrin, on Monday.',
    'The plane came down near the village of Hale, 21 miles south of Orrin, on Monday.',
  ],
  [
    'major',
    'The quake struck 20 miles south of Orrin on Monday, the survey said.',
    'The quake struck 60 miles south of Orrin on Monday, the survey said.',
  ],
  [
    'same',
    'The plane came down near Hale, 12 miles south of Orrin, on Monday.',
    'The plane crashed on Monday near Hale, 12 miles south of Orrin.',
  ],
];

/** What a bound allows. */
const UP_TO: readonly ToldPair[] = [
  [
    'minor',
    'A clash with police in Kelmar saw up to five demonstrators killed on Monday.',
    'Two protesters died in a clash with police in Kelmar on Monday.',
  ],
  ['minor', 'Up to 500 people were hurt in the Kelmar fire on Monday.', 'The Kelmar fire on Monday hurt 200 people.'],
  ['major', 'Up to 50 people were hurt in the Kelmar fire on Monday.', 'The Kelmar fire on Monday hurt 200 people.'],
];

export const FAR_PLACES: readonly (readonly [about: string, pairs: readonly ToldPair[]])[] = [
  ['distances', DISTANCES],
  ['what a bound allows', UP_TO],
];
