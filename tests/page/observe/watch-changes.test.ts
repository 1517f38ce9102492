import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchChanges } from '../../../lib/page/observe/watch-changes.ts';
import { parsePage } from '../parse-page.ts';
import { seeAs } from '../see-as.ts';

/** A second of a page on which something changes every 10 ms. */
const SECOND = 1000;

/** Tells of a change as the browser's own observer would. */
class PageObserver {
  static tell: () => void = () => {};

  constructor(callback: (records: readonly Partial<MutationRecord>[]) => void) {
    PageObserver.tell = () => callback([{ type: 'attributes', attributeName: 'class' }]);
  }

  readonly observe = (): void => {};
  readonly disconnect = (): void => {};
}

/** Looks at a page that changes for a minute, of which each takes so many milliseconds in all and of the thread. */
async function countLooks({ clock, thread }: { readonly clock: number; readonly thread: number }): Promise<number> {
  const end = new AbortController();
  const time = { total: 0 };
  let looks = 0;
  const onChange = (): Promise<void> => {
    looks++;
    time.total += thread;
    return new Promise((resolve) => setTimeout(resolve, clock));
  };
  watchChanges(parsePage(''), { isOwn: () => false, onRecord: () => {}, onText: () => {}, onChange, time }, end.signal);
  for (let at = 0; at < 60 * SECOND; at += 10) {
    PageObserver.tell();
    await vi.advanceTimersByTimeAsync(10);
  }
  end.abort();
  return looks;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('MutationObserver', PageObserver);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a page that changes in a hidden tab sets no timer, and is looked at when it is seen', async () => {
  const page = parsePage('');
  const onChange = vi.fn();
  const end = new AbortController();
  const listener = { isOwn: () => false, onRecord: () => {}, onText: () => {}, onChange, time: { total: 0 } };
  watchChanges(page, listener, end.signal);
  await vi.advanceTimersByTimeAsync(10);
  PageObserver.tell();
  expect(vi.getTimerCount()).toBe(1);
  seeAs(page, true);
  PageObserver.tell();
  expect(vi.getTimerCount()).toBe(0);
  seeAs(page, false);
  await vi.advanceTimersByTimeAsync(SECOND);
  expect(onChange).toHaveBeenCalledTimes(1);
  end.abort();
});

describe('a page that never rests is looked at', () => {
  test('every two seconds when that costs little', async () => {
    expect(await countLooks({ clock: 10, thread: 1 })).toBe(29);
  });

  test('less often when a look costs much of its thread', async () => {
    const looks = await countLooks({ clock: 100, thread: 100 });
    expect(looks).toBeGreaterThan(10);
    expect(looks * 100).toBeLessThan((60 * SECOND) / 20);
  });

  test('every ten seconds at least, for a look that other programs hold up seems to cost much', async () => {
    expect(await countLooks({ clock: 800, thread: 800 })).toBeGreaterThanOrEqual(6);
  });

  test('as often for a look that the background holds up', async () => {
    expect(await countLooks({ clock: 5000, thread: 10 })).toBeGreaterThanOrEqual(6);
  });

  test('less often when a look takes long elsewhere, but for that not as seldom', async () => {
    const looks = await countLooks({ clock: 2000, thread: 10 });
    expect(looks).toBeGreaterThan(5);
    expect(looks * 2000).toBeLessThan((60 * SECOND) / 3);
  });
});
