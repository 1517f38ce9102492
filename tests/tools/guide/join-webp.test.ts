import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { joinWebp } from '../../support/screenshots/join-webp.ts';

const picture = readFileSync(path.resolve(import.meta.dirname, '../../../docs/guide/pictures/card.webp'));

it('joins pictures into one that moves', () => {
  const frames = [1000, 2000].map((milliseconds) => ({ webp: picture, milliseconds }));
  const joined = joinWebp(frames, { width: 800, height: 460 });
  expect(joined.toString('latin1', 0, 4) + joined.toString('latin1', 8, 16)).toBe('RIFFWEBPVP8X');
  expect(joined.readUInt32LE(4)).toBe(joined.length - 8);
  expect(joined.toString('latin1').match(/ANMF/g)).toHaveLength(2);
});

it('takes no other file for a picture', () => {
  expect(() => joinWebp([{ webp: Buffer.from('GIF89a'), milliseconds: 1 }], { width: 1, height: 1 })).toThrow(
    'no WebP',
  );
});
