import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../../lib/core/annotation/annotation.ts';
import { neutralizeFormula } from '../../../../lib/core/exchange/formula-safe.ts';
import { parseRows } from '../../../../lib/core/exchange/read/read-csv.ts';
import { writeWhole } from '../../../../lib/core/exchange/write/annotation-writer.ts';
import { startCsv } from '../../../../lib/core/exchange/write/csv.ts';
import { describeCsv } from '../../../../lib/core/exchange/write/csvw-metadata.ts';
import { arbitraryKept, exampleAnnotations, exampleExport, exampleKept } from '../../annotation/examples.ts';

const write = (annotations: readonly Annotation[], hasMark = true): string =>
  writeWhole(() => startCsv({ hasMark }), annotations, exampleExport);
const read = (csv: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;

describe('startCsv', () => {
  it('has a heading and one row for each annotation, with CRLF and a byte order mark', () => {
    const csv = write(exampleAnnotations());
    expect(csv.startsWith('\ufeffid,created,')).toBe(true);
    expect(csv.match(/\r\n/g)).toHaveLength(2);
    expect(read(csv)).toMatchObject([
      {
        page_words: '“We will raise the levy,”',
        relation: 'differs',
        differences: 'wording (negation)',
        start: '32',
        difference_words: 'major wording (negation): source "not", page ""',
      },
    ]);
  });

  it('can do without the mark, and has its heading when there is nothing', () => {
    expect(write([], false).startsWith('id,created,')).toBe(true);
    expect(write([], false).trimEnd().split('\r\n')).toHaveLength(1);
  });

  it('has what the user wrote, and empty cells where a passage has no finding', () => {
    expect(read(write(exampleKept()))).toMatchObject([
      { note: "Asked the *ministry*.\n\n'- no answer yet", tags: 'levy; to do', status: 'checked' },
      { note: '', tags: '', status: 'open', relation: '', source_words: '' },
    ]);
  });

  it('is read back by a CSV parser as it was, but for the apostrophe before what could be a formula', () => {
    fc.assert(
      fc.property(fc.array(arbitraryKept, { minLength: 1, maxLength: 5 }), (annotations) => {
        const rows = read(write(annotations));
        expect(rows).toHaveLength(annotations.length);
        for (const [i, { target, page, note }] of annotations.entries()) {
          expect(rows[i]?.['page_words']).toBe(neutralizeFormula(target.exact));
          expect(rows[i]?.['page_title']).toBe(neutralizeFormula(page.title));
          expect(rows[i]?.['note']).toBe(neutralizeFormula(note));
        }
      }),
    );
  });

  it('case 52: leaves no cell that begins like a formula', () => {
    fc.assert(
      fc.property(fc.array(arbitraryKept, { maxLength: 5 }), (annotations) => {
        const cells = read(write(annotations)).flatMap((row) => Object.values(row));
        for (const cell of cells) expect(/^\s*[=@＝＠]/.test(cell)).toBe(false);
      }),
    );
  });
});

describe('parseRows', () => {
  it('reads what another CSV parser reads', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r\n', '\n', ' ', 'é'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        expect(parseRows(Papa.unparse(rows), ',')).toEqual(rows);
      }),
    );
  });

  it('says when a quoted field never ends', () => expect(parseRows('a,"b', ',')).toBeNull());

  it('ends on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => parseRows(text, ',') !== undefined));
  });
});

describe('describeCsv', () => {
  it('names each column of the table in its order', () => {
    const metadata = JSON.parse(describeCsv(exampleExport)) as {
      url: string;
      tableSchema: { columns: { name: string; datatype: string }[] };
    };
    expect(metadata.url).toBe('Levy%20to%20go%20up.csv');
    expect(metadata.tableSchema.columns.map(({ name }) => name)).toEqual(write([], false).trim().split(','));
    expect(metadata.tableSchema.columns.find(({ name }) => name === 'start')?.datatype).toBe('nonNegativeInteger');
  });
});
