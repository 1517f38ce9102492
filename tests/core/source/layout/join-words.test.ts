import { describe, expect, it } from 'vitest';
import { joinLines, vocabularyOf } from '../../../../lib/core/source/layout/join-words.ts';

const known = vocabularyOf(['The ferries are often overcrowded, a well-known fact.', 'A re-election is near.']);

/** The two lines as one, with a question mark behind where the join is doubtful. */
function join(before: string, after: string): string {
  const { drop, between, doubtful } = joinLines(before, after, known);
  return `${before.slice(0, before.length - drop)}${between}${after}${doubtful ? ' (?)' : ''}`;
}

describe('the end of a line and the beginning of the next', () => {
  it.each([
    ['have a space between them', 'the ferry', 'left', 'the ferry left'],
    ['are one word at a soft hyphen', 'over\u00AD', 'crowded', 'overcrowded'],
    ['are one word that the document has elsewhere', 'over-', 'crowded', 'overcrowded'],
    ['are one word whatever its capitals', 'OVER-', 'CROWDED', 'OVERCROWDED'],
    ['keep a hyphen that the document has elsewhere', 'a well-', 'known man', 'a well-known man'],
    ['keep a typographic hyphen too', 'the re\u2010', 'election', 'the re\u2010election'],
    ['are joined in doubt where it has neither', 'the under-', 'statement', 'the understatement (?)'],
    ['keep the hyphen before a number', 'Covid-', '19', 'Covid-19'],
    ['keep the hyphen of a number', 'the 30-', 'year bond', 'the 30-year bond (?)'],
    ['keep the hyphen before a capital', 'Nordrhein-', 'Westfalen', 'Nordrhein-Westfalen (?)'],
    ['keep an open hyphen before a conjunction', 'two-', 'and three-year-olds', 'two- and three-year-olds'],
    ['have no space at a dash that has none', 'the ferry\u2014', 'late', 'the ferry\u2014late'],
    ['keep the space at a dash that has one', 'the ferry \u2013', 'late', 'the ferry \u2013 late'],
    ['keep the space behind a lone hyphen', 'ferry -', 'late', 'ferry - late'],
  ])('%s', (_, before, after, joined) => expect(join(before, after)).toBe(joined));
});
