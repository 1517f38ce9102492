import type { Annotation } from '../../annotation/annotation.ts';
import { neutralizeFormula } from '../formula-safe.ts';
import { type AnnotationWriter, frame } from './annotation-writer.ts';
import { CSV_COLUMNS, type CsvColumn } from './csv-columns.ts';

/** By a byte order mark spreadsheets tell UTF-8; other programs may take it for a part of the first heading. */
export const BYTE_ORDER_MARK = '\ufeff';

/** A field in RFC 4180 form. Numbers come from numbers only, so no text gets past the guard against formulas. */
export function csvField(value: ReturnType<CsvColumn['read']>): string {
  if (typeof value === 'number') return String(value);
  const text = neutralizeFormula(value ?? '');
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const row = (annotation: Annotation): string =>
  `${CSV_COLUMNS.map(({ read }) => csvField(read(annotation))).join(',')}\r\n`;

/** Comma-separated values after RFC 4180 with a heading row. */
export const startCsv = ({ hasMark }: { readonly hasMark: boolean }): AnnotationWriter =>
  frame({
    head: `${hasMark ? BYTE_ORDER_MARK : ''}${CSV_COLUMNS.map(({ name }) => name).join(',')}\r\n`,
    between: '',
    piece: row,
    foot: () => '',
  });
