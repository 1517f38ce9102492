import { describe, expect, it } from 'vitest';
import { verifyClaimSet } from '../../../lib/core/claim/verify-claim-set.ts';
import { EXAMPLE_TEXT, exampleSet } from './examples.ts';

const atHand = (text: string) => [{ text, sha256: '0'.repeat(64) }];

describe('verifyClaimSet', () => {
  it('finds nothing wrong when every appearance is where the set says', () => {
    expect(verifyClaimSet(exampleSet(), atHand(EXAMPLE_TEXT))).toEqual([]);
  });

  it('names each appearance whose words, prefix or suffix are not there', () => {
    const problems = verifyClaimSet(exampleSet(), atHand(EXAMPLE_TEXT.replace('Monday', 'Friday')));
    expect(problems.map(({ path }) => path)).toEqual(['claims[0].appearances[0]', 'claims[1].appearances[0]']);
    expect(problems[0]).toMatchObject({ reason: 'otherExact', there: expect.stringContaining('Friday') });
    const crossed = verifyClaimSet(exampleSet(), atHand(EXAMPLE_TEXT.replace('use it', 'cross it')));
    expect(crossed[0]).toMatchObject({ reason: 'otherSuffix' });
  });

  it('says which document is not at hand', () => {
    expect(verifyClaimSet(exampleSet(), [])[0]).toMatchObject({ path: 'documents[0]', reason: 'notAtHand' });
  });
});
