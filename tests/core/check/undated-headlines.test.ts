import { describe, expect, it } from 'vitest';
import { saidOfHeadline } from './said-of-headline.ts';

/** Headlines beside stories of the same sort on another event. Neither says of what day it is. */
const OTHER_EVENT: readonly (readonly [headline: string, story: string])[] = [
  [
    'Norden Index Climbs 240 on Late Rally',
    'Shares rose on hopes of lower rates. The Norden index climbed 131 points in a late rally, led by banks.',
  ],
  [
    'Governor Ulm Approval Down to 41%',
    'Voters have cooled on the governor. Only 36% approve of how Ulm is doing, a survey of 900 people finds.',
  ],
  [
    '60 Killed in Tarvia Market Blasts',
    'Two bombs went off at a market in Tarvia, killing 22 people and wounding dozens, officials said.',
  ],
  [
    'Folk Singer Hanna Brandt Dead at 77',
    'The folk singer Josef Brandt has died at his home near Lorne, his family said. He was 91 years old.',
  ],
  [
    'Missing 5-Year-Old Found Safe in Orlan Woods',
    'A boy who was missing for a night in woods near Brennick has been found safe. The 8-year-old had followed a fox.',
  ],
  [
    'Free After 31 Years: Man Cleared of Orlan Killing',
    'A man from Brennick walked free after 19 years in prison when a court cleared him of killing a shopkeeper.',
  ],
  [
    'Bus Crash in Halden Leaves 14 Dead',
    'A bus carrying pilgrims left the road near Halden and fell into a ravine, leaving nine people dead.',
  ],
  [
    '9th Otter Dies at Lorne Zoo',
    'Keepers are at a loss. Another otter has died at the zoo in Lorne, the 12th since spring.',
  ],
  [
    'Girl, 15, Wins Halden Piano Prize',
    'A girl from Tarvia who learned to play on a paper keyboard has won the piano prize of Velda. She is 11.',
  ],
  [
    'Thieves Take $1.3M Painting From Orlan Villa',
    'A painting worth $400,000 is gone from a villa in Brennick. The thieves came by boat, police say.',
  ],
  [
    '8 Troops Killed in Border Ambush',
    'At least 23 were killed when gunmen ambushed a convoy of troops on the border with Tarvia.',
  ],
];

/** The same, told in the very words, so that nothing but a day could tell the two apart. */
const IN_THE_SAME_WORDS: typeof OTHER_EVENT = [
  [
    'Quake of 6.4 Rattles Coast of Velda',
    'A quake of magnitude 5.1 rattled the coast of Velda before dawn. No one was hurt, and trains kept running.',
  ],
  [
    'Kestrel Recalls 650K Cars Over Brakes',
    'The carmaker Kestrel is recalling 212,000 cars because their brakes may fail in the cold.',
  ],
  [
    'Comet to Pass Within 900K Miles of Earth',
    'A small comet passed within 310,000 miles of Earth, astronomers say, and nobody had seen it coming.',
  ],
];

/** Stories that have their headline's words, and another number. */
const SAME_STORY: readonly (readonly [headline: string, story: string])[] = [
  [
    'Halden Library Lends 24,000 Umbrellas',
    'The library of Halden has lent 14,000 umbrellas in a year, more than it lent books on sailing.',
  ],
  [
    'Orlan Mayor Aske Sells 43 Tugboats to Velda',
    'The mayor of Orlan, Birgit Aske, has agreed to sell 34 tugboats to Velda.',
  ],
  [
    'Lorne Ferry Strike Strands 5,100 Tourists on Brennick Island',
    'A strike at the Lorne ferry has stranded 1,500 tourists on Brennick Island.',
  ],
];

describe('headlines beside texts when neither has a date', () => {
  it.each(OTHER_EVENT)('says nothing of another event: %s', (headline, story) => {
    expect(saidOfHeadline(headline, story, null)).toBe('silent');
  });

  it.fails.each(IN_THE_SAME_WORDS)('takes another event for the same: %s', (headline, story) => {
    expect(saidOfHeadline(headline, story, null)).toBe('silent');
  });

  it.each(SAME_STORY)('sees another number in the same words: %s', (headline, story) => {
    expect(saidOfHeadline(headline, story, null)).toBe('differs');
  });
});
