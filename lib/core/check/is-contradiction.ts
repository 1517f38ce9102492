import { measureKey } from '../index/figure-aspects.ts';
import { isPartOfOther, type Pairing } from './figure-evidence.ts';
import { hasContradictionOdds } from './headline-odds.ts';
import { isAlike, isOneMeasure } from './one-frame.ts';
import { weigh } from './weigh.ts';

/** The weight from which a different number is a contradiction and not another figure. */
const LEAST_CONTRADICTION = 5;

/** A headline leaves out of how many: "to close 50 stores" tells of "50 of its stores". */
const isPartOfNews = (pairing: Pairing): boolean =>
  isPartOfOther(pairing) && !(pairing.page.isInLead && pairing.page.isFirst);

/** A page with less than this share of a headline's words tells another story. */
const HALF_STORY = 0.5;

/** Every attack has its toll: what happened alone makes no story of it. */
const isOtherToll = ({ entry, page, evidence: { fit } }: Pairing): boolean =>
  fit < HALF_STORY && entry.thing.frame !== null && entry.thing.frame === page.thing.frame;

const isContraryToHeadline = (pairing: Pairing): boolean =>
  !isPartOfNews(pairing) &&
  !isOtherToll(pairing) &&
  pairing.page.measure === measureKey(pairing.entry.quantity.unit) &&
  hasContradictionOdds(pairing);

/** Whether a figure without a noun measures what the other counts: "burglaries fell to 1,022", "1,222 burglaries". */
function isCountedThere({ entry, page }: Pairing): boolean {
  if (page.figure.unit !== null || entry.quantity.unit !== null) return false;
  const [own, other] = [entry.thing.head, page.thing.head];
  if (own === null && other !== null) return entry.frame.measures.has(other);
  return own !== null && other === null && page.frame.measures.has(own);
}

/** Whether nouns and places allow the numbers to contradict each other. */
export function mayContradict(pairing: Pairing): boolean {
  const { evidence, entry } = pairing;
  const { thing } = evidence;
  const isOneThing = thing === 'same' || (thing === 'unclear' && (isOneMeasure(pairing) || isCountedThere(pairing)));
  return (entry.isHeadline || (isOneThing && !isPartOfOther(pairing))) && evidence.scope !== 'elsewhere';
}

/** Enough speaks for the same thing to say that the numbers contradict each other. */
export function isContradiction(pairing: Pairing): boolean {
  if (!mayContradict(pairing)) return false;
  if (pairing.entry.isHeadline) return isContraryToHeadline(pairing);
  return weigh(pairing) >= LEAST_CONTRADICTION || isAlike(pairing);
}
