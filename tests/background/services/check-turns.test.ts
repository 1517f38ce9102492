import { describe, expect, it } from 'vitest';
import { CheckTurns, Superseded } from '../../../lib/background/services/check-turns.ts';

/** Time that passes only when somebody waits or works. */
function world() {
  let time = 0;
  const order: string[] = [];
  const turns = new CheckTurns({
    now: () => time,
    wait: async (pause) => {
      time += pause;
      await Promise.resolve();
    },
  });
  const check = (tabId: number, name: string, takes: number, then?: () => void): Promise<string> =>
    turns.take(tabId, () => {
      time += takes;
      order.push(`${name} at ${time - takes}`);
      then?.();
      return Promise.resolve(name);
    });
  return { check, order, turns };
}

describe('turns of tabs', () => {
  it('case 16: a large page that changes all the time keeps nobody waiting for more than the check that is under way', async () => {
    const { check, order } = world();
    let storm: Promise<unknown> = Promise.resolve();
    const again = (left: number): void => {
      if (left > 0) storm = check(1, `storm ${left}`, 1000, () => again(left - 1));
    };
    again(3);
    await Promise.all([check(2, 'first', 20), check(3, 'second', 20)]);
    expect(order).toEqual(['storm 3 at 0', 'first at 1000', 'second at 1020']);
    await check(4, 'third', 20);
    await storm;
    while (order.length < 6) await Promise.resolve();
    // Three times what its check took passes before its next one.
    expect(order.slice(3)).toEqual(['third at 1040', 'storm 2 at 4000', 'storm 1 at 8000']);
  });

  it('of several checks of one tab only the last is made', async () => {
    const { check, order } = world();
    const running = check(1, 'under way', 10);
    await Promise.resolve();
    const dropped = [check(2, 'old', 10), check(2, 'older', 10)];
    const asked = Promise.allSettled(dropped);
    await expect(check(2, 'last', 10)).resolves.toBe('last');
    await running;
    expect(
      (await asked).map((outcome) => outcome.status === 'rejected' && outcome.reason instanceof Superseded),
    ).toEqual([true, true]);
    expect(order.map((entry) => entry.split(' at ')[0])).toEqual(['under way', 'last']);
  });

  it('goes on after a check that failed', async () => {
    const { check, turns } = world();
    const failing = turns.take(1, () => Promise.reject(new Error('No index.')));
    await expect(failing).rejects.toThrow('No index.');
    await expect(check(1, 'next', 5)).resolves.toBe('next');
  });
});
