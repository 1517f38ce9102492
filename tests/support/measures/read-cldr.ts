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

/** The names and symbols of units in one kind of English. */
export const readUnitNames = (locale: 'en' | 'en-GB') =>
  v.parse(units, unwrap(readJson(`cldr-units-full/main/${locale}/units.json`), 'main', locale, 'units'));

/** The English names of currencies by ISO 4217 code. */
export const readCurrencyNames = () =>
  v.parse(
    v.record(v.string(), currency),
    unwrap(readJson('cldr-numbers-full/main/en/currencies.json'), 'main', 'en', 'numbers', 'currencies'),
  );

/** The digits after the point of each currency, and which are in use where. */
export function readCurrencyUse() {
  const all = unwrap(readJson('cldr-core/supplemental/currencyData.json'), 'supplemental', 'currencyData');
  return {
    fractions: v.parse(v.record(v.string(), attributes({ digits: v.string() })), unwrap(all, 'fractions')),
    regions: v.parse(v.record(v.string(), v.array(v.record(v.string(), use))), unwrap(all, 'region')),
  };
}
