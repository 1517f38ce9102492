import type { Quantity } from '../figure/allowed-range.ts';
import type { CountedThing } from '../figure/counted-things.ts';
import { isCurrency, LONGEST_UNIT, scaleOfUnit } from '../figure/unit-dimensions.ts';
import { rememberWords } from '../language/remember-words.ts';
import { hashText } from '../language/word-key.ts';
import type { FigureEntry } from './figure-entry.ts';

/** What a unit is looked up by: all currencies alike, percent with percentage points, `count` for no unit. */
export const measureKey = (unit: string | null): string => (unit === null ? 'count' : measureOf(unit));

const measureOf = rememberWords((unit) => {
  if (isCurrency(unit)) return 'currency';
  const { dimension } = scaleOfUnit(unit);
  return dimension === 'percentagePoint' ? 'percent' : dimension;
}, LONGEST_UNIT);

/**
 * Numbers whose ratio is below this may agree, or be the same number with another bound: the widest that the comparison
 * of bounds reaches ("over 50" still allows 75).
 */
const STEP = 1.5;
/** Steps that a range is looked up in at most: "dozens" takes four. */
const MOST_STEPS = 8;

/** The aspect of every count in a headline, which other sentences may repeat with any noun. */
const HEADLINE_COUNT = 'm count';

const stepOf = (value: number): number => (value === 0 ? 0 : Math.floor(Math.log(Math.abs(value)) / Math.log(STEP)));

/** A share of one is looked up as a percentage. */
const plain = (value: number): number => (value > 0 && value < 1 ? value * 100 : value);

/** The numbers of a quantity: as written, and in the base unit where the unit converts into others. */
function numbersOf({ value, low, high, unit }: Quantity): { readonly scale: string; readonly numbers: number[] }[] {
  const written = [value, low, high].filter((number) => number !== null && Number.isFinite(number)) as number[];
  const { dimension, factor, offset } = scaleOfUnit(unit ?? '');
  const asWritten = { scale: 'v', numbers: unit === null ? written.map(plain) : written };
  if (unit === null || dimension === unit) return [asWritten];
  return [asWritten, { scale: `v ${dimension}`, numbers: written.map((number) => number * factor + offset) }];
}

/** What is counted, in the words that two figures of one thing share. */
function thingAspects({ head, frame }: CountedThing, unit: string | null): string[] {
  return [
    ...(head === null ? [] : [`t ${head}`]),
    ...(frame === null ? [] : [`f ${frame}`]),
    ...(unit === null ? [] : [`m ${measureKey(unit)}`]),
  ];
}

/**
 * What a claim can be found by besides its context: the number and about how large it is, what is counted, and what it is
 * measured in. A figure of a page can only be compared with a claim with which it shares one of these.
 */
export function aspectsOf({ quantity, thing, isHeadline }: FigureEntry): string[] {
  const sizes = numbersOf(quantity).flatMap(({ scale, numbers }) => {
    const middle = numbers.length > 1 ? [(Math.min(...numbers) + Math.max(...numbers)) / 2] : [];
    return [...numbers, ...middle].map((number) => `${scale} ${stepOf(number)}`);
  });
  const exact = quantity.value === null ? [] : [`n ${quantity.value}`];
  const counts = isHeadline && quantity.unit === null ? [HEADLINE_COUNT] : [];
  return [...new Set([...exact, ...sizes, ...thingAspects(thing, quantity.unit), ...counts])];
}

/** The aspects that the claims which a figure of a page may be compared with have, one of them each. */
export function aspectsWanted(quantity: Quantity, thing: CountedThing): string[] {
  const sizes = numbersOf(quantity).flatMap(({ scale, numbers }) => {
    if (numbers.length === 0) return [];
    const steps = numbers.map(stepOf);
    const [first, last] = [Math.min(...steps) - 1, Math.max(...steps) + 1];
    const count = Math.min(last - first + 1, MOST_STEPS);
    return Array.from({ length: count }, (_, i) => `${scale} ${first + i}`);
  });
  const exact = quantity.value === null ? [] : [`n ${quantity.value}`];
  const counts = quantity.unit === null ? [HEADLINE_COUNT] : [];
  return [...exact, ...sizes, ...thingAspects(thing, quantity.unit), ...counts];
}

/** The hash of an aspect that tells too little for claims to be listed by it. */
export const TOO_WIDE = hashText(HEADLINE_COUNT);

/** Whether an aspect tells only about how large the number is. */
export const isSize = (aspect: string): boolean => aspect.startsWith('v ');
