import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../lib/core/figure/allowed-range.ts';
import { compareFigures } from '../../../lib/core/figure/compare-figures.ts';
import type { Comparator } from '../../../lib/core/figure/figure.ts';

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  about: 'about',
  over: 'over',
  'at least': 'atLeast',
  under: 'under',
  'up to': 'atMost',
  nearly: 'about',
};

/** Builds a quantity from a short notation: "over 53000", "nearly 50 percent", "20..30". */
function quantity(notation: string): Quantity {
  const [, words = '', low = '', high, unit] =
    /^([a-z ]*?) ?(-?[\d.]+?)(?:\.\.([\d.]+))?(?: ([a-z ]+))?$/.exec(notation) ?? [];
  const rest = { exact: notation, unit: unit ?? null };
  if (high !== undefined) return { ...rest, value: null, low: Number(low), high: Number(high), comparator: 'between' };
  const value = Number(low);
  return { ...rest, value, low: value, high: value, comparator: COMPARATORS[words] ?? 'exactly' };
}

function outcome(source: string, page: string): string {
  const { relation, kind, severity } = compareFigures(quantity(source), quantity(page));
  return relation === 'differs' ? `${kind} ${severity}` : relation;
}

describe('compareFigures', () => {
  it.each([
    ['14K', 14_000, 13_575, 'same'],
    ['$7M', 7_000_000, 7_400_000, 'same'],
    ['1 million', 1_000_000, 1_080_000, 'unclear'],
    ['$1M', 1_000_000, 1_080_000, 'same'],
    ['$1M', 1_000_000, 1_300_000, 'unclear'],
  ])('takes %s as cut to its scale', (exact, value, other, relation) => {
    const rest = { unit: null, comparator: 'exactly' as const };
    const source = { ...rest, exact, value, low: value, high: value };
    const page = { ...rest, exact: String(other), value: other, low: other, high: other };
    expect(compareFigures(source, page).relation).toBe(relation);
  });

  it.each([
    ['several thousand', 1200, 2000, 10_000, 'unclear'],
    ['several thousand', 5000, 2000, 10_000, 'same'],
    ['a couple of million', 900_000, 2e6, 1e7, 'unclear'],
    ['a few hundred', 40, 200, 1000, 'unclear'],
    ['dozens', 47, 12, 120, 'same'],
    ['dozens', 4, 12, 120, 'value major'],
  ])('leaves "%s" against %d as open as it is', (exact, value, low, high, expected) => {
    const open = { exact, value: null, low, high, comparator: 'between' as const, unit: null };
    const point = { exact: String(value), value, low: value, high: value, comparator: 'exactly' as const, unit: null };
    for (const [source, page] of [
      [open, point],
      [point, open],
    ] as const) {
      const { relation, kind, severity } = compareFigures(source, page);
      expect(relation === 'differs' ? `${kind} ${severity}` : relation).toBe(expected);
    }
  });

  it('takes "billions of dollars" for no agreement with a sum', () => {
    const open = { exact: 'billions of dollars', value: null, low: 1e9, high: 1e10, comparator: 'between' as const };
    const sum = { exact: '$1.3 billion', value: 1.3e9, low: 1.3e9, high: 1.3e9, comparator: 'exactly' as const };
    expect(compareFigures({ ...open, unit: 'dollar' }, { ...sum, unit: 'dollar' }).relation).toBe('unclear');
    expect(compareFigures({ ...open, unit: 'dollar' }, { ...open, unit: 'dollar' }).relation).toBe('same');
  });

  it.each([
    ['53272', 'over 53000', 'same'],
    ['900 dollar per week', '900 dollar per month', 'unit major'],
    ['900 dollar per week', '3900 dollar per month', 'same'],
    ['12 euro per hour', '12 euro per day', 'unit major'],
    ['52000 pound sterling per year', '1000 pound sterling per week', 'same'],
    ['6200 dollar per person', '6200 dollar per head', 'same'],
    ['6200 dollar per person', '6900 dollar per capita', 'value major'],
    ['3 dollar', '3.5 dollar', 'value major'],
    ['3 dollar', '3.2 dollar', 'unclear'],
    ['37 dollar', '36.65 dollar', 'same'],
    ['80 euro', '80.40 euro', 'same'],
    ['5 mile', '5.4 mile', 'same'],
    ['over 53000', '53272', 'same'],
    ['over 53000', '53000', 'comparator minor'],
    ['53000', 'over 53000', 'same'],
    ['over 53000', 'nearly 53000', 'comparator minor'],
    ['over 53000', 'nearly 35000', 'value major'],
    ['over 53000', '35000', 'value major'],
    ['over 53000', '61000', 'unclear'],
    ['over 53000', '530000', 'value major'],
    ['over 50', '58', 'same'],
    ['over 50', '50', 'comparator minor'],
    ['at least 20', '20', 'same'],
    ['at least 23', 'at least 35', 'value major'],
    ['at least 16', '9', 'value major'],
    ['up to 50', 'up to 50', 'same'],
    ['up to 50', '80', 'value major'],
    ['under 100', '93', 'same'],
    ['under 100', '140', 'value major'],
    ['under 300', 'over 300', 'comparator minor'],
    ['64700000000 dollar', '65000000000 dollar', 'same'],
    ['65000000000 dollar', '64700000000 dollar', 'same'],
    ['65000000000 dollar', '64200000000 dollar', 'value minor'],
    ['2000000', '2300000', 'unclear'],
    ['174000 dollar', '174000 dollar per year', 'same'],
    ['174000 dollar per year', '90000 dollar', 'unclear'],
    ['90 dollar per year', '90 dollar per hour', 'unit major'],
    ['2000000', '2600000', 'value major'],
    ['53000', '53272', 'same'],
    ['50', '53', 'value minor'],
    ['about 33.3 percent', '32 percent', 'same'],
    ['about 33.3 percent', '34 percent', 'same'],
    ['about 33.3 percent', '37 percent', 'unclear'],
    ['about 33.3 percent', '46 percent', 'value major'],
    ['nearly 50 percent', '48 percent', 'same'],
    ['0.5', '50 percent', 'same'],
    ['61.8 percent', '62 percent', 'same'],
    ['61.8 percent', '61.2 percent', 'value minor'],
    ['54 percent', '53 percent', 'value minor'],
    ['212', '122', 'value major'],
    ['8127', '8172', 'value major'],
    ['212', '214', 'value minor'],
    ['212', '2120', 'value major'],
    ['20..30', '25', 'same'],
    ['20..30', '60', 'value major'],
    ['20..30', '20..30', 'same'],
    ['20..30', '25..40', 'unclear'],
    ['20..30', '40..50', 'value major'],
    ['5 mile', '8 kilometer', 'same'],
    ['5 mile', '5 kilometre', 'value major'],
    ['40 degree celsius', '104 degree fahrenheit', 'same'],
    ['1000 hectare', '2471 acre', 'same'],
    ['2 week', '14 day', 'same'],
    ['18 month', '1.5 year', 'same'],
    ['1 year of age', '18 month of age', 'same'],
    ['18 month of age', '2 year of age', 'same'],
    ['1 year of age', '13 month of age', 'same'],
    ['2 year of age', '13 month of age', 'value minor'],
    ['2 year of age', '24 month of age', 'same'],
    ['3 year of age', '18 month of age', 'value minor'],
    ['1 year of age', '5 week of age', 'value minor'],
    ['65 dollar', '65 euro', 'unit major'],
    ['65 dollar', '60 euro', 'unclear'],
    ['65 dollar', '65 us dollar', 'same'],
    ['5 percent', '5 percentage point', 'unit major'],
    ['5 percent', '3 percentage point', 'unclear'],
    ['12', '12 year', 'same'],
    ['12', '15 year', 'unclear'],
    ['12 kilometer', '12 hour', 'unclear'],
  ])('"%s" in the source, "%s" on the page: %s', (source, page, expected) => {
    expect(outcome(source, page)).toBe(expected);
  });

  const comparator = fc.constantFrom(...Object.keys(COMPARATORS), 'exactly');
  const unit = fc.constantFrom(null, 'percent', 'dollar', 'euro', 'mile', 'kilometer', 'hour', 'percentage point');
  const quantitiesOf = (number: fc.Arbitrary<number>): fc.Arbitrary<Quantity> =>
    fc
      .record({ words: comparator, unit, value: fc.option(number), low: fc.option(number), high: fc.option(number) })
      .map(({ words, ...rest }) => ({ ...rest, exact: `${words} `, comparator: COMPARATORS[words] ?? 'exactly' }));
  const integer = fc.integer({ min: -1e6, max: 1e12 });
  const any = quantitiesOf(fc.oneof(integer, fc.double({ noNaN: false })));
  // What a factor of a unit takes beyond the largest number is no longer comparable.
  const tellable = quantitiesOf(fc.oneof(integer, fc.double({ min: -1e15, max: 1e15, noNaN: true })));

  it('never throws', () => {
    fc.assert(fc.property(any, any, (a, b) => void compareFigures(a, b)));
  });

  it('finds every quantity the same as itself', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), comparator, unit, (value, words, name) => {
        const one: Quantity = {
          exact: `${words} ${value}`,
          unit: name,
          value,
          low: value,
          high: value,
          comparator: COMPARATORS[words] ?? 'exactly',
        };
        expect(compareFigures(one, one).relation).toBe('same');
      }),
    );
  });

  it('is symmetric but for a bound that only the page gives', () => {
    fc.assert(
      fc.property(tellable, tellable, (a, b) => {
        const [there, back] = [compareFigures(a, b), compareFigures(b, a)];
        // Where one has no unit, that bound is unclear instead of a difference.
        const isUnitOpen = (a.unit === null) !== (b.unit === null) && a.comparator !== b.comparator;
        if (isUnitOpen && [there.relation, back.relation].sort().join() === 'same,unclear') return;
        if (there.kind === 'comparator' || back.kind === 'comparator') return;
        expect(there.relation).toBe(back.relation);
        expect(there.severity).toBe(back.severity);
      }),
    );
  });
});
