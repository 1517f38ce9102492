import { describe, expect, it } from 'vitest';
import type { ClaimSet } from '../../../../lib/core/claim/claim.ts';
import { findClaims } from '../../../../lib/core/claim/find-claims.ts';
import { planSetImport } from '../../../../lib/core/exchange/read/plan-set-import.ts';
import { exampleSet } from '../../claim/examples.ts';
import { quotationSet } from '../../claim/quotation-set.ts';

const set = exampleSet();
const [quotation] = set.claims;

describe('planSetImport', () => {
  it('keeps a set that is new as it is', () => {
    expect(planSetImport(null, set)).toEqual({ set, added: 2, known: 0, refused: [], altered: [] });
  });

  it('adds nothing when everything is there already', () => {
    expect(planSetImport(set, set)).toEqual({ set, added: 0, known: 2, refused: [], altered: [] });
  });

  it('case 42: says what is new, what is there and what is left out, and why', () => {
    const claims = [
      ...set.claims,
      { ...quotation, id: 'q7', content: 'The bridge is older than the town.' },
      { ...quotation, id: 'q8', content: 'The' },
    ];
    const plan = planSetImport(set, { ...set, claims } as ClaimSet);
    expect(plan).toMatchObject({ added: 1, known: 2, refused: [{ path: 'claims[3]' }] });
    expect(plan.set.claims.map(({ id }) => id)).toEqual(['q1', 'f1', 'q2']);
  });
});

const find = (words: string): string[] =>
  findClaims(set, { words, from: 0, count: 10 }).rows.map(({ claim }) => claim.id);

describe('findClaims', () => {
  it('finds claims by beginnings of their words, their speakers and their documents', () => {
    expect(find('')).toEqual(['q1', 'f1']);
    expect(find('brid mon')).toEqual(['q1']);
    expect(find('IDA close')).toEqual(['q1']);
    expect(find('300 drivers')).toEqual(['f1']);
    expect(find('submarine')).toEqual([]);
  });

  it('gives as many rows as are wanted, from where they are wanted', () => {
    const many = quotationSet(Array.from({ length: 120 }, (_, i) => `we will open door number ${i}`));
    const found = findClaims(many, { words: 'door', from: 100, count: 50 });
    expect([found.rows.length, found.total]).toEqual([20, 120]);
  });
});
