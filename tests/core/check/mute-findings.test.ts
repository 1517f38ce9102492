import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/core/check/check-text.ts';
import { mutedPairKey, pairOf, withoutMuted } from '../../../lib/core/check/mute-findings.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';
import { exampleSet } from '../claim/examples.ts';

const TEXT = 'Brandt, the mayor, told us: "We will not close the bridge on Monday." Over 300 drivers use the bridge.';
const result = checkText({ text: TEXT, language: 'en', date: null }, buildClaimIndex([exampleSet()]));
const keys = result.findings.map((finding) => mutedPairKey(pairOf(finding)));

describe('withoutMuted', () => {
  it('has something to mute', () => expect(result.findings.map(({ claim }) => claim.id)).toEqual(['q1', 'f1']));

  it('shows a muted pair no more, and its claim as left out', () => {
    const { findings, leftOut } = withoutMuted(result, new Set([keys[0] as string]));
    expect(findings.map(({ claim }) => claim.id)).toEqual(['f1']);
    expect(leftOut.map(({ id }) => id)).toEqual(['q1']);
  });

  it('speaks of no claim of a set of which the page carries nothing any more', () => {
    expect(withoutMuted(result, new Set(keys))).toEqual({ findings: [], leftOut: [] });
  });

  it('keeps what is told in other words of sets that the page carries', () => {
    const [claim] = result.findings.map((finding) => finding.claim);
    if (!claim) throw new Error('There is no claim.');
    const speaker = { page: 'Brandt', source: 'Brandt', relation: 'same' } as const;
    const told = { exact: 'Brandt', start: 0, end: 6, claim, speaker };
    const found = { ...result, toldOtherwise: [told] };
    expect(withoutMuted(found, new Set()).toldOtherwise).toEqual([told]);
    expect(withoutMuted(found, new Set([keys[0] as string])).toldOtherwise).toEqual([told]);
    expect(withoutMuted(found, new Set(keys)).toldOtherwise).toEqual([]);
  });

  it('leaves everything else as it is, and does the same when done twice', () => {
    fc.assert(
      fc.property(fc.subarray([...keys, 'bridge/q1: other words']), (some) => {
        const once = withoutMuted(result, new Set(some));
        expect(withoutMuted(once, new Set(some))).toEqual(once);
        for (const finding of once.findings) expect(result.findings).toContain(finding);
      }),
    );
  });

  it('knows a pair by its words, whatever their marks and capitals', () => {
    const pair = { set: 'a', claim: 'q1' };
    expect(mutedPairKey({ ...pair, page: '“We WILL,” ' })).toBe(mutedPairKey({ ...pair, page: '"we will"' }));
    expect(mutedPairKey({ ...pair, page: 'We will' })).not.toBe(mutedPairKey({ ...pair, page: 'We will not' }));
  });
});
