import { describe, expect, it } from 'vitest';
import { importAnnotations, undoImport } from '../../../lib/background/storage/import-annotations.ts';
import { idsOf, levyPage, MARKER, openWorld, spanOf } from './annotation-world.ts';

/** A library with one annotation, and a file that has it with another note, and one more. */
async function openWithFile() {
  const world = openWorld();
  const [first, second] = [
    await world.library.annotate(levyPage, spanOf('Nobody asked her why')),
    await world.library.annotate(levyPage, spanOf('the back door')),
  ];
  const here = await world.library.change(first, { note: 'Here' });
  const file = [
    { ...first.annotation, note: 'From the file' },
    { ...second.annotation, id: 'urn:uuid:new' },
    second.annotation,
  ];
  return { ...world, here, file };
}

describe('importAnnotations', () => {
  it('adds what is new, merges what is known and leaves the rest', async () => {
    const { database, store, here, file } = await openWithFile();
    const imported = await importAnnotations(database, file, MARKER);
    expect(imported).toMatchObject({
      added: [{ annotation: { id: 'urn:uuid:new' }, revision: 1 }],
      merged: [{ before: here, after: { annotation: { note: `Here\n${MARKER}\nFrom the file` }, revision: 3 } }],
      unchanged: 1,
    });
    expect((await store.count()).kept).toBe(3);
    expect(await importAnnotations(database, file, MARKER)).toEqual({ added: [], merged: [], unchanged: 3 });
  });

  it('brings nothing in when one of them is damaged', async () => {
    const { database, store, file } = await openWithFile();
    const damaged = { ...file[1], id: 'urn:uuid:other', target: null } as never;
    await expect(importAnnotations(database, [...file, damaged], MARKER)).rejects.toThrow();
    expect((await store.count()).kept).toBe(2);
  });

  it('is taken back, but for what was written since', async () => {
    const { database, store, library, here, file } = await openWithFile();
    const imported = await importAnnotations(database, file, MARKER);
    await undoImport(database, imported);
    expect(await store.get(idsOf([here, ...imported.added]))).toMatchObject([{ annotation: here.annotation }]);

    const again = await importAnnotations(database, file, MARKER);
    const [added] = again.added;
    const written = await library.change(added ?? expect.fail('Nothing was added.'), { note: 'Mine' });
    await undoImport(database, again);
    expect(await store.get([written.annotation.id])).toEqual([written]);
  });
});
