import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSpeakers } from '../../../lib/core/quotation/compare-speakers.ts';

const relationOf = (page: string | null, name: string, ...aliases: string[]) =>
  compareSpeakers(page, { name, aliases }).relation;

describe('one person', () => {
  it.each([
    ['Keller', 'Anna Keller'],
    ['President Keller', 'Anna M. Keller'],
    ['KELLER', 'Anna Keller'],
    ['A. Keller', 'Anna Keller'],
    ['Bill Novak', 'William Jefferson Novak'],
    ['Dr. Basem Haddad', 'Basem Haddad'],
    ['Basem Haddad, a senior official', 'Dr. Basem Haddad'],
    ['union spokesman Basem Haddad', 'Haddad'],
    ['Secretary of State Maria Ortega', 'Maria Ortega'],
    ['the Rev. John Smith', 'John Smith'],
    ['Volodymyr Petrenkoy', 'Volodymyr Petrenko'],
    ['Muhammad al-Rashid', 'Mohammed Rashid'],
    ['Li Wei', 'Wei Li'],
    ['Maria Ortega', 'Maria Ortega Pérez'],
    ['Ortega', 'Maria Ortega Pérez'],
    ['John Smith of Acme Corp.', 'John Smith'],
  ])('%s is %s', (page, source) => {
    expect(relationOf(page, source)).toBe('same');
    expect(relationOf(source, page)).toBe('same');
  });

  it('goes by an alias', () => {
    expect(relationOf('Abu Salim', 'Yusuf Darwish', 'Abu Salim')).toBe('same');
  });
});

describe('two persons', () => {
  it.each([
    ['Anna Keller', 'Basem Haddad'],
    ['Mr. Smith', 'Anna Keller'],
    ['Maria Keller', 'Anna Keller'],
    ['White House press secretary Karen Doyle', 'Marco Ruiz'],
    ['Khalil al-Masri', 'Basem Haddad'],
    ['John Smith of Acme Corp.', 'Mary Jones'],
    ['The Rev. John Smith', 'Mary Jones'],
    ['John Smith Jr.', 'John Smith III'],
  ])('%s is not %s', (page, source) => {
    expect(relationOf(page, source)).toBe('different');
    expect(relationOf(source, page)).toBe('different');
  });

  it('are told apart though the source also has the surname alone', () => {
    expect(relationOf('Anna Keller', 'Basem Haddad', 'Dr. Basem Haddad', 'Haddad')).toBe('different');
    expect(relationOf('Salim Haddad', 'Basem Haddad', 'Haddad')).not.toBe('same');
  });
});

describe('what could be one person or two', () => {
  it.each([
    ['the official', 'Basem Haddad'],
    ['he', 'Basem Haddad'],
    ['She', 'Basem Haddad'],
    ['a spokesman for the ministry', 'Basem Haddad'],
    ['a Merrill spokesman', 'Mark Doyle'],
    ['an Acme Partners spokeswoman', 'Mary Jones'],
    ['Israeli officials', 'Mary Jones'],
    ['President Novak’s spokesman', 'Mary Jones'],
    ['Boston police commissioner', 'Mary Jones'],
    ['Reuters reporters', 'Mary Jones'],
    ['the Ministry of Health', 'Basem Haddad'],
    ['The White House', 'Mary Jones'],
    ['Reuters', 'Mary Jones'],
    ['Smith', 'Anna Keller'],
    ['Pope Leo', 'Robert Martin'],
    ['Jeb Novak', 'John Novak'],
    ['John Smith Jr.', 'John Smith'],
    ['Ортега', 'Maria Ortega'],
    ['', 'Maria Ortega'],
    ['…', '…'],
  ])('%s and %s', (page, source) => {
    expect(relationOf(page, source)).toBe('unclear');
    expect(relationOf(source, page)).toBe('unclear');
  });

  it('is a speaker that one side does not give', () => {
    expect(compareSpeakers(null, { name: 'Anna Keller', aliases: [] })).toEqual({
      page: null,
      source: 'Anna Keller',
      relation: 'unclear',
    });
    expect(compareSpeakers('Anna Keller', null).relation).toBe('unclear');
  });
});

it.each<[string, string, string]>([
  ['the Harbour Board', 'Harbour Board', 'same'],
  ['the harbour board', 'the Harbour Board', 'same'],
  ['the port authority’s', 'the port authority', 'same'],
  ['Quana', 'Quana', 'same'],
  ['the school board', 'the Harbour Board', 'unclear'],
  ['', '', 'unclear'],
])('%j and the alias %j', (page, alias, relation) => {
  expect(compareSpeakers(page, { name: 'Authority of the Port of Troy', aliases: [alias] }).relation).toBe(relation);
});

it.each<[string, string, string]>([
  ['a neighbour', 'Tom Rill', 'unclear'],
  ['one resident', 'Tom Rill', 'unclear'],
  ['he', 'Tom Rill', 'unclear'],
  ['the neighbour', 'Tom Rill', 'same'],
  ['a neighbour', 'a neighbour', 'same'],
])('%j and the alias of %j: whom a text does not name is no named person', (page, name, relation) => {
  expect(compareSpeakers(page, { name, aliases: [page] }).relation).toBe(relation);
});

it('never calls a name different from itself, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(relationOf(name, name)).not.toBe('different');
    }),
  );
});

it.each(['a', 'A ', 'Abcdef', 'Mr. ', '\ud800', ','])('takes a megabyte of %j', (unit) => {
  const much = unit.repeat(2 ** 20 / unit.length);
  expect(relationOf(much, `${much}A`)).not.toBe('different');
});
