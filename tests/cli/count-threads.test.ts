import { describe, expect, it } from 'vitest';
import { countThreads } from '../../cli/count-threads.ts';

describe('countThreads', () => {
  it.each([
    [undefined, 4],
    ['1', 1],
    ['4', 4],
    ['8', 8],
    ['9', 8],
    ['100000', 8],
  ])('starts for --jobs %s on four processors %i', (jobs, threads) => {
    expect(countThreads(jobs, 4)).toBe(threads);
  });

  it.each(['0', '-1', '1.5', 'many', 'Infinity'])('takes no %s', (jobs) => {
    expect(() => countThreads(jobs, 4)).toThrow('--jobs takes a whole number from 1 on');
  });
});
