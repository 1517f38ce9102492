import { afterEach, describe, expect, it, vi } from 'vitest';
import { openAnnotationSearch } from '../../../lib/background/storage/annotation-search.ts';
import { importAnnotations } from '../../../lib/background/storage/import-annotations.ts';
import { exampleAnnotation } from '../../support/example-annotations.ts';
import { MARKER, openWorld } from './annotation-world.ts';

afterEach(() => vi.restoreAllMocks());

const COUNT = 4_500;

/** Words that are in one annotation alone. */
const wordsOf = (number: number, count: number): string =>
  Array.from({ length: count }, (_, i) => `ferry${number}x${i}`).join(' ');

const prefixOf = (number: number): string => `Before ${number} came `;

async function openLarge() {
  const world = openWorld();
  const annotations = Array.from({ length: COUNT }, (_, i) => {
    const plain = exampleAnnotation(i);
    const exact = wordsOf(i, 12);
    const end = plain.target.start + exact.length;
    return { ...plain, target: { ...plain.target, prefix: prefixOf(i), exact, end, suffix: '' } };
  });
  await importAnnotations(world.database, annotations, MARKER);
  return world;
}

describe('a library with many annotations', () => {
  it('case 36: is read a part at a time, and given a part at a time', async () => {
    const { store } = await openLarge();
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const search = openAnnotationSearch(store, async () => new Set());
    const found = await search.search({ words: 'ferry', filters: {}, sort: 'oldest', offset: 100, limit: 20 });
    expect([found.total, found.items.length]).toEqual([COUNT, 20]);
    expect(getAll.mock.calls.map(([, most]) => most)).toEqual([2000, 2000, 2000]);
    expect(get).toHaveBeenCalledTimes(20);
    await search.search({ words: '', filters: {}, sort: 'newest', offset: 0, limit: 20 });
    expect(getAll).toHaveBeenCalledTimes(3);
  });

  it('case 36: is asked for what a page has of it in steps that its size does not add to', async () => {
    const { library } = await openLarge();
    const steps = vi.spyOn(IDBCursor.prototype, 'key', 'get');
    const page = { ...exampleAnnotation(0).page, url: 'https://copy.example/1' };
    const listed = await library.listOfPage({ page, text: `${prefixOf(77)}${wordsOf(77, 12)} and nobody else.` });
    expect(listed.map(({ annotation }) => annotation.id)).toEqual([exampleAnnotation(77).id]);
    expect(steps.mock.calls.length).toBeLessThan(60);
  });
});
