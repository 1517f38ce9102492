import type { Annotation } from '../core/annotation/annotation.ts';
import type { StoredAnnotation } from '../core/annotation/stored-annotation.ts';
import type { BulkChange, ImportedAnnotations } from '../protocol/annotation-types.ts';
import type { ForgottenArticle } from '../protocol/memory-types.ts';
import { callBackground } from '../protocol/messenger.ts';

// Chromium refuses messages over 64 MiB, which some ten thousand annotations reach. What is done to more of them is done in
// several calls, each of which is done whole or not at all.

/** Annotations a call. */
const BATCH = 1000;
/** UTF-16 code units of JSON a call, which UTF-8 makes three bytes each at most. */
const LARGEST_CALL = 16_000_000;

async function inBatches<T, R>(
  items: readonly T[],
  call: (batch: readonly T[]) => Promise<readonly R[]>,
  most = BATCH,
): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += most) {
    for (const result of await call(items.slice(at, at + most))) results.push(result);
  }
  return results;
}

/** Deletes annotations, and gives them back for undo. */
export const removeAll = (ids: readonly string[]): Promise<StoredAnnotation[]> =>
  inBatches(ids, (batch) => callBackground('removeAnnotations', { ids: batch }));

/** Brings deleted annotations back. */
export const restoreAll = (annotations: readonly StoredAnnotation[]): Promise<StoredAnnotation[]> =>
  inBatches(annotations, (batch) => callBackground('restoreAnnotations', { annotations: batch }));

/** Changes annotations; gives those that are different now. */
export const changeAll = (ids: readonly string[], change: BulkChange): Promise<StoredAnnotation[]> =>
  inBatches(ids, (batch) => callBackground('changeAnnotations', { ids: batch, change }));

/** The annotations of these ids, in their order; those that are gone are left out. */
export const getAll = (ids: readonly string[]): Promise<StoredAnnotation[]> =>
  inBatches(ids, (batch) => callBackground('getAnnotations', { ids: batch }));

/** Remembered articles a call; each has up to some hundred claims. */
const ARTICLES = 100;

/** Forgets remembered articles, and gives them for undo. */
export const forgetAll = (ids: readonly number[]): Promise<ForgottenArticle[]> =>
  inBatches(ids, (batch) => callBackground('forgetRemembered', { ids: batch }), ARTICLES);

/** Brings forgotten articles back, and gives the ids of those that are. */
export const rememberAll = (articles: readonly ForgottenArticle[]): Promise<number[]> =>
  inBatches(articles, (batch) => callBackground('restoreRemembered', { articles: batch }), ARTICLES);

/** Parts of a list that each fit into a call. */
export function partsForCalls(annotations: readonly Annotation[], largest = LARGEST_CALL): Annotation[][] {
  const parts: Annotation[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const annotation of annotations) {
    const length = JSON.stringify(annotation).length;
    if (size + length > largest) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(annotation);
    size += length;
  }
  return parts;
}

/** Takes an import back, last things first. */
export async function undoImports(imports: readonly ImportedAnnotations[]): Promise<void> {
  for (const imported of imports.toReversed()) await callBackground('undoImport', { imported });
}

/**
 * Brings annotations in: all, or when any call fails none. Only if the browser itself ends between two calls of a large
 * import, what was in the first ones stays; the same file imported again completes it.
 */
export async function importAll(annotations: readonly Annotation[]): Promise<ImportedAnnotations[]> {
  const done: ImportedAnnotations[] = [];
  try {
    for (const part of partsForCalls(annotations))
      done.push(await callBackground('importAnnotations', { annotations: part }));
  } catch (error) {
    await undoImports(done);
    throw error;
  }
  return done;
}
