import type { QuotationDifference } from '../../difference.ts';

/** Verbs before which "not" says what it would say behind them: "I don't think it is", "I think it is not". */
const RAISED = /\b(?:do|does|did)(?:n['’]t| not) (?:think|believe|expect|suppose|feel|imagine|want)\b/iu;
const ONLY_NEGATION = /^(?:(?:do|does|did|is|was|are|were|will|would|can|could)(?:n['’]t| not)?|not)?$/iu;
const NEGATED = /n['’]t$|not$/iu;

const isMoved = ({ kind, source, page }: QuotationDifference): boolean =>
  kind === 'wording' && ONLY_NEGATION.test(source) && ONLY_NEGATION.test(page);

/** The differences, a negation that moves over "think" or the like minor: one more and one less, with the same sense. */
export function softenRaised(
  differences: readonly QuotationDifference[],
  source: string,
  page: string,
): readonly QuotationDifference[] {
  const negations = differences.filter((difference) => 'effect' in difference && difference.effect === 'negation');
  const [first, second] = negations;
  const isPair =
    negations.length === 2 &&
    negations.every(isMoved) &&
    NEGATED.test(first?.source ?? '') !== NEGATED.test(second?.source ?? '');
  if (!isPair || RAISED.test(source) === RAISED.test(page)) return differences;
  return differences.map((difference) =>
    negations.includes(difference) ? { ...difference, severity: 'minor' } : difference,
  );
}
