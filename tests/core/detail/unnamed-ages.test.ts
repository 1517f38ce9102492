import { describe, expect, it } from 'vitest';
import { findDetails } from '../../../lib/core/detail/find-details.ts';
import { analyze } from '../../../lib/core/language/document.ts';

type Row = readonly [text: string, ...ages: (readonly [person: string, years: number])[]];

const ROWS: readonly Row[] = [
  // Whoever was named last.
  ['Tom Varga hit a tram on Monday. The 68-year-old former mayor was not hurt.', ['Tom Varga', 68]],
  ['Police found Lena Moe in a barn. The 81-year-old had been missing for a week.', ['Lena Moe', 81]],
  ['Doctors treated Anna Kivi at once. They gave the singer, 59, a bed by the window.', ['Anna Kivi', 59]],
  ['Olga Rinn sold the mill. “It was time,” the 77-year-old miller said.', ['Olga Rinn', 77]],
  ['Ruben Vale paints again. The painter, 90, lost an eye in May.', ['Ruben Vale', 90]],
  ['Judge Eva Harn spoke to Tom Varga. The 68-year-old then left the court.', ['Tom Varga', 68]],
  // Two at once.
  ['Two girls, Mira Sand and Gia Sorn, both 14, were wounded.', ['Mira Sand', 14], ['Gia Sorn', 14]],
  ['Ole Berg and Nils Dahl, both 23, rowed home.', ['Ole Berg', 23], ['Nils Dahl', 23]],
  // By the given name.
  ['Joan Tarn went to a clinic. Joan, 81, was given the wrong pills.', ['Joan Tarn', 81]],
  ['Friends of Piet Lund wept. “A good boy,” they said of Piet, 12.', ['Piet Lund', 12]],
  // Nobody to be sure of.
  ['A 40-year-old man was held in Lorne.'],
  ['The 40-year-old bridge in Lorne is closed.'],
  ['Tom Varga met his wife. The 30-year-old company that they own is for sale.'],
  ['The dog, 14, is blind.'],
  ['Ole Berg scored in minute 14. The 30-year-old stadium shook.'],
];

describe('findDetails finds whom an age is told of', () => {
  it.each(ROWS.map((row) => ({ text: row[0], row })))('$text', ({ row: [text, ...ages] }) => {
    const found = findDetails(analyze(text, { language: 'en' }), null);
    expect(found.map(({ fullName, years }) => [fullName, years])).toEqual(ages);
  });
});
