import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changeReading,
  changeSettings,
  readSettings,
  readSite,
  settingsInForce,
} from '../../../lib/background/storage/choices.ts';
import { isToBeRead } from '../../../lib/background/tabs/is-to-be-read.ts';
import { withAlways } from '../../../lib/settings/reading.ts';

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: { get: async () => ({}), remove: async () => {} },
      session: { get: async (key: string) => ({ [key]: 'https://by-hand.example/' }) },
    },
  },
}));

const PAGE = 'https://news.example/';

const failToOpen = (): never => {
  throw new DOMException('The files cannot be read.', 'UnknownError');
};

const damage = (): void => void vi.stubGlobal('indexedDB', { open: failToOpen });

describe('choices that cannot be read', () => {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });

  it('let no page be read automatically, and every page that its reader asks for', async () => {
    await changeSettings((settings) => ({
      ...settings,
      sitesOff: ['off.example'],
      showsTold: true,
      keepsRecord: true,
    }));
    expect(await isToBeRead(1, PAGE, false)).toBe(true);
    damage();
    expect(await isToBeRead(1, PAGE, false)).toBe(false);
    expect(await isToBeRead(1, 'https://off.example/', false)).toBe(false);
    expect(await readSite('news.example')).toEqual({
      isOff: false,
      isWanted: false,
      isEverywhere: false,
      isAlways: false,
      isUnread: true,
    });
    // A page learns nothing then of what its reader keeps, and none of them is kept.
    expect(await settingsInForce()).toMatchObject({
      areUnread: true,
      drawsOwn: false,
      keepsRecord: false,
      showsTold: false,
    });
  });

  it('are not taken for a choice where they are saved or changed', async () => {
    damage();
    await expect(readSettings()).rejects.toThrow('The files cannot be read.');
    await expect(changeSettings((settings) => settings)).rejects.toThrow('The files cannot be read.');
  });
});

describe('a page', () => {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
  });

  it.each([
    ['an article', PAGE, false, true],
    ['an article of a site that is off', 'https://off.example/', false, false],
    ['an article of a site that the browser brings the engine to', 'https://always.example/a', false, false],
    ['one that is loaded again', PAGE, true, false],
    ['one that was checked by hand and is loaded again', 'https://by-hand.example/#top', true, true],
  ])('%s (%s, again: %s) is read: %s', async (_, url, isAgain, isRead) => {
    await changeSettings((settings) => ({ ...settings, sitesOff: ['off.example'] }));
    await changeReading((reading) => withAlways(reading, 'always.example'));
    expect(await isToBeRead(1, url, isAgain)).toBe(isRead);
  });
});
