import type { Annotation } from '../../lib/core/annotation/annotation.ts';

const WORDS = 'The ferry will leave again when the council has met and the harbour office has given its leave.';

/** A plain annotation of a made-up page, one for each number. */
export const exampleAnnotation = (number: number): Annotation => ({
  id: `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  created: '2026-03-03T10:00:00.000Z',
  modified: '2026-03-03T10:00:00.000Z',
  page: {
    title: `The ferry, part ${number}`,
    url: `https://news.example/ferry/${number}`,
    canonicalUrl: null,
    publisher: 'The Halsund Post',
    byline: null,
    date: '2026-03-02',
    language: 'en',
  },
  target: {
    exact: WORDS,
    prefix: 'It was said that ',
    suffix: ' Nobody knows when',
    start: 120,
    end: 120 + WORDS.length,
    codePoints: { start: 120, end: 120 + WORDS.length },
  },
  finding: null,
  summary: '',
  note: '',
  tags: [],
  status: 'open',
  crossread: '0.1.0',
});
