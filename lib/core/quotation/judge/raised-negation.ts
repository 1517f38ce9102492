import type { QuotationDifference } from '../../difference.ts';
import { findLemmas } from '../lexicon/lemmas.ts';

/** Verbs before which "not" says what it would say behind them: "I don't think it is", "I think it is not". */
const RAISED = /\b(?:do|does|did)(?:n['’]t| not) (?:think|believe|expect|suppose|feel|imagine|want)\b/iu;
const ONLY_NEGATION = /^(?:(?:do|does|did|is|was|are|were|will|would|can|could)(?:n['’]t| not)?|not)?$/iu;
const NEGATED = /n['’]t$|not$/iu;
const HAS_NOT = /n['’]t\b|\b(?:not|never)\b/iu;

/** "I saw nobody" and "I did not see anybody" say the same. */
const NOBODY = /^(?:no\p{L}*|never|neither)$/iu;
const ANYBODY = /^(?:any\p{L}*|ever|either)$/iu;
/** "Not accept any agreement" and "accept no deal": the noun may be another too. */
const NO_THING = /^(?:nobody|no one|nothing|none|nowhere|never|neither|no)(?: \p{L}+){0,2}$/iu;
const ANY_THING = /^(?:anybody|anyone|anything|any|anywhere|ever|either|an?)(?: \p{L}+){0,2}$/iu;
/** "None of us were told" and "we were not told" say the same of all. */
const NONE_OF = /^none of (?:us|you|them)$/iu;
const ALL_OF = /^(?:we|you|they)$/iu;

/** What makes an adjective say the opposite. */
const DENYING_PREFIX = /^(?:un|in|im|il|ir|dis|non-?)/iu;

/** "Told not to leave", "not told to leave", "did not tell us to leave": the verb that "not" goes with. */
const NOT_BEHIND = /\b(\p{L}{3,20}) not to \p{L}/giu;
const NOT_BEFORE = /(?:\bnot|n['’]t) (?:\p{L}{2,20}ly )?(\p{L}{3,20}) (?:\p{L}{1,20} ){0,2}to \p{L}/giu;
const SAME_BOTH_WAYS = new Set(
  'seem appear want expect intend plan tend happen like wish mean try use need have think go'.split(' '),
);
const TOUCHES_NEGATION = /\b(?:not|did|do|does)\b|n['’]t\b/iu;

/** "Never have I seen" and "I have never seen" say the same. */
const FRONTED =
  /\b(never|nowhere|rarely|seldom|hardly) (do|does|did|have|has|had|is|are|was|were|will|would|can|could) (\p{L}{1,20}) (\p{L}{2,20})/iu;

/** Whether one side has a negation in front, with the verb before its subject, and the other has it in its place. */
function isFronted(fronted: string, plain: string): boolean {
  const [, adverb, auxiliary, subject, verb] = FRONTED.exec(fronted) ?? [];
  return (
    adverb !== undefined && plain.toLowerCase().includes(`${subject} ${auxiliary} ${adverb} ${verb}`.toLowerCase())
  );
}

const isMoved = ({ kind, source, page }: QuotationDifference): boolean =>
  kind === 'wording' && ONLY_NEGATION.test(source) && ONLY_NEGATION.test(page);

/** Whether words deny on their own what the others say beside "not": "nobody" and "anybody", "unfair" and "fair". */
const areConcordant = (denied: string, plain: string): boolean =>
  (NO_THING.test(denied) && ANY_THING.test(plain)) ||
  (NONE_OF.test(denied) && ALL_OF.test(plain)) ||
  (DENYING_PREFIX.test(denied) && denied.replace(DENYING_PREFIX, '').toLowerCase() === plain.toLowerCase());

/** Whether "not" comes where another word loses its own, or goes where it gets one. */
const isConcord = (moved: QuotationDifference, other: QuotationDifference): boolean =>
  HAS_NOT.test(moved.page) !== HAS_NOT.test(moved.source) &&
  (HAS_NOT.test(moved.page) ? areConcordant(other.source, other.page) : areConcordant(other.page, other.source));

/** "I ain't afraid of nobody" and "I'm not afraid of anybody": where both sides deny it, the second "no" is a way of speaking. */
const isDoubled = (only: QuotationDifference, source: string, page: string): boolean =>
  HAS_NOT.test(source) &&
  HAS_NOT.test(page) &&
  ((NOBODY.test(only.source) && ANYBODY.test(only.page)) || (ANYBODY.test(only.source) && NOBODY.test(only.page)));

/** The differences, minor where a negation only moves: over "think" or the like, or from "nobody" to "not … anybody". */
export function softenRaised(
  differences: readonly QuotationDifference[],
  source: string,
  page: string,
): readonly QuotationDifference[] {
  const negations = differences.filter((difference) => 'effect' in difference && difference.effect === 'negation');
  const [first, second] = negations;
  const isDouble = first !== undefined && !second && isDoubled(first, source, page);
  if (isDouble)
    return differences.map((difference) => (difference === first ? { ...first, severity: 'minor' } : difference));
  // "I don't have any doubt", "I have no doubt": the second is no denial on its own.
  const unweighed = second ? null : first && differences.find((other) => isConcord(first, other));
  if (first && unweighed)
    return differences.map((difference) => (difference === first ? { ...first, severity: 'minor' } : difference));
  if (!first || !second || negations.length > 2) return differences;
  const isPair = negations.every(isMoved) && NEGATED.test(first.source) !== NEGATED.test(second.source);
  const isSame =
    (isPair && RAISED.test(source) !== RAISED.test(page)) ||
    isConcord(first, second) ||
    isConcord(second, first) ||
    isFronted(source, page) ||
    isFronted(page, source);
  if (!isSame) return differences;
  return differences.map((difference) =>
    negations.includes(difference) ? { ...difference, severity: 'minor' } : difference,
  );
}

/** "Not intending to sell", "does not plan on selling"; what one did not plan to do one may have done. */
const NOT_INTENDING =
  /(?:\b(?:do|does|is|are|am)(?: not|n['’]t)|['’](?:m|re|s) not) (?:\p{L}{2,20}ly )?(?:intend|plan|aim|propos)(?:ing|ning|s|es)? (?:to|on)\b/iu;
const INTENDED = /^(?:(?:do|does|did|is|are|am|was|were|will|would|be|to)(?:n['’]t)?|)$/iu;
const INTENDING = /^(?:\p{L}{1,5} )?(?:intend|plan|aim|propos)\p{L}{0,4}(?: (?:to|on))?(?: \p{L}+)?$/iu;

const isIntention = (words: string): boolean => INTENDING.test(words) || INTENDED.test(words);

/** "Refused to lend", "wouldn't lend". */
const REFUSED = /^(?:refus|declin)(?:e|es|ed) to$/iu;
const WOULD_NOT = /^(?:would|will)(?:n['’]t| not)$|^won['’]t$/iu;

const isRefusal = (here: string, there: string): boolean => REFUSED.test(here) && WOULD_NOT.test(there);

/** "If it were not for", "were it not for"; "if we had known", "had we known". */
const IF_CLAUSE = /\bif (\p{L}+) (were|had|should)\b/iu;

/** Whether one text has a condition with "if" that the other has with the verb in front. */
function isConditionInverted(here: string, there: string): boolean {
  const [, subject = '', verb = ''] = IF_CLAUSE.exec(here) ?? [];
  return (
    subject !== '' && `${there.toLowerCase()} `.includes(`${verb} ${subject} `.toLowerCase()) && !IF_CLAUSE.test(there)
  );
}

/** The differences, minor where a condition is only put in another order, and where "would not" is said for "refused to". */
export function softenOrder(
  differences: readonly QuotationDifference[],
  source: string,
  page: string,
): readonly QuotationDifference[] {
  const isInverted = isConditionInverted(source, page) || isConditionInverted(page, source);
  return differences.map((difference) => {
    if (!('effect' in difference)) return difference;
    const isOrder = isInverted && difference.effect === 'condition';
    const { source: gone, page: come } = difference;
    return isOrder || isRefusal(gone, come) || isRefusal(come, gone)
      ? { ...difference, severity: 'minor' }
      : difference;
  });
}

/** The differences, minor where both sides deny it and one denies the intention: "not intending to compete", "not competing". */
export function softenIntended(
  differences: readonly QuotationDifference[],
  source: string,
  page: string,
): readonly QuotationDifference[] {
  if (NOT_INTENDING.test(source) === NOT_INTENDING.test(page) || !HAS_NOT.test(source) || !HAS_NOT.test(page))
    return differences;
  return differences.map((difference) => {
    const isModal = 'effect' in difference && difference.effect === 'modality';
    const { source: gone, page: come } = difference;
    const isOfIt =
      isModal && (INTENDING.test(gone) || isIntention(come)) && (isIntention(gone) || INTENDING.test(come));
    return isOfIt ? { ...difference, severity: 'minor' } : difference;
  });
}

/** The plain forms of the verbs that a pattern finds with their negation. */
const verbsOf = (text: string, pattern: RegExp): ReadonlySet<string> =>
  new Set([...text.matchAll(pattern)].flatMap(([, verb = '']) => findLemmas(verb.toLowerCase())));

const areMoved = (here: string, there: string): boolean =>
  [...verbsOf(here, NOT_BEHIND)].some((verb) => !SAME_BOTH_WAYS.has(verb) && verbsOf(there, NOT_BEFORE).has(verb));

/** The differences, major where a negation moves over a verb that turns by it: "told not to leave", "not told to leave". */
export function graveIfMoved(
  differences: readonly QuotationDifference[],
  source: string,
  page: string,
): readonly QuotationDifference[] {
  const touched = differences.filter(
    (difference) => difference.kind === 'wording' && TOUCHES_NEGATION.test(`${difference.source} ${difference.page}`),
  );
  if (touched.length === 0 || (!areMoved(source, page) && !areMoved(page, source))) return differences;
  return differences.map((difference) =>
    difference.kind === 'wording' && touched.includes(difference)
      ? { ...difference, effect: 'negation', severity: 'major' }
      : difference,
  );
}
