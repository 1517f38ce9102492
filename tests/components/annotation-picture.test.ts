import { describe, expect, it } from 'vitest';
import { fillMonths } from '../../components/annotation-picture.tsx';

const facet = (value: string, count: number) => ({ value, label: value, count });

describe('fillMonths', () => {
  it('has the months without annotations too, over the turn of a year', () => {
    expect(fillMonths([facet('2026-02', 3), facet('2025-11', 1)]).map(({ count }) => count)).toEqual([1, 0, 0, 3]);
  });

  it('ends with the last month, and begins three years before at most', () => {
    const months = fillMonths([facet('1970-01', 9), facet('2026-02', 3)]);
    expect(months).toHaveLength(36);
    expect(months.at(-1)?.count).toBe(3);
  });

  it('is empty for nothing', () => expect(fillMonths([])).toEqual([]));
});
