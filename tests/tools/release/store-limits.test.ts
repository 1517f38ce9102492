import { expect, it } from 'vitest';
import { findStoreFaults } from '../../../tools/release/store-limits.ts';
import type { StoreTexts } from '../../../tools/release/store-texts.ts';

const TEXTS: StoreTexts = {
  name: 'Oars',
  summary: 'Rows.',
  description: 'Rows far.',
  captions: { card: 'One', list: 'Two', compare: 'Three', source: 'Four', library: 'Five' },
  tile: 'Row',
};
const OWN = { name: 'Oars', description: 'Rows.' };

it('finds nothing in texts that fit', () => expect(findStoreFaults(TEXTS, OWN)).toEqual([]));

it('takes a text of just the length that is allowed', () =>
  expect(findStoreFaults({ ...TEXTS, summary: 'a'.repeat(250) }, OWN)).toEqual([]));

it.each([
  [{ summary: 'a'.repeat(251) }, 'summary has 251 characters, 250 at most are taken'],
  [{ description: 'a'.repeat(15_001) }, 'description has 15001 characters, 15000 at most are taken'],
  [{ tile: 'a'.repeat(61) }, 'tile has 61 characters, 60 at most are taken'],
  [{ captions: { ...TEXTS.captions, list: 'a'.repeat(61) } }, 'caption list has 61 characters, 60 at most are taken'],
  [{ name: 'Tides' }, 'it is called "Tides" here and "Oars" in the package'],
])('says what does not fit: %o', (change, fault) =>
  expect(findStoreFaults({ ...TEXTS, ...change }, OWN)).toEqual([fault]),
);

it("looks at the package's own words, too", () =>
  expect(findStoreFaults(TEXTS, { name: 'Oars', description: 'a'.repeat(133) })).toEqual([
    "the package's description has 133 characters, 132 at most are taken",
  ]));
