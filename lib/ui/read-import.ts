import type { Annotation } from '../core/annotation/annotation.ts';
import type { ClaimSet } from '../core/claim/claim.ts';
import type { FileProblem } from '../core/claim/file-problem.ts';
import { keepClaimIds } from '../core/claim/keep-claim-ids.ts';
import { proveClaimSetSteps, sayAside } from '../core/claim/prove-claim-set.ts';
import type { ReadBackup } from '../core/exchange/backup.ts';
import type { ForeignTable } from '../core/exchange/read/find-table.ts';
import type { Columns } from '../core/exchange/read/guess-columns.ts';
import type { ImportedFile } from '../core/exchange/read/imported.ts';
import { type AnnotationImportPlan, planAnnotationImport } from '../core/exchange/read/plan-annotation-import.ts';
import { planSetImport, type SetImportPlan } from '../core/exchange/read/plan-set-import.ts';
import { LARGEST_IMPORT, readFileSteps, tooLarge } from '../core/exchange/read/read-file.ts';
import { readTable } from '../core/exchange/read/read-table.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { fetchPacksFor } from '../protocol/figure-pack.ts';
import { callBackground } from '../protocol/messenger.ts';
import type { ClaimSetSummary } from '../protocol/set-types.ts';
import { runInSlices } from '../schedule/run-in-slices.ts';
import { getAll } from './in-batches.ts';

/** A claim set that could be imported, and what that would do. */
export interface PlannedSet {
  readonly is: 'set';
  readonly incoming: ClaimSet;
  readonly plan: SetImportPlan;
  /** Claims of the file that would be put aside, and why. */
  readonly aside: readonly FileProblem[];
  /** The set that would take the place of the one that is there, its claims under the ids that they have there. */
  readonly replacement: ClaimSet;
  /** The set of the same id that is there. */
  readonly existing: ClaimSetSummary | null;
}

/** Annotations that could be imported, and what that would do. */
export interface PlannedAnnotations {
  readonly is: 'annotations';
  readonly file: ImportedFile;
  readonly plan: AnnotationImportPlan;
}

/** A backup that could be restored. */
export interface PlannedBackup {
  readonly is: 'backup';
  readonly backup: ReadBackup;
}

/** Another program's table, of which it must first be said what its columns hold. */
export interface UnreadTable {
  readonly is: 'table';
  readonly table: ForeignTable;
  /** The file that it is from; `null` for words that were pasted. */
  readonly from: string | null;
}

/** What importing a file would do; nothing has been done yet. */
export type PlannedImport = PlannedSet | PlannedAnnotations | PlannedBackup | UnreadTable;

type Planned = Result<PlannedImport, readonly FileProblem[]>;

async function planSet(incoming: ClaimSet): Promise<Planned> {
  const sets = await callBackground('listSets', undefined);
  const existing = sets.find(({ id, origin }) => id === incoming.id && origin !== 'bundled') ?? null;
  const known = existing && (await callBackground('getSet', { id: existing.id }));
  const plan = planSetImport(known, incoming);
  if (plan.set.claims.length === 0) return failed([...plan.refused, ...plan.altered]);
  const whole = planSetImport(null, incoming).set;
  const packs = await fetchPacksFor(incoming);
  const proof = proveClaimSetSteps(whole, { trustsDeclared: () => false, packs });
  const aside = sayAside(incoming, (await runInSlices(proof, { evenHidden: true })).aside);
  return ok({ is: 'set', incoming, plan, aside, replacement: known ? keepClaimIds(known, whole) : whole, existing });
}

/**
 * What is kept that a file may have again: of our own files by id. Annotations from other tools may have been given other
 * names, so all that is kept is compared with them.
 */
async function keptBeside({ isWhole, annotations }: ImportedFile): Promise<Annotation[]> {
  const ids = isWhole
    ? annotations.map(({ id }) => id)
    : await callBackground('findAnnotationIds', { words: '', filters: {}, sort: 'newest' });
  return (await getAll(ids)).map(({ annotation }) => annotation);
}

async function planAnnotations(file: ImportedFile, from: string | null): Promise<PlannedAnnotations> {
  const plan = planAnnotationImport(file, await keptBeside(file));
  const at = new Date().toISOString();
  const added = plan.added.map((annotation) => ({
    ...annotation,
    provenance: { creator: annotation.provenance?.creator ?? null, file: from, at },
  }));
  return { is: 'annotations', file, plan: { ...plan, added } };
}

/** What importing a table would do whose columns hold what is said of them. */
export const planTable = ({ table, from }: UnreadTable, columns: Columns): Promise<PlannedAnnotations> =>
  planAnnotations(readTable(table, columns, new Date().toISOString()), from);

/** Reads a file, or pasted words, of any format, and says what importing it would do, or everything that is wrong with it. */
export async function planImport(source: Blob | string): Promise<Planned> {
  const size = typeof source === 'string' ? source.length : source.size;
  if (size > LARGEST_IMPORT) return failed([tooLarge(LARGEST_IMPORT)]);
  const text = typeof source === 'string' ? source : await source.text();
  const read = await runInSlices(readFileSteps(text, new Date().toISOString()), { evenHidden: true });
  if (!read.ok) return read;
  const from = source instanceof File ? source.name : null;
  if (read.value.is === 'set') return planSet(read.value.set);
  if (read.value.is === 'table') return ok({ ...read.value, from });
  return ok(read.value.is === 'annotations' ? await planAnnotations(read.value.file, from) : read.value);
}
