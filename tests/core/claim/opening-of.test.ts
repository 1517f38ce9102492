import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingOf } from '../../../lib/core/claim/opening-of.ts';

describe('openingOf', () => {
  it.each([
    ['Rain fell.', 'Rain fell.'],
    ['  Rain\n\nfell all   day.', 'Rain fell all day.'],
    ['word '.repeat(40), 'word '.repeat(16).trim()],
    ['x'.repeat(200), 'x'.repeat(80)],
    ['', ''],
  ])('of %j is %j', (text, opening) => {
    expect(openingOf(text)).toBe(opening);
  });

  it('is short, well-formed and on one line, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const opening = openingOf(text);
        expect(opening.length).toBeLessThanOrEqual(80);
        expect(opening).toBe(opening.toWellFormed());
        expect(opening).not.toMatch(/\s\s|[\r\n]/u);
      }),
    );
  });
});
