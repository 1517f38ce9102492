import { admitClaimSet } from '../../claim/admit-claim-set.ts';
import type { ClaimSet } from '../../claim/claim.ts';
import type { FileProblem } from '../../claim/file-problem.ts';
import { findCommonplaces, withoutCommonplaces } from '../../claim/find-commonplaces.ts';
import { mergeClaimSets } from '../../claim/merge-claim-sets.ts';

/** What importing a set would do. */
export interface SetImportPlan {
  /** The set that would be kept. */
  readonly set: ClaimSet;
  /** Claims that are new, and claims that are there already. */
  readonly added: number;
  readonly known: number;
  /** Claims that would be left out, and why. */
  readonly refused: readonly FileProblem[];
  /** What is not kept as the file has it: long lists, disguised names, links to anything but web pages. */
  readonly altered: readonly FileProblem[];
}

/**
 * What importing a valid set would do: where there is none of its id, it is kept as it is; otherwise its claims go into
 * the one that is there, each once. Claims that are on almost any page are left out.
 */
export function planSetImport(existing: ClaimSet | null, brought: ClaimSet): SetImportPlan {
  const { set: incoming, altered } = admitClaimSet(brought);
  const refused = findCommonplaces(incoming);
  const usable = refused.length > 0 ? withoutCommonplaces(incoming) : incoming;
  if (!existing) return { set: usable, added: usable.claims.length, known: 0, refused, altered };
  const set = mergeClaimSets(existing, usable);
  const added = set.claims.length - existing.claims.length;
  return { set, added, known: usable.claims.length - added, refused, altered };
}
