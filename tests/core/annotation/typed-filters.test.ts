import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asPrefix,
  suggestFilters,
  type TypedField,
  takeTypedFilters,
  withoutLast,
} from '../../../lib/core/annotation/typed-filters.ts';

const facet = (value: string, label = value, count = 1) => ({ value, label, count });
const FIELDS: readonly TypedField[] = [
  { field: 'tag', name: 'Schlagwort', values: [facet('levy', 'Levy'), facet('to do'), facet('harbour')] },
  { field: 'relation', name: 'Ergebnis', values: [facet('differs', 'Weicht ab'), facet('same', 'Gleich')] },
  { field: 'site', name: 'Website', values: [facet('news.example'), facet('news.test')] },
  { field: 'type', name: 'Was es ist', values: [facet('quotation', 'Zitat')] },
  { field: 'from', name: 'Von', values: [] },
];

const take = (text: string, isTyped = false) => takeTypedFilters(text, FIELDS, { isTyped });

const said = (text: string) => suggestFilters(text, FIELDS, 3).map(({ name, label }) => `${name}: ${label}`);

describe('what is typed into the search', () => {
  it.each([
    ['plain words', 'the new pier', 'the new pier', {}],
    ['a filter alone', 'tag:levy', '', { tag: 'levy' }],
    ['a filter by its name in the reader’s language', 'schlagwort:levy', '', { tag: 'levy' }],
    ['a value by its label', 'Ergebnis:gleich', '', { relation: 'same' }],
    ['a value with spaces', 'ergebnis:"Weicht ab" pier', 'pier', { relation: 'differs' }],
    ['the only value that begins so', 'ergebnis:weicht', '', { relation: 'differs' }],
    ['a name with spaces', 'was-es-ist:zitat', '', { type: 'quotation' }],
    ['several', 'tag:levy site:news.example pier', 'pier', { tag: 'levy', site: 'news.example' }],
    ['a tag that nothing has yet', 'tag:Ferry', '', { tag: 'ferry' }],
    ['a day', 'von:2026-03-01', '', { from: '2026-03-01' }],
    ['no day', 'von:yesterday', 'von:yesterday', {}],
    ['a field that there is not', 'colour:red', 'colour:red', {}],
    ['a value that the field has not', 'ergebnis:maybe', 'ergebnis:maybe', {}],
    ['a time of day', 'at 10:30', 'at 10:30', {}],
    ['an address', 'https://news.example/a', 'https://news.example/a', {}],
  ])('%s', (_, text, words, filters) => expect(take(text)).toEqual({ words, filters }));

  it('takes a filter that is still being typed only once it has ended', () => {
    expect(take('pier tag:lev', true)).toEqual({ words: 'pier tag:lev', filters: {} });
    expect(take('pier tag:levy ', true)).toEqual({ words: 'pier ', filters: { tag: 'levy' } });
  });

  it('suggests values by the word that is typed last', () => {
    expect(said('pier le')).toEqual(['Schlagwort: Levy']);
    expect(said('ab')).toEqual(['Ergebnis: Weicht ab']);
    expect(said('pier l')).toEqual([]);
    expect(said('schlagwort:')).toEqual(['Schlagwort: Levy', 'Schlagwort: to do', 'Schlagwort: harbour']);
    expect(said('site:news.t')).toEqual(['Website: news.test']);
    expect(withoutLast('pier site:news.t')).toBe('pier');
    expect(asPrefix('Was es ist')).toBe('was-es-ist:');
  });

  it('throws at nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, isTyped) => {
        expect(() => [take(text, isTyped), suggestFilters(text, FIELDS, 5), withoutLast(text)]).not.toThrow();
      }),
    );
  });
});
