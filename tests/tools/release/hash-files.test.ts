import { expect, it } from 'vitest';
import { findDifferentFiles } from '../../../tools/release/hash-files.ts';

const FIRST = new Map([
  ['a.js', '1'],
  ['b.js', '2'],
]);

it.each([
  ['nothing where all is the same', FIRST, []],
  ['a file with other bytes', new Map([...FIRST, ['b.js', '3']]), ['b.js']],
  ['a file that only the second has', new Map([...FIRST, ['c.js', '3']]), ['c.js']],
  ['a file that only the first has', new Map([['a.js', '1']]), ['b.js']],
])('findDifferentFiles gives %s', (_what, second, files) => expect(findDifferentFiles(FIRST, second)).toEqual(files));
