import { expect, it } from 'vitest';
import { openPageRecord } from '../../../lib/background/storage/checked-pages.ts';
import { examplePage } from '../../core/annotation/examples.ts';
import { openWorld } from './annotation-world.ts';

const at = (time: string): Date => new Date(`2026-03-03T${time}Z`);
const state = { page: examplePage.page, findings: 3, discrepancies: 1 };

it('the record has each page once, with its first and last check', async () => {
  const record = openPageRecord(openWorld().database);
  const other = { ...state, page: { ...state.page, url: 'https://news.example/b', canonicalUrl: null } };
  await record.put(state, at('10:00:00'));
  await record.put(other, at('11:00:00'));
  await record.put({ ...state, discrepancies: 2 }, at('12:00:00'));
  const pages = await record.list();
  expect(
    pages.map(({ address, firstChecked, lastChecked, discrepancies }) => [
      address,
      firstChecked,
      lastChecked,
      discrepancies,
    ]),
  ).toEqual([
    ['https://news.example/levy', '2026-03-03T10:00:00.000Z', '2026-03-03T12:00:00.000Z', 2],
    ['https://news.example/b', '2026-03-03T11:00:00.000Z', '2026-03-03T11:00:00.000Z', 1],
  ]);
  await record.remove(['https://news.example/levy']);
  expect(await record.list()).toHaveLength(1);
});

it('a page that is checked again and again as it changes is written once an hour', async () => {
  const record = openPageRecord(openWorld().database);
  await record.put(state, at('10:00:00'));
  await record.put(state, at('10:30:00'));
  expect((await record.list())[0]?.lastChecked).toBe('2026-03-03T10:00:00.000Z');
  await record.put(state, at('11:00:00'));
  expect((await record.list())[0]?.lastChecked).toBe('2026-03-03T11:00:00.000Z');
});
