import { describe, expect, it } from 'vitest';
import { holdClaimIndex } from '../../lib/extension/claim-index-holder.ts';
import { exampleSet } from '../core/claim/examples.ts';

describe('holdClaimIndex', () => {
  it('builds once for all who ask, and anew after the sets have changed', async () => {
    const reads: number[] = [];
    const index = holdClaimIndex(async () => {
      reads.push(reads.length);
      return [exampleSet()];
    });
    const [first, second] = await Promise.all([index.get(), index.get()]);
    expect(second).toBe(first);
    index.forget();
    expect(await index.get()).not.toBe(first);
    expect(reads).toHaveLength(2);
  });

  it('keeps no failed build, and lets an old failure put no newer one aside', async () => {
    const fail = Promise.withResolvers<never>();
    const answers = [fail.promise, Promise.resolve([exampleSet()])];
    const index = holdClaimIndex(() => answers.shift() ?? Promise.resolve([]));
    const old = index.get();
    index.forget();
    const newer = index.get();
    fail.reject(new Error('no disk'));
    await expect(old).rejects.toThrow('no disk');
    expect(await index.get()).toBe(await newer);
  });
});
