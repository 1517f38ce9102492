import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeChoice, readChoice } from '../../../lib/background/storage/choice-store.ts';

const local = vi.hoisted(() => ({ stored: {} as Record<string, unknown> }));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: (keys: readonly string[]) =>
          Promise.resolve(
            Object.fromEntries(keys.flatMap((key) => (key in local.stored ? [[key, local.stored[key]]] : []))),
          ),
        remove: (keys: readonly string[]) => {
          for (const key of keys) delete local.stored[key];
          return Promise.resolve();
        },
      },
    },
  },
}));

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  local.stored = {};
});

const fail = (): never => {
  throw new Error('No.');
};

const addTo = (item: string) => (stored: unknown) => [...((stored ?? []) as string[]), item];

describe('what the user has chosen', () => {
  it('is taken over once from where an older version kept it', async () => {
    local.stored = { settings: ['old'], reading: 'chosen' };
    expect(await Promise.all([readChoice('settings'), changeChoice('settings', addTo('new'))])).toHaveLength(2);
    expect(await readChoice('settings')).toEqual(['old', 'new']);
    expect(await readChoice('reading')).toBe('chosen');
    expect(local.stored).toEqual({});
  });

  it('case 62: is not taken from there again, for a script in a page may have put it there', async () => {
    expect(await readChoice('settings')).toBeUndefined();
    local.stored = { settings: ['forged'] };
    expect(await readChoice('settings')).toBeUndefined();
    expect(await changeChoice('settings', addTo('own'))).toEqual(['own']);
  });

  it('is changed one after the other, and stays as it was where a change fails', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((item) => changeChoice('settings', addTo(item))));
    await expect(changeChoice('settings', fail)).rejects.toThrow('No.');
    expect(await readChoice('settings')).toEqual(['a', 'b', 'c', 'd']);
  });
});
