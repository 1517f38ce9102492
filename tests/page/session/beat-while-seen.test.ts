import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beatWhileSeen } from '../../../lib/page/session/beat-while-seen.ts';

const page = Object.assign(new EventTarget(), { hidden: false });

const seeAs = (hidden: boolean): void => {
  page.hidden = hidden;
  page.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each([false, true])(
  'a heart beats while its tab is seen, and has no timer while it is not (first hidden: %s)',
  (hidden) => {
    const beat = vi.fn();
    const end = new AbortController();
    page.hidden = hidden;
    beatWhileSeen(beat, 700, end.signal);
    seeAs(true);
    expect(vi.getTimerCount()).toBe(0);
    seeAs(false);
    vi.advanceTimersByTime(2100);
    expect(beat).toHaveBeenCalledTimes(3);
    end.abort();
    expect(vi.getTimerCount()).toBe(0);
    seeAs(true);
    seeAs(false);
    expect(vi.getTimerCount()).toBe(0);
  },
);
