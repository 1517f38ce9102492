import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';

const require = createRequire(import.meta.url);

/** CLDR writes attributes with a line before them; here they go without. */
const bare = (entry: unknown): unknown =>
  v.is(v.record(v.string(), v.unknown()), entry)
    ? Object.fromEntries(Object.entries(entry).map(([key, value]) => [key.replace(/^_/, ''), value]))
    : entry;
const attributes = <T extends v.ObjectEntries>(entries: T) => v.pipe(v.unknown(), v.transform(bare), v.object(entries));

const factor = attributes({
  baseUnit: v.string(),
  factor: v.optional(v.string()),
  offset: v.optional(v.string()),
  special: v.optional(v.string()),
});
const forms = v.record(v.string(), v.union([v.string(), v.record(v.string(), v.string())]));
const units = v.object({ long: v.record(v.string(), forms), short: v.record(v.string(), forms) });
const currency = v.object({
  displayName: v.optional(v.string()),
  'displayName-count-one': v.optional(v.string()),
  'displayName-count-other': v.optional(v.string()),
  'symbol-alt-narrow': v.optional(v.string()),
});
const use = attributes({ to: v.optional(v.string()), tender: v.optional(v.string()) });

const readJson = (path: string): unknown => JSON.parse(readFileSync(require.resolve(path), 'utf8'));
const unwrap = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce((inner, key) => v.parse(v.record(v.string(), v.unknown()), inner)[key], value);

/** How CLDR converts units: constants, prefixes as powers of ten or of 1024, factors to the base unit. */
export function readConversions() {
  const all = unwrap(readJson('cldr-core/supplemental/units.json'), 'supplemental');
  return {
    constants: v.parse(v.record(v.string(), attributes({ value: v.string() })), unwrap(all, 'unitConstants')),
    factors: v.parse(v.record(v.string(), factor), unwrap(all, 'convertUnits')),
    prefixes: v.parse(
      v.record(v.string(), attributes({ power10: v.optional(v.string()), power2: v.optional(v.string()) })),
      unwrap(all, 'unitPrefixes'),
    ),
  };
}

/** The names and symbols of units in a language. */
export const readUnitNames = (locale: string) =>
  v.parse(units, unwrap(readJson(`cldr-units-full/main/${locale}/units.json`), 'main', locale, 'units'));

/** The names of currencies in a language by ISO 4217 code. */
export const readCurrencyNames = (locale = 'en') =>
  v.parse(
    v.record(v.string(), currency),
    unwrap(readJson(`cldr-numbers-full/main/${locale}/currencies.json`), 'main', locale, 'numbers', 'currencies'),
  );

/** The rules by which a language writes numbers as words. */
export function readSpellOut(locale: string): Record<string, [string, string][]> {
  const rules = unwrap(readJson(`cldr-rbnf/rbnf/${locale}.json`), 'rbnf', 'rbnf', 'SpelloutRules');
  const sets = v.parse(v.record(v.string(), v.unknown()), rules);
  const rows = v.array(v.tuple([v.string(), v.string()]));
  return Object.fromEntries(Object.entries(sets).flatMap(([name, set]) => (v.is(rows, set) ? [[name, set]] : [])));
}

/** The marks of numbers in a language, and how it shortens large ones. */
export function readNumberForms(locale: string) {
  const all = unwrap(readJson(`cldr-numbers-full/main/${locale}/numbers.json`), 'main', locale, 'numbers');
  const money = v.parse(
    v.object({ 'unitPattern-count-many': v.optional(v.string()) }),
    unwrap(all, 'currencyFormats-numberSystem-latn'),
  );
  const compact = v.object({ decimalFormat: v.record(v.string(), v.string()) });
  return {
    symbols: v.parse(v.record(v.string(), v.string()), unwrap(all, 'symbols-numberSystem-latn')),
    formats: v.parse(v.object({ long: compact, short: compact }), unwrap(all, 'decimalFormats-numberSystem-latn')),
    /** What is between a large number and its money: "millones de euros"; empty where nothing is. */
    of: /^\{0\} (.+) \{1\}$/.exec(money['unitPattern-count-many'] ?? '')?.[1] ?? '',
  };
}

/** The names of months in a language, in full and short. */
export function readMonths(locale: string): string[] {
  const calendar = unwrap(
    readJson(`cldr-dates-full/main/${locale}/ca-gregorian.json`),
    'main',
    locale,
    'dates',
    'calendars',
    'gregorian',
    'months',
    'format',
  );
  const { abbreviated, wide } = v.parse(
    v.object({ abbreviated: v.record(v.string(), v.string()), wide: v.record(v.string(), v.string()) }),
    calendar,
  );
  return [...Object.values(wide), ...Object.values(abbreviated)];
}

/** The digits after the point of each currency, and which are in use where. */
export function readCurrencyUse() {
  const all = unwrap(readJson('cldr-core/supplemental/currencyData.json'), 'supplemental', 'currencyData');
  return {
    fractions: v.parse(v.record(v.string(), attributes({ digits: v.string() })), unwrap(all, 'fractions')),
    regions: v.parse(v.record(v.string(), v.array(v.record(v.string(), use))), unwrap(all, 'region')),
  };
}
