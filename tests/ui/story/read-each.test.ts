import { describe, expect, it, vi } from 'vitest';
import { readEach } from '../../../lib/ui/story/read-each.ts';

describe('readEach', () => {
  it('asks so many at a time, in their order', async () => {
    const ends: (() => void)[] = [];
    const asked: string[] = [];
    const read = (one: string): Promise<void> => {
      asked.push(one);
      return new Promise((resolve) => ends.push(resolve));
    };
    let isDone = false;
    void readEach(['a', 'b', 'c', 'd'], read, { atOnce: 2, slow: 60_000 }).then(() => (isDone = true));
    await vi.waitFor(() => expect(asked).toEqual(['a', 'b']));
    ends[1]?.();
    await vi.waitFor(() => expect(asked).toEqual(['a', 'b', 'c']));
    ends[2]?.();
    await vi.waitFor(() => expect(asked).toEqual(['a', 'b', 'c', 'd']));
    ends[3]?.();
    await new Promise((resolve) => setTimeout(resolve));
    expect(isDone).toBe(false);
    ends[0]?.();
    await vi.waitFor(() => expect(isDone).toBe(true));
  });

  it('lets none wait for one that does not answer', async () => {
    const read: string[] = [];
    void readEach(
      ['never', 'b', 'c'],
      (one) => {
        read.push(one);
        return one === 'never' ? new Promise(() => {}) : Promise.resolve();
      },
      { atOnce: 1, slow: 5 },
    );
    await vi.waitFor(() => expect(read).toEqual(['never', 'b', 'c']));
  });
});
