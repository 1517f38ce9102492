import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../../lib/core/check/check-figures.ts';
import { extractClaims } from '../../../lib/core/claim/extract-claims.ts';
import {
  buildClaimIndex,
  type ClaimIndex,
  loadClaimIndex,
  packClaimIndex,
  placesOf,
} from '../../../lib/core/index/claim-index.ts';

const document = { id: 'd1', title: null, publisher: null, url: null, date: null, opening: '', sha256: '' };
const setOf = (sentences: readonly string[]): ReturnType<typeof extractClaims> =>
  extractClaims({ document, text: sentences.join('\n\n'), language: 'en' }, { id: 'many', title: 'Many' });

/** So many figures told of one place, alike in all but the number. */
const strangers = Array.from(
  { length: 400 },
  (_, i) =>
    `In Halden ${1000 + i * 7} people were evacuated from street number${String.fromCharCode(97 + (i % 26))}${i % 40}.`,
);
const own = 'In Halden 64 sailors drowned when the ferry Aurelia sank off Carse.';
const crowded = buildClaimIndex([setOf([...strangers, own])]);

const check = (text: string, index: ClaimIndex): string[] =>
  checkFigures({ text, language: 'en', date: null }, index).map(({ relation, exact }) => `${relation}: ${exact}`);

const marched = (pier: string): string => `In Halden 33 sailors marched past ${pier} behind the brass band.`;

describe('checkFigures with many claims on one matter', () => {
  it('finds the one that the page tells again', () => {
    expect(check('The ferry Aurelia sank off Carse near Halden. In Halden 64 sailors drowned.', crowded)).toEqual([
      'same: 64 sailors',
    ]);
  });

  it('finds the one that the page contradicts', () => {
    expect(check('In Halden 46 sailors drowned when the ferry Aurelia sank off Carse.', crowded)).toEqual([
      'differs: 46 sailors',
    ]);
  });

  it('finds each of them in its own words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...strangers), (sentence) => {
        expect(check(sentence, crowded)).toContain(`same: ${/\d+ people/.exec(sentence)?.[0]}`);
      }),
      { numRuns: 50 },
    );
  });

  it('finds the same from an index that was packed', () => {
    const loaded = loadClaimIndex(placesOf(crowded), packClaimIndex(crowded));
    const page = `${strangers[3]} ${own}`;
    expect(loaded && check(page, loaded)).toEqual(check(page, crowded));
  });

  it('compares a figure with the claims that have most in common with it, wherever they are in the set', () => {
    const piers = Array.from({ length: 26 }, (_, i) => `pier${String.fromCharCode(97 + i)}`);
    const set = setOf(piers.map(marched));
    const index = buildClaimIndex([set]);
    fc.assert(
      fc.property(fc.nat(piers.length - 1), (number) => {
        const text = `${marched(piers[number] as string)} The town has piers: ${piers.join(', ')}.`;
        const found = checkFigures({ text, language: 'en', date: null }, index).map(({ claim }) => claim.id);
        expect(found).toContain(set.claims[number]?.id);
        expect(found.length).toBeLessThan(piers.length);
      }),
    );
  });
});
