import { parseAnnotation } from '../../core/annotation/parse-annotation.ts';
import type { StoredAnnotation } from '../../core/annotation/stored-annotation.ts';
import type { AnnotationRecord, Database } from './database.ts';

/**
 * What is stored in a record, in the present version; `null` when something in it is not as it must be: it was damaged,
 * edited by hand or written by a faulty version.
 */
export function readSound({ annotation, revision }: StoredAnnotation): StoredAnnotation | null {
  const parsed = Number.isSafeInteger(revision) ? parseAnnotation(annotation) : null;
  return parsed?.ok ? { annotation: parsed.value, revision } : null;
}

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
  const read = records.map((record) => readSound(record));
  const damaged = records.filter((_, i) => read[i] === null);
  if (damaged.length > 0) await putAside(database, damaged);
  return read.filter((stored) => stored !== null);
}
