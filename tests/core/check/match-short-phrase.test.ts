import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/core/check/check-text.ts';
import type { ClaimSet } from '../../../lib/core/claim/claim.ts';
import { extractClaims } from '../../../lib/core/claim/extract-claims.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';

const SOURCE = 'Ann Lee told the council that the city is holding “bridge talks” with the port again.';

function extract(text: string, language = 'en'): ClaimSet {
  const document = { id: 'd', title: null, publisher: null, url: null, date: null, opening: '', sha256: '' };
  return extractClaims({ document, text, language }, { id: 'talks', title: 'Talks' });
}

function check(text: string): [string, string][] {
  const set = extract(SOURCE);
  const { findings } = checkText({ text, language: 'en', date: null }, buildClaimIndex([set]));
  return findings.map(({ exact, relation }) => [exact, relation]);
}

describe('matchShortPhrase', () => {
  it('finds two words again when the same person is said to have used them', () => {
    expect(check(SOURCE)).toEqual([['“bridge talks”', 'same']]);
    expect(check('The city, Ann Lee told reporters, is holding “bridge talks” once more.')).toEqual([
      ['“bridge talks”', 'same'],
    ]);
  });

  it.each([
    ['somebody else', 'Omar Day told the council that the port is holding “bridge talks” in secret.'],
    ['nobody', 'The “bridge talks” went on for a week.'],
    ['the same person with a word more', 'Ann Lee told the council about “long bridge talks” with the port.'],
  ])('says nothing of the words of %s', (_, text) => {
    expect(check(text)).toEqual([]);
  });
});

describe('extractClaims', () => {
  it.each([
    ['that somebody said', 'en', SOURCE, 1],
    ['that nobody said', 'en', 'The “bridge talks” went on for a week.', 0],
    ['that somebody unnamed said', 'en', 'He calls them “bridge talks” in every speech.', 0],
    ['of which nobody can tell who said them', 'fr', 'Les « boîtes vides » sont toujours dans le port.', 0],
  ])('makes of a word or two %s as many claims as can be told again', (_, language, text, count) => {
    expect(extract(text, language).claims.filter(({ type }) => type === 'quotation')).toHaveLength(count);
  });
});
