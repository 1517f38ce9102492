import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../../lib/core/check/check-figures.ts';
import { extractClaims } from '../../../lib/core/claim/extract-claims.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';
import { DAILY_PAIRS, type DailyPair } from '../figure/daily-pairs.ts';

const ONE_DAY = ['2024-03-06', '2024-03-06'] as const;

/** What is said of a pair: its gravest difference, else an agreement, else nothing. */
function verdictOn([, source, page, [sourceDay, pageDay] = ONE_DAY]: DailyPair): string {
  const document = { id: 'd', title: null, publisher: null, url: null, date: sourceDay, opening: '', sha256: '' };
  const set = extractClaims({ document, text: source, language: 'en' }, { id: 'set', title: 'Set' });
  const findings = checkFigures({ text: page, language: 'en', date: pageDay }, buildClaimIndex([set]));
  const differing = findings.filter(({ relation }) => relation === 'differs');
  const gravest = differing.find(({ severity }) => severity === 'major') ?? differing[0];
  if (gravest) return gravest.notes.includes('laterAndHigher') ? 'later' : gravest.severity;
  return findings.some(({ relation }) => relation === 'same') ? 'same' : 'silent';
}

/** The pairs that come out otherwise, each with what is said of it instead. */
const KNOWN_MISSES: readonly (readonly [page: string, said: string])[] = [
  // Headlines leave "at least" out.
  ['The flood in Port Ellis killed 48 people.', 'same'],
  // Nothing is said of the same number in another unit.
  ['The Orlan tunnel is 10 miles long.', 'silent'],
  // The day on which officials said it is not told from the day of the event.
  ['The quake in Tarvia killed 340 people, officials said on Friday.', 'silent'],
  // One agreement outweighs a difference beside it, where neither number has a noun of its own.
  ['Nine people were killed and 13 hurt when a bus overturned near Quorn.', 'same'],
  // What kind of thing it is, which of several, and whose doing: in words of no list.
  ['The quake in Tarvia killed 212 people.', 'major'],
  ['The night shift at the Soren plant makes 180 tractors.', 'major'],
  ['The house in Norvale that burned had 7 bedrooms.', 'major'],
  // A distance alone.
  ['The Lorne race is 14 miles long.', 'silent'],
];

describe('pairs of sentences from a day’s papers', () => {
  it('come out right but for the known misses', () => {
    const misses = DAILY_PAIRS.flatMap(([, pairs]) => pairs).flatMap((pair) => {
      const said = verdictOn(pair);
      return said === pair[0] ? [] : [[pair[2], said]];
    });
    expect(misses).toEqual(KNOWN_MISSES);
  });
});
