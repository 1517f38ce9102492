import type { BenchTable, Better } from './rows.ts';

/** A figure as it is kept: one value, or one for each browser. `null` where a browser gave none. */
export interface KeptRow {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly unit: string;
  /** Given where a worse value is a fault of the code rather than of the machine. */
  readonly better?: Better;
}

/** A benchmark's figures, with the day on which they were measured and the machine's load just before. */
export interface KeptTable {
  readonly date: string;
  readonly load: number;
  readonly rows: readonly KeptRow[];
}

/** A figure that is worse than it was. */
export interface Worse {
  readonly name: string;
  readonly unit: string;
  readonly was: number;
  readonly is: number;
}

/** So much worse is more than what two runs differ by. */
const MOST_WORSE = 0.15;
/** Shares do not depend on what else the machine does: so many points. */
const MOST_POINTS = 0.5;

const kept = (value: number): number | null => (Number.isFinite(value) ? Number(value.toPrecision(4)) : null);

/** A table's rows as they are kept. */
export const rowsToKeep = (table: BenchTable): KeptRow[] =>
  table.map((row) => ({
    name: row.name,
    values: 'value' in row ? [kept(row.value)] : [kept(row.chromium), kept(row.firefox)],
    unit: row.unit,
    ...(row.better && { better: row.better }),
  }));

function isWorse({ unit, better }: KeptRow, was: number, is: number): boolean {
  const loss = better === 'less' ? is - was : was - is;
  return unit === '%' ? loss > MOST_POINTS : loss > was * MOST_WORSE;
}

/**
 * The figures that are worse than the kept ones by more than a run's chance, and those that are gone. Only figures that do
 * not depend on the machine are compared; new ones are not.
 */
export function findWorse(before: readonly KeptRow[], now: readonly KeptRow[]): Worse[] {
  const byName = new Map(now.map((row) => [row.name, row]));
  return before.flatMap((row) => {
    if (row.better === undefined) return [];
    const values = byName.get(row.name)?.values;
    return row.values.flatMap((was, i): Worse[] => {
      const is = values?.[i] ?? Number.NaN;
      if (was === null || (!Number.isNaN(is) && !isWorse(row, was, is))) return [];
      return [{ name: row.name, unit: row.unit, was, is }];
    });
  });
}
