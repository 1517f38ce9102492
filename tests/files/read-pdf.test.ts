import { describe, expect, it } from 'vitest';
import { MOST_PAGES } from '../../lib/core/source/read-any-document.ts';
import { readPdfInNode } from '../../lib/files/pdf/read-pdf-in-node.ts';
import { type PdfPage, type PdfText, type PdfTraits, writePdf } from '../support/documents/write-pdf.ts';

const line = (text: string, y: number, more: Partial<PdfText> = {}): PdfText => ({ text, x: 72, y, ...more });
const pageOf = (...texts: readonly PdfText[]): PdfPage => ({ texts });
/** Words that are on no other page: those that are on all are running heads. */
const wordsOf = (page: number): string =>
  `The ${String.fromCharCode(0x100 + (page % 256), 0x61 + (page >> 8))} of one page`;
const read = (pages: readonly PdfPage[], traits?: PdfTraits) => readPdfInNode(writePdf(pages, traits), {});

describe('a PDF is read', () => {
  it('page by page, with the place of each', async () => {
    const result = await read([
      pageOf(line('The ferry left at nine.', 100)),
      pageOf(line('It came back at noon.', 100)),
    ]);
    expect(result).toMatchObject({
      ok: true,
      value: {
        kind: 'report',
        text: 'The ferry left at nine.\n\nIt came back at noon.',
        places: [
          { start: 0, place: { page: 1, line: null, time: null } },
          { start: 25, place: { page: 2, line: null, time: null } },
        ],
        unread: [],
      },
    });
  });

  it('with what it says of itself', async () => {
    const traits = { title: 'Ferries of the Sound', created: 'D:20260314101500Z', language: 'en-GB' };
    const result = await read([pageOf(line('Report of 14 March 2026 to the council', 100))], traits);
    expect(result).toMatchObject({
      value: { title: 'Ferries of the Sound', date: '2026-03-14', language: 'en-GB' },
    });
  });

  it('with doubt in every word where a program has guessed them from a scan', async () => {
    const result = await read([pageOf(line('The ferry left.', 100))], { producer: 'ABBYY FineReader 15' });
    expect(result).toMatchObject({ value: { doubtful: [{ start: 0, end: 15 }] } });
  });

  it('and tells its progress', async () => {
    const told: number[][] = [];
    const bytes = writePdf([pageOf(line('One', 100)), pageOf(line('Two', 100))]);
    await readPdfInNode(bytes, { onProgress: (done, of) => told.push([done, of]) });
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  it('until it is called off', async () => {
    const stop = new AbortController();
    const reading = readPdfInNode(writePdf([pageOf(line('One', 100)), pageOf(line('Two', 100))]), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(reading).rejects.toThrow(/aborted/);
  });
});

describe('a PDF that cannot be read says why', () => {
  it.each([
    ['empty', writePdf([{ texts: [] }])],
    ['scanned', writePdf([{ texts: [], picture: true }])],
    ['locked', writePdf([pageOf(line('Secret', 100))], { locked: true })],
    ['damaged', new TextEncoder().encode('%PDF-1.7\nnothing of it is left')],
    ['damaged', writePdf([pageOf(line('Cut off', 100))]).slice(0, 200)],
  ])('%s', async (error, bytes) => {
    expect(await readPdfInNode(bytes, {})).toEqual({ ok: false, error });
  });
});

describe('a part of a PDF that cannot be read is named', () => {
  it('when it is a picture of a page', async () => {
    const result = await read([pageOf(line('The first page has text on it.', 100)), { texts: [], picture: true }]);
    expect(result).toMatchObject({
      value: { unread: [{ reason: 'scanned', place: { page: 2, line: null, time: null } }] },
    });
  });

  it('when there are more pages than are read', async () => {
    const result = await read([...Array(MOST_PAGES + 1).keys()].map((page) => pageOf(line(wordsOf(page), 100))));
    expect(result).toMatchObject({
      value: { unread: [{ reason: 'tooLong', place: { page: MOST_PAGES + 1, line: null, time: null } }] },
    });
  });

  it('when its font does not say which letters it has', async () => {
    const result = await read([
      pageOf(line('The first page has text on it.', 100)),
      pageOf(line('\uE001\uE002\uE003', 100)),
    ]);
    expect(result).toMatchObject({
      value: { text: 'The first page has text on it.', unread: [{ reason: 'damaged' }] },
    });
  });
});
