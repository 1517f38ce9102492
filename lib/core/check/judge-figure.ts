import { compareFigures, type QuantityComparison } from '../figure/compare-figures.ts';
import { ORDINAL, SCORE } from '../figure/tally-units.ts';
import { measureKey } from '../index/figure-aspects.ts';
import type { EntryInContext } from '../index/find-figure-claims.ts';
import { areComparable, isLaterInSeries } from './are-comparable.ts';
import { isContradicted, isTurned, type Pairing, pairUp } from './figure-evidence.ts';
import type { FigureVerdict, PossibleVerdict, ReportedVerdict } from './figure-verdict.ts';
import { contradictionOdds } from './headline-odds.ts';
import { isAgreement } from './is-agreement.ts';
import { isContradiction, mayContradict } from './is-contradiction.ts';
import { isSmallCount, isVague } from './is-telling.ts';
import { isAlike, isOneFrame, isOneMeasure, mayBeOneFrame, mayShareClause } from './one-frame.ts';
import type { PageFigure } from './page-figure.ts';
import { weigh } from './weigh.ts';

/** Words that a number which slipped needs in common where no name is. */
const SLIP_TOPICS = 3;

/** Equal numbers of people who exclude each other, in one event. */
function isSiblingSwap({ entry, page, evidence }: Pairing): boolean {
  return (
    evidence.thing === 'sibling' &&
    entry.thing.frame !== null &&
    evidence.scope !== 'elsewhere' &&
    evidence.names + evidence.topics >= 1 &&
    !isSmallCount(page.figure) &&
    entry.thing.isPart === page.thing.isPart
  );
}

/** "From 80mph to 85mph": whether a claim's number is one end of what a page tells as a move. */
const isEndOfMove = ({ entry: { quantity }, page: { figure } }: Pairing): boolean =>
  /^from\s/i.test(figure.exact) &&
  quantity.unit === figure.unit &&
  (quantity.value === figure.low || quantity.value === figure.high);

/** How two figures would relate to each other if they may be compared. */
function relationOf(pairing: Pairing, comparison: QuantityComparison): FigureVerdict['relation'] | null {
  const { entry, page } = pairing;
  const { evidence } = pairing;
  const { thing } = evidence;
  if (thing === 'sibling') return comparison.relation === 'same' && isSiblingSwap(pairing) ? 'differs' : null;
  // "Hundreds of people" neither bears out a headline's number nor speaks against another.
  if (entry.isHeadline && isVague(page.figure)) return null;
  // "Billions of dollars" is any sum.
  if (page.figure.unit !== null && page.figure.unit !== SCORE && (isVague(page.figure) || isVague(entry.quantity)))
    return null;
  // Nor does a range, which takes in any number between its ends; one end of a move is a number of its own.
  if (entry.isHeadline && page.figure.value === null && entry.quantity.value !== null)
    return isEndOfMove(pairing) && isAgreement(pairing, { ...comparison, isEqual: true }) ? 'same' : 'possible';
  // A deficit of 3 percent is -3 percent: a sign alone is no other number.
  if (entry.quantity.value !== null && entry.quantity.value !== 0 && entry.quantity.value === -(page.figure.value ?? 0))
    return 'possible';
  if (comparison.relation === 'same') return isAgreement(pairing, comparison) ? 'same' : 'possible';
  // The same number with another bound or unit speaks for one thing as an equal one does.
  const isOneThing = thing === 'same' || (thing === 'unclear' && isOneMeasure(pairing));
  if (comparison.kind === 'comparator' || comparison.kind === 'unit') {
    if (comparison.kind === 'comparator' && entry.isHeadline) return 'possible';
    return isOneThing && isAgreement(pairing, comparison) ? 'differs' : null;
  }
  const isSlip =
    comparison.isSlip &&
    isOneThing &&
    (evidence.scope === 'shared' || (evidence.scope === 'open' && evidence.topics >= SLIP_TOPICS));
  if (comparison.relation === 'differs') {
    const isOpen =
      (isSlip || mayContradict(pairing)) && (entry.isHeadline || (mayShareClause(pairing) && mayBeOneFrame(pairing)));
    return isOpen && (isSlip || isContradiction(pairing)) ? 'differs' : null;
  }
  if (evidence.scope === 'shared' && (isSlip || isContradiction(pairing))) return 'unclear';
  return page.measure === measureKey(entry.quantity.unit) ? 'possible' : null;
}

