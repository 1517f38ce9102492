import { capClaimSet } from './cap-claim-set.ts';
import type { ClaimSet } from './claim.ts';
import type { FileProblem } from './file-problem.ts';
import { plainClaimSet } from './plain-claim-set.ts';

/** A set as it is kept, and what in it is not as the file has it. */
export interface AdmittedSet {
  readonly set: ClaimSet;
  readonly altered: readonly FileProblem[];
}

/** Makes a valid set fit to be kept: no list too long, no name disguised, no link except to web pages. */
export function admitClaimSet(brought: ClaimSet): AdmittedSet {
  const { set: plain, disguised } = plainClaimSet(brought);
  const { set, capped } = capClaimSet(plain);
  return { set, altered: [...disguised, ...capped] };
}
