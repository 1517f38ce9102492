import { describe, expect, it } from 'vitest';
import { CUE_VERBS } from '../../../../lib/core/language/lexicon/cue-verbs.ts';

describe('CUE_VERBS', () => {
  it.each(['said', 'says', 'told', 'wrote', 'added', 'admitted', 'replied', 'replies', 'argues', 'quipped', 'insists'])(
    'knows "%s" as a verb that has a subject',
    (word) => expect(CUE_VERBS.get(word)).toMatchObject({ strength: 'speech', form: 'finite' }),
  );

  it.each(['saying', 'telling', 'writing', 'replying', 'arguing', 'admitting'])('knows "%s" as a gerund', (word) =>
    expect(CUE_VERBS.get(word)).toMatchObject({ form: 'gerund' }),
  );

  it('tells verbs that could be nouns', () => {
    expect(CUE_VERBS.get('claims')?.isNounToo).toBe(true);
    expect(CUE_VERBS.get('claimed')?.isNounToo).toBe(false);
  });

  it.each(['agreed', 'agreeing', 'seeing', 'prayed', 'snapped'])('spells "%s"', (word) => {
    expect(CUE_VERBS.has(word)).toBe(true);
  });

  it.each(['agreing', 'seing', 'seed', 'telled', 'finded', 'beginned', 'replyed', 'admited'])('has no "%s"', (word) => {
    expect(CUE_VERBS.has(word)).toBe(false);
  });
});
