import { describe, expect, it } from 'vitest';
import { fromFirstMatch, hasMatch, markMatches, wantedWords } from '../../../lib/core/annotation/mark-matches.ts';

const marked = (text: string, words: string): string =>
  markMatches(text, wantedWords(words))
    .map(({ text: piece, isMatch }) => (isMatch ? `[${piece}]` : piece))
    .join('');

describe('words that were looked for', () => {
  it.each([
    ['The harbour and its harbours', 'harbour', 'The [harbour] and its [harbours]'],
    ['Die HÄFEN im Fluss', 'häf', 'Die [HÄFEN] im Fluss'],
    ['nothing here', 'pier', 'nothing here'],
    ['all of it', '', 'all of it'],
    ['one two', 'two one', '[one] [two]'],
    ['', 'pier', ''],
  ])('are marked in %j by %j', (text, words, expected) => expect(marked(text, words)).toBe(expected));

  it('are in sight in one line', () => {
    const text = `${'so many words before it '.repeat(6)}the harbour was closed`;
    expect(fromFirstMatch(text, wantedWords('harbour'))).toMatch(/^… .{20,45}harbour was closed$/);
    expect(fromFirstMatch(text, [])).toBe(text);
    expect(hasMatch(text, wantedWords('harb'))).toBe(true);
    expect(hasMatch(text, wantedWords('arbour'))).toBe(false);
  });

  it('are found behind a word without end', () => {
    const text = `${'a'.repeat(1_000_000)} ${'so many words before it '.repeat(2)}harbour`;
    expect(fromFirstMatch(text, ['harbour'])).toMatch(/^… .{20,45}harbour$/);
  });
});
