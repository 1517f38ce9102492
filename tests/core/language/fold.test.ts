import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, unfoldSpan } from '../../../lib/core/language/fold.ts';
import { findWords } from '../../../lib/core/language/words.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        'e\u0301',
        '\u00ad',
        '\u200b',
        'ﬁ',
        '…',
        '“',
        '\ud83d',
        '👩‍👧',
        '\u00a0',
        'ｗ',
        '½',
        'ß',
        'İ',
        '㌍',
        ' ',
        '\n',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('fold', () => {
  it.each([
    ['“It’s” — he\u00a0said…', '"it\'s" - he said...'],
    ['co\u00adoperate\u200b', 'cooperate'],
    ['Café ﬁre', 'cafe fire'],
    ['a \n\t b', 'a b'],
    ['‘x’ «y» „z“', '\'x\' "y" "z"'],
    ['so\ufe31there \ufe41yes\ufe42 \uff40a\uff40 \u0149', "so-there \"yes\" 'a' 'n"],
  ])('%j gives %j', (raw, folded) => {
    expect(fold(raw).text).toBe(folded);
  });

  it('changes nothing in what is folded', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const once = fold(raw).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });

  it('maps back in order and in bounds', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const folded = fold(raw);
        const offsets = folded.offsets ?? Array.from({ length: raw.length + 1 }, (_, i) => i);
        expect(offsets).toHaveLength(folded.text.length + 1);
        expect(offsets.at(-1)).toBe(raw.length);
        expect([...offsets]).toEqual([...offsets].sort((a, b) => a - b));
      }),
    );
  });

  it('unfolds any span to one that folds to it, or to more', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (raw, a, b) => {
        const folded = fold(raw);
        const [start = 0, end = 0] = [a, b].map((n) => n % (folded.text.length + 1)).sort((x, y) => x - y);
        const span = unfoldSpan(folded, { start, end });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(raw.length);
        if (end > start) expect(span.end).toBeGreaterThan(span.start);
        else expect(span.end).toBe(span.start);
      }),
    );
  });
});

describe('findWords', () => {
  it.each([
    ['Don’t pay 1,234.50 to the U.S.', ["don't", 'pay', '1,234.50', 'to', 'the', 'u.s']],
    ['a cease-fire, 60% or $5', ['a', 'cease', 'fire', '60', '%', 'or', '$', '5']],
    ['', []],
  ])('%s', (raw, words) => {
    expect(findWords(raw).map(({ folded }) => folded)).toEqual(words);
  });

  it('gives words in order, apart, where they stand', () => {
    fc.assert(
      fc.property(text, (raw) => {
        let end = 0;
        for (const word of findWords(raw)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(raw.length);
      }),
    );
  });
});
