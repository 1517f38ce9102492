import { describe, expect, it } from 'vitest';
import { saidOfHeadline } from './said-of-headline.ts';

/** Stories of one sort, of which only the country or the state tells that they are two. */
const ELSEWHERE: readonly (readonly [headline: string, story: string])[] = [
  ['Suicide Bomber Kills 39 in Pakistan Market', 'A suicide bomber killed 69 people at a market in Iraq, police said.'],
  ['Kenya Ferry Sinks, Killing 14', 'A ferry sank off the coast of Greece before dawn, killing 41 people.'],
  ['Peru Bus Plunge Kills 23 Pilgrims', 'A bus with pilgrims plunged off a road in Bolivia, killing 31 pilgrims.'],
  ['Chile Mine Blast Traps 33 Miners', 'A blast in a mine in Poland has trapped 19 miners, the company says.'],
  [
    'Iran Frees 6 Sailors After Storm',
    'Sailors whom a storm drove ashore are free: Norway let 11 sailors go on Friday.',
  ],
  ['Landslide Buries 70 Homes in Nepal', 'A landslide in Colombia buried 120 homes at night while people slept.'],
  ['Georgia Factory Fire Injures 12 Workers', 'A fire at a factory in Ohio, not far from Alabama, injured 21 workers.'],
  ['Egyptian Court Jails 28 Students', 'A court in Thailand jailed 44 students for a march.'],
  ['Spain Wildfire Forces 900 From Homes', 'A wildfire in Portugal forced 2,400 people from their homes.'],
  ['French Rail Strike Cancels 300 Trains', 'A rail strike in Belgium cancelled 520 trains on Monday.'],
  ['Dam Break in Laos Leaves 26 Missing', 'A dam broke in Brazil after days of rain, leaving 60 people missing.'],
  ['Turkish Mine Fire Kills 18', 'A fire in a mine in Bolivia killed 27 miners, officials said.'],
  ['Czech Train Crash Injures 24', 'A train crash in Portugal injured 41 people on Monday.'],
  ['Texas Prison Riot Leaves 4 Guards Hurt', 'A riot at a prison in Arizona left nine guards hurt.'],
];

/** The headline's own story, changed: the country is told in another form, by a town, or not at all. */
const OWN: readonly (readonly [headline: string, story: string])[] = [
  [
    'Suicide Bomber Kills 39 in Pakistan Market',
    'A suicide bomber killed 69 people at a market in the Pakistani town of Lorn.',
  ],
  ['Kenya Ferry Sinks, Killing 14', 'A ferry sank in the harbour of Brennick before dawn, killing 41 people.'],
  [
    'Chile Mine Blast Traps 33 Miners',
    'A blast in a mine has trapped 19 miners, the Chilean government says; Poland offered help.',
  ],
  [
    'Turkey Mine Fire Kills 18 Miners',
    'A fire in a mine killed 27 miners, the government of Türkiye says; Bolivia offered help.',
  ],
  [
    'Spain Wildfire Forces 900 From Homes',
    'A wildfire in the Spanish hills forced 2,400 people from their homes, near Portugal.',
  ],
];

describe('the place of a headline', () => {
  it.each(ELSEWHERE)('keeps its number from a story of elsewhere: %s', (headline, story) => {
    expect(saidOfHeadline(headline, story)).toBe('silent');
  });

  it.each(OWN)('leaves its own story alone: %s', (headline, story) => {
    expect(saidOfHeadline(headline, story)).toBe('differs');
  });
});
