import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/core/check/check-text.ts';
import { extractClaims } from '../../../lib/core/claim/extract-claims.ts';
import { hasEitherNumber, isStyleSure } from '../../../lib/core/figure/number-style.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';

describe('a number that is another one in the other style', () => {
  it.each(['15.000 homes', '1,234 people', 'about 250.000', '$3.125 billion'])('%s', (written) =>
    expect(hasEitherNumber(written)).toBe(true),
  );
  it.each(['15,000,000 homes', '1.234,5 Tonnen', '0.125', '12.5 percent', '15000', '1 234', '1.2345', '15,0000'])(
    'is not %s',
    (written) => expect(hasEitherNumber(written)).toBe(false),
  );
});

describe('the style of numbers', () => {
  it.each([
    ['The flood destroyed 15,000 of the homes in the valley, the county said.', null],
    ['The flood destroyed 15,000 homes.', 'en'],
    ['Die Flut zerstörte 15.000 Häuser.', 'de'],
    ['Bürgermeister zählt 15.000 Häuser', 'de'],
    ['Unos 15.000 vecinos de la ciudad salieron.', 'es'],
    ['Marlow mayor counts 15,000 homes', 'en'],
    ['Mayor Núñez counts 15,000 homes in the town.', 'en'],
    ['نحو 15,000 شخص جاءوا إلى الساحة.', 'ar'],
    ['Oversvømmelsen ødelagde 15.000 hjem i Marlow.', 'da'],
    ['The flood destroyed 15,000 homes, 4.5 percent of all.', 'en'],
    ['Die Flut zerstörte 15.000 Häuser, 4,5 Prozent. Der Index stieg um 0.25 %.', 'de'],
    ['La crue a détruit 1.500.000 arbres.', 'es'],
    ['About 15,000 homes were lost. Call 1.800.555.0199.', 'en'],
    ['About 15,000 homes were lost. The server was 10.128.100.20.', 'en'],
  ])('is sure in %s (%s)', (text, language) => expect(isStyleSure({ text, language })).toBe(true));

  it.each([
    ['Marlow: 15.000', null],
    ['Oversvømmelsen ødelagde 15.000 hjem i Marlow.', null],
    ['Die Flut hat im Tal 15.000 der Häuser zerstört, wie der Kreis mitteilte.', null],
    ['Oversvømmelsen ødelagde 15.000 hjem, 4,5 % af dem alle.', 'en'],
    ['Oversvømmelsen ødelagde 1.500.000 hjem.', 'en'],
    ['Oversvømmelsen ødelagde 1.500.000,5 hjem.', 'en'],
    // Too short to tell their language, and hardly in the one that the page gives.
    ['Rund 15.000 Menschen kamen am Sonntag.', 'en'],
    ['Bürgermeister zählt 15.000 Häuser', 'en'],
    ['Unos 15.000 vecinos de la ciudad salieron.', 'en-US'],
    ['Près de 15.000 arbres ont brûlé dans le parc.', 'en'],
    ['About 15,000 people came to the square.', 'de'],
    ['About 15,000 people came to the square.', 'es'],
    ['نحو 15.000 شخص جاءوا إلى الساحة.', 'en'],
    ['The flood cost Marlow $1,250,000.', 'de'],
    ['The flood destroyed 15,000 homes, 4.5 percent of all.', 'de'],
    ['', null],
  ])('is not sure in %s (%s)', (text, language) => expect(isStyleSure({ text, language })).toBe(false));
});

const sourceOf = (text: string, language: string | null) => ({
  text,
  language,
  document: { id: 'd1', title: null, publisher: null, url: null, date: '2026-03-02', opening: '', sha256: '' },
});
const claimsOf = (text: string) => extractClaims(sourceOf(text, null), { id: 's', title: 's' }).claims;

describe('a figure that may be another number', () => {
  const index = buildClaimIndex([
    extractClaims(sourceOf('The flood in Marlow destroyed 15,000 homes on Monday.', 'en'), { id: 's', title: 's' }),
  ]);
  const relationsIn = (text: string, language: string | null): string[] =>
    checkText({ text, language, date: '2026-03-02' }, index).findings.flatMap(({ type, relation }) =>
      type === 'figure' ? relation : [],
    );

  it('has no verdict where the style cannot be told', () => {
    expect(relationsIn('Marlow flood destroyed 19,000 homes Monday.', 'en')).toEqual(['differs']);
    expect(relationsIn('Marlow flood destroyed 19,000 homes Monday.', null)).toEqual(['unclear']);
    expect(relationsIn('Marlow flood destroyed 15,000 homes Monday.', null)).toEqual(['unclear']);
    expect(relationsIn('Marlow flood destroyed 19000 homes Monday.', null)).toEqual(['differs']);
  });

  it('is no claim of a source whose style cannot be told', () => {
    expect(claimsOf('Marlow flood destroyed 15.000 homes Monday.').filter(({ type }) => type === 'figure')).toEqual([]);
    expect(claimsOf('The flood in Marlow destroyed 15,000 of the homes.').map(({ type }) => type)).toContain('figure');
  });
});
