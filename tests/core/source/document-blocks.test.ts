import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentPlace } from '../../../lib/core/claim/claim.ts';
import { documentTurns } from '../../../lib/core/source/document-blocks.ts';
import type { DocumentText } from '../../../lib/core/source/document-text.ts';

const page = (number: number): DocumentPlace => ({ page: number, line: null, time: null });

const documentOf = (known: Partial<DocumentText> & { text: string }): DocumentText => ({
  kind: 'report',
  title: null,
  publisher: null,
  date: null,
  language: 'en',
  places: [],
  said: [],
  quoted: [],
  doubtful: [],
  unread: [],
  ...known,
});

const shownOf = (document: DocumentText): unknown[] =>
  documentTurns(document).map(({ isQuoted, speaker, blocks }) => ({
    isQuoted,
    speaker,
    paragraphs: blocks.map(({ start, end }) => document.text.slice(start, end)),
  }));

describe('documentTurns', () => {
  it('gives the paragraphs of a report as one turn that nobody says', () => {
    expect(shownOf(documentOf({ text: 'Findings\n\n The pump failed. \n\nIt was old.\n' }))).toEqual([
      { isQuoted: false, speaker: null, paragraphs: ['Findings', 'The pump failed.', 'It was old.'] },
    ]);
  });

  it('gives a turn to each speaker, by name and without the label', () => {
    const text =
      'Hearing of May 3\n\nMS. ODELL: We saw smoke.\n\nThen we left.\n\nTHE CHAIR: When?\n\nMS. ODELL: At noon.';
    const said = [
      { words: 'We saw smoke.\n\nThen we left.', speaker: 'Ms. Odell' },
      { words: 'When?', speaker: 'The Chair' },
      { words: 'At noon.', speaker: 'Ms. Odell' },
    ].map(({ words, speaker }) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, speaker }));
    expect(shownOf(documentOf({ text, said }))).toEqual([
      { isQuoted: false, speaker: null, paragraphs: ['Hearing of May 3'] },
      { isQuoted: false, speaker: 'Ms. Odell', paragraphs: ['We saw smoke.', 'Then we left.'] },
      { isQuoted: false, speaker: 'The Chair', paragraphs: ['When?'] },
      { isQuoted: false, speaker: 'Ms. Odell', paragraphs: ['At noon.'] },
    ]);
  });

  it('sets apart what the author quotes', () => {
    const text = 'She wrote:\n\nWe saw smoke.\n\nSo it was.';
    const quoted = [{ start: text.indexOf('We'), end: text.indexOf('We') + 13 }];
    expect(documentTurns(documentOf({ text, quoted })).map(({ isQuoted }) => isQuoted)).toEqual([false, true, false]);
  });

  it('names a speaker once who speaks in captions that follow each other', () => {
    const text = 'One two.\nThree four.';
    const said = [
      { start: 0, end: 8, speaker: 'Ida Marsh' },
      { start: 9, end: 20, speaker: 'Ida Marsh' },
    ];
    expect(documentTurns(documentOf({ text, said })).map(({ speaker }) => speaker)).toEqual(['Ida Marsh', null]);
  });

  it('says of a paragraph where it begins, and where it goes on', () => {
    const text = 'First.\nSecond begins here and ends there.\nThird.';
    const places = [
      { start: 0, place: page(1) },
      { start: text.indexOf('ends'), place: page(2) },
    ];
    const [turn] = documentTurns(documentOf({ text, places }));
    expect(turn?.blocks.map((block) => block.places.map((place) => place.page))).toEqual([[1], [2], []]);
  });

  it('shows paragraphs in order and no word twice, whatever the spans are', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 60 }), spans, (text, ends) => {
        const said = ends.map(([start, length]) => ({ start, end: start + length, speaker: null }));
        const shown = documentTurns(documentOf({ text, said })).flatMap(({ blocks }) => blocks);
        for (const [i, { start, end }] of shown.entries()) {
          expect(start).toBeLessThanOrEqual(end);
          expect(start).toBeGreaterThanOrEqual(shown[i - 1]?.end ?? 0);
        }
      }),
    );
  });
});
