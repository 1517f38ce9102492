import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openMemory } from '../../../lib/background/services/memory-calls.ts';
import { answerSetCalls } from '../../../lib/background/services/set-calls.ts';
import { changeSettings, readSettings } from '../../../lib/background/storage/choices.ts';
import type { PageReport } from '../../../lib/protocol/page-types.ts';
import { reportWithout } from '../../../lib/protocol/tab-report.ts';

const FERRY = '“We will not sell the ferry to anybody who lives outside this valley,” said Ida Brandt.';
const OTHERWISE = '“We will sell the ferry to anybody who lives outside this valley,” said Ida Brandt.';

/** The open tabs by id, what they were asked, and which of them a script was put into. */
const world = vi.hoisted(() => ({
  tabs: new Map<number, { url: string; incognito: boolean; report: unknown }>(),
  asked: [] as unknown[],
  brought: [] as number[],
  told: [] as string[],
}));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: { local: { get: async () => ({}), remove: async () => {} }, session: { get: async () => ({}) } },
    tabs: {
      get: async (id: number) => world.tabs.get(id) ?? Promise.reject(new Error('No tab.')),
      query: async () => [],
    },
    scripting: {
      executeScript: async ({ target }: { target: { tabId: number } }) => void world.brought.push(target.tabId),
    },
  },
}));
vi.mock('../../../lib/locale/translate.ts', () => ({ t: (key: string) => key }));
vi.mock('../../../lib/protocol/figure-pack.ts', () => ({ fetchFigurePack: async () => null }));
vi.mock('../../../lib/protocol/page-news.ts', () => ({
  tellPages: async (news: string) => void world.told.push(news),
}));
vi.mock('../../../lib/protocol/messenger.ts', () => {
  class Unreachable extends Error {}
  return {
    Unreachable,
    callEngine: async (tabId: number) => {
      world.asked.push(tabId);
      const tab = world.tabs.get(tabId);
      if (!tab) throw new Unreachable();
      return tab.report;
    },
  };
});
vi.mock('../../../lib/background/tabs/always-checked.ts', () => ({ registerAlways: async () => {} }));
vi.mock('../../../lib/background/tabs/seen-pages.ts', () => ({ registerSeen: async () => {} }));

const FIRST = 'https://news.example/ferry';
const SECOND = 'https://other.example/ferry';

const reportOf = (url: string, text: string, canonicalUrl: string | null = null): PageReport => ({
  ...reportWithout('checked'),
  text,
  page: { url, canonicalUrl, title: 'The ferry', publisher: null, date: null, language: 'en', author: null } as never,
});

/** Opens a page in a tab. */
function open(tabId: number, url: string, text: string, more: { incognito?: boolean; canonical?: string } = {}): void {
  const report = reportOf(url, text, more.canonical);
  world.tabs.set(tabId, { url, incognito: more.incognito ?? false, report });
}

const own = { tabId: undefined, frameId: undefined, url: '', isOwnPage: true, isPrivate: false };

