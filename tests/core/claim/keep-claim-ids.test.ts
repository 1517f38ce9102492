import { describe, expect, it } from 'vitest';
import type { ClaimSet } from '../../../lib/core/claim/claim.ts';
import { extractClaims } from '../../../lib/core/claim/extract-claims.ts';
import { keepClaimIds } from '../../../lib/core/claim/keep-claim-ids.ts';

const TEXT = [
  '“The pier stays shut until Monday,” said Ola Brandt, the harbour master.',
  'Some 300 passengers were waiting on Friday.',
  'The storm killed 12 people and injured 30.',
  '“We ask everybody for patience,” said Ida Moen, the mayor.',
].join('\n\n');

const setOf = (text: string, sha256 = '0'.repeat(64)): ClaimSet =>
  extractClaims(
    {
      document: { id: 'd1', title: null, publisher: null, url: null, date: null, opening: '', sha256 },
      text,
      language: 'en',
    },
    { id: 'pier', title: 'The pier' },
  );

/** The words of claims by their ids. */
const wordsById = ({ claims }: ClaimSet): Record<string, string> =>
  Object.fromEntries(claims.map(({ id, appearances }) => [id, appearances[0]?.exact ?? '']));

/** Where claims stand by their ids. */
const starts = ({ claims }: ClaimSet) => new Map(claims.map(({ id, appearances }) => [id, appearances[0]?.start]));

const before = setOf(TEXT);

describe('a set that is made again', () => {
  it('is the same when nothing has changed', () => {
    expect(keepClaimIds(before, setOf(TEXT))).toEqual(before);
  });

  it('keeps the ids of claims that are still there, and gives none of them to another', () => {
    const now = setOf(`“Nobody sails today,” said Per Lind, the pilot.\n\n${TEXT}`, '1'.repeat(64));
    expect(now.claims.find(({ id }) => id === 'q1')?.appearances[0]?.exact).toContain('Nobody sails');
    const kept = wordsById(keepClaimIds(before, now));
    expect(kept).toMatchObject(wordsById(before));
    const added = Object.keys(kept).filter((id) => !(id in wordsById(before)));
    expect(added.map((id) => kept[id])).toEqual(['“Nobody sails today,”']);
  });

  it('never uses the id of a claim that is gone', () => {
    const [first, ...others] = TEXT.split('\n\n');
    expect(first).toContain('pier');
    const now = setOf([...others, '“Buses run instead,” said Ida Moen.'].join('\n\n'), '1'.repeat(64));
    const kept = wordsById(keepClaimIds(before, now));
    const goneId = Object.entries(wordsById(before)).find(([, words]) => words.includes('pier'))?.[0] ?? '';
    expect(kept[goneId]).toBeUndefined();
    expect(Object.values(kept).some((words) => words.includes('Buses run instead'))).toBe(true);
  });

  it('tells the same words apart by where they stand', () => {
    const twice = `${TEXT}\n\nLater, Brandt said: “The pier stays shut until Monday,” and left.`;
    const first = setOf(twice);
    const again = keepClaimIds(first, { ...setOf(twice), claims: setOf(twice).claims.toReversed() });
    expect(wordsById(again)).toEqual(wordsById(first));
    expect(starts(again)).toEqual(starts(first));
  });

  it('takes longer words at the same place of the same text for the same claim', () => {
    const longer = before.claims.map((claim) => {
      const [at] = claim.appearances;
      if (claim.type !== 'figure' || !at) return claim;
      return { ...claim, id: `${claim.id}x`, appearances: [{ ...at, end: at.end + 1, exact: `${at.exact} ` }] };
    });
    const kept = keepClaimIds(before, { ...before, claims: longer });
    expect(kept.claims.map(({ id }) => id)).toEqual(before.claims.map(({ id }) => id));
  });

  it('has totals point to their parts under the ids that these have now', () => {
    const [, , twelve] = before.claims;
    if (twelve?.type !== 'figure') expect.fail('It is a figure.');
    const total = { ...twelve, id: 'f9', derivedFrom: ['f7'] };
    const now = { ...before, claims: [{ ...twelve, id: 'f7' }, total] };
    const [part, sum] = keepClaimIds({ ...before, claims: [twelve] }, now).claims;
    expect(part?.id).toBe(twelve.id);
    expect(sum).toMatchObject({ derivedFrom: [twelve.id] });
  });
});
