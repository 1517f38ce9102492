import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openAnnotationSearch } from '../../../lib/background/storage/annotation-search.ts';
import type { AnnotationRecord } from '../../../lib/background/storage/database.ts';
import { type AnnotationWorld, idsOf, levyPage, openWorld, spanOf } from './annotation-world.ts';

/** Every place in a value, as the keys that lead there. */
function pathsIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return Object.entries(value).flatMap(([key, part]) => [[...path, key], ...pathsIn(part, [...path, key])]);
}

/** A copy of a record with something else in one place, or nothing. */
function damage(record: AnnotationRecord, path: readonly string[], put: unknown): AnnotationRecord {
  const copy = structuredClone(record);
  const holder = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>(
      (at, key) => at[key] as Record<string, unknown>,
      copy as unknown as Record<string, unknown>,
    );
  const last = path.at(-1) ?? '';
  if (put === undefined) delete holder[last];
  else holder[last] = put;
  return copy;
}

const readRecord = async ({ database }: AnnotationWorld, id: string): Promise<AnnotationRecord> =>
  (await database.read((connection) => connection.get('annotations', id))) ?? expect.fail('It is not there.');

it('case 34: a damaged record is put aside and counted, whatever is damaged in it, and the others load', async () => {
  const source = openWorld();
  const [finding] = await source.library.keepFindings(
    levyPage,
    levyPage.findings.map(({ id }) => id),
  );
  const record = await readRecord(source, finding?.annotation.id ?? '');
  const paths = pathsIn(record).filter((path) => path.join('.') !== 'annotation.id' && path.join('.') !== 'annotation');
  const garbage = fc.oneof(fc.constant(undefined), fc.jsonValue(), fc.double());
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), garbage, async (path, put) => {
      const world = openWorld();
      const whole = await world.library.annotate(levyPage, spanOf('Nobody asked her why'));
      await world.database.write(['annotations'], (transaction) =>
        transaction.objectStore('annotations').put(damage(record, path, put)),
      );
      const search = openAnnotationSearch(world.store, async () => new Set());
      const query = { words: '', filters: {}, sort: 'newest', offset: 0, limit: 10 } as const;
      const found = await search.search(query);
      expect(idsOf(found.items)).toContain(whole.annotation.id);
      const listed = await world.library.listOfPage(levyPage);
      expect(idsOf(listed)).toContain(whole.annotation.id);
      const { kept, damaged } = await world.store.count();
      expect(kept + damaged).toBe(2);
      expect(found.total).toBe(kept);
    }),
    { numRuns: 300 },
  );
});

it('case 34: what is damaged is kept as it was', async () => {
  const world = openWorld();
  const whole = await world.library.annotate(levyPage, spanOf('Nobody asked her why'));
  const record = await readRecord(world, whole.annotation.id);
  const damaged = damage(record, ['annotation', 'target'], 'lost');
  await world.database.write(['annotations'], (transaction) => transaction.objectStore('annotations').put(damaged));
  expect(await world.store.get([whole.annotation.id])).toEqual([]);
  const aside = await world.database.read((connection) => connection.getAll('damaged'));
  expect(aside).toMatchObject([{ store: 'annotations', value: damaged }]);
});
