import type { ClaimIndex } from '../index/claim-index.ts';
import { checkFigures } from './check-figures.ts';
import { checkQuotations } from './check-quotations.ts';
import type { CheckResult, Finding, PageText } from './finding.ts';
import { findingId } from './finding-id.ts';
import { findLeftOut } from './left-out.ts';

/**
 * Holds a page's text against every claim of the index.
 *
 * The findings come in reading order; each carries an id that is the same whenever the same page is checked against the
 * same sets. The cost follows the page's length, not the number of claims.
 */
export function checkText(page: PageText, index: ClaimIndex): CheckResult {
  const quotations = checkQuotations(page, index);
  const findings = [...quotations.findings, ...checkFigures(page, index)]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((finding): Finding => ({ id: findingId(finding), ...finding }));
  const found = findings.map(({ claim }) => claim);
  return { findings, leftOut: findLeftOut(index, found, quotations.carried) };
}
