/** Prefixes of the International System of Units: name, symbols. */
const PREFIXES: readonly (readonly [string, string])[] = [
  ['nano', 'n'],
  ['micro', 'µ μ'],
  ['milli', 'm'],
  ['centi', 'c'],
  ['kilo', 'k K'],
  ['mega', 'M'],
  ['giga', 'G'],
  ['tera', 'T'],
];

/** Units that take prefixes: name, American spelling, symbols, and the prefixes in use with them. */
const PREFIXED: readonly (readonly [name: string, american: string, symbols: string, prefixes: string])[] = [
  ['metre', 'meter', 'm', 'nano micro milli centi kilo'],
  ['gram', 'gram', 'g', 'micro milli kilo'],
  ['litre', 'liter', 'l L', 'micro milli centi'],
  ['second', 'second', 's', 'nano micro milli'],
  ['watt', 'watt', 'W', 'milli kilo mega giga tera'],
  ['watt hour', 'watt-hour', 'Wh', 'kilo mega giga tera'],
  ['joule', 'joule', 'J', 'kilo mega giga'],
  ['hertz', 'hertz', 'Hz', 'kilo mega giga tera'],
  ['pascal', 'pascal', 'Pa', 'kilo mega giga'],
  ['volt', 'volt', 'V', 'milli kilo'],
  ['ampere', 'amp', 'A', 'milli'],
  ['ampere-hour', 'amp-hour', 'Ah', 'milli'],
  ['byte', 'byte', 'B', 'kilo mega giga tera'],
  ['bit', 'bit', 'bit', 'kilo mega giga'],
  ['newton', 'newton', 'N', 'kilo'],
  ['tonne', 'tonne', 't', 'kilo mega'],
  ['pixel', 'pixel', 'px', 'mega'],
];

/** Other units: name, then every way it is written besides the name and its plural. */
const OTHERS: readonly (readonly [name: string, plural: string, symbols: string])[] = [
  ['second', 'seconds', 'sec secs'],
  ['minute', 'minutes', 'min mins'],
  ['hour', 'hours', 'h hr hrs'],
  ['day', 'days', ''],
  ['week', 'weeks', 'wk wks'],
  ['fortnight', 'fortnights', ''],
  ['month', 'months', 'mth mths mo mos'],
  ['year', 'years', 'yr yrs'],
  ['decade', 'decades', ''],
  ['century', 'centuries', ''],
  ['mile', 'miles', 'mi'],
  ['yard', 'yards', 'yd yds'],
  ['foot', 'feet', 'ft'],
  ['inch', 'inches', 'in. ″'],
  ['nautical mile', 'nautical miles', 'nmi'],
  ['light year', 'light years', ''],
  ['acre', 'acres', 'ac'],
  ['hectare', 'hectares', 'ha'],
  ['pound-mass', 'pounds-mass', 'lb lbs pound pounds'],
  ['ounce', 'ounces', 'oz'],
  ['stone', 'stone', ''],
  ['ton', 'tons', ''],
  ['carat', 'carats', ''],
  ['gallon', 'gallons', 'gal'],
  ['pint', 'pints', ''],
  ['quart', 'quarts', ''],
  ['barrel', 'barrels', 'bbl'],
  ['bushel', 'bushels', ''],
  ['horsepower', 'horsepower', 'hp PS'],
  ['brake horsepower', 'brake horsepower', 'bhp'],
  ['pound-foot', 'pound-feet', 'lb-ft'],
  ['newton metre', 'newton metres', 'Nm'],
  ['mile per hour', 'miles per hour', 'mph'],
  ['mile per gallon', 'miles per gallon', 'mpg'],
  ['kilometre per hour', 'kilometres per hour', 'kph kmh'],
  ['revolution per minute', 'revolutions per minute', 'rpm'],
  ['knot', 'knots', ''],
  ['decibel', 'decibels', 'dB'],
  ['calorie', 'calories', ''],
  ['kilocalorie', 'kilocalories', 'kcal'],
  ['degree', 'degrees', '° º deg'],
  ['degree celsius', 'degrees celsius', '℃'],
  ['celsius', 'celsius', ''],
  ['fahrenheit', 'fahrenheit', ''],
  ['kelvin', 'kelvin', ''],
  ['degree fahrenheit', 'degrees fahrenheit', '℉'],
  ['percent', 'percents', '% ٪ pc pct percentage'],
  ['percentage point', 'percentage points', 'pp'],
  ['basis point', 'basis points', 'bp bps'],
  ['parts-per-million', 'parts per million', 'ppm'],
  ['parts-per-billion', 'parts per billion', 'ppb'],
  ['time', 'times', ''],
];

/** Words that read a unit only in full: no plural or symbol that is another word too. */
function listUnits(): Map<string, string> {
  const names = new Map<string, string>();
  const add = (written: string, name: string): void => {
    if (written !== '') names.set(written, name);
  };
  for (const [name, american, symbols, prefixes] of PREFIXED) {
    for (const [prefix, marks] of [['', ''] as const, ...PREFIXES.filter(([p]) => prefixes.split(' ').includes(p))]) {
      for (const spelling of [name, american]) {
        add(prefix + spelling, prefix + name);
        add(`${prefix}${spelling}s`, prefix + name);
      }
      for (const mark of marks.split(' ')) for (const symbol of symbols.split(' ')) add(mark + symbol, prefix + name);
    }
  }
  for (const [name, plural, symbols] of OTHERS)
    for (const written of [name, plural, ...symbols.split(' ')]) add(written, name);
  return names;
}

/**
 * Units by every way they are written: full names in lower case, symbols as the International System has them (case
 * matters: "W" is a watt, "w" is none).
 */
export const UNIT_NAMES: ReadonlyMap<string, string> = listUnits();
