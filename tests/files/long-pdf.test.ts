import { describe, expect, it, vi } from 'vitest';
import { LONGEST_DOCUMENT } from '../../lib/core/source/read-any-document.ts';
import { readPdfInNode } from '../../lib/files/pdf/read-pdf-in-node.ts';
import { writePdf } from '../support/documents/write-pdf.ts';

// Five million characters take seconds to write and to read; what is done at the limit is the same at any.
vi.mock('../../lib/core/source/read-any-document.ts', async (original) => ({
  ...(await original<object>()),
  LONGEST_DOCUMENT: 250,
}));

const WORDS = ['cats', 'dogs', 'owls', 'eels'];

/** A file of pages with so many short lines each. */
const read = (...pages: readonly number[]) =>
  readPdfInNode(
    writePdf(
      pages.map((lines, page) => ({
        texts: Array.from({ length: lines }, (_, i) => ({
          text: `${String.fromCharCode(65 + i)} saw ${WORDS[page]}.`,
          x: 72,
          y: 200 + 12 * i,
        })),
      })),
    ),
    {},
  );

describe('a PDF with more text than a document may have', () => {
  it('is read as far as it fits', async () => {
    const result = await read(6, 6, 12, 1);
    expect(result).toMatchObject({
      value: { unread: [{ reason: 'tooLong', place: { page: 3, line: null, time: null } }] },
    });
    const text = result.ok ? result.value.text : '';
    expect(text).toContain('F saw dogs.');
    expect(text).not.toContain('A saw owls.');
    expect(text.length).toBeLessThanOrEqual(LONGEST_DOCUMENT);
  });

  it('is read whole when its last page fits', async () => {
    expect(await read(6, 6)).toMatchObject({ value: { unread: [] } });
  });

  it('is refused when its first page does not fit', async () => {
    expect(await read(24, 1)).toEqual({ ok: false, error: 'tooLong' });
  });
});
