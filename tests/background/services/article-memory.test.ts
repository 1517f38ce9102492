import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type ArticleMemory, openArticleMemory } from '../../../lib/background/services/article-memory.ts';
import { type MemoryLimits, memoryStore } from '../../../lib/background/storage/memory-store.ts';
import type { ClaimSet } from '../../../lib/core/claim/claim.ts';
import { searchedWordsOf } from '../../../lib/core/claim/find-claims.ts';
import type { SourceText } from '../../../lib/core/claim/source-text.ts';

vi.mock('../../../lib/locale/translate.ts', () => ({ t: (key: string) => key }));

const FERRY = '“We will not sell the ferry to anybody who lives outside this valley,” said Ida Brandt.';
const OTHERWISE = '“We will sell the ferry to anybody who lives outside this valley,” said Ida Brandt.';
const BRIDGE = '“The bridge was closed for eleven days last winter,” said Nils Berg.';

const sourceOf = (text: string, title: string | null = null): SourceText => ({
  text,
  language: 'en',
  document: {
    id: 'd1',
    title,
    publisher: 'The Valley',
    url: null,
    date: null,
    opening: text.slice(0, 20),
    sha256: `of ${text.length}`,
  },
});

const pageOf = (text: string) => ({ text, language: 'en', date: null });
const URL = 'https://news.example/ferry';
const OTHER = 'https://other.example/ferry';
const day = (number: number): Date => new Date(Date.UTC(2026, 4, number));

/** Has what is remembered be kept as the first version of the database did. */
async function keepAsBefore(memory: ArticleMemory): Promise<void> {
  const records = await memory.list();
  const [claims, keys] = [await memoryStore.readClaims(records.map(({ id }) => id)), await memoryStore.readKeys()];
  await memory.empty();
  const first = await openDB('crossread-memory', 1, {
    upgrade: (created) => {
      created.createObjectStore('articles', { keyPath: 'id', autoIncrement: true }).createIndex('address', 'address');
      created.createObjectStore('claims');
      created.createObjectStore('keys');
    },
  });
  for (const record of records) {
    const kept = { ...record, bytes: record.bytes - searchedWordsOf(claims.get(record.id) as ClaimSet).length };
    await first.put('articles', kept);
    await first.put('claims', claims.get(record.id), record.id);
  }
  for (const one of keys) await first.put('keys', one.keys.buffer, one.id);
  first.close();
}

