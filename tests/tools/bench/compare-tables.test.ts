import { describe, expect, it } from 'vitest';
import { findWorse, type KeptRow, rowsToKeep } from '../../bench/compare-tables.ts';

const faster: KeptRow = { name: 'times faster', values: [100], unit: '×', better: 'more' };
const cost: KeptRow = { name: 'cost', values: [2, 3], unit: '×', better: 'less' };
const recall: KeptRow = { name: 'recall', values: [100], unit: '%', better: 'more' };
const time: KeptRow = { name: 'time', values: [10], unit: 'ms' };

const namesOfWorse = (before: KeptRow, ...values: (number | null)[]): string[] =>
  findWorse([before], [{ ...before, values }]).map(({ name }) => name);

describe('findWorse', () => {
  it('leaves 15 % to chance, and finds what is worse than that', () => {
    expect(namesOfWorse(faster, 86)).toEqual([]);
    expect(namesOfWorse(faster, 84)).toEqual(['times faster']);
    expect(namesOfWorse(cost, 2.2, 3.4)).toEqual([]);
    expect(namesOfWorse(cost, 2.2, 3.5)).toEqual(['cost']);
  });

  it('does not mind what is better', () => {
    expect(namesOfWorse(faster, 300)).toEqual([]);
    expect(namesOfWorse(cost, 1, 1)).toEqual([]);
  });

  it('allows a share half a point', () => {
    expect(namesOfWorse(recall, 99.6)).toEqual([]);
    expect(namesOfWorse(recall, 99.4)).toEqual(['recall']);
  });

  it('never compares what depends on the machine', () => {
    expect(namesOfWorse(time, 1000)).toEqual([]);
  });

  it('finds a figure that is gone, and one that a browser gives no more', () => {
    expect(findWorse([faster], [])).toMatchObject([{ name: 'times faster', was: 100, is: Number.NaN }]);
    expect(namesOfWorse(cost, 2, null)).toEqual(['cost']);
  });

  it('asks nothing of what was never measured', () => {
    expect(namesOfWorse({ ...cost, values: [2, null] }, 2, 9)).toEqual([]);
    expect(findWorse([], [faster])).toEqual([]);
  });
});

describe('rowsToKeep', () => {
  it('keeps four digits of one value, or of each browser', () => {
    expect(rowsToKeep([{ name: 'a', value: 1.23456, unit: '×', better: 'less', note: 'n' }])).toEqual([
      { name: 'a', values: [1.235], unit: '×', better: 'less' },
    ]);
    expect(rowsToKeep([{ name: 'b', chromium: 5, firefox: Number.NaN, unit: 'ms' }])).toEqual([
      { name: 'b', values: [5, null], unit: 'ms' },
    ]);
  });
});
