import type { ClaimIndex } from '../claim/claim-index.ts';
import type { Finding, PageText } from './finding.ts';

/** Holds the page's figures against the figures of the index. */
export function checkFigures(_page: PageText, _index: ClaimIndex): Omit<Finding, 'id'>[] {
  return [];
}
