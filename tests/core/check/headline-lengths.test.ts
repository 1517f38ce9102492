import { describe, expect, it } from 'vitest';
import { saidOfHeadline } from './said-of-headline.ts';

/** A record, or a term in prison, that the story gives otherwise. */
const OWN: readonly (readonly [headline: string, story: string])[] = [
  [
    'Ferry Traffic Hits 9-Year High',
    'Ferries carried more lorries in May than usual. Ferry traffic is now at its highest in 14 years, the port of Corvin said.',
  ],
  [
    'River Varn at Lowest in 30 Years',
    'The Varn has sunk to its lowest level in 45 years, the river board said on Monday. Barges lie aground.',
  ],
  [
    'Orlan Sees First Snow in 6 Years',
    'Snow fell in Orlan on Monday, for the first time in nine years. Children built snowmen in the squares.',
  ],
  [
    'Inflation in Brennick at 8-Year Peak',
    'Prices in Brennick rise faster than they did. At 7 percent, inflation is the highest in 13 years, the bank said on Monday.',
  ],
  [
    'Herons Win First Cup in 21 Years',
    'The Herons beat the Otters on Sunday and won the cup, their first in 33 years. The town danced.',
  ],
  [
    'Wolf Seen in Velda for First Time in 40 Years',
    'A wolf has been seen near Velda, the first there in 60 years, a ranger said on Monday.',
  ],
  [
    'Home Sales Drop to 11-Year Low',
    'Home sales dropped again in June, to the lowest in 16 years, agents said on Monday.',
  ],
  [
    'Banker Gets 4 Years for Fraud at Halden Bank',
    'The banker Ada Holm was sentenced to seven years in prison for fraud at the bank in Halden. She will appeal.',
  ],
  [
    'Ex-Mayor of Orlan Gets 12 Years in Bribery Case',
    'The court in Orlan sentenced the former mayor, Per Lund, to 18 years for bribery on Monday. He wept.',
  ],
  [
    'Poacher Jailed for 8 Months Over Eagle Eggs',
    'A poacher was jailed for 14 months on Monday over a haul of eagle eggs. He had hidden the eggs in his attic.',
  ],
  [
    'Nurse Sentenced to 15 Years for Theft of Drugs',
    'A nurse in Corvin was given a 22-year prison term on Monday for the theft of drugs from her ward.',
  ],
  [
    'Guard Gets 20 Months in Prison for Beating',
    'A prison guard in Velda got 30 months behind bars on Monday for a beating. The victim had asked for water.',
  ],
  [
    'Hacker Handed 5-Year Sentence in Bank Theft',
    'A judge in Brennick has handed the hacker a sentence of nine years for the theft from a bank.',
  ],
];

/** Another time in the same words: no record, no term, or a term that nobody was given. */
const OTHER: readonly (readonly [headline: string, story: string])[] = [
  [
    'Wheat Stocks Fall to 12-Year Low',
    'Stores of wheat are low, the ministry in Halden said. The wheat minister, who has held the office for 17 years, resigned over the stocks.',
  ],
  [
    'Banker Gets 4 Years for Fraud at Halden Bank',
    'The banker Ada Holm was sentenced for fraud at the bank in Halden. The fraud at the bank went on for seven years.',
  ],
  [
    'Ex-Mayor of Orlan Gets 12 Years in Bribery Case',
    'The court in Orlan sentenced the former mayor for bribery on Monday. Prosecutors had asked for 18 years in prison for bribery.',
  ],
  [
    'Ex-Mayor of Orlan Gets 12 Years in Bribery Case',
    'The court in Orlan sentenced the former mayor for bribery on Monday. He could have faced up to 18 years in prison for bribery in Orlan.',
  ],
  [
    'Herons Win First Cup in 21 Years',
    'The Herons beat the Otters on Sunday and won the cup. The Otters have not won a cup in 33 years.',
  ],
  [
    'Smuggler Gets 6 Years for Ivory',
    'A smuggler of ivory was sent to prison on Monday. In May another smuggler of ivory was sent to prison for ten years.',
  ],
  [
    'Poacher Jailed for 8 Months Over Eagle Eggs',
    'A poacher was jailed on Monday over a haul of eagle eggs. The law allows 14 months in prison for eagle eggs.',
  ],
];

/** The same record elsewhere or of something else, and the term of somebody put beside the named one: said to differ still. */
const MISJUDGED: readonly (readonly [headline: string, story: string])[] = [
  ['Orlan Sees First Snow in 6 Years', 'Snow fell in Orlan on Monday. In Velda it was the first snow in nine years.'],
  [
    'Home Sales Drop to 11-Year Low',
    'Home sales dropped again in June, agents said on Monday. Loans for homes are the dearest in 16 years.',
  ],
  [
    'Banker Gets 4 Years for Fraud at Halden Bank',
    'The banker Ada Holm was sentenced for fraud at the bank in Halden. Her partner, Ole Lund, was sentenced to seven years for fraud last spring.',
  ],
];

describe('a headline’s record or term in prison', () => {
  it.each(OWN)('is told otherwise: %s', (headline, story) => {
    expect(saidOfHeadline(headline, story)).toBe('differs');
  });

  it.each(OTHER)('is not compared with another time: %s', (headline, story) => {
    expect(saidOfHeadline(headline, story)).not.toBe('differs');
  });

  it.fails.each(MISJUDGED)('is compared with what is not its own: %s', (headline, story) => {
    expect(saidOfHeadline(headline, story)).not.toBe('differs');
  });
});
