import type { ClaimIndex } from '../claim/claim-index.ts';
import type { Finding, PageText } from './finding.ts';

/** Holds the page's words against the quotations of the index. */
export function checkQuotations(_page: PageText, _index: ClaimIndex): Omit<Finding, 'id'>[] {
  return [];
}
