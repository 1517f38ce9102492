import { covers, type Span } from '../language/span.ts';
import type { Finding } from './finding.ts';

/** Where a finding is once more on its page: in a pull quote, for one. */
export interface RepeatedFinding extends Span {
  /** The finding that is repeated there. */
  readonly of: Finding;
}

/** Findings of a page without those that are there twice, and where these are. */
export interface PartedFindings {
  readonly findings: readonly Finding[];
  readonly repeats: readonly RepeatedFinding[];
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a finding with a space around each, marks and case aside. */
const wordsOf = ({ exact }: Finding): string => ` ${exact.toLowerCase().match(WORD)?.join(' ') ?? ''} `;

/**
 * Takes out the findings in what repeats the page's own words (`repeated`, spans of its text) when these very words are
 * part of a finding on the same claim in the running text: a quotation in large letters beside the article is not a second
 * discrepancy. One that says other words than the running text does is kept.
 */
export function partRepeats(findings: readonly Finding[], repeated: readonly Span[]): PartedFindings {
  const isRepeated = (finding: Finding): boolean => repeated.some((span) => covers(span, finding));
  const running = findings.filter((finding) => !isRepeated(finding));
  const findFirst = (finding: Finding): Finding | undefined => {
    const words = wordsOf(finding);
    return running.find(
      (other) =>
        other.claim.set === finding.claim.set && other.claim.id === finding.claim.id && wordsOf(other).includes(words),
    );
  };
  const firsts = new Map<Finding, Finding>();
  for (const finding of findings) {
    const first = isRepeated(finding) ? findFirst(finding) : undefined;
    // What the page quotes outweighs the same words without marks.
    if (first?.type === 'unquoted' && finding.type === 'quotation') firsts.set(first, finding);
    else if (first) firsts.set(finding, first);
  }
  return {
    findings: findings.filter((finding) => !firsts.has(finding)),
    repeats: findings.flatMap((finding) => {
      const of = firsts.get(finding);
      return of ? [{ start: finding.start, end: finding.end, of }] : [];
    }),
  };
}
