import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packArrays, unpackArrays } from '../../../lib/core/index/pack-arrays.ts';

const arrays = fc.array(fc.uint32Array({ maxLength: 20 }), { maxLength: 8 });

test('what was packed comes back', () => {
  fc.assert(
    fc.property(arrays, (given) => {
      expect(unpackArrays(packArrays(given))?.map((array) => [...array])).toEqual(given.map((array) => [...array]));
    }),
  );
});

test('any other buffer is refused or read, never thrown at', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      expect(() => unpackArrays(bytes.slice().buffer)).not.toThrow();
    }),
  );
  expect(unpackArrays(new ArrayBuffer(0))).toBeNull();
  expect(unpackArrays(packArrays([Uint32Array.of(1, 2, 3)]).slice(0, 12))).toBeNull();
});
