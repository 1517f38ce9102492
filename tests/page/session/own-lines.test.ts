import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KnownPage, Target } from '../../../lib/page/session/known-page.ts';
import { OwnLines } from '../../../lib/page/session/own-lines.ts';

vi.mock('../../../lib/page/sight/is-in-sight.ts', () => ({ isInSight: () => true }));
vi.mock('../../../lib/page/sight/why-unseen.ts', () => ({ whyUnseen: () => null }));

/** A window that the reader, or a script of the page, acts in. */
function startWindow() {
  const listeners: ((event: Event) => void)[] = [];
  const view = { addEventListener: (_: string, listener: (event: Event) => void) => listeners.push(listener) };
  return {
    view: view as unknown as Window,
    act: (isTrusted = true): void => {
      for (const listener of new Set(listeners)) listener({ isTrusted } as Event);
    },
  };
}

describe('the lines of what a reader alone keeps', () => {
  let waiting: Target[];
  let drawn: number;
  let own: OwnLines;
  let page: ReturnType<typeof startWindow>;

  beforeEach(() => {
    vi.useFakeTimers();
    waiting = Array.from({ length: 30 }, () => ({ ranges: [] }) as unknown as Target);
    drawn = 0;
    const known: Pick<KnownPage, 'waiting' | 'draw'> = {
      get waiting() {
        return [...waiting];
      },
      draw: (target) => {
        waiting = waiting.filter((other) => other !== target);
        drawn++;
      },
    };
    page = startWindow();
    own = new OwnLines(known as KnownPage, () => {}, new AbortController().signal);
    own.listenIn(page.view);
  });
  afterEach(() => vi.useRealTimers());

  it('come four at a time, for two seconds after an act', async () => {
    own.checked();
    await vi.advanceTimersByTimeAsync(5000);
    expect(drawn).toBe(0);
    page.act();
    await vi.advanceTimersByTimeAsync(100);
    expect(drawn).toBe(4);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(drawn).toBe(20);
    page.act();
    await vi.advanceTimersByTimeAsync(100);
    expect(drawn).toBe(24);
  });

  it('come at the first check where the reader acted before it, and not at one after it', async () => {
    page.act();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(drawn).toBe(0);
    own.checked();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(drawn).toBe(20);
    own.checked();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(drawn).toBe(20);
  });

  it('do not come for what a script of the page does', async () => {
    page.act(false);
    own.checked();
    page.act(false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(drawn).toBe(0);
  });
});
