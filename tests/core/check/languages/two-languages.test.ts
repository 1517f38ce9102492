import { describe, expect, it } from 'vitest';
import { verdictOf } from './verdict-of.ts';

type Row = readonly [source: string, page: string, languages: string, verdict: string];

const NOT_CLOSED = '“We will not close the plant before the summer,” said Ann Lee.';

/** A verdict that needs words of a language is given in the language that the quotation is in, or not at all. */
describe('a source and a page of two languages', () => {
  it.each<Row>([
    // The page states its language wrongly.
    [
      '„Wir haben den Hafen nicht gesperrt, nur die Brücke“, sagte Anna Berg.',
      '„Wir haben den Hafen nicht gesperrt, nur die Brücke“, sagte Anna Berg.',
      'de en',
      'same',
    ],
    [
      'Die Werft in Kiel beschäftigt 1.200 Menschen, sagte Anna Berg.',
      'Die Werft in Kiel beschäftigt 1200 Menschen, sagte Anna Berg.',
      'de fr',
      'none',
    ],
    [
      'El astillero de Vigo emplea a 15.000 personas, dijo Pablo Vera.',
      'El astillero de Vigo emplea a 15 mil personas, dijo Pablo Vera.',
      'es en',
      'none',
    ],
    // A quotation of another language than the page's.
    [NOT_CLOSED, 'Ann Lee sagte am Montag: „We will not close the plant before the summer.“', 'en de', 'same'],
    [NOT_CLOSED, 'Ann Lee sagte am Montag: „We will close the plant before the summer.“', 'en de', 'major words'],
    [
      '« Nous n’avons que trois bateaux pour toute la côte », a dit Paul Girard.',
      'Paul Girard sagte: « Nous avons trois bateaux pour toute la côte ».',
      'fr de',
      'major words',
    ],
    [
      'قالت ليلى حداد: «لن نغلق الميناء القديم قبل بداية الصيف المقبل».',
      'Layla Haddad said: “لن نغلق الميناء القديم قبل بداية الصيف المقبل”.',
      'ar en',
      'same',
    ],
    // A translation, with the original in brackets and without.
    [
      NOT_CLOSED,
      '„Wir schließen das Werk nicht vor dem Sommer“ („We will not close the plant before the summer“), sagte Ann Lee.',
      'en de',
      'same',
    ],
    [
      '“The old bridge must stay open for all of us,” said Ann Lee.',
      'Ann Lee dijo: «El viejo puente debe seguir abierto» («The old bridge must stay open for all of us»).',
      'en es',
      'same',
    ],
    [NOT_CLOSED, '„Wir werden das Werk vor dem Sommer schließen“, sagte Ann Lee.', 'en de', 'none'],
  ])('%s / %s (%s): %s', (source, page, languages, verdict) => {
    const [own = '', other = ''] = languages.split(' ');
    expect(verdictOf(source, page, [own, other])).toBe(verdict);
  });
});
