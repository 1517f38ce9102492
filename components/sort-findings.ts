import type { Finding } from '../lib/core/check/finding.ts';
import { isSmallChange } from '../lib/core/check/small-change.ts';

/** Orders in which findings can be listed. */
export const FINDING_ORDERS = ['gravestFirst', 'asOnPage'] as const;

/** One of them. */
export type FindingOrder = (typeof FINDING_ORDERS)[number];

const RELATION_RANK: Readonly<Record<Finding['relation'], number>> = { differs: 0, same: 1, unclear: 2 };
const SEVERITY_RANK: Readonly<Record<Finding['severity'], number>> = { major: 0, minor: 1, none: 2 };

const byGravity = (a: Finding, b: Finding): number =>
  Number(isSmallChange(a)) - Number(isSmallChange(b)) ||
  RELATION_RANK[a.relation] - RELATION_RANK[b.relation] ||
  SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity];

/**
 * As they are on the page, or discrepancies first with the gravest at the top, then what is the same, then what is unclear, then
 * small changes of wording.
 */
export const sortFindings = <F extends Finding>(findings: readonly F[], order: FindingOrder): F[] =>
  findings.toSorted((a, b) => (order === 'gravestFirst' ? byGravity(a, b) : 0) || a.start - b.start);
