import { describe, expect, it } from 'vitest';
import type { Claim, ClaimSet, FigureClaim } from '../../../lib/core/claim/claim.ts';
import { listDocuments } from '../../../lib/core/claim/list-documents.ts';
import { partClaimSet } from '../../../lib/core/claim/part-claim-set.ts';
import { exampleSet } from './examples.ts';

const placesIn = (claim: Claim | undefined): string[] => claim?.appearances.map(({ document }) => document) ?? [];

/** The example from two documents: its quotation is in both, its figure in the first, a total of that figure too. */
function twoDocuments(): ClaimSet {
  const set = exampleSet();
  const [quotation, figure] = set.claims;
  const [document] = set.documents;
  const [at] = quotation?.appearances ?? [];
  if (!quotation || figure?.type !== 'figure' || !document || !at) throw new Error('The example has both.');
  const total: FigureClaim = { ...figure, id: 't1', derivedFrom: ['f1'] };
  return {
    ...set,
    language: 'de',
    documents: [document, { ...document, id: 'd2', sha256: '1'.repeat(64), kind: 'transcript', language: 'fr' }],
    claims: [
      { ...quotation, appearances: [at, { ...at, document: 'd2', start: 5, end: 42 }] },
      { ...figure, context: { sentence: 'Over 300 drivers use it.', start: 0, date: null } },
      total,
    ],
  };
}

const idsOf = (set: ClaimSet | null): string[] | undefined => set?.claims.map(({ id }) => id);

describe('a set that is parted by documents', () => {
  it('has a claim of both parts in both, each time with its places there', () => {
    const { taken, left } = partClaimSet(twoDocuments(), ['d2']);
    expect([idsOf(taken), idsOf(left)]).toEqual([['q1'], ['q1', 'f1', 't1']]);
    expect([placesIn(taken?.claims[0]), placesIn(left?.claims[0])]).toEqual([['d2'], ['d1']]);
    expect([taken?.documents, left?.documents].map((some) => some?.map(({ id }) => id))).toEqual([['d2'], ['d1']]);
  });

  it('keeps the language of the set with the documents that are taken', () => {
    expect(partClaimSet(twoDocuments(), ['d1']).taken?.documents[0]?.language).toBe('de');
    expect(partClaimSet(twoDocuments(), ['d2']).taken?.documents[0]?.language).toBe('fr');
  });

  it('keeps a total with its parts, and leaves the speaker with the last of the words', () => {
    const { taken, left } = partClaimSet(twoDocuments(), ['d1']);
    expect(idsOf(taken)).toEqual(['q1', 'f1', 't1']);
    expect(left?.speakers).toEqual(exampleSet().speakers);
    expect(partClaimSet({ ...twoDocuments(), claims: twoDocuments().claims.slice(1) }, ['d1']).taken?.speakers).toEqual(
      [],
    );
  });

  it('is whole where all or none of its documents are wanted', () => {
    expect(partClaimSet(twoDocuments(), ['d1', 'd2'])).toMatchObject({ left: null });
    expect(partClaimSet(twoDocuments(), [])).toMatchObject({ taken: null, left: twoDocuments() });
  });

  it('gives a claim whose first place is gone no sentence of that place', () => {
    const set = twoDocuments();
    const [, figure] = set.claims;
    const [at] = figure?.appearances ?? [];
    if (!figure || !at) throw new Error('The example has a figure.');
    const both = { ...figure, appearances: [at, { ...at, document: 'd2' }] };
    const { taken, left } = partClaimSet({ ...set, claims: [both] }, ['d2']);
    expect(taken?.claims[0]).not.toHaveProperty('context');
    expect(left?.claims[0]).toHaveProperty('context');
  });
});

it('documents are listed with their kind, their language and what is in each', () => {
  expect(
    listDocuments(twoDocuments()).map(({ id, kind, language, quotations, figures, told }) => [
      id,
      kind,
      language,
      quotations,
      figures,
      told,
    ]),
  ).toEqual([
    ['d1', 'article', 'de', 1, 2, 0],
    ['d2', 'transcript', 'fr', 1, 0, 0],
  ]);
});
