import { failed, ok, type Result } from '../result.ts';
import { runToEnd } from '../run-to-end.ts';
import { type ClaimSet, FORMATS } from './claim.ts';
import { findShapeProblems } from './claim-set-shape.ts';
import type { FileProblem } from './file-problem.ts';
import { findContradictions } from './find-contradictions.ts';
import { findHostileShape } from './find-hostile-shape.ts';

/** A claim set, or everything that is wrong with it. */
export type ParsedClaimSet = Result<ClaimSet, readonly FileProblem[]>;

/** What is said of a file in a format of the same family that this version does not know; `null` for any other. */
function findOtherVersion(value: unknown): FileProblem | null {
  const format = (value as { format?: unknown }).format;
  if (
    typeof format !== 'string' ||
    !format.startsWith('crossread/claim-set@') ||
    FORMATS.some((known) => known === format)
  )
    return null;
  return { path: 'format', reason: 'otherVersion', about: format };
}

/** As `parseClaimSet`, in short steps, so that a large set does not keep a page waiting. */
export function* parseClaimSetSteps(value: unknown): Generator<void, ParsedClaimSet> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failed([{ path: '', reason: 'notClaimSet' }]);
  const refused = (yield* findHostileShape(value)) ?? findOtherVersion(value);
  if (refused) return failed([refused]);
  const misshapen = yield* findShapeProblems(value);
  if (misshapen.length > 0) return failed(misshapen);
  const set = value as ClaimSet;
  const contradictions = yield* findContradictions(set);
  return contradictions.length > 0 ? failed(contradictions) : ok(set);
}

/**
 * Reads a claim set from a parsed JSON value of unknown origin, whole or not at all. The value itself is given back, with
 * the fields that are not known here.
 *
 * Every problem is reported, not just the first. Linear in the size of the value.
 */
export const parseClaimSet = (value: unknown): ParsedClaimSet => runToEnd(parseClaimSetSteps(value));
