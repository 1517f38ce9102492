import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildFuseFilter,
  filterFromNumbers,
  filterToNumbers,
  fuseTester,
} from '../../../../lib/core/index/segment/fuse-filter.ts';
import { mix } from '../../../../lib/core/language/word-key.ts';

const keys = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 300 });

describe('the filter', () => {
  it('knows each of its keys, also when it was packed', () => {
    fc.assert(
      fc.property(keys, (given) => {
        const filter = buildFuseFilter(Uint32Array.from(given));
        const loaded = filterFromNumbers(filterToNumbers(filter));
        expect(given.every(fuseTester(filter))).toBe(true);
        expect(given.every(fuseTester(loaded))).toBe(true);
      }),
    );
  });

  it('takes nine bits a key, and one stranger in 256 for a key', () => {
    const count = 200_000;
    // Different numbers are mixed into different ones.
    const all = Uint32Array.from({ length: 2 * count }, (_, i) => mix(i));
    const filter = buildFuseFilter(all.subarray(0, count));
    const mayHave = fuseTester(filter);
    expect(all.subarray(0, count).every(mayHave)).toBe(true);
    const strangers = all.subarray(count).filter(mayHave).length;
    expect((filter.fingerprints.length * 8) / count).toBeLessThan(9.6);
    expect(count / strangers).toBeGreaterThan(230);
    expect(count / strangers).toBeLessThan(285);
  });

  it('says of keys that are there twice that they are', () => {
    expect(() => buildFuseFilter(Uint32Array.of(7, 7))).toThrow('there twice');
  });
});
