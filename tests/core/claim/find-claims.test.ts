import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimSet, SourceDocument } from '../../../lib/core/claim/claim.ts';
import { findClaims, searchedWordsFinder, searchedWordsOf } from '../../../lib/core/claim/find-claims.ts';
import { findWords } from '../../../lib/core/language/words.ts';
import { latestSet } from './examples.ts';
import { quotationSet } from './quotation-set.ts';

const find = (content: string, words: string): number =>
  findClaims(quotationSet([content]), { words, from: 0, count: 10 }).total;

/** Whether words of a text begin as the wanted ones do, read without a short cut. */
function hasAll(content: string, words: string): boolean {
  const text = ` ${findWords(content)
    .map(({ folded }) => folded)
    .join(' ')}`;
  return findWords(words).every(({ folded }) => text.includes(` ${folded}`));
}

/** What folds to a letter, to several, or to none. */
const CHARACTERS = fc.constantFrom(
  ...'aAbBkK19 \n\t.,-\'"`&;#’“”–…éÉﬁÅKı\u00ad\u200b\u0301½Ⅳß。字',
  '&#39;',
  'AB',
  'ab',
);
const TEXTS = fc.array(CHARACTERS, { maxLength: 12 }).map((all) => all.join(''));

describe('findClaims', () => {
  it.each([
    ['The harbour will be dredged', 'harbour dredged', 1],
    ['The harbour will be dredged', 'harb', 1],
    ['The harbour will be dredged', 'arbour', 0],
    ['The Café is shut', 'cafe', 1],
    ['We don’t know', "don't", 1],
    ['har\u00adbour', 'harbour', 1],
  ])('finds in “%s” by “%s” %i', (content, words, total) => expect(find(content, words)).toBe(total));

  it('passes over no text that has the words, whatever it is written with', () => {
    fc.assert(
      fc.property(TEXTS, TEXTS, (text, words) => {
        fc.pre(findWords(words).length > 0);
        const content = `${text} ab1`;
        for (const wanted of [words, 'ab', 'fi', 'k', ...findWords(text).map(({ folded }) => folded)])
          expect(find(content, wanted) > 0, `${content} | ${wanted}`).toBe(hasAll(content, wanted));
      }),
      { numRuns: 2000 },
    );
  });
});

const WORDS = ['bridge', 'Ida', 'brandt bridge', '52', '2026-03', 'nobody', 'drivers closes', 'ab 1', ''];

/** Expects that what is searched by of a set tells what `findClaims` does. */
const agrees = (set: ClaimSet, words: string): void => {
  const { total } = findClaims(set, { words, from: 0, count: 1 });
  expect(searchedWordsFinder(words)(searchedWordsOf(set)), words).toBe(total > 0);
};

describe('searchedWordsFinder', () => {
  it.each(WORDS)('tells of “%s” what findClaims does', (words) => agrees(latestSet(), words));

  it('tells of no claims that there are none', () => agrees({ ...latestSet(), claims: [] }, ''));

  it('tells the same whichever words there are, and whether documents are named with all claims or with each', () => {
    fc.assert(
      fc.property(fc.array(TEXTS, { minLength: 1, maxLength: 4 }), TEXTS, fc.boolean(), (texts, words, areMany) => {
        const all = quotationSet(texts.map((text) => `${text} ab1`));
        const [document] = all.documents;
        const other = { ...document, id: 'other', title: 'kı ab' } as SourceDocument;
        const claims = all.claims.map((claim, i) =>
          areMany && i === 0
            ? { ...claim, appearances: claim.appearances.map((one) => ({ ...one, document: 'other' })) }
            : claim,
        );
        const set = { ...all, documents: [...all.documents, other], claims };
        for (const wanted of [words, 'ab', 'k ab1', ...findWords(texts[0] ?? '').map(({ folded }) => `${folded} ab`)])
          agrees(set, wanted);
      }),
      { numRuns: 500 },
    );
  });
});
