import type { ToldPair } from './told-pairs.ts';

/*
 * Written by kind after reading what was said of several thousand pairs of reports on one event, before the rules. Right at
 * first run: 14 of 29.
 */

/** What an earlier event came to, told in the sentence after the one that dates it. */
const LOOKING_BACK: readonly ToldPair[] = [
  [
    'same',
    'The flood in Orrin killed 24 people on Tuesday, officials said. In April 2011 a dam burst above Orrin. Five people died in that flood.',
    'Officials in Orrin said 24 people had died in the flood on Tuesday.',
  ],
  [
    'silent',
    'The flood in Orrin killed 24 people on Tuesday, officials said.',
    'A flood hit Orrin on Tuesday. In April 2011 a dam burst above the town of Orrin. The flood killed five people.',
  ],
  [
    'silent',
    'The quake in Lorne injured 80 people on Sunday.',
    'A quake hit Lorne on Sunday. In 2003 a stronger quake struck the region. It injured 1,400 people in Lorne.',
  ],
  [
    'silent',
    'The bridge at Tarn cost $12 million, the county said.',
    'The bridge at Tarn was opened on Monday. Its forerunner was built in 1934. The bridge cost $2 million.',
  ],
  [
    'silent',
    'The quake in Orrin killed 24 people on Tuesday.',
    'Quakes are common in Orrin.\n\nIn April 2011 a strong quake struck the town.\n\nFive people died in Orrin in the quake.',
  ],
  [
    'major',
    'The flood in Orrin killed 24 people on Tuesday, officials said.',
    'A flood hit Orrin on Tuesday. The flood killed 42 people, officials said.',
  ],
];

/** Some of several in a row, and all of them. */
const RUNS: readonly ToldPair[] = [
  [
    'silent',
    'Berg completed 29 of 34 passes for 364 yards against Lorne.',
    'Berg completed his first 17 passes against Lorne.',
  ],
  ['silent', 'Holm will miss the last two games of the season.', 'Holm missed four games of the season in October.'],
  [
    'silent',
    'The Hawks of Tarn lost nine games in the spring.',
    'The Hawks of Tarn lost five straight games in the spring.',
  ],
  [
    'silent',
    'The court heard 14 witnesses in the Tarn case.',
    'The court in the Tarn case heard the first three witnesses.',
  ],
  ['major', 'Berg completed his first 17 passes against Lorne.', 'Berg completed his first 19 passes against Lorne.'],
];

/** One measure said of several things of a text. */
const MANY_OF_A_KIND: readonly ToldPair[] = [
  [
    'silent',
    'The Orba tablet comes with 64 gigabytes of storage. The larger Orba has 128 gigabytes of storage, and 256 gigabytes of storage cost $90 more.',
    'The new Orba has 512 gigabytes of storage.',
  ],
  [
    'silent',
    'Lund rushed for 120 yards and Berg for 45 yards. Holm rushed for 18 yards.',
    'Dale had rushed for 88 yards by the half.',
  ],
  [
    'major',
    'The Orba tablet comes with 64 gigabytes of storage.',
    'The Orba tablet comes with 128 gigabytes of storage.',
  ],
];

/** A number that is a word for many, beside one that was counted. */
const MANY: readonly ToldPair[] = [
  ['minor', 'The blast in Tarn injured 140 people on Friday.', 'The blast in Tarn injured dozens of people on Friday.'],
  [
    'silent',
    'The camp at Yarrow holds 21,000 people, the agency said.',
    'The camp at Yarrow holds thousands of people, the agency said.',
  ],
  [
    'minor',
    'The blast in Tarn injured dozens of people on Friday.',
    'The blast in Tarn injured over 200 people on Friday.',
  ],
];

/** The same number where its sign is left out. */
const SIGNS: readonly ToldPair[] = [
  [
    'same',
    'Her blood-alcohol level was 0.41 percent, police in Lorne said.',
    'Police in Lorne said her blood-alcohol level was 0.41.',
  ],
  ['silent', 'The quake at Tarn was felt at 1052 GMT (1852 HKT).', 'The quake at Tarn was felt by two farmers.'],
];

/** Members of one family, and people who share a sentence. */
const FAMILIES: readonly ToldPair[] = [
  [
    'silent',
    'Gary Holm killed his mother in Tarn, police said. Holm, 35, was arrested.',
    'Police in Tarn named the victim as Katherine Holm, 61, mother of the suspect.',
  ],
  [
    'minor',
    'The jury convicted 27-year-old Peter Kenyon Lund in the death of 20-year-old Marie Flynn Dale of Fort Smith, Tarvia.',
    'Trial is set for June 17 for 26-year-old Peter Kenyon Lund of Fort Coffey, who is accused of shooting Marie Flynn Dale of Fort Smith, Tarvia.',
  ],
];

/** Who says it, and titles. */
const NO_COUNTS: readonly ToldPair[] = [
  [
    'silent',
    'In the Tarn district, 10 people were killed when a mosque fell, officials said.',
    'One report said six children were killed when a mosque fell in the Tarn district. One official said so.',
  ],
  [
    'same',
    'A man serving three life sentences who fled from a prison in Tarn was added to the “15 Most Wanted” list.',
    'He is serving three life sentences in Tarn. The marshals have a list, the 15 Most Wanted.',
  ],
  [
    'silent',
    'The maker showed iOS 6 for its phones in Tarn.',
    'The maker in Tarn showed phones with two USB 3.0 ports.',
  ],
];

/** What befell one place, and what befell all of them. */
const SOME_AND_ALL: readonly ToldPair[] = [
  [
    'silent',
    'The wave of 2004 killed 170,000 people in the province of Aret.',
    'The wave of 2004 off Aret killed 230,000 people in 14 countries.',
  ],
  [
    'silent',
    'The storm destroyed 40 schools across six states, among them Tarvia.',
    'The storm destroyed nine schools in Tarvia.',
  ],
];

/** Two who do one thing: the names before the verb tell them apart. */
const TWO_DOERS: readonly ToldPair[] = [
  [
    'silent',
    'The Hawks offered Lund a contract worth $184 million, his agent said.',
    'The Tigers offered Lund a contract worth $150 million, his agent said.',
  ],
  [
    'silent',
    'Velto sold 300 planes in the Lorne region last year.',
    'Norrin sold 410 planes in the Lorne region last year.',
  ],
  [
    'major',
    'The Hawks offered Lund a contract worth $184 million, his agent said.',
    'The Hawks offered Lund a contract worth $148 million, his agent said.',
  ],
];

/** Pairs by kind. */
export const LOOKING_BACK_FIGURES: readonly (readonly [about: string, pairs: readonly ToldPair[]])[] = [
  ['an earlier event', LOOKING_BACK],
  ['some in a row', RUNS],
  ['many of a kind', MANY_OF_A_KIND],
  ['words for many', MANY],
  ['signs left out', SIGNS],
  ['families', FAMILIES],
  ['no counts', NO_COUNTS],
  ['some places and all', SOME_AND_ALL],
  ['two doers', TWO_DOERS],
];

/** Two models of one text, and two others: two numbers are not yet several. */
export const MISJUDGED_LOOKING_BACK: readonly ToldPair[] = [
  [
    'silent',
    'The smaller Orba weighs 1.1 kilograms and the larger 1.4 kilograms.',
    'The Orba Pro weighs 2 kilograms. The Orba Mini weighs 0.7 kilograms.',
  ],
];
