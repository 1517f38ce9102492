import type { QuotationDifference } from '../../difference.ts';
import type { Senses } from '../lexicon/senses.ts';
import { readText } from '../read-tokens.ts';

const COMPARED = /^(?:more|less|fewer)$/;

/** The comparison in some words, if there is one: "more". */
function comparedIn(words: string, senses: Senses): string {
  const keys = readText(words).tokens.map(({ key }) => key);
  const found = senses.findWeighty(keys).filter(({ effect }) => effect === 'quantifier');
  const [only, ...others] = found.map(({ sense }) => sense);
  return only !== undefined && others.length === 0 && COMPARED.test(only) ? only : '';
}

/** The differences, minor where "more" only goes from one place to another: "if I could give more", "if there was more I could give". */
export function softenMovedQuantity(
  differences: readonly QuotationDifference[],
  senses: Senses,
): readonly QuotationDifference[] {
  const quantities = differences.filter((difference) => 'effect' in difference && difference.effect === 'quantifier');
  const sides = quantities.map(({ source, page }) => [comparedIn(source, senses), comparedIn(page, senses)] as const);
  const [first, second, ...others] = sides;
  if (!first || !second || others.length > 0) return differences;
  const [[gone, before], [after, come]] = [first, second];
  const isMoved =
    (gone === come && gone !== '' && before + after === '') ||
    (before === after && before !== '' && gone + come === '');
  return isMoved
    ? differences.map((difference) =>
        quantities.includes(difference) ? { ...difference, severity: 'minor' } : difference,
      )
    : differences;
}
