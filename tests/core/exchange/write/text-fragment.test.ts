import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkToPassage } from '../../../../lib/core/exchange/write/text-fragment.ts';

describe('linkToPassage', () => {
  it('escapes what divides a directive, and replaces an older fragment', () => {
    expect(linkToPassage('https://a.example/x#y', 'cease-fire, now & here')).toBe(
      'https://a.example/x#:~:text=cease%2Dfire%2C%20now%20%26%20here',
    );
  });

  it('names a long passage by its first and last words', () => {
    const words = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
    expect(linkToPassage('https://a.example/', words)).toBe(
      'https://a.example/#:~:text=word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59',
    );
  });

  it('throws on no text, lone surrogates included', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => linkToPassage('https://a.example/', `\ud800${text}`).length > 0,
      ),
    );
  });
});
