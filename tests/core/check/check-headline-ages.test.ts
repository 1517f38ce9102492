import { describe, expect, it } from 'vitest';
import { saidOfHeadline } from './said-of-headline.ts';

type Row = readonly [headline: string, story: string];

/** Ages and sums of money that slipped in the headline, however unlikely, and points that shares went up or down by. */
const DIFFERS: readonly Row[] = [
  ['Painter Ruben Vale Dead at 141', 'The painter Ruben Vale is dead at 94. He died at home on Sunday.'],
  ['Last of the Orlan Divers Dead at 146', 'The last of the Orlan divers, who raised a ferry, is dead at 97.'],
  ['Poet Lena Moe Dies at Age 132', 'The poet Lena Moe died on Monday at age 88.'],
  ['Woman, 135, Walks Across Tarvia', 'A woman of 90 walks across Tarvia. The 90-year-old woman set out in May.'],
  ['Kestrel Fined $1350K for Late Ferries', 'Kestrel was fined $900,000 for ferries that were late.'],
  ['Baker Took $1200K From Velda Museum', 'A baker took $800,000 from the Velda museum, a judge found.'],
  ['Halden Bank to Raise Up to $1425M', 'The Halden bank wants to raise up to $950 million.'],
  [
    'Ardex Drops 129 on Bank Fears',
    'Bank fears pulled down shares on Monday. The Ardex dropped 85.78 points on the day.',
  ],
  ['Insurers Push Ardex Down 134', 'Insurers pushed shares in Orlan down. The Ardex fell 89.23 points.'],
  ['Ardex Surges 248', 'The Ardex surged 165.3 points today as oil got cheaper.'],
  ['Singer Anna Kivi Turns 150', 'The singer Anna Kivi turns 100 on Friday and wants no party.'],
];

const SILENT: readonly Row[] = [
  ['Painter Ruben Vale Dead at 94', 'A flood in Quessa has killed 141 people, and a painter is among the missing.'],
  ['Ardex Drops 129 on Bank Fears', 'The bank has 12.5 million customers, and fears to lose some of them.'],
  ['Seven Die in Orlan at Gate 9', 'Seven people died at the airport of Orlan when a gate fell. One was 94.'],
];

describe('a headline with an age, a sum or points', () => {
  it.each(DIFFERS)('differs: %s', (headline, story) => {
    expect(saidOfHeadline(headline, story)).toBe('differs');
  });
  it.each(SILENT)('is not contradicted: %s', (headline, story) => {
    expect(saidOfHeadline(headline, story)).not.toBe('differs');
  });
});
