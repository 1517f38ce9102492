import { describe, expect, it } from 'vitest';
import type { ClaimSet, FigureClaim, QuotationClaim } from '../../../lib/core/claim/claim.ts';
import { mergeClaimSets } from '../../../lib/core/claim/merge-claim-sets.ts';
import { exampleSet } from './examples.ts';

/** The example set as another document has it. */
function other(
  change: { quotation?: Partial<QuotationClaim>; figure?: Partial<FigureClaim>; speaker?: string } = {},
): ClaimSet {
  const set = exampleSet();
  const [quotation, figure] = set.claims as [QuotationClaim, FigureClaim];
  return {
    ...set,
    documents: set.documents.map((document) => ({ ...document, id: 'd2', sha256: '1'.repeat(64) })),
    speakers: [{ id: 's1', name: change.speaker ?? 'Mayor Brandt', aliases: [], role: null }],
    claims: [
      {
        ...quotation,
        ...change.quotation,
        appearances: quotation.appearances.map((at) => ({ ...at, document: 'd2' })),
      },
      { ...figure, ...change.figure, appearances: figure.appearances.map((at) => ({ ...at, document: 'd2' })) },
    ],
  };
}

const letter = (n: number): string => 'abcdefghij'[Math.trunc(n) % 10] ?? '';

describe('mergeClaimSets', () => {
  it('makes one claim with two appearances of the same words and of the same figure', () => {
    const merged = mergeClaimSets(
      exampleSet(),
      other({ quotation: { content: 'We will close the bridge on Monday,' } }),
    );
    expect(merged.claims.map(({ id, appearances }) => [id, appearances.map(({ document }) => document)])).toEqual([
      ['q1', ['d1', 'd2']],
      ['f1', ['d1', 'd2']],
    ]);
    expect(merged.speakers).toEqual([{ id: 's1', name: 'Ida Brandt', aliases: ['Mayor Brandt'], role: 'mayor' }]);
  });

  it('keeps apart the same words of another person, and the same number of another thing', () => {
    const merged = mergeClaimSets(exampleSet(), other({ speaker: 'Olaf Lind', figure: { counted: 'cyclists' } }));
    expect(merged.claims.map((claim) => [claim.id, claim.type === 'figure' ? claim.counted : claim.speaker])).toEqual([
      ['q1', 's1'],
      ['f1', 'drivers'],
      ['q2', 's2'],
      ['f2', 'cyclists'],
    ]);
  });

  it('reads many claims of one number in a time that grows with their number', () => {
    const set = exampleSet();
    const [, figure] = set.claims as [QuotationClaim, FigureClaim];
    let read = 0;
    const counting = (i: number): FigureClaim => {
      const counted = `m${letter(i)}n${letter(i / 10)}t${letter(i / 100)}kers`;
      return Object.defineProperty({ ...figure, id: `f${i}`, counted }, 'unit', {
        enumerable: true,
        get: () => {
          read++;
          return figure.unit;
        },
      });
    };
    const readsOf = (count: number): number => {
      const claims = Array.from({ length: count }, (_, i) => counting(i));
      const added = claims.map((claim) => ({ ...claim, counted: `z${claim.counted}` }));
      read = 0;
      mergeClaimSets({ ...set, claims }, { ...set, claims: added });
      return read;
    };
    expect(readsOf(400)).toBeLessThanOrEqual(2.1 * readsOf(200));
  });

  it('takes a place once, however often it is added', () => {
    const once = mergeClaimSets(exampleSet(), other());
    const twice = mergeClaimSets(once, other());
    expect(twice.claims.map(({ appearances }) => appearances.length)).toEqual(
      once.claims.map(({ appearances }) => appearances.length),
    );
  });

  it('keeps apart the same figure of two givers, and takes one that names nobody for the same', () => {
    const set = exampleSet();
    const given = (speaker: string): ClaimSet => ({
      ...set,
      speakers: [{ id: 's9', name: speaker, aliases: [], role: null }],
      claims: set.claims.flatMap((claim) => (claim.type === 'figure' ? [{ ...claim, speaker: 's9' }] : [])),
    });
    const once = mergeClaimSets(set, given('the army'));
    expect(once.claims.filter(({ type }) => type === 'figure').map(({ speaker }) => speaker)).toEqual(['s2']);
    const twice = mergeClaimSets(once, given('the ministry'));
    expect(twice.claims.filter(({ type }) => type === 'figure').map(({ speaker }) => speaker)).toEqual(['s2', 's3']);
  });

  it('keeps the ids of the set that is added to', () => {
    const set = exampleSet();
    const renamed = { ...set, claims: set.claims.map((claim) => ({ ...claim, id: `${claim.id}-mine` })) };
    const merged = mergeClaimSets(renamed, other({ figure: { value: 301 } }));
    expect(merged.claims.map(({ id }) => id)).toEqual(['q1-mine', 'f1-mine', 'f1']);
  });

  it('names a document that has an id in use anew, and takes a document it has already for the same one', () => {
    const set = exampleSet();
    const clashing = { ...set, documents: set.documents.map((document) => ({ ...document, sha256: '1'.repeat(64) })) };
    const merged = mergeClaimSets(set, clashing);
    expect(merged.documents.map(({ id }) => id)).toEqual(['d1', 'd2']);
    expect(merged.claims[0]?.appearances.map(({ document }) => document)).toEqual(['d1', 'd2']);
    expect(mergeClaimSets(set, set)).toEqual(set);
  });

  it('has a total name its parts by the ids they have in the new set', () => {
    const [, figure] = exampleSet().claims as [QuotationClaim, FigureClaim];
    const part = { ...figure, id: 'f1', counted: 'cyclists', value: 20 };
    const total = { ...figure, id: 'f9', counted: 'people', value: 320, derivedFrom: ['f1'] };
    const merged = mergeClaimSets(exampleSet(), { ...exampleSet(), claims: [part, total] });
    expect(merged.claims.at(-1)).toMatchObject({ value: 320, derivedFrom: ['f2'] });
  });
});
