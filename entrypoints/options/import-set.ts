import type { ClaimSet } from '../../lib/core/claim/claim.ts';
import type { ClaimSetProblem } from '../../lib/core/claim/claim-set-problem.ts';
import { LARGEST_FILE, parseClaimSetTextSteps } from '../../lib/core/claim/parse-claim-set-text.ts';
import { type ImportPlan, planImport } from '../../lib/core/exchange/read/plan-set-import.ts';
import { failed, ok, type Result } from '../../lib/core/result.ts';
import { runInSlices } from '../../lib/page/run-in-slices.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import type { ClaimSetSummary } from '../../lib/protocol/set-types.ts';

/** A set that is about to be brought in. */
export interface PendingImport {
  readonly incoming: ClaimSet;
  readonly plan: ImportPlan;
  /** The set of the same id that is there. */
  readonly existing: ClaimSetSummary | null;
}

/** A set from a file or from pasted words, with what bringing it in would do, or everything that is wrong with it. */
export async function readImport(source: Blob | string): Promise<Result<PendingImport, readonly ClaimSetProblem[]>> {
  const size = typeof source === 'string' ? source.length : source.size;
  if (size > LARGEST_FILE) return failed([{ path: '', reason: 'tooLarge' }]);
  const text = typeof source === 'string' ? source : await source.text();
  const parsed = await runInSlices(parseClaimSetTextSteps(text), { evenHidden: true });
  if (!parsed.ok) return parsed;
  const incoming = parsed.value;
  const sets = await callBackground('listSets', undefined);
  const existing = sets.find(({ id, origin }) => id === incoming.id && origin !== 'bundled') ?? null;
  const known = existing && (await callBackground('getSet', { id: existing.id }));
  const plan = planImport(known, incoming);
  if (plan.set.claims.length === 0) return failed(plan.refused);
  return ok({ incoming, plan, existing });
}
