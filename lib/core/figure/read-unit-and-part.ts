import { type Reading, readCardinal } from './read-cardinal.ts';
import { readFraction } from './read-fraction.ts';
import { readUnit } from './read-unit.ts';

interface UnitAndPart {
  readonly value: number;
  readonly unit: string;
  readonly next: number;
}

/** Reads a fraction told after the unit: "a year and a half", "an hour and a quarter", "two miles and a half". */
export function readUnitAndPart(reading: Reading, i: number): UnitAndPart | null {
  const { tokens } = reading;
  if (tokens[i + 2]?.lower !== 'and' || !/^an?$/.test(tokens[i + 3]?.lower ?? '')) return null;
  const isArticle = tokens[i]?.lower === 'a' || tokens[i]?.lower === 'an';
  const number = isArticle ? { value: 1, next: i + 1, scale: 1 } : readCardinal(reading, i);
  if (number?.next !== i + 1 || !Number.isInteger(number.value)) return null;
  const unit = readUnit(reading, number.next);
  if (unit?.next !== number.next + 1) return null;
  const part = readFraction(reading, unit.next + 1);
  const isPart = part !== null && part.value < 1;
  return isPart ? { value: number.value + part.value, unit: unit.unit, next: part.next } : null;
}

/** Reads "a day or two", "an inch or two": from one of a unit to two; "a day or two weeks" is either. */
export function readUnitOrTwo(reading: Reading, i: number): Omit<UnitAndPart, 'value'> | null {
  const { tokens } = reading;
  if (!/^an?$/.test(tokens[i]?.lower ?? '') || tokens[i + 2]?.lower !== 'or' || tokens[i + 3]?.lower !== 'two')
    return null;
  const unit = readUnit(reading, i + 1);
  const next = i + 4;
  return unit?.next === i + 2 && readUnit(reading, next) === null ? { unit: unit.unit, next } : null;
}
