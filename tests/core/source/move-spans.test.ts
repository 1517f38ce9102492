import { describe, expect, it } from 'vitest';
import type { DocumentText } from '../../../lib/core/source/document-text.ts';
import { spanMover } from '../../../lib/core/source/move-spans.ts';

const TEXT = 'Hearing\n\nMS. ODELL: We saw smoke.\n\nThen we left.\n\nMS. ODELL: We saw smoke.';

const spanOf = (words: string, from = 0): { start: number; end: number } => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

const DOCUMENT: DocumentText = {
  kind: 'transcript',
  text: TEXT,
  title: null,
  publisher: null,
  date: null,
  language: 'en',
  places: [],
  said: [
    { ...spanOf('We saw smoke.\n\nThen we left.'), speaker: 'Ms. Odell' },
    { ...spanOf('We saw smoke.', 60), speaker: 'Ms. Odell' },
  ],
  quoted: [],
  doubtful: [],
  unread: [],
};

/** As a page shows it: a heading of its own, and the speaker on a line of theirs. */
const READ = 'Notes\n\nHearing\n\nMs. Odell:\n\nWe saw smoke.\n\nThen we left.\n\nWe saw smoke.';

describe('spanMover', () => {
  it('gives a turn of two paragraphs as one span for each, where the page has them', () => {
    const moved = spanMover(DOCUMENT, READ)(DOCUMENT.said);
    expect(moved.map(({ start, end }) => READ.slice(start, end))).toEqual([
      'We saw smoke.',
      'Then we left.',
      'We saw smoke.',
    ]);
    expect(moved.map(({ start }) => start)).toEqual([
      READ.indexOf('We saw'),
      READ.indexOf('Then'),
      READ.lastIndexOf('We saw'),
    ]);
    expect(new Set(moved.map(({ speaker }) => speaker))).toEqual(new Set(['Ms. Odell']));
  });

  it('leaves out what the page was not read to have', () => {
    expect(spanMover(DOCUMENT, 'Something else.')(DOCUMENT.said)).toEqual([]);
  });
});
