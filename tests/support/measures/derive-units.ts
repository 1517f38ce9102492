import { readConversions, readUnitNames } from './read-cldr.ts';
import { factorOf } from './unit-factor.ts';

/** Kinds whose units are no measures of the news: parts of a concentration, print, sizes of the sun. */
const LEFT_OUT_KINDS = /^(?:concentr|graphics-(?!(?:mega)?pixel$)|light-solar)/;
/**
 * Units whose name is another word, or somebody's, far more often: "3 points", "two Teslas", "12 bars". Those of one country
 * that CLDR marks so are left out too.
 */
const LEFT_OUT =
  /^(?:generic|point|quarter|night|revolution|radian|steradian|drop|pinch|jigger|dram|cup(?:-.*)?|chain|rod|slug|grain|henry|gray|tesla|weber|siemens|farad|coulomb|light-speed|beaufort|foodcalorie|calorie-it|british-thermal-unit-it|gasoline-energy-density|ofhg|mile-scandinavian|g-force|(?:earth|solar)-.*|.*-(?:metric|imperial)|dessert-spoon)$/;
/** Units of two sizes that share a name: US and imperial, troy and not. They convert into nothing. */
const AMBIGUOUS =
  /^(?:ohm|volt|lux|candela|lumen|becquerel|sievert|gallon|quart|pint|fluid-ounce|ton|calorie|horsepower|bushel|tablespoon|teaspoon|carat|mile-per-gallon|.*100-kilometer|liter-per-.*)$/;
/** Symbols that are words, or letters that stand for too much. */
const LEFT_OUT_SYMBOLS = new Set(
  'in pt pm kn cal Da c d w q y m B A C K T S H F J N V # ° ′ ct CD Cal st au fur fth tn gr rd ch fw dec lm cd lx bu ac light R°'.split(
    ' ',
  ),
);
/** Plurals that are another word: rocks, and places to drink in. */
const LEFT_OUT_FORMS = new Set(['stones', 'bars', 'per cent']);
/** Names used here for what CLDR calls otherwise, or by a name that is two things. */
const NAMES: Readonly<Record<string, string>> = {
  pound: 'pound-mass',
  celsius: 'degree celsius',
  fahrenheit: 'degree fahrenheit',
  'kilowatt-hour': 'kilowatt hour',
  'pound-force-foot': 'pound-foot',
  'newton-meter': 'newton metre',
  'part-per-1e6': 'parts-per-million',
  gallon: 'gallon',
  quart: 'quart',
  'fluid-ounce': 'fluid ounce',
  'mile-per-gallon': 'mile per gallon',
  'therm-us': 'therm',
};

const CONVERSIONS = readConversions();

type Names = ReturnType<typeof readUnitNames>;

const textOf = (names: Names, width: 'long' | 'short', key: string): string[] =>
  ['unitPattern-count-one', 'unitPattern-count-other'].flatMap((form) => {
    const pattern = names[width][key]?.[form];
    return typeof pattern === 'string' ? [pattern.replace('{0}', '').trim()] : [];
  });

/** The prefixes that the news uses with a unit, beyond those that CLDR names itself. */
const PREFIXES: Readonly<Record<string, string>> = {
  'length-meter': 'nano micro milli centi kilo',
  'mass-gram': 'micro milli kilo',
  'volume-liter': 'micro milli centi kilo mega',
  'duration-second': 'nano micro milli',
  'power-watt': 'micro milli kilo mega giga tera',
  'energy-joule': 'kilo mega giga',
  'frequency-hertz': 'kilo mega giga tera',
  'pressure-pascal': 'hecto kilo mega giga',
  'electric-volt': 'milli kilo',
  'electric-ampere': 'micro milli kilo',
  'digital-byte': 'kilo mega giga tera peta',
  'digital-bit': 'kilo mega giga tera',
  'force-newton': 'kilo',
  'mass-tonne': 'kilo mega giga',
  'energy-electronvolt': 'kilo mega giga',
  'energy-sievert': 'micro milli',
  'energy-becquerel': 'kilo mega giga tera',
};
/** Symbols of units that take prefixes but are too short, or another word, alone. */
const BARE_SYMBOLS: Readonly<Record<string, string>> = {
  'digital-byte': 'B',
  'digital-bit': 'bit',
  'force-newton': 'N',
  'energy-joule': 'J',
  'electric-volt': 'V',
  'electric-ampere': 'A',
  'length-meter': 'm',
};

