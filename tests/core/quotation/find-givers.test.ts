import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/core/language/document.ts';
import { findGivers } from '../../../lib/core/quotation/find-givers.ts';

/** A text with a number, and who gives that number. */
type Row = readonly [text: string, giver: string | null];

const GIVEN: readonly Row[] = [
  ['The toll reached 53, according to the health ministry.', 'the health ministry'],
  ['According to the Interior Ministry, 40 boats sank.', 'the Interior Ministry'],
  ['Losses grew to 4 percent, according to data from the Labour Department.', 'the Labour Department'],
  ['Officials said 50 people had died.', 'Officials'],
  ['Officials said on Friday that 50 people had died.', 'Officials'],
  ['The agency puts the toll at 53.', 'the agency'],
  ['A Harbour News tally of 300 dead was published.', 'Harbour News'],
  ['Police estimate 20 people marched.', 'Police'],
  ['At least 12 people were killed, police said.', 'police'],
  ['At least 12 people were killed, said Ann Lee, the mayor.', 'Ann Lee'],
  ['The mayor, Ann Lee, spoke. She said 12 homes were damaged.', 'Ann Lee'],
  ['“We lost 40 boats,” said Ann Lee.', 'Ann Lee'],
  ['The fire destroyed 30 homes, the fire service said, adding that nobody was hurt.', 'the fire service'],
  ['The fire was put out, the fire service said, adding that 4 people were hurt.', 'the fire service'],
  ['Ann Lee, author of a report on the sea, spoke. The report said that 50 boats sank.', 'the report'],
  ['A poll by Harbour News found that 53 percent agreed.', 'A poll by Harbour News'],
  ['A poll released on Friday found that 53 percent agreed.', 'A poll'],
  ['The ministry spoke of many, while the army put the number at 15.', 'the army'],
];

const NOT_GIVEN: readonly Row[] = [
  ['The storm killed 50 people.', null],
  ['Lee told 200 guests that the harbour would open.', null],
  ['Lee said in a 5-page letter that the harbour would open.', null],
  ['When Lee said so, 50 people left.', null],
  ['Lee said that he was tired, but 50 people stayed.', null],
  ['Lee, who said he was tired, won 50 votes.', null],
  ['The 50 officials said nothing.', null],
  ['The army denied that 50 people had died.', null],
  ['The court ordered Lee to pay 50 dollars.', null],
  ['The club charged a fee of 50 dollars.', null],
  ['The storm has claimed 50 lives.', null],
  ['Lee added to his 50 boats.', null],
  ['The share of voters saying yes rose by 50.', null],
  ['“It is open,” Lee said of the firm, whose 50 workers left.', null],
  ['It was said that 50 people had died.', null],
];

const giverOf = (text: string, number: RegExp = /\d+/): string | null | undefined => {
  const { 0: exact = '', index = 0 } = number.exec(text) ?? {};
  return findGivers(analyze(text), [{ start: index, end: index + exact.length }]).map(
    (giver) => giver?.name ?? null,
  )[0];
};

describe('findGivers', () => {
  it.each(GIVEN)('%s', (text, giver) => {
    expect(giverOf(text)).toBe(giver);
  });

  it.each(NOT_GIVEN)('gives to nobody: %s', (text) => {
    expect(giverOf(text)).toBeNull();
  });

  it('says where the giver is named', () => {
    const text = 'Police said 50 people left.';
    expect(findGivers(analyze(text), [{ start: 12, end: 14 }])).toEqual([
      { name: 'Police', start: 0, end: 6, isNamed: true, confidence: 1 },
    ]);
  });

  it('names nobody in a language it cannot read', () => {
    expect(findGivers(analyze('Die Polizei said 50.', { language: 'de' }), [{ start: 17, end: 19 }])).toEqual([null]);
  });

  it('throws on no text', () => {
    const word = fc.constantFrom(
      'that',
      'in',
      'said',
      'the',
      'Lee',
      ',',
      '.',
      '“yes”',
      '50',
      'may',
      'who',
      'put',
      'at',
      'according',
      'to',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        const passages = [...text.matchAll(/50/g)].map(({ index }) => ({ start: index, end: index + 2 }));
        expect(findGivers(analyze(text), passages)).toHaveLength(passages.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('bears a passage that ends the text in a mark', () => {
    const text = 'Forget the gains of May: Ardex down 400+';
    expect(findGivers(analyze(text), [{ start: text.indexOf('400'), end: text.length }])).toEqual([null]);
  });
});
