import { describe, expect, it } from 'vitest';
import { saidOfHeadline } from './said-of-headline.ts';

type Row = readonly [headline: string, story: string];

const IDLE = 'The company would not say more on that evening. ';

/** What a headline gives in one unit, told in its story with another noun or with none. */
const SAME: readonly Row[] = [
  [
    'Broker Accused of Hiding $215M',
    `Police searched the offices of a broker this morning. ${IDLE.repeat(8)}Auditors believe at least $215 million of its customers’ funds is missing.`,
  ],
  [
    'Toymaker Gives $29M to Orlan Schools',
    `A maker of wooden trains surprised every classroom in Orlan. ${IDLE.repeat(8)}All told, it comes to $29 million.`,
  ],
  [
    'Singer Turns Down $3M Memoir',
    'A publisher in Lorne offered the singer $3 million for the story of her life, and she said no.',
  ],
  [
    'Thieves Take $4.6M Vases From Velda Museum',
    'Two Quessan vases with a value of $4.6 million were taken from the Velda museum on Sunday.',
  ],
  [
    'Drugmaker Drops Price of $840 Pill',
    `The maker of a pill against fever gives in after a week of protests. ${IDLE.repeat(8)}A packet went from $12 to more than anybody could pay, and then it was $840.`,
  ],
  [
    'Court Orders Baker to Pay $266K Over Oven Fire',
    `A judge in Tarn found a baker guilty of setting a rival’s oven on fire. ${IDLE.repeat(8)}She was awarded $266,000.`,
  ],
  [
    'Fans Get 40-Second Look at Dragon Film',
    'Fans of the dragon film have been shown 40 seconds of footage in a look at the season.',
  ],
  [
    '6-Ton Mural Makes Tricky Move in Halden',
    'The 6-ton panorama of Halden makes a tricky move across town, for the mural gets a house of its own.',
  ],
  [
    'Swimmer Dies 3 Miles From Orlan Beach',
    'He meant to cross the bay. The swimmer made it all of 3 miles from the beach at Orlan before he died.',
  ],
  [
    'Coming to Orlan: 85mph Speed Limit?',
    'The speed limit on two roads in Orlan would be raised from 80mph to 85mph by a bill on its way.',
  ],
  [
    '9-Year-Old Writes Popular iPhone App',
    'A 9-year-old Quessan boy has written a popular app for the iPhone, and his father sells it.',
  ],
  [
    'Mayor Plans to Live on $1.50 a Day',
    'Half of the world has to get by on $1.50 a day, and for a week the mayor of Lorne is going to live like that.',
  ],
];

/** Equal numbers that may as well be another thing’s. */
const SILENT: readonly Row[] = [
  [
    'Painter Sued Over $2M Portrait',
    `A new road will be built along the river in Halden. ${IDLE.repeat(8)}It will cost $2 million.`,
  ],
  ['Ferry Late by 2 Hours in Orlan', 'The council of Velda met for two hours on Monday and went home.'],
  [
    'Coming to Orlan: 70mph Speed Limit?',
    'The speed limit on two roads in Orlan would be raised from 65mph to 75mph by a bill on its way.',
  ],
  ['Walker Found After 5 Days', `A shop in Lorne has closed. ${IDLE.repeat(8)}It had been empty for five days.`],
];

describe('a headline that tells a measure', () => {
  it.each(SAME)('is borne out: %s', (headline, story) => {
    expect(saidOfHeadline(headline, story)).toBe('same');
  });
  it.each(SILENT)('says nothing of another story: %s', (headline, story) => {
    expect(saidOfHeadline(headline, story)).toBe('silent');
  });
});