describe('the memory of what was read', () => {
  let limits: MemoryLimits;
  let memory: ArticleMemory;

  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    limits = { since: day(1).toISOString(), claims: 1000, bytes: 1e6 };
    memory = openArticleMemory(memoryStore, async () => limits);
  });

  const read = (url: string, text: string, on = 2) =>
    memory.remember({ addresses: [url], source: sourceOf(text) }, day(on));
  const urls = async (): Promise<string[]> => (await memory.list()).map(({ url }) => url);

  it('says where words were read otherwise, and where they were read before', async () => {
    await read(`${URL}#top`, FERRY);
    const { otherwise } = await memory.compare(pageOf(OTHERWISE), [OTHER]);
    expect(otherwise).toHaveLength(1);
    expect(otherwise[0]?.article).toMatchObject({ url: URL, publisher: 'The Valley', readAt: day(2).toISOString() });
    const { before } = await memory.compare(pageOf(FERRY), [OTHER]);
    expect(before.map(({ article }) => article.url)).toEqual([URL]);
  });

  it('holds no page against itself, whatever its text has become', async () => {
    await read(URL, FERRY);
    expect(await memory.compare(pageOf(OTHERWISE), [OTHER, `${URL}?utm_source=mail#end`])).toEqual({
      otherwise: [],
      before: [],
    });
  });

  it('has an article once, as it was read last', async () => {
    await read(URL, FERRY, 2);
    await read(URL, FERRY, 3);
    expect(await memory.list()).toMatchObject([
      { firstRead: day(2).toISOString(), readAt: day(3).toISOString(), quotations: 1 },
    ]);
    await read(URL, BRIDGE, 4);
    expect(await memory.list()).toMatchObject([{ firstRead: day(4).toISOString(), readAt: day(4).toISOString() }]);
    expect((await memory.compare(pageOf(OTHERWISE), [OTHER])).otherwise).toEqual([]);
    expect((await memory.compare(pageOf(BRIDGE), [OTHER])).before).toHaveLength(1);
  });

  it('has nothing of an article that says nothing', async () => {
    await read(URL, 'The ferry is blue.');
    expect(await memory.list()).toEqual([]);
  });

  it('never has the text of an article', async () => {
    await read(
      URL,
      `${FERRY} The captain went home late in the evening, took off his boots and said nothing to his wife about it.`,
    );
    const [{ id } = { id: 0 }] = await memory.list();
    expect(await memory.readClaims(id)).toEqual([
      {
        type: 'quotation',
        exact: 'We will not sell the ferry to anybody who lives outside this valley,',
        speaker: 'Ida Brandt',
      },
    ]);
    expect(JSON.stringify([...(await memoryStore.readClaims([id]))])).not.toContain('about it');
  });

  it('forgets the oldest first when there are too many claims or bytes', async () => {
    limits = { ...limits, claims: 2 };
    await read('https://a.example/', FERRY, 3);
    await read('https://b.example/', FERRY, 2);
    await read('https://c.example/', FERRY, 4);
    expect(await urls()).toEqual(['https://c.example/', 'https://a.example/']);
    limits = { ...limits, bytes: 1 };
    await memory.trim();
    expect(await urls()).toEqual([]);
  });

  it('shows nothing of what is too old, and forgets it', async () => {
    await read(URL, FERRY, 2);
    limits = { ...limits, since: day(3).toISOString() };
    expect(await urls()).toEqual([]);
    expect((await memory.compare(pageOf(OTHERWISE), [OTHER])).otherwise).toEqual([]);
    await read(OTHER, BRIDGE, 4);
    expect((await memoryStore.list()).map(({ url }) => url)).toEqual([OTHER]);
    expect((await memoryStore.readKeys()).length).toBe(1);
  });

  it('is searched by the words of its claims', async () => {
    await read(URL, FERRY);
    await read(OTHER, BRIDGE);
    const [bridge] = (await memory.list()).filter(({ url }) => url === OTHER);
    expect(await memory.find('eleven days')).toEqual([bridge?.id]);
    expect(await memory.find('Berg')).toEqual([bridge?.id]);
    expect(await memory.find('kettle')).toEqual([]);
  });

  it('forgets single articles, and everything', async () => {
    await read(URL, FERRY);
    await read(OTHER, FERRY);
    await memory.compare(pageOf(OTHERWISE), []);
    const [{ id } = { id: 0 }] = await memory.list();
    expect(await memory.forget([id, id, 99])).toMatchObject([{ record: { id }, set: { claims: [{}] } }]);
    expect(await memory.readClaims(id)).toEqual([]);
    expect((await memory.compare(pageOf(FERRY), [])).before).toHaveLength(1);
    await memory.empty();
    expect(await memory.list()).toEqual([]);
    expect(await memory.compare(pageOf(FERRY), [])).toEqual({ otherwise: [], before: [] });
    expect((await indexedDB.databases()).map(({ version }) => version)).toEqual([2]);
  });

  it('brings back what was forgotten, as it was and to be found as before', async () => {
    await read(URL, FERRY, 2);
    await read(URL, FERRY, 3);
    const before = await memory.list();
    await memory.compare(pageOf(OTHERWISE), []);
    const forgotten = await memory.forget(before.map(({ id }) => id));
    expect((await memory.compare(pageOf(OTHERWISE), [])).otherwise).toEqual([]);
    // A message is JSON.
    const back = await memory.restore(JSON.parse(JSON.stringify(forgotten)) as typeof forgotten);
    expect(back).toEqual(before.map(({ id }) => id));
    expect(await memory.list()).toEqual(before);
    expect((await memory.compare(pageOf(OTHERWISE), [])).otherwise).toHaveLength(1);
    const woken = openArticleMemory(memoryStore, async () => limits);
    expect((await woken.compare(pageOf(OTHERWISE), [])).otherwise).toHaveLength(1);
  });

  it('brings nothing back in place of what was read since, or beyond what is remembered', async () => {
    await read(URL, FERRY, 2);
    await read(OTHER, FERRY, 2);
    const ids = (await memory.list()).map(({ id }) => id);
    const forgotten = await memory.forget(ids);
    await read(URL, BRIDGE, 5);
    limits = { ...limits, since: day(4).toISOString() };
    expect(await memory.restore(forgotten)).toEqual([]);
    expect(await urls()).toEqual([URL]);
    expect((await memory.compare(pageOf(FERRY), [])).before).toEqual([]);
    expect((await memory.compare(pageOf(BRIDGE), [])).before).toHaveLength(1);
  });

  it('knows after a sleep what it knew before', async () => {
    await read(URL, FERRY);
    const woken = openArticleMemory(memoryStore, async () => limits);
    expect((await woken.compare(pageOf(OTHERWISE), [OTHER])).otherwise).toHaveLength(1);
  });

  it('forgets what an article was searched by with the article, and brings it back with it', async () => {
    await read(URL, FERRY);
    const [{ id } = { id: 0 }] = await memory.list();
    const forgotten = await memory.forget([id]);
    expect(await memory.find('ferry')).toEqual([]);
    await memory.restore(forgotten);
    expect(await memory.find('ferry')).toEqual([id]);
    await read(URL, BRIDGE, 3);
    expect(await memory.find('ferry')).toEqual([]);
    expect(await memory.find('bridge')).toEqual([id]);
    limits = { ...limits, since: day(4).toISOString() };
    expect(await memory.find('bridge')).toEqual([]);
    await memory.trim();
    expect(await memory.find('')).toEqual([]);
    expect(await memoryStore.readWords(day(1).toISOString())).toEqual([]);
  });

  describe('of a version that kept no words to search', () => {
    it('finds all that it has, and counts what the words take', async () => {
      await read(URL, FERRY, 2);
      await read(OTHER, BRIDGE, 3);
      const whole = await memory.list();
      await keepAsBefore(memory);
      const woken = openArticleMemory(memoryStore, async () => limits);
      expect(await woken.find('eleven days')).toEqual([2]);
      expect(await woken.list()).toEqual(whole);
      expect((await woken.compare(pageOf(OTHERWISE), [OTHER])).otherwise).toHaveLength(1);
      expect((await woken.compare(pageOf(OTHERWISE), [URL])).otherwise).toEqual([]);
      await woken.forget([2]);
      expect(await woken.find('eleven days')).toEqual([]);
    });

    it('leaves all as it was where that is interrupted, and does it the next time', async () => {
      await read(URL, FERRY);
      await keepAsBefore(memory);
      const put = Reflect.get<IDBObjectStore, 'put'>(IDBObjectStore.prototype, 'put');
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
        if (this.name === 'words') this.transaction.abort();
        return put.apply(this, given);
      });
      await expect(openArticleMemory(memoryStore, async () => limits).find('ferry')).rejects.toThrow();
      vi.restoreAllMocks();
      expect(await openArticleMemory(memoryStore, async () => limits).find('ferry')).toEqual([1]);
    });
  });
});
