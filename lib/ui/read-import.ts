import type { Annotation } from '../core/annotation/annotation.ts';
import type { FileProblem } from '../core/claim/file-problem.ts';
import type { ImportedFile } from '../core/exchange/read/imported.ts';
import { LARGEST_IMPORT, parseAnnotations, TOO_LARGE } from '../core/exchange/read/parse-annotations.ts';
import { type ImportPlan, planImport } from '../core/exchange/read/plan-annotation-import.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { callBackground } from '../protocol/messenger.ts';
import { getAll } from './in-batches.ts';

/** A file that could be brought in, and what that would do. */
export interface PlannedImport {
  readonly name: string;
  readonly file: ImportedFile;
  readonly plan: ImportPlan;
}

/**
 * What is kept that a file may have again: of our own files by id. Annotations from other tools may have been given other
 * names, so for them all that is kept is looked at.
 */
async function keptBeside({ isWhole, annotations }: ImportedFile): Promise<Annotation[]> {
  const ids = isWhole
    ? annotations.map(({ id }) => id)
    : await callBackground('findAnnotationIds', { words: '', filters: {}, sort: 'newest' });
  return (await getAll(ids)).map(({ annotation }) => annotation);
}

/** Reads a file and holds it against what is kept; nothing is changed. */
export async function planImportOf(file: File): Promise<Result<PlannedImport, FileProblem>> {
  if (file.size > LARGEST_IMPORT) return failed(TOO_LARGE);
  const parsed = parseAnnotations(await file.text(), new Date().toISOString());
  if (!parsed.ok) return parsed;
  return ok({ name: file.name, file: parsed.value, plan: planImport(parsed.value, await keptBeside(parsed.value)) });
}