const unique = (words: readonly string[]): string[] => [...new Set(words)].filter((word) => word !== '');

const PRECISION = 12;
const written = (value: number): number => Number(value.toPrecision(PRECISION));
const joined = (words: readonly string[]): string => unique(words).join(',');

/** The prefix of a power of ten as a word and as a sign: "kilo{0}", "k{0}". */
function withPrefix(names: Names, prefix: string, { width, word }: { width: 'long' | 'short'; word: string }): string {
  const power = CONVERSIONS.prefixes[prefix]?.power10?.replace('-', '') ?? '';
  const isSmall = CONVERSIONS.prefixes[prefix]?.power10?.startsWith('-') ?? false;
  const pattern = names[width][isSmall ? `10p-${power}` : `10p${power}`]?.unitPrefixPattern;
  return typeof pattern === 'string' ? pattern.replace('{0}', word) : '';
}

/** The rows of the prefixed units that CLDR has no names for: "terawatt", "gigapascal". */
function prefixedRows(key: string, names: { readonly us: Names; readonly gb: Names }): string[] {
  const [, kind = '', id = ''] = /^(\p{L}+)-(.+)$/u.exec(key) ?? [];
  return (PREFIXES[key] ?? '').split(' ').flatMap((prefix) => {
    if (prefix === '' || names.us.long[`${kind}-${prefix}${id}`]) return [];
    const long = [...textOf(names.gb, 'long', key), ...textOf(names.us, 'long', key)]
      .filter((word) => !word.includes(' '))
      .map((word) => withPrefix(names.us, prefix, { width: 'long', word }));
    const signs = unique([
      BARE_SYMBOLS[key] ?? '',
      ...textOf(names.us, 'short', key),
      ...textOf(names.gb, 'short', key),
    ]);
    const symbols = signs
      .filter((sign) => sign.length < 4)
      .map((word) => withPrefix(names.us, prefix, { width: 'short', word }));
    const conversion = AMBIGUOUS.test(id) ? null : factorOf(prefix + id, CONVERSIONS);
    const scale = conversion ? `${kind}|${written(conversion.factor)}` : '|';
    return [[long[0] ?? '', scale, '', joined(long), joined(symbols)].join('|')];
  });
}

function rowOf(key: string, names: { readonly us: Names; readonly gb: Names }): string | null {
  const [, kind = '', id = ''] = /^(\p{L}+)-(.+)$/u.exec(key) ?? [];
  const long = [...textOf(names.gb, 'long', key), ...textOf(names.us, 'long', key)].map((word) => word.toLowerCase());
  const [name = ''] = long;
  if (name === '' || LEFT_OUT.test(id) || LEFT_OUT_KINDS.test(key) || name.includes('[')) return null;
  const short = [...textOf(names.gb, 'short', key), ...textOf(names.us, 'short', key)];
  const symbols = short.filter((symbol) => !LEFT_OUT_SYMBOLS.has(symbol) && !/[\s.]/.test(symbol));
  const conversion = AMBIGUOUS.test(id) ? null : factorOf(id, CONVERSIONS);
  const scale = conversion ? `${kind}|${written(conversion.factor)}` : '|';
  const offset = conversion?.offset ? written(conversion.offset) : '';
  const own = symbols.filter((symbol) => !long.includes(symbol));
  return [NAMES[id] ?? name, scale, offset, joined(long.filter((form) => !LEFT_OUT_FORMS.has(form))), joined(own)].join(
    '|',
  );
}

/** The names used here for the units of CLDR, by CLDR's own. */
export function deriveUnitNames(): Map<string, string> {
  const names = { us: readUnitNames('en'), gb: readUnitNames('en-GB') };
  return new Map(
    Object.keys(names.us.long).flatMap((key) => {
      const row = typeof names.us.long[key]?.['unitPattern-count-one'] === 'string' ? rowOf(key, names) : null;
      return row === null ? [] : [[key, row.slice(0, row.indexOf('|'))] as const];
    }),
  );
}

/** A row a unit of CLDR: name, kind, factor, offset, written forms in full, symbols. */
export function deriveUnits(): string[] {
  const names = { us: readUnitNames('en'), gb: readUnitNames('en-GB') };
  return Object.keys(names.us.long)
    .filter((key) => typeof names.us.long[key]?.['unitPattern-count-one'] === 'string')
    .flatMap((key) => [rowOf(key, names) ?? [], prefixedRows(key, names)].flat());
}