/** The relation that may be spoken of: other numbers of another event or frame are passed over. */
function allowedRelation(pairing: Pairing, comparison: QuantityComparison): FigureVerdict['relation'] | null {
  const relation = relationOf(pairing, comparison);
  if (relation !== 'differs' && relation !== 'unclear') return relation;
  return areComparable(pairing, comparison) ? relation : null;
}

/** What is made of one change that goes up here and down there, and of another place in one row. */
const OTHERWISE = { relation: 'differs', kind: 'value', severity: 'major', isEqual: false } as const;

/** Whether a story's lead gives what a headline numbers another place in its row: "a third blogger", "4th Blogger Killed". */
function isOtherPlace({ entry, page, evidence }: Pairing): boolean {
  const arePlaces = entry.quantity.unit === ORDINAL && page.figure.unit === ORDINAL;
  const isOfNews = entry.isHeadline && page.isInLead && page.isFirst;
  return arePlaces && isOfNews && evidence.thing === 'same' && entry.quantity.value !== page.figure.value;
}

/** Whether both tell one change of one thing, in opposite directions. */
function isContrary(pairing: Pairing, { isEqual }: QuantityComparison): boolean {
  const { entry, page, evidence } = pairing;
  if (!isEqual || entry.isHeadline || !isTurned(pairing) || evidence.times === 'apart' || evidence.times === 'unsure')
    return false;
  const isOneThing = evidence.thing === 'same' || (evidence.thing === 'unclear' && isOneMeasure(pairing));
  return (
    isOneThing && page.figure.unit !== null && evidence.scope === 'shared' && isOneFrame(pairing) && isAlike(pairing)
  );
}

/** What the numbers alone come to; what is around them is read last, for most pairs come to nothing before. */
interface Judgement {
  readonly pairing: Pairing;
  readonly comparison: QuantityComparison;
  /** Whether the words around them do not part the two. */
  readonly isTenable: () => boolean;
}

const weightOf = (pairing: Pairing): number => (pairing.entry.isHeadline ? contradictionOdds(pairing) : weigh(pairing));

class Possibility implements PossibleVerdict {
  readonly relation = 'possible';
  readonly entry: Pairing['entry'];
  readonly page: PageFigure;
  readonly comparison: QuantityComparison;
  readonly thing: PossibleVerdict['thing'];
  readonly #judgement: Judgement;

  constructor(judgement: Judgement) {
    const { pairing, comparison } = judgement;
    this.entry = pairing.entry;
    this.page = pairing.page;
    this.comparison = comparison;
    this.thing = pairing.evidence.thing;
    this.#judgement = judgement;
  }

  get weight(): number {
    return weightOf(this.#judgement.pairing);
  }

  get isTenable(): boolean {
    return this.#judgement.isTenable();
  }
}

function reportedVerdict({ pairing, comparison }: Judgement, relation: ReportedVerdict['relation']): ReportedVerdict {
  const { entry, page, evidence } = pairing;
  const { thing, scope, names, topics, nearbyTopics, frames } = evidence;
  const isSure =
    frames.isOnePerson || (thing === 'same' && scope === 'shared' && entry.thing.frame !== null && topics >= 1);
  const isLater = relation !== 'same' && isLaterInSeries(pairing, comparison);
  const closeness = names + topics + nearbyTopics + frames.words;
  const weight = weightOf(pairing);
  return {
    entry,
    page,
    relation: isLater ? 'differs' : relation,
    comparison,
    thing,
    weight,
    closeness,
    isLater,
    isSure,
  };
}

/**
 * Whether a page's figure is the claim's, and if so how it relates to it; `null` when they are not of the same thing, or
 * when nothing can be said.
 */
export function judgeFigure(candidate: EntryInContext, page: PageFigure): FigureVerdict | null {
  const { entry } = candidate;
  const pairing = pairUp(candidate, page);
  if (pairing.evidence.thing === 'other') return null;
  const compared = compareFigures(entry.quantity, page.figure);
  const isReversed = isContrary(pairing, compared);
  const isOther = isReversed || isOtherPlace(pairing);
  const comparison: QuantityComparison = isOther ? { ...compared, ...OTHERWISE } : compared;
  const relation = isReversed ? 'differs' : allowedRelation(pairing, comparison);
  if (relation === null) return null;
  const isTenable = (): boolean =>
    (isReversed || !isContradicted(pairing)) && !entry.frame.isNoAmount && !page.frame.isNoAmount;
  const judgement = { pairing, comparison, isTenable };
  if (relation === 'possible') return new Possibility(judgement);
  return isTenable() ? reportedVerdict(judgement, relation) : null;
}
