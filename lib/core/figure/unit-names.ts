import { UNITS } from './unit-rows.ts';

/** What the news writes beside the names and symbols of the derived data: unit, then every other way it is written. */
const IN_THE_NEWS: readonly (readonly [name: string, written: string])[] = [
  ['metre', 'm'],
  ['litre', 'l L'],
  ['gram', 'g gramme grammes'],
  ['tonne', 't'],
  ['volt', 'V'],
  ['ampere', 'A amp amps'],
  ['joule', 'J'],
  ['newton', 'N'],
  ['kelvin', 'K'],
  ['byte', 'B'],
  ['kilobyte', 'KB'],
  ['kilometre', 'Km KM'],
  ['kilogram', 'Kg KG kilo kilos kilogramme kilogrammes'],
  ['second', 's'],
  ['hour', 'h'],
  ['month', 'mo mos'],
  ['inch', 'in. ″'],
  ['foot', 'ft'],
  ['microgram', 'mcg'],
  ['cubic centimetre', 'cc'],
  ['yard', 'yds'],
  ['pound-mass', 'lbs'],
  ['ounce', 'oz'],
  ['hectare', 'ha'],
  ['acre', 'ac'],
  ['horsepower', 'PS'],
  ['brake horsepower', 'bhp'],
  ['pound-foot', 'lb-ft pound-feet pound-foot'],
  ['newton metre', 'Nm'],
  ['mile per gallon', 'mpg'],
  ['kilometre per hour', 'kph kmh'],
  ['revolution per minute', 'rpm'],
  ['beat per minute', 'bpm BPM'],
  ['decibel', 'dB decibel decibels'],
  ['degree', '° º'],
  ['degree celsius', '℃ celsius centigrade'],
  ['degree fahrenheit', '℉ fahrenheit'],
  ['percent', '% ٪ pc pct percentage percent percents'],
  ['percentage point', 'pp ppt ppts'],
  ['basis point', 'bp bps'],
  ['parts-per-million', 'ppm'],
  ['parts-per-billion', 'ppb'],
  ['time', 'time times'],
  ['ampere-hour', 'Ah'],
  ['milliampere-hour', 'mAh'],
  ['watt hour', 'Wh'],
  ['kilowatt hour', 'kWh'],
  ['megawatt hour', 'MWh'],
  ['gigawatt hour', 'GWh'],
  ['terawatt hour', 'TWh'],
  ['kilobit', 'kbit'],
  ['megabit', 'Mbit'],
  ['gigabit', 'Gbit'],
  ['kilobit per second', 'kbps Kbps'],
  ['megabit per second', 'Mbps'],
  ['gigabit per second', 'Gbps'],
  ['tablespoon', 'Tbsp'],
  ['square metre', 'sqm'],
  ['square foot', 'sqft'],
  ['square kilometre', 'sqkm'],
];

/** Names of more than one word, which no list parted by spaces can hold. */
const LONG_NAMES: readonly (readonly [name: string, written: readonly string[]])[] = [
  ['percentage point', ['percentage point', 'percentage points']],
  ['basis point', ['basis point', 'basis points', 'basis-point']],
  ['beat per minute', ['beats per minute', 'beats a minute']],
  ['mile per gallon', ['mile to the gallon', 'miles to the gallon']],
  [
    'pound-foot',
    [
      'foot-pound',
      'foot-pounds',
      'ft-lb',
      'ft-lbs',
      'ft lb',
      'ft lbs',
      'lb ft',
      'lb. ft',
      'lbs ft',
      'lb-ft',
      'pound feet',
    ],
  ],
  ['imperial pint', ['imperial pint', 'imperial pints']],
  ['imperial gallon', ['imperial gallon', 'imperial gallons']],
  ['parts-per-million', ['part per million', 'parts per million']],
  ['parts-per-billion', ['part per billion', 'parts per billion']],
  ['brake horsepower', ['brake horsepower']],
  ['revolution per minute', ['revolution per minute', 'revolutions per minute']],
  ['kelvin', ['degrees kelvin']],
  ['fluid ounce', ['fl oz', 'fl. oz']],
  ['ton', ['gross ton', 'gross tons', 'short tons', 'deadweight tons', 'dry tons']],
  ['tonne', ['gross tonnes', 'deadweight tonnes', 'dry tonnes']],
  ['light year', ['light-year', 'light-years']],
];

const HOURS = ['watt', 'kilowatt', 'megawatt', 'gigawatt', 'terawatt'];
/** Symbols that are written in capitals or with one as well. */
const FOLDED: ReadonlySet<string> = new Set(
  'mph kph kmh kg km cm mm lb lbs hr hrs min mins secs rpm mpg bhp hp ft yds yd pct ppm bps ghz mhz kwh'.split(' '),
);

function listUnits(): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name, forms, symbols } of UNITS) {
    for (const written of [...forms, ...symbols]) {
      names.set(written, name);
      // The letter mu and the sign for micro look alike.
      if (written.startsWith('μ')) names.set(written.replace('μ', 'µ'), name);
    }
  }
  for (const [name, written] of IN_THE_NEWS) for (const word of written.split(' ')) names.set(word, name);
  for (const [name, written] of LONG_NAMES) for (const word of written) names.set(word, name);
  for (const watt of HOURS)
    for (const joint of [' ', '-'])
      for (const hour of ['hour', 'hours']) names.set(`${watt}${joint}${hour}`, `${watt} hour`);
  return names;
}

/**
 * Units by every way they are written: full names in lower case, symbols as the International System has them (case
 * matters: "W" is a watt, "w" is none).
 */
export const UNIT_NAMES: ReadonlyMap<string, string> = listUnits();

const FULL_NAMES: ReadonlySet<string> = new Set([
  ...UNITS.flatMap(({ forms }) => forms),
  'times',
  'percent',
  'decibels',
  'celsius',
  'fahrenheit',
  'centigrade',
]);

/** The unit that one word names: by its symbol, or in full whatever its capitals ("12 SEC teams" are no seconds). */
export function unitOfWord(text: string, lower: string): string | undefined {
  const exact = UNIT_NAMES.get(text);
  if (exact !== undefined) return exact;
  return FULL_NAMES.has(lower) || FOLDED.has(lower) ? UNIT_NAMES.get(lower) : undefined;
}
