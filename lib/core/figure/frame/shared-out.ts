import { isContentWord } from '../news-lexicon.ts';
import type { Token } from '../token.ts';
import { scaleOfUnit } from '../unit-dimensions.ts';
import type { FigureFrame, Sharing } from './frame.ts';
import { foldedOf, meaningOf } from './read-sentence.ts';

const EACH = /^(?:each|apiece)$/;
const PER = /^(?:an?|per|every)$/;
/** A price goes on meaning one of these where it does not say so. */
const GOODS = /^(?:dozen|pack|bottle|can|bushel|barrel|carton|loaf|bag|share|ticket|seat|copy|time)$/;

/** Reads of a clause, and of what is behind the figure there, for whom an amount is. */
export function sharingOf(clause: readonly Token[], behind: readonly Token[]): Sharing {
  const [joint, noun] = behind;
  const isPer =
    PER.test(joint?.lower ?? '') && noun?.kind === 'word' && noun.text === noun.lower && isContentWord(foldedOf(noun));
  const isMeasure = isPer && (GOODS.test(noun.lower) || scaleOfUnit(noun.lower).dimension !== noun.lower);
  return {
    isEach: clause.some(({ lower }) => EACH.test(lower)),
    per: isPer && !isMeasure ? meaningOf(foldedOf(noun)) : null,
  };
}

/** Whether one amount is for one of several, and the other's sentence says nothing of these. */
const isAlone = ({ sharing: { isEach, per } }: FigureFrame, { sharing, sentence }: FigureFrame): boolean =>
  (per !== null && sharing.per === null && !sharing.isEach && !sentence.has(per)) ||
  (isEach && !sharing.isEach && sharing.per === null);

/** Whether one amount is each one's and the other all's. */
export const areSharedOtherwise = (a: FigureFrame, b: FigureFrame): boolean => isAlone(a, b) || isAlone(b, a);
