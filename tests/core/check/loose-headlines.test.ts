import { describe, expect, it } from 'vitest';
import { saidOfHeadline } from './said-of-headline.ts';

/** Another's figure in the headline's own story: one of something, a number that is a name. */
const OTHERS: readonly (readonly [why: string, headline: string, story: string])[] = [
  [
    'one of several',
    'At Least 3 Dead, 8 Suspects Held After Raid in Corvin',
    'The raid in Corvin was bloody. Police fired for an hour, and one suspect set off a belt of explosives before the house was stormed.',
  ],
  [
    'a zero that is a name',
    'Council Backs Ground Zero Library',
    'The council of Brennick backs the library near the old mill. Its 911 volunteers and firemen asked for it, the council said.',
  ],
];

/** Somebody else's, in a sentence with most of the headline's words: who has it is not told apart yet. */
const ELSE: readonly (readonly [why: string, headline: string, story: string])[] = [
  [
    'what somebody else did before',
    'Mayor Ruiz Publishes Seven Years of Tax Returns',
    'Mayor Ana Ruiz of Orlan has published tax returns that go back to her first term. Her release comes a month after Governor Leo Tan published 33 years of returns.',
  ],
  [
    'another stay',
    'Poet Sela Freed After 4 Months in Prison',
    'The poet Sela has been freed from prison in Halden. Her brother, a printer, spent two years there after the riots.',
  ],
];

/** The headline's own figure, changed. */
const OWN: readonly (readonly [why: string, headline: string, story: string])[] = [
  [
    'how long the thing itself takes',
    'Halden Bridge Closed for 6 Weeks',
    'The bridge in Halden is closed for 9 weeks, the harbour said on Monday. Lorries have to take the ferry while the bridge is closed.',
  ],
  [
    'a count of the same things',
    'Fire Destroys 14 Boats in Corvin Harbour',
    'A fire in Corvin harbour has destroyed 41 boats, the harbour master said. The boats burned for hours.',
  ],
];

describe('a number of a story that is not its headline’s', () => {
  it.each(OTHERS)('is not said to differ: %s', (_why, headline, story) => {
    expect(saidOfHeadline(headline, story)).not.toBe('differs');
  });

  it.fails.each(ELSE)('is not said to differ: %s', (_why, headline, story) => {
    expect(saidOfHeadline(headline, story)).not.toBe('differs');
  });

  it.each(OWN)('is told from one that is: %s', (_why, headline, story) => {
    expect(saidOfHeadline(headline, story)).toBe('differs');
  });
});
