import type { QuotationDifference } from '../../difference.ts';

/** "Knows who", "asked us whether": words by which what follows is asked and not said. */
const ASKS_WITHIN =
  /\b(?:know|knows|knew|ask|asks|asked|wonder|wonders|wondered|tell|tells|told|see|sees|saw|remember|remembers|forgot|guess|guessed|explain|explains|explained)(?: (?:me|us|you|him|her|them))? (?:who|what|why|how|when|where|which|whether|if)(?: (?:i|we|you|he|she|it|they))?$/iu;

const asksOnce = ({ source, page }: QuotationDifference): boolean =>
  ASKS_WITHIN.test(source) !== ASKS_WITHIN.test(page);

/**
 * Whether one side asks what the other says, and of others: "nobody wants the wind farm", "everybody knows who wants the wind
 * farm". The two share the words of a clause and are two statements.
 */
export function isAskedWithin(differences: readonly QuotationDifference[]): boolean {
  const isOfOthers = differences.some(
    (difference) =>
      difference.kind === 'wording' && (difference.effect === 'negation' || difference.effect === 'quantifier'),
  );
  return isOfOthers && differences.some((difference) => difference.kind !== 'speaker' && asksOnce(difference));
}
