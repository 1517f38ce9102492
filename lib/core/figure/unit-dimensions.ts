/** How a unit stands to the base unit of its dimension: `base = value * factor + offset`. */
export interface UnitScale {
  /** What is measured ("length"), or the unit itself where nothing converts into it. */
  readonly dimension: string;
  readonly factor: number;
  readonly offset: number;
}

/**
 * Factors to the base unit, by dimension. Exact where the unit is defined so: international foot and pound (1959),
 * thermochemical units left out; months and years are mean Gregorian ones; a barrel is the oil barrel.
 */
const FACTORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: {
    millimeter: 0.001,
    centimeter: 0.01,
    meter: 1,
    kilometer: 1000,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: 1609.344,
    'nautical mile': 1852,
    'light-year': 9.4607304725808e15,
    'light year': 9.4607304725808e15,
  },
  area: {
    'square centimeter': 1e-4,
    'square meter': 1,
    'square kilometer': 1e6,
    hectare: 1e4,
    acre: 4046.8564224,
    'square inch': 6.4516e-4,
    'square foot': 0.09290304,
    'square yard': 0.83612736,
    'square mile': 2589988.110336,
  },
  volume: {
    milliliter: 1e-6,
    centiliter: 1e-5,
    liter: 0.001,
    'cubic centimeter': 1e-6,
    'cubic meter': 1,
    'cubic kilometer': 1e9,
    'cubic foot': 0.028316846592,
    barrel: 0.158987294928,
  },
  mass: {
    milligram: 1e-6,
    gram: 0.001,
    kilogram: 1,
    tonne: 1000,
    'metric ton': 1000,
    ounce: 0.028349523125,
    pound: 0.45359237,
    'pound-mass': 0.45359237,
    stone: 6.35029318,
  },
  duration: {
    millisecond: 0.001,
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86400,
    week: 604800,
    month: 2629746,
    year: 31556952,
    decade: 315569520,
    century: 3155695200,
  },
  age: { 'day of age': 86400, 'week of age': 604800, 'month of age': 2629746, 'year of age': 31556952 },
  speed: {
    'meter per second': 1,
    'kilometer per hour': 1 / 3.6,
    'mile per hour': 0.44704,
    knot: 1852 / 3600,
    'foot per second': 0.3048,
  },
  power: { watt: 1, kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9, terawatt: 1e12 },
  energy: {
    joule: 1,
    kilojoule: 1e3,
    'watt-hour': 3600,
    'kilowatt-hour': 3.6e6,
    'megawatt-hour': 3.6e9,
    'gigawatt-hour': 3.6e12,
    'terawatt-hour': 3.6e15,
  },
  data: { byte: 1, kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9, terabyte: 1e12, petabyte: 1e15 },
  temperature: { kelvin: 1, 'degree celsius': 1, celsius: 1 },
  percentagePoint: { 'percentage point': 1, 'basis point': 0.01 },
};

const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/metre/g, 'meter'],
  [/litre/g, 'liter'],
  [/^(?:per cent|percentage|%)$/, 'percent'],
  [/^(kilo|mega|giga|tera)?watt hour$/, '$1watt-hour'],
  [/^degrees? (celsius|fahrenheit)$/, 'degree $1'],
];

const canonicalName = (unit: string): string =>
  AMERICAN.reduce((name, [spelling, american]) => name.replace(spelling, american), unit.toLowerCase().trim());

function listScales(): Map<string, UnitScale> {
  const scales = new Map<string, UnitScale>([
    ['degree fahrenheit', { dimension: 'temperature', factor: 5 / 9, offset: -160 / 9 }],
    ['fahrenheit', { dimension: 'temperature', factor: 5 / 9, offset: -160 / 9 }],
  ]);
  for (const [dimension, units] of Object.entries(FACTORS))
    for (const [unit, factor] of Object.entries(units)) scales.set(unit, { dimension, factor, offset: 0 });
  return scales;
}

const SCALES: ReadonlyMap<string, UnitScale> = listScales();

/** The last word of the name of each currency: "us dollar" and "australian dollar" are both dollars, of two countries. */
const CURRENCIES =
  /(?:^|\s)(?:dollar|cent|euro|pound sterling|penny|yen|yuan|renminbi|rupee|ruble|rouble|won|franc|krona|krone|peso|real|rand|shekel|lira|dirham|riyal|dinar|zloty|forint|hryvnia|baht|ringgit|rupiah|naira|shilling|bitcoin)$/;

/** The dimension of all currencies: amounts in different ones are not held against each other. */
export const isCurrency = (unit: string): boolean => CURRENCIES.test(unit);

/** Whether one unit is a rate of the other, as dollars per year are of dollars. */
export const isRateOf = (a: string, b: string): boolean => a.startsWith(`${b} per `) || b.startsWith(`${a} per `);

/** How a unit (a lower-case singular English name) converts; a unit that converts into nothing is its own dimension. */
export function scaleOfUnit(unit: string): UnitScale {
  const name = canonicalName(unit);
  return SCALES.get(name) ?? { dimension: name, factor: 1, offset: 0 };
}
