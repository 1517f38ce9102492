import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { exportCsv, neutralizeFormula } from '../../../lib/core/annotation/csv.ts';
import { arbitraryAnnotation, exampleAnnotations } from './examples.ts';

const read = (csv: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;

describe('neutralizeFormula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd|calc', "'+cmd|calc"],
    ['  =HYPERLINK("x")', `'  =HYPERLINK("x")`],
    ['＝1+1', "'＝1+1"],
    ['\t=1', "'\t=1"],
    ['-2+3', "'-2+3"],
    ['-5.2 %', '-5.2 %'],
    ['-5.2%', '-5.2%'],
    ['+1,200', '+1,200'],
    ['-$40', '-$40'],
    ['over 53,000', 'over 53,000'],
    ['', ''],
  ])('writes %j as %j', (text, expected) => {
    expect(neutralizeFormula(text)).toBe(expected);
  });
});

describe('exportCsv', () => {
  it('has a heading and one row for each annotation, with CRLF and a byte order mark', () => {
    const csv = exportCsv(exampleAnnotations());
    expect(csv.startsWith('\ufeffid,created,')).toBe(true);
    expect(csv.match(/\r\n/g)).toHaveLength(2);
    expect(read(csv)).toMatchObject([
      { page_words: '“We will raise the levy,”', relation: 'differs', differences: 'wording (negation)', start: '32' },
    ]);
  });

  it('is read back by a CSV parser as it was, but for the apostrophe before what could be a formula', () => {
    fc.assert(
      fc.property(fc.array(arbitraryAnnotation, { minLength: 1 }), (annotations) => {
        const rows = read(exportCsv(annotations));
        expect(rows).toHaveLength(annotations.length);
        for (const [i, { target, page }] of annotations.entries()) {
          expect(rows[i]?.['page_words']).toBe(neutralizeFormula(target.exact));
          expect(rows[i]?.['page_title']).toBe(neutralizeFormula(page.title));
        }
      }),
    );
  });

  it('leaves no cell that begins like a formula', () => {
    fc.assert(
      fc.property(fc.array(arbitraryAnnotation), (annotations) => {
        const cells = read(exportCsv(annotations)).flatMap((row) => Object.values(row));
        for (const cell of cells) expect(/^\s*[=@＝＠]/.test(cell)).toBe(false);
      }),
    );
  });
});
