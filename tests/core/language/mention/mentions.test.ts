import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../lib/core/language/document.ts';
import { entitiesOf, mentionsOf } from '../../../../lib/core/language/mention/mentions.ts';

/** Each mention of a text with its kind and the name of what it refers to. */
function read(text: string, language = 'en') {
  const document = analyze(text, { language });
  const entities = entitiesOf(document);
  return mentionsOf(document).map(({ start, end, kind, entity }) => {
    return `${text.slice(start, end)} = ${kind} ${entity === null ? 'nobody' : (entities[entity]?.name ?? '')}`;
  });
}

describe('mentionsOf', () => {
  it.each<[string, ...string[]]>([
    ['Ann Harker left. Harker was late.', 'Ann Harker = person Ann Harker', 'Harker = person Ann Harker'],
    ['Mayor Tom Rill spoke. He smiled.', 'Mayor Tom Rill = person Tom Rill', 'He = person Tom Rill'],
    ['Lena Harker sat down. Her chair broke.', 'Lena Harker = person Lena Harker', 'Her = person Lena Harker'],
    ['It rained. She stayed at home.', 'She = person nobody'],
    [
      'The Harbour Board met. The board agreed.',
      'Harbour Board = organisation Harbour Board',
      'The board = organisation Harbour Board',
    ],
    ['We asked the Ministry of Works.', 'Ministry of Works = organisation Ministry of Works'],
    ['Boats from Troy sank near Troy.', 'Troy = place Troy', 'Troy = place Troy'],
    ['They live in Rill County.', 'Rill County = place Rill County'],
    ['A report came out. The report is long.', 'A report = document A report', 'The report = document A report'],
    [
      'A fisherman waved. The fisherman left.',
      'A fisherman = person A fisherman',
      'The fisherman = person A fisherman',
    ],
    [
      'Senator Ann Harker left. The senator was tired.',
      'Senator Ann Harker = person Ann Harker',
      'The senator = person Ann Harker',
    ],
    ['Ann Harker and Tom Rill said no.', 'Ann Harker = person Ann Harker', 'Tom Rill = person Tom Rill'],
    ['The bridge fell, the spokesman said.', 'the spokesman = person the spokesman'],
    ['The HPA said so.', 'HPA = organisation HPA'],
    ['“Ann Lee is late.”'],
  ])('%s', (text, ...mentions) => {
    expect(read(text)).toEqual(mentions);
  });

  it('mentions nobody in a language that it does not read', () => {
    expect(read('Anna Berg kam. Sie ging.', 'de')).toEqual([]);
  });

  it('gives mentions in order, and entities that they have, on any text', () => {
    const words = fc.constantFrom(
      'Ann',
      'Lee',
      'the',
      'mayor',
      'said',
      'he',
      ',',
      '.',
      '“',
      '”',
      '\n',
      'and',
      'of',
      'Board',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
          fc.string(),
        ),
        (text) => {
          const document = analyze(text, { language: 'en' });
          const mentions = mentionsOf(document);
          const { length } = entitiesOf(document);
          for (const [i, { start, end, entity }] of mentions.entries()) {
            expect(start).toBeLessThan(end);
            expect(start).toBeGreaterThanOrEqual(mentions[i - 1]?.start ?? 0);
            if (entity !== null) expect(entity).toBeLessThan(length);
          }
        },
      ),
    );
  });
});
