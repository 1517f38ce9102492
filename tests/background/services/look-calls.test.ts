import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followLooks, lookHandlers, noteUnread } from '../../../lib/background/services/look-calls.ts';
import { changeReading, changeSettings } from '../../../lib/background/storage/choices.ts';
import { listLooks, noteLook } from '../../../lib/background/storage/looks.ts';

/** The scripts that the browser brings into pages. */
const scripts = vi.hoisted(() => new Set<string>());

vi.mock('wxt/browser', () => ({
  browser: {
    storage: { local: { get: async () => ({}), remove: async () => {} } },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts].map((id) => ({ id })),
      unregisterContentScripts: async () => scripts.clear(),
      registerContentScripts: async ([{ id }]: [{ id: string }]) => void scripts.add(id),
    },
  },
}));

const URL = 'https://news.example/a';
const seen = (url: string, isPrivate = false) =>
  lookHandlers.pageSeen(undefined, { tabId: 1, frameId: 0, url, isOwnPage: false, isPrivate });
const keep = (isOn: boolean) =>
  lookHandlers.setKeepsLooks({ isOn }, { tabId: 1, frameId: 0, url: '', isOwnPage: true, isPrivate: false });
const outcomes = async () => (await listLooks()).map(({ outcome }) => outcome);

describe('a page that is looked at', () => {
  beforeEach(async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    scripts.clear();
    await keep(true);
  });

  it('is noted as no article until something else is known of it', async () => {
    await seen(URL);
    expect(await outcomes()).toEqual(['notArticle']);
    await noteLook({ url: URL, isPrivate: false }, () => ({ outcome: 'checked' }));
    await seen(URL);
    expect(await outcomes()).toEqual(['checked']);
  });

  it('is not noted in a private window', async () => {
    await seen(URL, true);
    expect(await outcomes()).toEqual([]);
  });

  it.each([[[]], [['news.example']]])(
    'is of a site that is switched off, be it an article or not (always checked: %j)',
    async (always) => {
      await changeSettings((settings) => ({ ...settings, sitesOff: ['news.example'] }));
      await changeReading((reading) => ({ ...reading, always }));
      await seen(URL);
      await noteUnread({ url: `${URL}/article`, isPrivate: false });
      expect(await outcomes()).toEqual(['siteOff', 'siteOff']);
    },
  );

  it('has a script only while that is wanted, and is forgotten with the wish', async () => {
    expect([...scripts]).toEqual(['seen']);
    await seen(URL);
    await keep(false);
    expect([...scripts]).toEqual([]);
    expect(await outcomes()).toEqual([]);
  });

  it('is forgotten where a backup that is restored does not want it noted', async () => {
    await seen(URL);
    await changeSettings((settings) => ({ ...settings, keepsLooks: false }));
    await followLooks();
    expect([...scripts]).toEqual([]);
    expect(await outcomes()).toEqual([]);
  });
});
