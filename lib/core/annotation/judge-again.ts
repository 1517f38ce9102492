import { checkText } from '../check/check-text.ts';
import type { QuotationFinding } from '../check/finding.ts';
import type { ClaimSet } from '../claim/claim.ts';
import { buildClaimIndex } from '../index/claim-index.ts';
import { overlapLength } from '../language/span.ts';
import type { Annotation } from './annotation.ts';

/**
 * A kept finding as it is judged today, from the words that were kept with it and the claim as its set has it now. `null`
 * where that is not enough to say: a figure's meaning and a speaker take the whole page.
 */
export function judgeAgain({ finding, target, page }: Annotation, set: ClaimSet): QuotationFinding | null {
  if (finding?.type !== 'quotation' || finding.differences.some(({ kind }) => kind === 'speaker')) return null;
  const claims = set.claims.filter(({ id, appearances }) => {
    return id === finding.claim.id && appearances.some(({ exact }) => exact === finding.claim.exact);
  });
  const { prefix, exact, suffix } = target;
  const span = { start: prefix.length, end: prefix.length + exact.length };
  const text = prefix + exact + suffix;
  const { findings } = checkText(
    { text, language: page.language, date: page.date },
    buildClaimIndex([{ ...set, claims }]),
  );
  const now = findings.find((other) => overlapLength(other, span) > 0);
  return now?.type === 'quotation' && now.relation !== 'unclear' ? now : null;
}
