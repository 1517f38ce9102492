import type { Annotation } from '../../core/annotation/annotation.ts';
import { mergeImported } from '../../core/annotation/merge-imported.ts';
import { parseAnnotation } from '../../core/annotation/parse-annotation.ts';
import type { StoredAnnotation } from '../../core/annotation/stored-annotation.ts';
import type { ImportedAnnotations } from '../../protocol/annotation-types.ts';
import { recordOf, storedOf } from './annotation-record.ts';
import type { Database } from './database.ts';
import { readSound } from './sound-records.ts';

/** Merges annotations with those that are kept, by their ids; all of them or, when anything fails, none. */
export async function importAnnotations(
  database: Database,
  annotations: readonly Annotation[],
  marker: string,
): Promise<ImportedAnnotations> {
  if (annotations.some((annotation) => !parseAnnotation(annotation).ok))
    throw new Error('What is to be brought in are no annotations.');
  return database.write(['annotations', 'removed'], async (transaction) => {
    const store = transaction.objectStore('annotations');
    const added: StoredAnnotation[] = [];
    const merged: { before: StoredAnnotation; after: StoredAnnotation }[] = [];
    let unchanged = 0;
    for (const annotation of annotations) {
      const known = await store.get(annotation.id);
      const sound = known ? readSound(known) : null;
      const joined = sound ? mergeImported(sound.annotation, annotation, marker) : annotation;
      if (joined === sound?.annotation) {
        unchanged++;
        continue;
      }
      const after = { annotation: joined, revision: (known?.revision ?? 0) + 1 };
      if (known) merged.push({ before: sound ?? storedOf(known), after });
      else added.push(after);
      // Not waited for one by one: the transaction is, and it fails with any of them.
      void store.put(recordOf(after)).catch(() => {});
      void transaction
        .objectStore('removed')
        .delete(annotation.id)
        .catch(() => {});
    }
    return { added, merged, unchanged };
  });
}

/** Takes an import back; what was changed since stays as it is. Gives the ids that are gone, and those put back. */
export async function undoImport(
  database: Database,
  { added, merged }: ImportedAnnotations,
): Promise<{ readonly gone: ReadonlySet<string>; readonly back: StoredAnnotation[] }> {
  return database.write(['annotations'], async (transaction) => {
    const store = transaction.objectStore('annotations');
    const gone = new Set<string>();
    const back: StoredAnnotation[] = [];
    for (const { annotation, revision } of added) {
      const isUntouched = (await store.get(annotation.id))?.revision === revision;
      if (isUntouched) gone.add(annotation.id);
      if (isUntouched) await store.delete(annotation.id);
    }
    for (const { before, after } of merged) {
      if ((await store.get(after.annotation.id))?.revision !== after.revision) continue;
      const restored = { annotation: before.annotation, revision: after.revision + 1 };
      await store.put(recordOf(restored));
      back.push(restored);
    }
    return { gone, back };
  });
}
