import { describe, expect, it } from 'vitest';
import { saidOfHeadline } from './said-of-headline.ts';

const SAME: readonly (readonly [why: string, headline: string, story: string])[] = [
  [
    'no noun, and few words in common',
    'Halden Unemployment Hits 10.3%',
    'More people in the port lost their work last month. At 10.3%, the rate in Halden is the highest in a generation.',
  ],
  [
    'another noun for the same people',
    '38 Forgers Charged in Orlan and Tarvia',
    'A court in Orlan has charged 38 Tarvians and others with printing banknotes in a barn.',
  ],
  [
    'a headline of two words and a number',
    'Ardex Ends Day Up 186',
    'Traders were cheerful in the afternoon. The Ardex climbed 186 points to close at a new record.',
  ],
  [
    'a number cut to its scale',
    '14K Flee as Brennick Fire Rages',
    'A fire has driven 13,575 people from their houses around Brennick.',
  ],
  [
    'a sum of money that turns out to be yearly',
    'Kestrel Signs Shirt Deal for $12M',
    'The football club Kestrel has signed a deal for its shirts that is worth $12 million a year.',
  ],
  [
    'a yearly sum told without its year',
    'Mayor Olsson: I Struggle on $174K a Year',
    'Mayor Olsson says that she struggles to live. "I have $174,000 and three children," she said.',
  ],
  [
    'what a quarrel is over',
    'Painter Sued Over $2M Portrait',
    'A painter from Lorne is being sued for a portrait that was sold for $2 million last spring.',
  ],
  [
    'an age in the possessive',
    "6-Year-Old's Letter Moves Velda Council",
    'The Velda council was moved by a letter from a 6-year-old who wants her playground back.',
  ],
];

/** Headlines that begin with a number and leave the noun out. */
const BARE: readonly string[] = [
  '45 Arrested in Halden Protests',
  '27 Sentenced to Death in Orlan',
  '20 Never-Seen Poems of Ruben Vale Found',
];

const DIFFERS: readonly (readonly [why: string, headline: string, story: string])[] = [
  [
    'the same noun',
    '28 Kids Hurt in Lorne Bus Rollover',
    'A school bus overturned near Lorne this morning, and 19 children were hurt in the rollover.',
  ],
  [
    'the same unit',
    'Olsson Jailed for 9 Years Over Halden Bribes',
    'Former minister Olsson has been jailed for six years in Halden, where he took bribes.',
  ],
  [
    'a time that the headline leaves out',
    'Actress Stabbed 90 Times Sues Orlan Police',
    'An actress who was stabbed 60 times in Orlan in 2016 sues the police, who had read the letters.',
  ],
];

const SILENT: readonly (readonly [why: string, headline: string, story: string])[] = [
  [
    'the number is told by an ordinal',
    '3 Hurt in Lorne Bridge Collapse',
    'A bridge in Lorne collapsed on Monday, and two workers were hurt. A third worker was dug out at night.',
  ],
  [
    'the number is in a name',
    'No Bomb Behind Crash of Kestrel 800',
    'There was no bomb on Kestrel Flight 800, whose crash killed 230 people, a new report says.',
  ],
  [
    'a range takes it in',
    'Velda May Raise Speed Limit to 80 mph',
    'The Velda council wants to raise the speed limit from between 70 mph and 85 mph, as it is on some roads now.',
  ],
  [
    'another thing has the number and the story another for its own',
    '30 Sealed Coffins Uncovered in Quessa',
    'Diggers have found more than 20 sealed coffins in a tomb in Quessa. Beside it they found 30 workshops.',
  ],
  [
    'another story',
    '15 Killed in Tarvia Tourist Town Shootout',
    'Seven people were found dead on a farm near the tourist town of Saltmouth, police said.',
  ],
  [
    'a number that any story has',
    '2 Orlan Painters Share Prize',
    'The council wants two new schools, and the people of Orlan will vote on them.',
  ],
];

describe('checkFigures with a headline as the source', () => {
  it.each(SAME)('finds the figure of the story: %s', (_, headline, story) => {
    expect(saidOfHeadline(headline, story)).toBe('same');
  });

  it.each(BARE)('reads the number at the head of "%s"', (headline) => {
    expect(saidOfHeadline(headline, headline)).toBe('same');
  });

  it.each(DIFFERS)('finds a number put for the figure of the story: %s', (_, headline, story) => {
    expect(saidOfHeadline(headline, story)).toBe('differs');
  });

  it.each(SILENT)('says nothing: %s', (_, headline, story) => {
    expect(saidOfHeadline(headline, story)).toBe('silent');
  });
});
