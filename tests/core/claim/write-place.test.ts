import { describe, expect, it } from 'vitest';
import type { DocumentPlace } from '../../../lib/core/claim/claim.ts';
import { writePlace } from '../../../lib/core/claim/write-place.ts';

const WORDS = { page: (number: number) => `p. ${number}`, line: (number: number) => `line ${number}` };
const NOWHERE: DocumentPlace = { page: null, line: null, time: null };

describe('writePlace', () => {
  it.each([
    [{ page: 12 }, 'p. 12'],
    [{ page: 12, line: 4 }, 'p. 12, line 4'],
    [{ line: 40 }, 'line 40'],
    [{ time: 872.4 }, '00:14:32'],
    [{ time: 0 }, '00:00:00'],
    [{ time: 36_000 }, '10:00:00'],
    [{ time: -3 }, '00:00:00'],
    [{}, ''],
  ])('writes %o as %o', (known, written) => {
    expect(writePlace({ ...NOWHERE, ...known }, WORDS)).toBe(written);
  });
});
