import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../lib/core/claim/extract-claims.ts';
import { claimsAlone, figuresWithin } from '../../../lib/core/claim/figures-within.ts';

const document = {
  id: 'd',
  title: null,
  publisher: null,
  url: null,
  date: '2024-03-07',
  opening: '',
  sha256: 'a'.repeat(64),
};
const { claims } = extractClaims(
  { document, text: 'Marta Lopez, 34, a nurse, has 12 cats in Sorn.', language: 'en' },
  { id: 'sorn', title: 'Sorn' },
);

describe('figuresWithin', () => {
  it('gives the number of an age', () => {
    const age = claims.find(({ type }) => type === 'age');
    expect(age && figuresWithin(age, claims).map(({ value }) => value)).toEqual([34]);
  });

  it('leaves other figures alone', () => {
    expect(claimsAlone(claims).map(({ type, appearances: [at] }) => `${type} ${at?.exact}`)).toEqual([
      'age Marta Lopez, 34',
      'figure 12 cats',
    ]);
  });
});
