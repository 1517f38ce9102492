import { describe, expect, it } from 'vitest';
import { ChangesUnderway } from '../../lib/ui/changes-underway.ts';

describe('changes that are underway', () => {
  it('are waited for, all of them', async () => {
    const done: string[] = [];
    const changes = new ChangesUnderway();
    const late = Promise.withResolvers<void>();
    changes.add(late.promise.then(() => void done.push('first')));
    changes.add(Promise.resolve().then(() => void done.push('second')));
    const settled = changes.settled().then(() => void done.push('settled'));
    late.resolve();
    await settled;
    expect(done.at(-1)).toBe('settled');
    expect(done).toHaveLength(3);
  });

  it('are over where one fails', async () => {
    const changes = new ChangesUnderway();
    changes.add(Promise.reject(new Error('no room')));
    await expect(changes.settled()).resolves.toBeUndefined();
  });

  it('are none at first', async () => {
    await expect(new ChangesUnderway().settled()).resolves.toBeUndefined();
  });
});
