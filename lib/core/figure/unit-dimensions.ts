import { rememberWords } from '../language/remember-words.ts';
import { CURRENCIES } from './currency-names.ts';
import { UNITS } from './unit-rows.ts';

/** How a unit relates to the base unit of its dimension: `base = value * factor + offset`. */
export interface UnitScale {
  /** What is measured ("length"), or the unit itself where nothing converts into it. */
  readonly dimension: string;
  readonly factor: number;
  readonly offset: number;
}

/** What converts beside the derived data: ages, points of a percentage, and names without their first word. */
const MORE: readonly (readonly [name: string, dimension: string, factor: number])[] = [
  ['light-year', 'length', 9.4607304725808e15],
  ['day of age', 'age', 86_400],
  ['week of age', 'age', 604_800],
  ['month of age', 'age', 2_629_746],
  ['year of age', 'age', 31_556_952],
  ['foot per second', 'speed', 0.3048],
  ['watt-hour', 'energy', 3600],
  ['megawatt-hour', 'energy', 3.6e9],
  ['gigawatt-hour', 'energy', 3.6e12],
  ['terawatt-hour', 'energy', 3.6e15],
  ['celsius', 'temperature', 1],
  ['percentage point', 'percentagePoint', 1],
  ['basis point', 'percentagePoint', 0.01],
];

const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/metre/g, 'meter'],
  [/litre/g, 'liter'],
  [/^(?:per cent|percentage|%)$/, 'percent'],
  [/^(kilo|mega|giga|tera)?watt hour$/, '$1watt-hour'],
  [/^degrees? (celsius|fahrenheit)$/, 'degree $1'],
  [/ per (?:head|capita|inhabitant|resident)$/, ' per person'],
];

const canonicalName = (unit: string): string =>
  AMERICAN.reduce((name, [spelling, american]) => name.replace(spelling, american), unit.toLowerCase().trim());

/** The derived data measure temperatures from absolute zero; a share of them says little about a warm day. */
const ZERO_CELSIUS = 273.15;

function listScales(): Map<string, UnitScale> {
  const scales = new Map<string, UnitScale>();
  for (const { name, kind, factor, offset, forms } of UNITS) {
    if (kind === '') continue;
    const scale = { dimension: kind, factor, offset: kind === 'temperature' ? offset - ZERO_CELSIUS : offset };
    for (const form of [name, ...forms]) scales.set(canonicalName(form), scale);
  }
  for (const [name, dimension, factor] of MORE) scales.set(name, { dimension, factor, offset: 0 });
  const fahrenheit = scales.get('degree fahrenheit');
  if (fahrenheit) scales.set('fahrenheit', fahrenheit);
  return scales;
}

const SCALES: ReadonlyMap<string, UnitScale> = listScales();

/** The last word of the name of each currency: "us dollar" and "australian dollar" are both dollars, of two countries. */
const CURRENCY_WORDS: ReadonlySet<string> = new Set([
  ...CURRENCIES.flatMap(({ name, one }) => [name, one]).map((name) => name.slice(name.lastIndexOf(' ') + 1)),
  ...'cent penny renminbi ruble bitcoin'.split(' '),
]);

/** The dimension of all currencies: amounts in different ones are not compared with each other. */
export const isCurrency = (unit: string): boolean => CURRENCY_WORDS.has(unit.slice(unit.lastIndexOf(' ') + 1));

/** Whether one unit is a rate of the other, as dollars per year are of dollars. */
export const isRateOf = (a: string, b: string): boolean => a.startsWith(`${b} per `) || b.startsWith(`${a} per `);

const PER_TIME = /^(.+) per (second|minute|hour|day|week|month|year)$/;

/** Names of units are no cuttings from a text, and few are longer. */
export const LONGEST_UNIT = 40;

/** What a sum of money is paid per time. */
interface Pay {
  readonly money: string;
  readonly seconds: number;
}

/** What a sum of money is paid per time: "dollar" and the seconds of a week; `null` for other units. */
export const payOf: (unit: string) => Pay | null = rememberWords((unit) => {
  const [, money = '', time = ''] = PER_TIME.exec(unit) ?? [];
  return money !== '' && isCurrency(money) ? { money, seconds: scaleOfUnit(time).factor } : null;
}, LONGEST_UNIT);

/** How a unit (a lower-case singular English name) converts; a unit that converts into nothing is its own dimension. */
export const scaleOfUnit: (unit: string) => UnitScale = rememberWords((unit) => {
  const name = canonicalName(unit);
  return SCALES.get(name) ?? { dimension: name, factor: 1, offset: 0 };
}, LONGEST_UNIT);
