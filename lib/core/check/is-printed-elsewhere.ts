import type { Quotation } from '../quotation/quotation.ts';
import { keysInClaim } from './claim-words.ts';
import type { NewFinding } from './finding.ts';
import { findRun } from './match-snippet.ts';
import { compareWithClaim } from './match-speakers.ts';
import type { QuotationMatch } from './match-utterance.ts';
import { type PageWords, wordsWithin } from './page-words.ts';

/**
 * Whether a finding faults the wording of a claim whose very words the page prints in another quotation: the looser one is
 * no change of them. One that turns the sense is, wherever the words are printed.
 */
export function isPrintedElsewhere(
  finding: NewFinding,
  match: QuotationMatch,
  { page, quotations }: { readonly page: PageWords; readonly quotations: readonly Quotation[] },
): boolean {
  const isLoose = finding.relation === 'differs' && finding.severity === 'minor';
  if (!isLoose || finding.differences.some(({ kind }) => kind === 'speaker')) return false;
  const keys = keysInClaim(match.claim);
  return quotations.some(({ start, end, content, speaker }) => {
    if (start < finding.end && end > finding.start) return false;
    const words = wordsWithin(page, content);
    const isPrinted = findRun(page.keys.subarray(words.start, words.end), keys) >= 0;
    return isPrinted && compareWithClaim(speaker?.name ?? null, match)?.relation !== 'different';
  });
}
