import type { PackedReading } from './packed-reading.ts';
import { type PackedNumber, readPackedNumber } from './read-packed-number.ts';
import { readPackedUnit } from './read-packed-unit.ts';

/** The unit of the smaller part of a length of time, and how many of it make one of the larger. */
const SMALLER: ReadonlyMap<string, readonly [unit: string, ratio: number]> = new Map([
  ['year', ['month', 12]],
  ['hour', ['minute', 60]],
  ['minute', ['second', 60]],
]);

/** A whole number of a unit at token `i`. */
function partAt(reading: PackedReading, i: number, unit: string): { value: number; next: number } | null {
  const number = readPackedNumber(reading, i);
  if (!number?.value || number.value < 0 || !Number.isInteger(number.value)) return null;
  const found = readPackedUnit(reading, number);
  return found?.unit === unit ? { value: number.value, next: found.next } : null;
}

/** "Deux ans et six mois", "zwei Stunden 30 Minuten": a length of time in two units, as a number of the smaller one. */
export function withSmallerPart<Quantity extends PackedNumber & { readonly unit: string | null }>(
  reading: PackedReading,
  quantity: Quantity,
): Quantity {
  const { tokens, lexicon } = reading;
  const { value, unit, next } = quantity;
  const [smaller, ratio] = SMALLER.get(unit ?? '') ?? [];
  if (smaller === undefined || ratio === undefined || value === null || !Number.isInteger(value)) return quantity;
  const at = lexicon.grammar.and.has(tokens[next]?.key ?? '') ? next + 1 : next;
  const part =
    lexicon.duals.get(tokens[at]?.key ?? '') === smaller ? { value: 2, next: at + 1 } : partAt(reading, at, smaller);
  if (part === null || part.value >= ratio) return quantity;
  const sum = value * ratio + part.value;
  return { ...quantity, value: sum, low: sum, high: sum, unit: smaller, next: part.next };
}
