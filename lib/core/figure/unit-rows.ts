import { UNIT_ROWS } from './measure-data.ts';

/** One unit of the derived data. */
export interface UnitRow {
  readonly name: string;
  /** What it measures; empty where it converts into nothing. */
  readonly kind: string;
  readonly factor: number;
  readonly offset: number;
  /** Written in full, singular and plural, in British and American spelling. */
  readonly forms: readonly string[];
  readonly symbols: readonly string[];
}

const list = (cell: string | undefined): string[] => (cell ? cell.split(',') : []);

function parseRow(line: string): UnitRow {
  const [name = '', kind = '', factor, offset, forms, symbols] = line.split('|');
  return {
    name,
    kind,
    factor: Number(factor || 1),
    offset: Number(offset || 0),
    forms: list(forms),
    symbols: list(symbols),
  };
}

/** The units of the derived data. */
export const UNITS: readonly UnitRow[] = UNIT_ROWS.trim().split('\n').map(parseRow);
