import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findFoldedWords } from '../../../lib/core/language/folded-words.ts';
import { scanWords } from '../../../lib/core/language/scan-words.ts';
import { wordKey } from '../../../lib/core/language/word-key.ts';
import { asWords, findWords } from '../../../lib/core/language/words.ts';

/** Plain words, other letters and marks on them, numbers and signs, marks and entities, gaps: seen and unseen. */
const PIECES = [
  ['a', 'B', 'st', 'don’t', 'U.S.', 'a.b', 'c.d.ef', 'bridge', 'O`Neil'],
  ['é', 'É', 'ß', 'İ', 'Σ', 'ς', 'ﬁ', 'ŉ', 'Ǆ', 'ю', 'ع', 'ُ', '中', 'ไทย', '\u0301', '😀'],
  ['1', '23', '3.5m', '1,234.5', '½', '²', '٣', '%', '$', '€'],
  ["'", '’', '`', "''", '“', '”', '″', '—', '-', '…', '.', ',', '·', '•', '_', '&', '&#39;', '&amp;#8217;'],
  [' ', '\n', '\t', '\u00a0', '\u00ad', '\u200b', '\u034f', '\u0001', '\u007f'],
].flat();

const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));

it('finds in any text the words that are found when it is folded as a whole', () => {
  fc.assert(
    fc.property(text, (any) => {
      expect(findWords(any)).toEqual(findFoldedWords(any));
      expect(asWords(scanWords(any))).toEqual(findWords(any));
    }),
    { numRuns: 2000 },
  );
});

it('gives each word the key that it has alone', () => {
  const { words, keys } = scanWords('The U.S. spent $1,234.5 on Müller’s café — don’t ask, “&#39;tis” naïve.');
  expect(words.map(({ folded }) => folded)).toEqual([
    'the',
    'u.s',
    'spent',
    '$',
    '1,234.5',
    'on',
    "muller's",
    'cafe',
    "don't",
    'ask',
    'tis',
    'naive',
  ]);
  expect([...keys]).toEqual(words.map(({ folded }) => wordKey(folded)));
});

it('knows a word again wherever it is, and longer ones than any language has', () => {
  const long = 'x'.repeat(3000);
  const { words } = scanWords(`Bridge, “bridge” and BRIDGE ${long} ${long}`);
  expect(new Set(words.filter(({ folded }) => folded === 'bridge')).size).toBe(1);
  expect(words.filter(({ folded }) => folded === long)).toHaveLength(2);
});

it('goes on when it has met more words than it remembers', () => {
  const all = Array.from({ length: 9_000 }, (_, i) => `w${i}`);
  for (const { words } of [scanWords(all.join(' ')), scanWords(all.join('-'))])
    expect(words.map(({ folded }) => folded)).toEqual(all);
});

it('reads long texts of one stretch in linear time', () => {
  const measured = [3_000, 30_000].map((length) => {
    const start = performance.now();
    for (const piece of ['é\u0301', 'a-', '&', 'ab\u00ad', '1,', 'x']) scanWords(piece.repeat(length));
    return performance.now() - start;
  });
  expect(measured[1]).toBeLessThan(50 * Math.max(20, measured[0] ?? 0));
});
