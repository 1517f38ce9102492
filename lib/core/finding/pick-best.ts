import type { QuotationMatch } from './match-utterance.ts';

/** The share of a match's words that another match may take before the two compete for the passage. */
const MOST_SHARED = 0.5;

const numbersOf = ({ utterance, shared }: QuotationMatch): number[] =>
  shared.map((number) => utterance.wordNumbers[number] as number);

/** The better match first: more words in common, then the claim that is closer to the whole of them. */
const compareMatches = (a: QuotationMatch, b: QuotationMatch): number =>
  b.weight.shared - a.weight.shared || b.weight.completeness - a.weight.completeness || b.weight.run - a.weight.run;

/**
 * Of claims that compete for the same words of the page, the best. A claim that stands several times on the page, or
 * several claims within one quotation, do not compete.
 */
export function pickBest(matches: readonly QuotationMatch[]): QuotationMatch[] {
  const taken = new Set<number>();
  const picked: QuotationMatch[] = [];
  for (const match of [...matches].sort(compareMatches)) {
    const numbers = numbersOf(match);
    const lost = numbers.filter((number) => taken.has(number)).length;
    if (lost > numbers.length * MOST_SHARED) continue;
    for (const number of numbers) taken.add(number);
    picked.push(match);
  }
  return picked;
}
