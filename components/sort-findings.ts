import type { Finding } from '../lib/core/finding/finding.ts';

const RELATION_RANK: Readonly<Record<Finding['relation'], number>> = { differs: 0, same: 1, unclear: 2 };
const SEVERITY_RANK: Readonly<Record<Finding['severity'], number>> = { major: 0, minor: 1, none: 2 };

/** Discrepancies first, the gravest at the top; then what is the same, then what we could not tell; else as on the page. */
export const sortFindings = <F extends Finding>(findings: readonly F[]): F[] =>
  findings.toSorted(
    (a, b) =>
      RELATION_RANK[a.relation] - RELATION_RANK[b.relation] ||
      SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] ||
      a.start - b.start,
  );
