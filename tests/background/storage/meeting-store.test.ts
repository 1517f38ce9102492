import { expect, it } from 'vitest';
import { openMeetingStore } from '../../../lib/background/storage/meeting-store.ts';
import { openWorld } from './annotation-world.ts';

const on = (day: number): Date => new Date(Date.UTC(2026, 2, day, 12));
const pageNumber = (number: number): string => `https://news.example/${number}`;
const [bridge, pier] = ['b'.repeat(64), 'c'.repeat(64)];

it('a page counts once for each source, and as it was last', async () => {
  const store = openMeetingStore(openWorld().database);
  await store.put([{ sha256: bridge, differs: false }], pageNumber(1), on(1));
  await store.put(
    [
      { sha256: bridge, differs: true },
      { sha256: pier, differs: true },
    ],
    `${pageNumber(2)}?utm_source=mail#top`,
    on(2),
  );
  await store.put([{ sha256: bridge, differs: true }], pageNumber(2), on(2));
  await store.put([{ sha256: bridge, differs: true }], pageNumber(1), on(3));
  await store.put([{ sha256: bridge, differs: false }], pageNumber(2), on(3));
  expect(
    (await store.list()).map(({ sha256, pages, differing, lastMet }) => ({ sha256, pages, differing, lastMet })),
  ).toEqual([
    { sha256: bridge, pages: 2, differing: 1, lastMet: '2026-03-03' },
    { sha256: pier, pages: 1, differing: 1, lastMet: '2026-03-02' },
  ]);
});

it('no address is kept, and nothing that tells which page it was', async () => {
  const store = openMeetingStore(openWorld().database);
  await store.put([{ sha256: bridge, differs: true }], pageNumber(1), on(1));
  const [record] = await store.list();
  expect(JSON.stringify(record)).not.toContain('news.example');
  expect(record?.marks.every((mark) => mark < 2 ** 17)).toBe(true);
});

it('counts of a file take the place of those that are there', async () => {
  const store = openMeetingStore(openWorld().database);
  await store.put([{ sha256: bridge, differs: true }], pageNumber(1), on(1));
  const brought = [{ sha256: pier, pages: 12, differing: 3, lastMet: '2026-03-03', marks: [4] }];
  await store.replaceAll(brought);
  expect(await store.list()).toEqual(brought);
});

it('the last thousand pages of a source are known again, and all are counted', async () => {
  const store = openMeetingStore(openWorld().database);
  const marks = Array.from({ length: 1000 }, (_, i) => 2 * i);
  await store.replaceAll([{ sha256: bridge, pages: 1500, differing: 0, lastMet: '2026-03-03', marks }]);
  await store.put([{ sha256: bridge, differs: true }], pageNumber(7), on(4));
  const [record] = await store.list();
  expect(record).toMatchObject({ pages: 1501, differing: 1 });
  expect(record?.marks).toHaveLength(1000);
});
