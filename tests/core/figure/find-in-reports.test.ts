import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../lib/core/figure/figure.ts';
import { findFigures } from '../../../lib/core/figure/find-figures.ts';
import { REPORTS, REPORTS_MISREAD, type ReportRow } from './report-sentences.ts';

const lastWord = (phrase: string | null): string => phrase?.toLowerCase().split(' ').at(-1)?.replace(/s$/, '') ?? '';

/** Whether a figure measures or counts what a row says; where the row says nothing, it has no unit. */
const isOf = ({ unit, counted }: Figure, of: string | null): boolean =>
  of === null ? unit === null : [unit, counted].some((phrase) => lastWord(phrase) === lastWord(of));

function expectReport([text, ...wanted]: ReportRow): void {
  const found = findFigures(text);
  const rounded = found.map(({ value, low, high, comparator }) => [
    [value ?? [low, high]].flat().map((end) => Number(end?.toPrecision(12))),
    comparator,
  ]);
  expect(rounded).toEqual(
    wanted.map(([value, , comparator = 'exactly']) => [
      [value].flat().map((end) => Number(end.toPrecision(12))),
      comparator,
    ]),
  );
  const others = found.flatMap((figure, i) => (isOf(figure, wanted[i]?.[1] ?? null) ? [] : [figure]));
  expect(others).toEqual([]);
}

describe.each(REPORTS)('findFigures reads all figures of reports on %s', (_, rows) => {
  it.each(rows.map((row) => ({ text: row[0], row })))('$text', ({ row }) => {
    expectReport(row);
  });
});

describe('findFigures misreads of reports', () => {
  it.fails.each(REPORTS_MISREAD.map((row) => ({ text: row[0], row })))('$text', ({ row }) => {
    expectReport(row);
  });
});
