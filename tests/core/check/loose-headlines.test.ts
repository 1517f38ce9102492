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

/** Somebody else's, in a sentence with most of the headline's words. */
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
  [
    'a parent’s service',
    'Harbour Pilot Retires After 31 Years at Sea',
    'The harbour pilot Nils Orre retires on Friday from Brennick. His father, who taught him, was a pilot and spent 44 years at sea.',
  ],
  [
    'a partner’s term',
    'Painter Gets 3 Years for Forged Landscapes',
    'The painter Sela Varn was sentenced in Orlan for forged landscapes. Her husband got five years in a trial over the same landscapes last spring.',
  ],
  [
    'a daughter’s wait',
    'Surgeon Waits 6 Weeks for New Heart in Halden',
    'The surgeon Ivo Renn has a new heart, the clinic in Halden said. His daughter waited 11 weeks for a new heart there.',
  ],
  [
    'a lawyer’s work',
    'Clerk Freed After 9 Years in Velda Jail',
    'The clerk Omar Teld was freed from jail in Velda on Monday. His lawyer, a retired judge, worked for two years on the case from Velda.',
  ],
  [
    'what somebody did before, by full name',
    'Swimmer Aske Crosses Strait in 7 Hours',
    'The swimmer Birgit Aske has crossed the strait, her club said. She crossed it a year after Ilan Moor crossed the strait in 12 hours.',
  ],
  [
    'a comparison with a named one',
    'Senator Holm Speaks for 8 Hours Against Bill',
    'Senator Per Holm spoke against the bill through the night. He stopped sooner than Senator Edda Krone, who set the record when Edda Krone spoke for 15 hours against a bill.',
  ],
  [
    'while a named one does otherwise',
    'Rider Tamm Banned for 2 Years Over Blood Test',
    'The rider Lia Tamm has been banned over a blood test, her team said. The ban comes while Jonas Pell serves four years over a blood test.',
  ],
  [
    'before a named one came',
    'Coach Velt Leaves Orlan After 5 Seasons and 4 Years',
    'The coach Bram Velt leaves Orlan, the club said. He came to Orlan before Tilda Morn left the club after nine years.',
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
  [
    'the named one’s own',
    'Swimmer Aske Crosses Strait in 7 Hours',
    'The swimmer Birgit Aske has crossed the strait in 12 hours, her club said. Nobody has crossed the strait faster.',
  ],
  [
    'by full name in a main clause',
    'Senator Holm Speaks for 8 Hours Against Bill',
    'Senator Per Holm spoke for 15 hours against the bill. The bill went through all the same.',
  ],
  [
    'a relation that the headline has',
    'Brother of Poet Sela Freed After 4 Months in Prison',
    'The poet Sela has her brother back. Her brother was freed after nine months in prison, a guard said.',
  ],
  [
    'somebody’s, as the headline has it',
    'Singer’s Son Gets 3 Years for Forged Tickets',
    'The singer Ana Lorn was in court on Friday. Her son got seven years for forged tickets.',
  ],
];

describe('a number of a story that is not its headline’s', () => {
  it.each(OTHERS)('is not said to differ: %s', (_why, headline, story) => {
    expect(saidOfHeadline(headline, story)).not.toBe('differs');
  });

  it.each(ELSE)('is not said to differ: %s', (_why, headline, story) => {
    expect(saidOfHeadline(headline, story)).not.toBe('differs');
  });

  it.each(OWN)('is told from one that is: %s', (_why, headline, story) => {
    expect(saidOfHeadline(headline, story)).toBe('differs');
  });
});
