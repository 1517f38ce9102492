import type { ToldPair } from './told-pairs.ts';

/* Written by beat before the judge had seen them: what one article counts, and another after it. */

/** Pairs by beat. */
export const BEAT_FIGURES: readonly (readonly [about: string, pairs: readonly ToldPair[]])[] = [
  [
    'newswire',
    [
      [
        'same',
        'Bekele ran the marathon in Oslo in two hours and six minutes.',
        'Bekele needed 126 minutes for the marathon in Oslo.',
      ],
      [
        'minor',
        'A landslide buried the village of Ormea on Friday, killing 38 people, the civil defence agency said.',
        'Fifty-two people were killed on Friday when a landslide buried the village of Ormea, rescue workers said.',
      ],
      [
        'same',
        'A landslide buried the village of Ormea on Friday, killing 38 people, the civil defence agency said.',
        'The landslide in Ormea has claimed 38 lives. The village was buried on Friday.',
      ],
      [
        'silent',
        'A landslide buried the village of Ormea on Friday, killing 38 people.',
        'In 2014 a landslide killed 61 people in the village of Tessa, 40 miles from Ormea.',
      ],
      [
        'silent',
        'More than 200 migrants were pulled from the sea off Calda on Tuesday, the coast guard said.',
        'The coast guard said that it had pulled 47 migrants from the sea off Calda on Saturday.',
      ],
    ],
  ],
  [
    'sums of one kind of thing',
    [
      [
        'same',
        'Rebels shelled the port of Maroub, killing three sailors and nine pilots.',
        'Twelve people were killed when rebels shelled the port of Maroub.',
      ],
      [
        'minor',
        'Rebels shelled the port of Maroub, killing three sailors and nine pilots.',
        'Nineteen people were killed when rebels shelled the port of Maroub.',
      ],
      [
        'silent',
        'Rebels shelled the port of Maroub, killing three sailors and nine horses.',
        'Twelve people were killed when rebels shelled the port of Maroub.',
      ],
      [
        'silent',
        'Siege in Corvo Ends With At Least 2 Dead, 8 Suspects Arrested',
        'One of the two terrorists blew himself up in Corvo, police said.',
      ],
      [
        'same',
        'Four firefighters and two police officers were injured in the blaze in Halden.',
        'Six people were injured in the blaze in Halden.',
      ],
    ],
  ],
  [
    'court reports',
    [
      [
        'major',
        'Hallam was ordered to repay £240,000 to the church.',
        'Hallam was ordered to repay £420,000 to the church.',
      ],
      [
        'silent',
        'Hallam was ordered to repay £240,000 to the church.',
        'Hallam stole £310,000 from the church over nine years.',
      ],
      [
        'major',
        'Dana Orr, 34, was jailed for eight years on Monday for the Selby robbery.',
        'Dana Orr was jailed for 18 years on Monday for the Selby robbery.',
      ],
      [
        'minor',
        'Dana Orr, 34, was jailed on Monday for the Selby robbery.',
        'Dana Orr, 35, was jailed on Monday for the Selby robbery.',
      ],
      [
        'silent',
        'Orr faces up to 20 years in prison for the Selby robbery.',
        'Orr was jailed for eight years for the Selby robbery.',
      ],
    ],
  ],
  [
    'business',
    [
      [
        'silent',
        'Norvik’s profit rose 12 percent to $3.1 billion in the third quarter.',
        'Norvik’s profit rose 9 percent to $2.8 billion in the second quarter.',
      ],
      [
        'major',
        'Norvik’s profit rose to $3.1 billion in the third quarter, up from $2.7 billion a year earlier.',
        'Norvik’s profit in the third quarter was $3.9 billion, up from $2.7 billion a year earlier.',
      ],
      [
        'same',
        'Norvik’s profit in the third quarter was $3.14 billion, the carmaker said.',
        'Norvik, the carmaker, made a profit of about $3.1 billion in the third quarter.',
      ],
      [
        'silent',
        'Shares of Norvik fell 4 percent after the results.',
        'Norvik has a 17 percent share of the market for vans.',
      ],
      ['major', 'Norvik will cut 1,500 jobs at its plant in Lund.', 'Norvik will cut 5,100 jobs at its plant in Lund.'],
      [
        'same',
        'Norvik will cut more than 1,500 jobs at its plant in Lund.',
        'Norvik will cut 1,540 jobs at its plant in Lund.',
      ],
    ],
  ],
  [
    'periods behind a level',
    [
      [
        'silent',
        'Sales at Norvik fell 3 percent to $410 million in May.',
        'Sales at Norvik fell 5 percent to $430 million in April.',
      ],
      [
        'silent',
        'Exports from Tarvia grew 4.1 percent, to 90 billion euros, in 2021.',
        'Exports from Tarvia grew 2.2 percent, to 86 billion euros, in 2020.',
      ],
      [
        'major',
        'Norvik’s profit rose 12 percent to $3.1 billion in the third quarter.',
        'Norvik’s profit rose 21 percent to $3.1 billion in the third quarter.',
      ],
    ],
  ],
  [
    'terms faced and terms given',
    [
      [
        'silent',
        'Orr faces up to 20 years in prison for the Selby robbery.',
        'Orr was sentenced to eight years in prison for the Selby robbery.',
      ],
      [
        'silent',
        'Prosecutors sought a 12-year sentence for Orr over the Selby robbery.',
        'Orr got a nine-year sentence over the Selby robbery.',
      ],
      [
        'major',
        'Orr faces up to 20 years in prison for the Selby robbery.',
        'Orr faces up to 12 years in prison for the Selby robbery.',
      ],
      [
        'major',
        'Orr was jailed for six years for the Selby robbery.',
        'Orr was jailed for eight years for the Selby robbery.',
      ],
    ],
  ],
  [
    'sport',
    [
      ['major', 'Rovers beat Athletic 3-1 on Saturday.', 'Rovers beat Athletic 3-0 on Saturday.'],
      ['silent', 'Ana Ruiz won the Lisbon title in 2019 after four finals.', 'Ana Ruiz has lost two finals in Madrid.'],
    ],
  ],
  [
    'science',
    [
      [
        'same',
        'The crater is 3 kilometres wide, the geologists found.',
        'Geologists found that the crater is nearly two miles wide.',
      ],
      ['major', 'The study followed 1,200 nurses for ten years.', 'The study followed 12,000 nurses for ten years.'],
      [
        'silent',
        'Of the 1,200 nurses in the study, 300 worked nights.',
        'The study compared the nurses with 900 teachers.',
      ],
      [
        'same',
        'A quarter of the nurses in the study slept badly.',
        'In the study, 25 percent of the nurses slept badly.',
      ],
    ],
  ],
  [
    'local news and parliament',
    [
      [
        'major',
        'The council voted 9-4 on Tuesday to close the library.',
        'The council voted 8-5 on Tuesday to close the library.',
      ],
      ['major', 'The new bridge at Leyburn will open on May 12.', 'The new bridge at Leyburn will open on May 21.'],
      [
        'silent',
        'The council will spend £2 million on the new bridge at Leyburn this year.',
        'The new bridge at Leyburn will cost £9 million.',
      ],
      [
        'silent',
        'Unemployment in Leyburn fell by 2 percentage points last year.',
        'Unemployment in Leyburn is 6 percent.',
      ],
      [
        'silent',
        'Members passed the bill by 310 votes to 290.',
        'In the first reading 334 members had voted for the bill.',
      ],
    ],
  ],
];

/** A state of those shot that is not known, a calling that no list has, and clauses with too little in common. */
export const MISJUDGED_BEATS: readonly ToldPair[] = [
  [
    'silent',
    'Two gunmen and six hostages died when troops stormed the Corvo hotel.',
    'Troops stormed the Corvo hotel. Two gunmen were shot and eight guests were taken to hospital.',
  ],
  [
    'same',
    'Rebels shelled the port of Maroub, killing three sailors and nine dockers.',
    'Twelve people were killed when rebels shelled the port of Maroub.',
  ],
  [
    'major',
    'A crowd of 41,200 watched Rovers beat Athletic at Fenwick Park.',
    'Rovers beat Athletic in front of a crowd of 14,200 at Fenwick Park.',
  ],
];
