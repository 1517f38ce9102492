import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ok } from '../../../lib/core/result.ts';
import type { DocumentText } from '../../../lib/core/source/document-text.ts';
import {
  type DocumentFile,
  LARGEST_DOCUMENT,
  LONGEST_DOCUMENT,
  MOST_PAGES,
  readAnyDocument,
} from '../../../lib/core/source/read-any-document.ts';

const read = (file: DocumentFile) => readAnyDocument(file, {});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const NAMES = ['a.txt', 'a.md', 'a.srt', 'a.vtt', 'a.eml', ''];

const PIECES = fc.constantFrom(
  'MR. LEE: ',
  'Ann Lee: ',
  'Q. ',
  'A. ',
  '>> ',
  '> ',
  '\n',
  '\n\n',
  '\f',
  '1\n00:00:01,000 --> 00:00:02,000\n',
  'WEBVTT\n\n',
  '<v Ann>',
  'From: Ann Lee\nTo: Tom\nDate: Tue, 3 Mar 2026 10:00:00 +0000\n\n',
  'FOR IMMEDIATE RELEASE\n\n',
  '[00:14:32] ',
  '(Pause.)',
  'We will close it. ',
  'har-\nbour ',
  '# Head\n',
  '**bold**',
  '  12  ',
);

/** Whether the parts of a document are within its text, in order and apart. */
function expectSound({ text, places, said, quoted, doubtful }: DocumentText): void {
  for (const spans of [said, quoted, doubtful]) {
    let end = 0;
    for (const span of spans) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(span.end).toBeGreaterThan(span.start);
      end = span.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  }
  const starts = places.map(({ start }) => start);
  expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
  for (const { label } of said) if (label) expect(text.slice(label.start, label.end)).not.toBe('');
}

describe('a file of any kind', () => {
  it('gives a document whose parts are within its text, or one fault', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...NAMES), fc.array(fc.oneof(PIECES, fc.string())), async (name, pieces) => {
        const result = await read({ name, content: pieces.join('') });
        if (result.ok) expectSound(result.value);
        else expect(['empty', 'unknownKind', 'damaged']).toContain(result.error);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...NAMES), fc.uint8Array({ maxLength: 300 }), async (name, content) => {
        const result = await read({ name, content });
        if (result.ok) expectSound(result.value);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nothing', '', 'empty'],
    ['white space and signs', ' \n\n *** ', 'empty'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3, 4]),
      'unknownKind',
    ],
    [
      'a program',
      new Uint8Array(
        Buffer.concat([
          Buffer.from('7f454c4602010100000000000000000003003e0001000000', 'hex'),
          ...Array.from({ length: 60 }, (_, i) => Buffer.from([i + 32, i, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0])),
        ]),
      ),
      'unknownKind',
    ],
    [
      'numbers of two bytes',
      new Uint8Array(Buffer.concat(Array.from({ length: 400 }, (_, i) => Buffer.from([i % 32, 0])))),
      'unknownKind',
    ],
    ['a PDF where nothing reads it', bytesOf('%PDF-1.7 and so on'), 'unknownKind'],
    ['more bytes than the limit', new Uint8Array(LARGEST_DOCUMENT + 1), 'tooLarge'],
    ['more characters than the limit', 'a word of it\n'.repeat(LONGEST_DOCUMENT / 12), 'tooLong'],
    ['more pages than the limit', 'one page of it\n\f'.repeat(MOST_PAGES + 1), 'tooLong'],
  ])('of %s gives one fault', async (_what, content, error) => {
    expect(await read({ name: 'a.txt', content })).toEqual({ ok: false, error });
  });

  it.each([
    ['its markup', '<!doctype html><meta charset="windows-1251">'],
    ['markup of another form', "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1251'>"],
    ['its first line', '<?xml version="1.0" encoding="windows-1251"?>\n<html>'],
  ])('is read in the encoding that %s states', async (_where, head) => {
    const pages: string[] = [];
    const content = Uint8Array.from(`${head}<p>\u00cc\u00ee\u00f1\u00f2`, (c) => c.charCodeAt(0));
    const html = (page: string) => {
      pages.push(page);
      return { ok: false, error: 'empty' } as const;
    };
    await readAnyDocument({ name: 'a.html', content }, { html });
    expect(pages).toEqual([`${head}<p>Мост`]);
  });

  it('is not read in an encoding that its bytes are not in', async () => {
    const content = bytesOf('<meta charset="utf-16"><p>Die Brücke');
    expect(await readAnyDocument({ name: 'a.md', content }, {})).toMatchObject({
      value: { text: expect.stringContaining('Die Brücke') },
    });
  });

  it.each([
    ['UTF-8', bytesOf('Die Brücke – geschlossen.')],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf('Die Brücke – geschlossen.')])],
    ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, ...Buffer.from('Die Brücke – geschlossen.', 'utf16le')])],
    ['UTF-16 without one', new Uint8Array(Buffer.from('Die Brücke – geschlossen.', 'utf16le'))],
    ['UTF-16 of the other order', new Uint8Array(Buffer.from('Die Brücke – geschlossen.', 'utf16le').swap16())],
    ['windows-1252', Uint8Array.from('Die Br\u00fccke \u0096 geschlossen.', (c) => c.charCodeAt(0))],
  ])('is read in %s', async (_encoding, content) => {
    expect(await read({ name: 'a.txt', content })).toMatchObject({
      ok: true,
      value: { text: 'Die Brücke – geschlossen.' },
    });
  });

  it.each([
    ['a page of the web', 'a.html', '<p>x</p>', [], null],
    ['a page that is known to be one', 'a.html', '<p>x</p>', ['Ann Lee'], 'statement'],
    ['plain text', 'a.txt', 'Statement by Ann Lee\n\nThe bridge will be closed.', ['Ann Lee'], null],
  ] as const)(
    'is a statement where its head says so, which is no sign on a page: %s',
    async (_what, name, content, speakers, kind) => {
      const text = 'Statement by Ann Lee\n\nThe bridge will be closed.';
      const empty = { title: null, publisher: null, date: null, language: null, places: [], said: [], quoted: [] };
      const html = () => ok<DocumentText>({ kind: 'article', text, ...empty, doubtful: [], unread: [] });
      const result = await readAnyDocument({ name, content }, { html }, { kind });
      expect(result.ok && result.value.said.map(({ speaker }) => speaker)).toEqual(speakers);
    },
  );
});
