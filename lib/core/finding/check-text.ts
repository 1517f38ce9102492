import type { ClaimIndex } from '../claim/claim-index.ts';
import { checkFigures } from './check-figures.ts';
import { checkQuotations } from './check-quotations.ts';
import { referToClaim } from './claim-reference.ts';
import type { CheckResult, ClaimReference, Finding, PageText } from './finding.ts';

/** Claims without a finding, of the sets that have at least one. */
function findLeftOut(index: ClaimIndex, findings: readonly Pick<Finding, 'claim'>[]): ClaimReference[] {
  const carried = new Map<string, Set<string>>();
  for (const { claim } of findings) {
    const ids = carried.get(claim.set) ?? new Set();
    carried.set(claim.set, ids.add(claim.id));
  }
  return index.sets.flatMap((set) => {
    const ids = carried.get(set.id);
    if (!ids) return [];
    return set.claims.filter((claim) => !ids.has(claim.id)).map((claim) => referToClaim(set, claim));
  });
}

/**
 * Holds a page's text against every claim of the index.
 *
 * The findings come in reading order; each carries an id that is the same whenever the same page is checked against the
 * same sets.
 */
export function checkText(page: PageText, index: ClaimIndex): CheckResult {
  const findings = [...checkQuotations(page, index), ...checkFigures(page, index)]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((finding): Finding => ({ id: `${finding.claim.set}:${finding.claim.id}@${finding.start}`, ...finding }));
  return { findings, leftOut: findLeftOut(index, findings) };
}
