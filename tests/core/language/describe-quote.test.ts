import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTEXT_LENGTH as CLAIM_CONTEXT } from '../../../lib/core/claim/claim.ts';
import { describeAppearance } from '../../../lib/core/claim/source-text.ts';
import { CONTEXT_LENGTH, describeQuote } from '../../../lib/core/language/describe-quote.ts';

const document = {
  id: 'd1',
  title: null,
  publisher: null,
  url: null,
  date: null,
  opening: '',
  sha256: '0'.repeat(64),
};

describe('the words around a passage', () => {
  it.each([CONTEXT_LENGTH, CLAIM_CONTEXT])('never end in half a character, %i code units away or nearer', (length) => {
    for (let distance = length - 2; distance <= length + 1; distance++) {
      const text = `😀${'a'.repeat(distance)}words${'b'.repeat(distance)}😀`;
      const span = { start: distance + 2, end: distance + 7 };
      const { prefix, suffix } = describeQuote(text, span, length);
      expect([prefix.isWellFormed(), suffix.isWellFormed()]).toEqual([true, true]);
      const appearance = describeAppearance({ document, text, language: 'en' }, span);
      expect([appearance.prefix.isWellFormed(), appearance.suffix.isWellFormed()]).toEqual([true, true]);
    }
  });

  it('are those of the text, as many as asked for but for one at each end', () => {
    const part = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(part, part, part, fc.nat(50), (before, exact, after, length) => {
        const text = before + exact + after;
        const start = before.length;
        const { prefix, suffix } = describeQuote(text, { start, end: start + exact.length }, length);
        expect(before.endsWith(prefix)).toBe(true);
        expect(after.startsWith(suffix)).toBe(true);
        expect(prefix.length).toBeGreaterThanOrEqual(Math.min(before.length, length) - 1);
        expect(suffix.length).toBeGreaterThanOrEqual(Math.min(after.length, length) - 1);
      }),
    );
  });
});
