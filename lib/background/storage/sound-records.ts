import { isAnnotation } from '../../core/annotation/is-annotation.ts';
import type { StoredAnnotation } from '../../core/annotation/stored-annotation.ts';
import { storedOf } from './annotation-record.ts';
import type { AnnotationRecord, Database } from './database.ts';

/** Whether a record has everything in it that is read later. */
export const isSound = (record: AnnotationRecord): boolean =>
  Number.isSafeInteger(record.revision) && isAnnotation(record.annotation);

/** Moves records out of the way, as they are. */
async function putAside(database: Database, records: readonly AnnotationRecord[]): Promise<void> {
  const foundAt = new Date().toISOString();
  await database.write(['annotations', 'damaged'], async (transaction) => {
    for (const value of records) {
      await transaction.objectStore('damaged').add({ store: 'annotations', value, foundAt });
      await transaction.objectStore('annotations').delete(value.annotation.id);
    }
  });
}

/** The annotations of the records that are sound; the others are put aside, so that they are in nobody's way and not lost. */
export async function keepSound(database: Database, records: readonly AnnotationRecord[]): Promise<StoredAnnotation[]> {
  const damaged = records.filter((record) => !isSound(record));
  if (damaged.length > 0) await putAside(database, damaged);
  return records.filter(isSound).map(storedOf);
}
