import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteChoices } from '../../../lib/background/storage/choice-store.ts';
import { changeSettings } from '../../../lib/background/storage/choices.ts';
import { forgetLooks, listLooks, noteLook, withLook } from '../../../lib/background/storage/looks.ts';
import { type LookedAt, NOTHING_READ, parseLooks } from '../../../lib/protocol/looked-at.ts';

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: { get: async () => ({}), remove: async () => {}, clear: async () => {} },
      session: { clear: async () => {} },
    },
  },
}));

const lookAt = (url: string, second: number, outcome: LookedAt['outcome'] = 'checked'): LookedAt => ({
  ...NOTHING_READ,
  url,
  at: new Date(Date.UTC(2026, 4, 1) + second * 1000).toISOString(),
  outcome,
});

const page = (url: string, isPrivate = false) => ({ url, isPrivate });
const checked = () => ({ outcome: 'checked' as const, quotations: 2 });
const keep = (isOn: boolean) => changeSettings((settings) => ({ ...settings, keepsLooks: isOn }));

describe('the pages that were looked at', () => {
  beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));

  it('are noted only where the reader wants that, and never of private windows', async () => {
    await noteLook(page('https://news.example/'), checked);
    expect(await listLooks()).toEqual([]);
    await keep(true);
    await noteLook(page('https://news.example/', true), checked);
    expect(await listLooks()).toEqual([]);
    await noteLook(page('https://news.example/a#part'), checked);
    expect(await listLooks()).toMatchObject([{ url: 'https://news.example/a', outcome: 'checked', quotations: 2 }]);
  });

  it('are not asked what came of them where nothing is noted', async () => {
    const came = vi.fn(checked);
    await noteLook(page('https://news.example/'), came);
    expect(came).not.toHaveBeenCalled();
  });

  it.each(['extension://id/reader.html?private=', 'extension://id/reader.html?of=https://news.example/', 'file:///a'])(
    'are pages of the web: %s is none',
    async (url) => {
      await keep(true);
      await noteLook(page(url), checked);
      expect(await listLooks()).toEqual([]);
    },
  );

  it('are not noted after the reader has ended that, even where the noting had begun', async () => {
    await keep(true);
    const ended = Promise.withResolvers<unknown>();
    await noteLook(page('https://news.example/'), () => {
      ended.resolve(keep(false));
      return checked();
    });
    await ended.promise;
    expect(await listLooks()).toEqual([]);
  });

  it('are forgotten by one press, and with all that is chosen', async () => {
    await keep(true);
    await noteLook(page('https://news.example/'), checked);
    await forgetLooks();
    expect(await listLooks()).toEqual([]);
    await noteLook(page('https://news.example/'), checked);
    await deleteChoices();
    expect(await listLooks()).toEqual([]);
  });

  it('are fifty, each once, the last first', () => {
    let looks: readonly LookedAt[] = [];
    for (let i = 0; i < 60; i++) looks = withLook(looks, lookAt(`https://news.example/${i}`, i));
    looks = withLook(looks, lookAt('https://news.example/30', 99));
    expect(looks).toHaveLength(50);
    expect(looks.slice(0, 2).map(({ url }) => url)).toEqual(['https://news.example/30', 'https://news.example/59']);
  });

  it('are not said to be no articles by what is told of the same loading, and are by a later one', () => {
    const first = withLook([], lookAt('https://news.example/', 0));
    expect(withLook(first, lookAt('https://news.example/', 2, 'notArticle'))).toEqual(first);
    expect(withLook(first, lookAt('https://news.example/', 60, 'notArticle'))[0]?.outcome).toBe('notArticle');
  });

  it('are read from whatever is stored, without those that are damaged', () =>
    expect(parseLooks([lookAt('https://news.example/', 0), { url: 3 }, null])).toHaveLength(1));
});
