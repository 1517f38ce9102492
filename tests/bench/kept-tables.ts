import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { KeptTable } from './compare-tables.ts';

/** The tables that a check compares with, by the names of their benchmarks: part of the project. */
const PATH = fileURLToPath(new URL('./tables.json', import.meta.url));

/** The kept tables. */
export const readKept = (): Readonly<Record<string, KeptTable>> => JSON.parse(readFileSync(PATH, 'utf8'));

/** Keeps the figures of one benchmark in the place of its earlier ones. */
export function keepTable(name: string, { load, rows }: Omit<KeptTable, 'date'>): void {
  const date = new Date().toISOString().slice(0, 10);
  const tables = { ...readKept(), [name]: { date, load: Number(load.toFixed(1)), rows } };
  writeFileSync(PATH, `${JSON.stringify(tables, null, 2)}\n`);
}
