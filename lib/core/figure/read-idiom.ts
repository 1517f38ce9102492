import type { Comparator } from './figure.ts';
import { readAgeGroup, readDecadeOfAge, readSomething } from './read-age.ts';
import type { Reading } from './read-cardinal.ts';
import { readCompound } from './read-compound.ts';
import { readMultiple } from './read-multiple.ts';
import type { Quantity } from './read-quantity.ts';
import { readMulti, readSeveral } from './read-several.ts';
import { readSmall } from './read-small.ts';
import { readUnit } from './read-unit.ts';
import { readUnitAndPart, readUnitOrTwo } from './read-unit-and-part.ts';
import { unitInContext } from './unit-context.ts';

interface Parts {
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
  readonly first: number;
  readonly next: number;
  readonly scale?: number;
  readonly bound?: Comparator | null;
}

/** A quantity out of its parts, where no number phrase gives them. */
const quantityOf = ({ scale = 1, bound = null, ...parts }: Parts): Quantity => ({
  ...parts,
  bound,
  isPlus: false,
  number: { ...parts, mantissa: 1, scale, inDigits: false, isFraction: false },
});

/** The unit after an open amount, past "or so" and "of". */
function withUnit(reading: Reading, parts: Parts): Quantity {
  const { tokens } = reading;
  const of = tokens[parts.next]?.lower === 'of' ? parts.next + 1 : parts.next;
  const unit = readUnit(reading, of);
  if (unit === null) return quantityOf(parts);
  return quantityOf({ ...parts, unit: unitInContext(reading, unit.unit, { scale: 1, ...parts }), next: unit.next });
}

function readOpen(reading: Reading, i: number): Quantity | null {
  const several = readSeveral(reading, i);
  if (several) return withUnit(reading, { ...several, value: null, unit: null, first: i });
  const multi = readMulti(reading, i);
  if (multi === null) return null;
  const { value, next } = multi;
  return withUnit(reading, { value, low: value, high: value, unit: null, first: i, next, scale: value, bound: 'over' });
}

const exact = (value: number, unit: string, first: number, next: number): Quantity =>
  quantityOf({ value, low: value, high: value, unit, first, next });

/**
 * Reads an amount that is not a number with its unit after it: two units of one measure, an age by its decade, a multiple,
 * "several thousand", "both", "no deaths", "a year and a half", "a year or two".
 */
export function readIdiom(reading: Reading, i: number): Quantity | null {
  const compound = readCompound(reading, i);
  if (compound) return exact(compound.value, compound.unit, i, compound.next);
  const ages = readDecadeOfAge(reading, i) ?? readSomething(reading, i);
  if (ages) return quantityOf({ ...ages, value: null, unit: 'year of age' });
  const group = readAgeGroup(reading, i);
  if (group) return { ...exact(group.value, 'year of age', i, group.next), bound: group.isOver ? 'over' : 'under' };
  const multiple = readMultiple(reading, i);
  if (multiple) return exact(multiple.value, 'time', i, multiple.next);
  const half = readUnitAndPart(reading, i);
  if (half) return exact(half.value, half.unit, i, half.next);
  const few = readUnitOrTwo(reading, i);
  if (few) return quantityOf({ ...few, value: null, low: 1, high: 2, first: i });
  if (reading.tokens[i]?.kind === 'digits') return null;
  const open = readOpen(reading, i);
  if (open) return open;
  const small = readSmall(reading, i);
  return small && withUnit(reading, { ...small, unit: null, first: i, bound: small.comparator });
}
