import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '../../../lib/core/language/words.ts';

const wordsOf = (text: string): string[] => findWords(text).map(({ folded }) => folded);

describe('findWords', () => {
  it.each<[string, readonly string[]]>([
    ['The bridge, they say, is OLD.', ['the', 'bridge', 'they', 'say', 'is', 'old']],
    ['It doesn’t hold; rock ’n’ roll', ['it', "doesn't", 'hold', 'rock', 'n', 'roll']],
    ['a cease-fire of 1,234.5 days, 3.', ['a', 'cease', 'fire', 'of', '1,234.5', 'days', '3']],
    ['the U.S. and the u.s.s.r, but a.b1', ['the', 'u.s', 'and', 'the', 'u.s.s.r', 'but', 'a', 'b1']],
    ['$5 or 6% or €7', ['$', '5', 'or', '6', '%', 'or', '€', '7']],
    ['Zürich’s café naïve', ["zurich's", 'cafe', 'naive']],
    ['ab\u0915\u093f \u03b1x \ud835\udfd7', ['ab\u0915\u093f', '\u03b1x', '9']],
    ['橋は明日から閉鎖', ['橋', 'は', '明日', 'から', '閉鎖']],
    ['这座桥明天关闭', ['这', '座', '桥', '明天', '关闭']],
    ['สะพานจะปิด 3 วัน', ['สะพาน', 'จะ', 'ปิด', '3', 'วัน']],
    ['½ a loaf', ['1/2', 'a', 'loaf']],
    ['', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('reads plain words as the pattern for all words does', () => {
    const pattern =
      /(?:\p{N}+(?:[.,]\p{N}+)+|\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:'[\p{L}]+)*)|[%$€£¥₹₪]/gu;
    const characters = fc.constantFrom(..."ab1 2.,'%$\u0436\u0663\u0902-x".split(''));
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 30 }), (text) => {
        const words = findWords(text);
        expect(words.map(({ start, end }) => [start, end])).toEqual(
          [...text.matchAll(pattern)].map(({ 0: word, index }) => [index, index + word.length]),
        );
      }),
      { numRuns: 2_000 },
    );
  });
});
