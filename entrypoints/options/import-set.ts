import type { ClaimSet } from '../../lib/core/claim/claim.ts';
import type { FileProblem } from '../../lib/core/claim/file-problem.ts';
import { keepClaimIds } from '../../lib/core/claim/keep-claim-ids.ts';
import { LARGEST_FILE, parseClaimSetTextSteps } from '../../lib/core/claim/parse-claim-set-text.ts';
import { isBackup, parseBackup, type ReadBackup } from '../../lib/core/exchange/backup.ts';
import { LARGEST_IMPORT } from '../../lib/core/exchange/read/parse-annotations.ts';
import { type ImportPlan, planImport } from '../../lib/core/exchange/read/plan-set-import.ts';
import { failed, ok, type Result } from '../../lib/core/result.ts';
import { runInSlices } from '../../lib/page/run-in-slices.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import type { ClaimSetSummary } from '../../lib/protocol/set-types.ts';

/** A set that is about to be brought in. */
export interface PendingImport {
  readonly incoming: ClaimSet;
  readonly plan: ImportPlan;
  /** The set that would take the place of the one that is there, its claims under the ids that they have there. */
  readonly replacement: ClaimSet;
  /** The set of the same id that is there. */
  readonly existing: ClaimSetSummary | null;
}

/** A backup that is about to be restored. */
export interface PendingBackup {
  readonly backup: ReadBackup;
}

/** What was taken in by the door for files: a set or a backup. */
export type Incoming = PendingImport | PendingBackup;

/** Why a file is refused. */
export type ImportRefusal = readonly FileProblem[];

async function readSet(text: string): Promise<Result<PendingImport, ImportRefusal>> {
  const parsed = await runInSlices(parseClaimSetTextSteps(text), { evenHidden: true });
  if (!parsed.ok) return parsed;
  const incoming = parsed.value;
  const sets = await callBackground('listSets', undefined);
  const existing = sets.find(({ id, origin }) => id === incoming.id && origin !== 'bundled') ?? null;
  const known = existing && (await callBackground('getSet', { id: existing.id }));
  const plan = planImport(known, incoming);
  if (plan.set.claims.length === 0) return failed(plan.refused);
  const whole = planImport(null, incoming).set;
  return ok({ incoming, plan, replacement: known ? keepClaimIds(known, whole) : whole, existing });
}

/** A set or a backup from a file or from pasted words, with what bringing it in would do, or everything that is wrong with it. */
export async function readImport(source: Blob | string): Promise<Result<Incoming, ImportRefusal>> {
  const size = typeof source === 'string' ? source.length : source.size;
  const isKept = isBackup(typeof source === 'string' ? source : await source.slice(0, 100).text());
  const most = isKept ? LARGEST_IMPORT : LARGEST_FILE;
  if (size > most) return failed([{ path: '', reason: 'tooLarge', about: String(most / 2 ** 20) }]);
  const text = typeof source === 'string' ? source : await source.text();
  if (!isKept) return readSet(text);
  const backup = parseBackup(text);
  return backup.ok ? ok({ backup: backup.value }) : backup;
}
