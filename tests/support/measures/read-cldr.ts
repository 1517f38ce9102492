import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';

const require = createRequire(import.meta.url);

const factor = v.object({
  _baseUnit: v.string(),
  _factor: v.optional(v.string()),
  _offset: v.optional(v.string()),
  _special: v.optional(v.string()),
  _systems: v.optional(v.array(v.string())),
});
const forms = v.record(v.string(), v.union([v.string(), v.record(v.string(), v.string())]));
const units = v.object({ long: v.record(v.string(), forms), short: v.record(v.string(), forms) });
const currency = v.object({
  'displayName-count-one': v.optional(v.string()),
  'displayName-count-other': v.optional(v.string()),
  'symbol-alt-narrow': v.optional(v.string()),
});
const use = v.object({ _from: v.optional(v.string()), _to: v.optional(v.string()), _tender: v.optional(v.string()) });

const readJson = (path: string): unknown => JSON.parse(readFileSync(require.resolve(path), 'utf8'));
const unwrap = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce((inner, key) => v.parse(v.record(v.string(), v.unknown()), inner)[key], value);

/** How CLDR converts units: constants, prefixes as powers of ten or of 1024, factors to the base unit. */
export function readConversions() {
  const all = unwrap(readJson('cldr-core/supplemental/units.json'), 'supplemental');
  return {
    constants: v.parse(v.record(v.string(), v.object({ _value: v.string() })), unwrap(all, 'unitConstants')),
    factors: v.parse(v.record(v.string(), factor), unwrap(all, 'convertUnits')),
    prefixes: v.parse(
      v.record(v.string(), v.object({ _power10: v.optional(v.string()), _power2: v.optional(v.string()) })),
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
    fractions: v.parse(v.record(v.string(), v.object({ _digits: v.string() })), unwrap(all, 'fractions')),
    regions: v.parse(v.record(v.string(), v.array(v.record(v.string(), use))), unwrap(all, 'region')),
  };
}
