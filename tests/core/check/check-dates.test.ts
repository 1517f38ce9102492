import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/core/check/check-text.ts';
import { describeFinding } from '../../../lib/core/check/describe-finding.ts';
import type { Finding } from '../../../lib/core/check/finding.ts';
import type { ClaimSet, SourceDocument } from '../../../lib/core/claim/claim.ts';
import { extractClaims } from '../../../lib/core/claim/extract-claims.ts';
import { parseClaimSet } from '../../../lib/core/claim/parse-claim-set.ts';
import { buildClaimIndex, loadClaimIndex, packClaimIndex } from '../../../lib/core/index/claim-index.ts';

const document: SourceDocument = {
  id: 'source',
  title: 'Sorn',
  publisher: null,
  url: null,
  date: '2024-03-07',
  opening: 'Sorn',
  sha256: 'a'.repeat(64),
};

const setOf = (text: string): ClaimSet =>
  extractClaims({ document, text, language: 'en' }, { id: 'sorn', title: 'Sorn' });

const page = (text: string) => ({ text, language: 'en', date: '2024-03-07' });

const check = (source: string, text: string): readonly Finding[] =>
  checkText(page(text), buildClaimIndex([setOf(source)])).findings;

const inShort = ({ type, relation, severity, exact, claim, differences }: Finding): string =>
  [type, relation, severity, exact, claim.exact, ...differences.map(({ kind }) => kind)].join(' | ');

describe('dates and details in a check', () => {
  it('reports a date that differs, with its part', () => {
    const [finding] = check('The Sorn mill was built in 1961.', 'Built in 1916, the Sorn mill stands empty.');
    expect(finding && inShort(finding)).toBe('date | differs | major | 1916 | 1961 | year');
    expect(finding && describeFinding(finding)).toBe('The year differs: the source says “1961”, the page “1916”.');
  });

  it('reports a date told otherwise as agreeing', () => {
    const [finding] = check('The Sorn council met in Halden on Tuesday.', 'The Sorn council met in Halden on March 5.');
    expect(finding && inShort(finding)).toBe('date | same | none | March 5 | Tuesday');
    expect(finding && describeFinding(finding)).toBe('“March 5” agrees with the source’s “Tuesday”.');
  });

  it('says nothing of another date where the page has the source’s too', () => {
    const text = 'The Sorn mill was built in 1961. Another record says the Sorn mill was built in 1916.';
    expect(check('The Sorn mill was built in 1961.', text).map(inShort)).toEqual(['date | same | none | 1961 | 1961']);
  });

  it('says nothing where the source itself has two dates', () => {
    const source = 'The Sorn mill was built in 1961. Others hold that the Sorn mill was built in 1975.';
    expect(check(source, 'The Sorn mill was built in 1916.')).toEqual([]);
  });

  it('reports a misspelt name and leaves an age to the figures', () => {
    const found = check('Marta Lopez, 34, a nurse, was hurt in Sorn.', 'Maria Lopez, 34, a nurse, was hurt in Sorn.');
    expect(found.filter(({ type }) => type === 'detail').map(inShort)).toEqual([
      'detail | differs | minor | Maria Lopez | Marta Lopez, 34 | name',
    ]);
    const { leftOut } = checkText(
      page('“It was the roof,” said Maria Lopez, 34, a nurse, who was hurt in Sorn.'),
      buildClaimIndex([setOf('“It was the roof,” said Marta Lopez, 34, a nurse, who was hurt in Sorn.')]),
    );
    expect(leftOut).toEqual([]);
    const ages = check('Marta Lopez, 34, was hurt in Sorn.', 'Marta Lopez, 43, was hurt in Sorn.');
    expect(ages).toHaveLength(1);
    expect(ages[0]).toMatchObject({ relation: 'differs', severity: 'major' });
  });

  it('says nothing of a family name that two people of the source have', () => {
    const source = 'Ada Lopez, 34, and her son Peter Lopez, 12, were hurt in Sorn.';
    expect(check(source, 'Lopez, 30, was hurt.').filter(({ type }) => type === 'detail')).toEqual([]);
  });

  it('keeps its claims through a file and its index through a buffer', () => {
    const set = setOf('The Sorn mill was built in 1961. The fair begins June 12. Marta Lopez, 34, was hurt.');
    const parsed = parseClaimSet(JSON.parse(JSON.stringify(set)));
    expect(parsed).toEqual({ ok: true, value: set });
    expect(set.claims.filter(({ type }) => type === 'date').map(({ id }) => id)).toEqual(['d1', 'd2']);
    const places = [{ id: set.id, read: () => set }];
    const index = loadClaimIndex(places, packClaimIndex(buildClaimIndex([set])));
    const found = index && checkText(page('The Sorn mill was built in 1916.'), index).findings;
    expect(found?.map(inShort)).toEqual(['date | differs | major | 1916 | 1961 | year']);
  });

  it('reads a claim by its passage where a file has no sentence', () => {
    const set = setOf('The Sorn mill was built in 1961.');
    const claims = set.claims.map((claim) => {
      const { context: _, ...bare } = claim as typeof claim & { context?: unknown };
      return bare;
    });
    const index = buildClaimIndex([{ ...set, claims }]);
    expect(checkText(page('The Sorn mill was built in 1916.'), index).findings.map(inShort)).toEqual([
      'date | differs | major | 1916 | 1961 | year',
    ]);
  });
});
