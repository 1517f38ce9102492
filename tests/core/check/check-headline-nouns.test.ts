import { describe, expect, it } from 'vitest';
import { saidOfHeadline } from './said-of-headline.ts';

type Row = readonly [headline: string, story: string];

/** A verb or a participle right behind the number, whose people go without saying. */
const SAME: readonly Row[] = [
  [
    '2 Face Felony Charges Over Orlan Videos',
    'Two activists who filmed in Orlan each face felony charges over their videos, a court says.',
  ],
  ['9 Feared Dead in Lorne Ferry Fire', 'Nine people are feared dead after a ferry burned off Lorne on Sunday.'],
  ['6 Flee as Halden Barn Burns', 'Six farm hands had to flee as a barn burned down near Halden.'],
  ['14 Escape From Tarn Prison', 'Fourteen inmates escaped from the prison in Tarn on Friday night.'],
  ['3 Vie for Velda Mayor’s Chair', 'Three lawyers vie for the chair of the mayor of Velda, who resigned.'],
  ['8 Plead Guilty in Orlan Toll Scam', 'Eight clerks have pleaded guilty in a scam with bridge tolls in Orlan.'],
  ['5 Drown off Saltmouth', 'Five bathers drowned off Saltmouth when the wind turned.'],
  ['12 Quit Brennick Council', 'Twelve members have quit the Brennick council in a quarrel over bins.'],
  ['7 Sue Kestrel Air Over Lost Bags', 'Seven passengers sue Kestrel Air over bags that were lost in May.'],
  ['4 Charged in Lorne Art Theft', 'Four men were charged with the theft of art in Lorne.'],
  ['2 US Pilots Die in Quessa Crash', 'A crash in Quessa took the lives of two US pilots.'],
  [
    '300 in Limbo as Last Halden Shelter Closes',
    'The last shelter of Halden closes and leaves nearly 300 flood survivors in limbo.',
  ],
  [
    'Velda Police Chief Killed, 2 Officers Injured',
    'The Velda police chief was killed and two officers were injured on Sunday.',
  ],
  ['Bank of Lorne Seizes 4 More Shops', 'The Bank of Lorne has seized four more shops this week.'],
];

/** Numbers of others. */
const SILENT: readonly Row[] = [
  ['2 Face Masks Recalled in Orlan', 'Two ferries collided in Orlan, and the captain was recalled from leave.'],
  ['9 Feared Dead in Lorne Ferry Fire', 'The Lorne council has nine members, who met on Sunday.'],
  ['4 Charged in Halden Art Theft', 'The Halden museum has four floors. It is closed on Mondays.'],
];

describe('a headline with a verb behind its number', () => {
  it.each(SAME)('is borne out: %s', (headline, story) => {
    expect(saidOfHeadline(headline, story)).toBe('same');
  });
  it.each(SILENT)('says nothing of another number: %s', (headline, story) => {
    expect(saidOfHeadline(headline, story)).toBe('silent');
  });
});
