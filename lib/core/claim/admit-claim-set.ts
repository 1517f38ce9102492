import { capClaimSet } from './cap-claim-set.ts';
import type { ClaimSet } from './claim.ts';
import type { FileProblem } from './file-problem.ts';
import { plainClaimSet } from './plain-claim-set.ts';

/** A set as it is kept, and what of it is otherwise than it was brought. */
export interface AdmittedSet {
  readonly set: ClaimSet;
  readonly altered: readonly FileProblem[];
}

/** A valid set as it may be kept: no list too long, no name disguised, no link but to web pages. */
export function admitClaimSet(brought: ClaimSet): AdmittedSet {
  const { set: plain, disguised } = plainClaimSet(brought);
  const { set, capped } = capClaimSet(plain);
  return { set, altered: [...disguised, ...capped] };
}
