import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntaxOf } from '../../../../lib/core/language/syntax/language-syntax.ts';
import { splitTokens } from '../../../../lib/core/language/syntax/split-tokens.ts';
import { findWords, MARK } from '../../../../lib/core/language/syntax/words.ts';

const wordsOf = (text: string, language = 'en') => findWords(splitTokens(text), syntaxOf(language).joints);
const texts = (text: string, language = 'en') => wordsOf(text, language).map((word) => word.text);

describe('the words of a sentence', () => {
  it('part what is written as one', () => {
    expect(texts('She didn’t say it’s Ann’s.')).toEqual(['She', 'did', 'n’t', 'say', 'it', '’s', 'Ann', '’s']);
    expect(texts('C’est l’homme, dit-il.', 'fr')).toEqual(['C’', 'est', 'l’', 'homme', 'dit', '-il']);
  });

  it('join what hyphens join', () => {
    expect(texts('A 22-year-old U.S.-led team - or two')).toEqual([
      'A',
      '22-year-old',
      'U.S.-led',
      'team',
      'or',
      'two',
    ]);
  });

  it('tell the apostrophe of an owner from the end of a quotation', () => {
    expect(texts('the boys’ bikes')).toEqual(['the', 'boys', '’', 'bikes']);
    expect(texts('‘We saw the boys’, he said.')).toEqual(['We', 'saw', 'the', 'boys', 'he', 'said']);
    expect(texts("'We saw him', he said.")).toEqual(['We', 'saw', 'him', 'he', 'said']);
  });

  it('keep the marks in front of a word and say what is quoted', () => {
    const words = wordsOf('“It works,” he said (twice).');
    expect(words.map(({ marks }) => marks)).toEqual([MARK.quote, 0, MARK.comma | MARK.quote, 0, MARK.bracket]);
    expect(words.map(({ quoted }) => quoted)).toEqual([true, true, false, false, false]);
  });

  it('take what is before a closing mark that nothing opened as quoted', () => {
    expect(wordsOf('That was all,” he said.').map(({ quoted }) => quoted)).toEqual([true, true, true, false, false]);
  });

  it('have their places in the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        let last = 0;
        for (const { start, end, text: exact } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(exact);
          last = end;
        }
      }),
    );
  });
});
