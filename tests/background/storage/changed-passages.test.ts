import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { noteChanged, readChanged } from '../../../lib/background/storage/changed-passages.ts';
import type { PlacedAnnotation } from '../../../lib/core/annotation/stored-annotation.ts';
import { exampleKept } from '../../core/annotation/examples.ts';

vi.mock('wxt/browser', () => ({
  browser: { storage: { local: { get: async () => ({}), remove: async () => {} } } },
}));

const placed = (id: string, place: PlacedAnnotation['place']): PlacedAnnotation => {
  const [annotation] = exampleKept();
  return { annotation: { ...annotation, id }, revision: 1, place, span: null, words: [] };
};

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));

it('remembers which passages had other words when their page was read last', async () => {
  await noteChanged([placed('a', 'changed'), placed('b', 'same')]);
  await noteChanged([placed('c', 'changed')]);
  expect([...(await readChanged())]).toEqual(['a', 'c']);
  await noteChanged([placed('a', 'same'), placed('b', 'changed')]);
  expect([...(await readChanged())]).toEqual(['c', 'b']);
});
