import { describe, expect, it } from 'vitest';
import { findTokens } from '../../../../lib/core/language/narrative/narrative-tokens.ts';

/** Tokens as one readable line: words as they are, other tokens by their kind. */
const read = (text: string, quotations: readonly { start: number; end: number }[] = []): string =>
  findTokens(text, quotations)
    .map(({ kind, word, possessive }) => (kind === 'word' ? word + (possessive ? '*' : '') : `<${kind}>`))
    .join(' ');

describe('findTokens', () => {
  it.each<[string, string]>([
    ['Dr. Lee left. She ran.', 'dr lee left <stop> she ran <stop>'],
    ['The U.S. envoy, J. Lee (R-Ky.), left', 'the u.s envoy <comma> j lee <open> r-ky <close> <comma> left'],
    ['It cost 1.5 million... Why?!', 'it cost 1.5 million <stop> why <stop>'],
    ['Lee’s plan, the players’ union', 'lee* plan <comma> the players* union'],
    ['They don’t — they won’t -- well-known', "they don't <dash> they won't <dash> well-known"],
    ['One:\n\nTwo', 'one <colon> <break> two'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('puts one token in the place of a quotation, even inside a word', () => {
    expect(read('He said “no”.', [{ start: 8, end: 12 }])).toBe('he said <quotation> <stop>');
    expect(read('undone', [{ start: 2, end: 6 }])).toBe('un <quotation>');
  });

  it('leaves the possessive ending out of the span', () => {
    const [lee] = findTokens('Lee’s plan', []);
    expect(lee).toMatchObject({ start: 0, end: 3, capital: true, possessive: true });
  });
});
