import { overlapLength, type Span } from '../text/span.ts';
import type { Finding } from './finding.ts';

/** Where a finding stands once more on its page: in a pull quote, for one. */
export interface RepeatedFinding extends Span {
  /** The finding that is repeated there. */
  readonly of: Finding;
}

/** Findings of a page without those that are there twice, and where these are. */
export interface PartedFindings {
  readonly findings: readonly Finding[];
  readonly repeats: readonly RepeatedFinding[];
}

/**
 * Takes out the findings in what repeats the page's own words (`repeated`, spans of its text) when the same claim is
 * found in the running text: a quotation in large letters beside the article is not a second discrepancy.
 */
export function partRepeats(findings: readonly Finding[], repeated: readonly Span[]): PartedFindings {
  const isRepeated = (finding: Finding): boolean => repeated.some((span) => overlapLength(span, finding) > 0);
  const kept: Finding[] = [];
  const repeats: RepeatedFinding[] = [];
  for (const finding of findings) {
    const { set, id } = finding.claim;
    const first =
      isRepeated(finding) &&
      findings.find((other) => other.claim.set === set && other.claim.id === id && !isRepeated(other));
    if (first) repeats.push({ start: finding.start, end: finding.end, of: first });
    else kept.push(finding);
  }
  return { findings: kept, repeats };
}
