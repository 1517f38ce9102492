import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutPages } from '../../../../lib/core/source/layout/lay-out-pages.ts';
import type { PositionedPage } from '../../../../lib/core/source/layout/positioned-text.ts';
import { setLines, setPage } from '../../../support/documents/set-page.ts';

const number = fc.oneof(fc.integer({ min: -100, max: 900 }), fc.constantFrom(0, -1e9, 1e9, 0.001));
const words = fc.oneof(
  fc.string({ maxLength: 12, unit: 'grapheme' }),
  fc.constantFrom(
    'word',
    '12',
    'over-',
    ' ',
    '',
    '\u00AD',
    'שלום',
    'ab\u00ADc',
    '´',
    'Q.',
    '• one',
    '....... 12',
    '\uD800',
  ),
);
const text = fc.record({
  text: words,
  x: number,
  y: number,
  width: number,
  size: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constantFrom(0.001, 1e6)),
  angle: fc.constantFrom(0, 90, 180, 270, 45, -90, 720),
});
const page: fc.Arbitrary<PositionedPage> = fc
  .array(text, { maxLength: 60 })
  .map((texts) => ({ number: 1, width: 612, height: 792, texts }));

const LETTERS = /[\p{L}\p{N}]/gu;
const lettersOf = (from: string): string => (from.match(LETTERS) ?? []).join('');

describe('whatever is on pages', () => {
  it('gives a text whose places and doubts are in order and within it, and throws nothing', () => {
    fc.assert(
      fc.property(fc.array(page, { maxLength: 5 }), (pages) => {
        const laidOut = layOutPages(pages.map((each, index) => ({ ...each, number: index + 1 })));
        let last = -1;
        for (const { start } of laidOut.places) {
          expect(start).toBeGreaterThan(last);
          expect(start).toBeLessThanOrEqual(laidOut.text.length);
          last = start;
        }
        let end = 0;
        for (const doubt of laidOut.doubtful) {
          expect(doubt.start).toBeGreaterThanOrEqual(end);
          expect(doubt.end).toBeGreaterThan(doubt.start);
          end = doubt.end;
        }
        expect(end).toBeLessThanOrEqual(laidOut.text.length);
      }),
      { numRuns: 300 },
    );
  });

  it('has the letters of each line in their order, and no others', () => {
    const line = fc.stringMatching(/^[A-Za-z]{1,8}(?: [a-z]{1,8}){0,8}$/);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        const { text: read } = layOutPages([setPage(setLines(lines))]);
        expect(lettersOf(read)).toBe(lettersOf(lines.join('')));
      }),
      { numRuns: 200 },
    );
  });
});
