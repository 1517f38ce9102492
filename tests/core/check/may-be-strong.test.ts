import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alignKeys } from '../../../lib/core/check/align-keys.ts';
import { strengthOf } from '../../../lib/core/check/match-strength.ts';
import { mayBeStrong } from '../../../lib/core/check/may-be-strong.ts';
import { readPageWords } from '../../../lib/core/check/page-words.ts';
import { quotedWords } from '../../../lib/core/check/utterance.ts';
import { sliceWords, weighMatch } from '../../../lib/core/check/weigh-match.ts';
import type { Span } from '../../../lib/core/language/span.ts';

const word = fc.constantFrom(...'the of a to bridge Ida Moen river winter . . open it was'.split(' '));
const words = fc.array(word, { minLength: 3, maxLength: 24 }).map((all) => all.join(' ').replaceAll(' .', '.'));

/** How sure it is, at most, that words of a page are a claim's, as aligning the two tells. */
function strengthsOf(source: Uint32Array, page: ReturnType<typeof quotedWords>, window: Span): unknown[] {
  const shared = alignKeys(source, page.keys.subarray(window.start, window.end)).map((one) => ({
    ...one,
    page: one.page + window.start,
  }));
  return [window, ...page.pieces].flatMap((span) => {
    const inSpan = shared
      .filter((one) => one.page >= span.start && one.page < span.end)
      .map((one) => ({ ...one, page: one.page - span.start }));
    const weight = weighMatch(source, sliceWords(page, span), inSpan);
    const shorter = Math.min(source.length, span.end - span.start);
    return (['same', 'unclear', 'different'] as const).flatMap(
      (relation) =>
        strengthOf(weight, { shared: inSpan.length, shorter, speakers: () => relation, isSaid: () => true }) ?? [],
    );
  });
}

it('lets pass whatever aligning would find', () => {
  const passed = { over: 0 };
  fc.assert(
    fc.property(words, words, fc.nat(4), fc.nat(4), (claim, text, before, after) => {
      const page = readPageWords(text);
      const quoted = quotedWords(page, [{ start: 0, end: page.keys.length }]);
      const window = { start: Math.min(before, page.keys.length - 3), end: Math.max(page.keys.length - after, 3) };
      if (window.start >= window.end) return;
      const source = readPageWords(claim).keys;
      if (source.length === 0 || mayBeStrong(source, quoted, window)) return;
      passed.over++;
      expect(strengthsOf(source, quoted, window)).toEqual([]);
    }),
    { numRuns: 4000 },
  );
  expect(passed.over).toBeGreaterThan(300);
});