describe('the memory of what was read', () => {
  const memory = openMemory();
  const { handlers } = memory;

  const read = (tabId: number, frameId = 0) => {
    const { url = '', incognito = false } = world.tabs.get(tabId) ?? {};
    return handlers.pageRead(undefined, { tabId, frameId, url, isOwnPage: false, isPrivate: incognito });
  };
  const here = (tabId: number) => handlers.getRememberedHere({ tabId }, own);
  const state = () => handlers.getMemory(undefined, own);
  const turn = (isOn: boolean) => handlers.switchMemory({ isOn }, own);

  beforeEach(async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    world.tabs.clear();
    await turn(true);
    await memory.empty();
    for (const list of [world.asked, world.brought, world.told]) list.length = 0;
    open(1, FIRST, FERRY);
    open(2, SECOND, OTHERWISE);
  });

  it('says of a page what was read otherwise on another', async () => {
    await read(1);
    expect(world.told).toEqual(['memoryChanged']);
    const { otherwise } = await here(2);
    expect(otherwise.map(({ article }) => [article.title, article.url])).toEqual([['The ferry', FIRST]]);
    expect(await here(1)).toEqual({ otherwise: [], before: [] });
  });

  it('is empty, and asks no page for anything, unless its reader wants it', async () => {
    await read(1);
    expect(await turn(false)).toMatchObject({ isOn: false, articles: 0, claims: 0, bytes: 0 });
    world.asked.length = 0;
    await read(1);
    await memory.afterCheck(1, { url: FIRST, isPrivate: false });
    expect(await here(2)).toEqual({ otherwise: [], before: [] });
    expect([world.asked, world.brought]).toEqual([[], []]);
    expect(await turn(true)).toMatchObject({ isOn: true, articles: 0 });
  });

  it('has nothing of private windows, and says nothing in them', async () => {
    open(3, 'https://third.example/', FERRY, { incognito: true });
    await read(3);
    await memory.afterCheck(3, { url: 'https://third.example/', isPrivate: true });
    expect(await state()).toMatchObject({ articles: 0 });
    expect(world.brought).toEqual([]);
    await read(1);
    world.asked.length = 0;
    expect(await here(3)).toEqual({ otherwise: [], before: [] });
    expect(world.asked).toEqual([]);
  });

  it('has nothing of sites that are switched off or kept out, and says nothing on them', async () => {
    await handlers.keepSiteOut({ host: 'news.example', isOut: true }, own);
    await read(1);
    expect(await state()).toMatchObject({ articles: 0, sitesOut: ['news.example'] });
    await handlers.keepSiteOut({ host: 'news.example', isOut: false }, own);
    await changeSettings((settings) => ({ ...settings, sitesOff: ['news.example'] }));
    await read(1);
    expect(await state()).toMatchObject({ articles: 0 });
    await changeSettings((settings) => ({ ...settings, sitesOff: ['other.example'] }));
    await read(1);
    expect(await here(2)).toEqual({ otherwise: [], before: [] });
    await changeSettings((settings) => ({ ...settings, sitesOff: [] }));
    expect((await here(2)).otherwise).toHaveLength(1);
  });

  it.each([
    ['a frame of a page', async () => read(1, 3)],
    [
      'a page that is no longer shown',
      async () => {
        open(1, FIRST, FERRY);
        world.tabs.set(1, { url: FIRST, incognito: false, report: reportOf('https://elsewhere.example/', FERRY) });
        await read(1);
      },
    ],
    [
      'a page that could not be checked',
      async () => {
        world.tabs.set(1, { url: FIRST, incognito: false, report: reportWithout('failed') });
        await read(1);
      },
    ],
    [
      'a page of ours',
      async () => {
        open(1, 'moz-extension://crossread/reader.html', FERRY);
        await read(1);
      },
    ],
  ])('has nothing of %s', async (_, act) => {
    await act();
    expect(await state()).toMatchObject({ articles: 0 });
  });

  it('lets no page take the place of an article on another site', async () => {
    await read(1);
    open(3, 'https://third.example/a', OTHERWISE, { canonical: FIRST });
    await read(3);
    expect((await handlers.listRemembered(undefined, own)).map(({ url }) => url)).toEqual([
      'https://third.example/a',
      FIRST,
    ]);
  });

  it('knows a page by the address that it says it should be known by', async () => {
    open(1, `${FIRST}?page=1`, FERRY, { canonical: FIRST });
    await read(1);
    expect((await handlers.listRemembered(undefined, own)).map(({ url }) => url)).toEqual([FIRST]);
    expect((await here(1)).before).toEqual([]);
  });

  it('watches a tab only while it is on', async () => {
    await memory.afterCheck(1, { url: FIRST, isPrivate: false });
    expect(world.brought).toEqual([1]);
  });

  it('forgets sooner when its reader wants that', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T12:00:00Z') });
    await read(1);
    vi.setSystemTime(new Date('2026-02-15T12:00:00Z'));
    expect(await state()).toMatchObject({ articles: 1, days: 90 });
    expect(await handlers.setMemoryDays({ days: 30 }, own)).toMatchObject({ articles: 0, days: 30 });
    await handlers.setMemoryDays({ days: 90 }, own);
    expect(await state()).toMatchObject({ articles: 0 });
    vi.useRealTimers();
  });

  it('forgets what is too old when the browser starts', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T12:00:00Z') });
    await read(1);
    vi.setSystemTime(new Date('2026-04-02T12:00:00Z'));
    await memory.trim();
    vi.setSystemTime(new Date('2026-01-02T12:00:00Z'));
    expect(await state()).toMatchObject({ articles: 0 });
    vi.useRealTimers();
  });

  it('says how much it forgets, and goes with everything else', async () => {
    await read(1);
    const [article] = await handlers.listRemembered(undefined, own);
    expect(await handlers.getRememberedClaims({ id: article?.id ?? 0 }, own)).toHaveLength(1);
    expect(await handlers.findRemembered({ words: 'ferry' }, own)).toEqual([article?.id]);
    const articles = await handlers.forgetRemembered({ ids: [article?.id ?? 0] }, own);
    expect(await state()).toMatchObject({ articles: 0 });
    expect(await handlers.restoreRemembered({ articles }, own)).toEqual([article?.id]);
    expect(await memory.empty()).toBe(1);
    await turn(false);
    expect(await handlers.restoreRemembered({ articles }, own)).toEqual([]);
    await turn(true);
    expect(await state()).toMatchObject({ isOn: true, articles: 0 });
  });

  it('is switched neither on nor off by a backup that is restored', async () => {
    const { restoreChoices } = answerSetCalls({
      library: {},
      mutes: { replaceAll: async () => {} },
      meetings: { replaceAll: async () => {} },
    } as never);
    await restoreChoices({ settings: { remembers: false, memoryDays: 30 }, mutes: [], meetings: [] }, own);
    expect(await readSettings()).toMatchObject({ remembers: true, memoryDays: 30 });
  });
});
