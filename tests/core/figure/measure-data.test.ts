import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CURRENCIES } from '../../../lib/core/figure/currency-names.ts';
import { findFigures } from '../../../lib/core/figure/find-figures.ts';
import { scaleOfUnit } from '../../../lib/core/figure/unit-dimensions.ts';
import { UNITS } from '../../../lib/core/figure/unit-rows.ts';
import { deriveMeasures, MEASURE_DATA } from '../../support/measures/derive.ts';

describe('the derived data of units and currencies', () => {
  it('are what `npm run measures` writes', () => {
    expect(readFileSync(MEASURE_DATA, 'utf8')).toBe(deriveMeasures());
  });

  it.each(UNITS.flatMap(({ name, forms }) => forms.map((form) => [form, name] as const)))(
    '5 %s is read as %s',
    (form, name) => {
      // An amount for a distance is a rate, and a number inside a unit another figure.
      if (form.includes('100 ')) return;
      expect(findFigures(`They measured 5 ${form}, at noon.`)[0]).toMatchObject({ value: 5, unit: name });
    },
  );

  it.each(CURRENCIES.flatMap(({ name, one, other }) => [one, other].map((form) => [form, name] as const)))(
    '1,500 %s is read as %s',
    (form, name) => {
      if (/[&.ʻ]/.test(form)) return;
      expect(findFigures(`They paid 1,500 ${form} at noon.`)[0]).toMatchObject({ value: 1500, unit: name });
    },
  );

  it.each([
    ['mile', 'kilometre', 1.609344],
    ['pound-mass', 'kilogram', 0.45359237],
    ['acre', 'hectare', 0.40468564224],
    ['hour', 'minute', 60],
    ['year', 'month', 12],
    ['gigawatt hour', 'kilowatt hour', 1e6],
    ['knot', 'kilometre per hour', 1.852],
    ['bar', 'kilopascal', 100],
    ['gigabyte', 'megabyte', 1000],
    ['barrel', 'litre', 158.987294928],
  ])('a %s in %ss', (from, to, factor) => {
    const [a, b] = [scaleOfUnit(from), scaleOfUnit(to)];
    expect(a.dimension).toBe(b.dimension);
    expect(a.factor / b.factor).toBeCloseTo(factor, 6);
  });

  it('has degrees at one zero', () => {
    const { factor, offset } = scaleOfUnit('degree fahrenheit');
    expect(212 * factor + offset).toBeCloseTo(100, 6);
  });
});
