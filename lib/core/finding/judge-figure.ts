import type { FigureEntry } from '../claim/figure-index.ts';
import { compareFigures, type QuantityComparison } from '../figure/compare-figures.ts';
import { compareThings, type ThingRelation } from '../figure/counted-things.ts';
import { isOtherTime, isUnsureTime } from '../figure/figure-time.ts';
import { nameKey } from '../figure/scope-names.ts';
import type { Relation } from '../text/difference.ts';
import type { PageFigure } from './page-figure.ts';

/** A page's figure held against one claim. */
export interface FigureVerdict {
  readonly entry: FigureEntry;
  readonly page: PageFigure;
  readonly relation: Relation;
  readonly comparison: QuantityComparison;
  readonly thing: ThingRelation;
  /** How much speaks for the two being of the same thing; only for choosing among verdicts. */
  readonly weight: number;
  /** Whether noun, event and place are all the same, so that the page contradicts itself rather than tells something else. */
  readonly isSure: boolean;
}

/** How the places and people of a claim stand to those of the page figure's sentence. */
type Scope = 'shared' | 'open' | 'elsewhere';

interface Evidence {
  readonly thing: ThingRelation;
  readonly scope: Scope;
  /** Names the claim and the sentence share. */
  readonly names: number;
  /** Other content words that they share, besides the counted noun. */
  readonly topics: number;
  /** The same with the sentence before. */
  readonly nearbyTopics: number;
}

/** Numbers of so many digits do not meet by chance. */
const TELLING_DIGITS = 3;
/** Nor do larger counts of the same people in the same event; small ones do. */
const SMALLEST_TELLING_COUNT = 20;

function gatherEvidence(entry: FigureEntry, page: PageFigure): Evidence {
  const names = entry.names.filter((name) => page.names.has(name)).length;
  const own = new Set([entry.thing.head, page.thing.head]);
  const topics = entry.topics.filter((topic) => !own.has(topic));
  const isElsewhere = entry.names.length > 0 && page.names.size > 0 && names === 0;
  const scope = names > 0 ? 'shared' : isElsewhere ? 'elsewhere' : 'open';
  return {
    thing: compareThings(entry.thing, page.thing),
    scope,
    names,
    topics: topics.filter((topic) => page.topics.has(topic)).length,
    nearbyTopics: topics.filter((topic) => page.nearbyTopics.has(topic)).length,
  };
}

/** Whether the number alone is telling: no other would be just this by chance. */
function isTelling({ figure }: PageFigure): boolean {
  const { value } = figure;
  if (value === null) return false;
  const digits = String(Math.abs(value)).replace(/[.e+-]|0+$/g, '');
  return digits.length >= TELLING_DIGITS || Math.abs(value) >= 10 ** TELLING_DIGITS;
}

/** Whether the qualifiers of both name, and name different ones: "Israeli hostages", "American hostages". */
function areQualifiedApart(entry: FigureEntry, page: PageFigure): boolean {
  const known = (qualifier: string): boolean =>
    entry.names.includes(nameKey(qualifier)) || page.names.has(nameKey(qualifier));
  const [a, b] = [entry.thing.qualifiers.filter(known), page.thing.qualifiers.filter(known)];
  return a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => nameKey(one) === nameKey(other)));
}

function isContradicted(entry: FigureEntry, page: PageFigure): boolean {
  const { trend } = entry.claim;
  const isTurned = trend !== null && page.figure.trend !== null && trend !== page.figure.trend;
  return isTurned || isOtherTime(entry.time, page.time) || areQualifiedApart(entry, page);
}

/** Enough speaks for the same thing to say that the equal numbers are one figure. */
function isAgreement(page: PageFigure, evidence: Evidence): boolean {
  const { thing, scope, names, nearbyTopics } = evidence;
  const shared = names + nearbyTopics;
  const isSmall = page.figure.unit === null && Math.abs(page.figure.value ?? 0) < SMALLEST_TELLING_COUNT;
  if (scope === 'elsewhere' && (page.places.length > 0 || isSmall)) return false;
  if (thing === 'same') return shared >= 1 || !isSmall;
  if (thing === 'wider') return shared >= (isSmall ? 2 : 1);
  return thing === 'unclear' && shared >= (isTelling(page) ? 1 : 2);
}

/** People, courts and laws have many stretches of time about them: durations need more to be one. */
const leastTopics = ({ measure, thing }: PageFigure, scope: Scope): number =>
  scope === 'shared' && (measure !== 'duration' || thing.isAge) ? 1 : 2;

/** A measure seldom has a noun of its own; it is told by its unit and the words around it. */
const isOneMeasure = (entry: FigureEntry, { thing, figure }: PageFigure): boolean =>
  figure.unit !== null && entry.quantity.unit !== null && (entry.thing.head === null || thing.head === null);

/** Enough speaks for the same thing to say that the numbers contradict each other. */
function isContradiction(entry: FigureEntry, page: PageFigure, evidence: Evidence): boolean {
  const { thing, scope, topics } = evidence;
  if (scope === 'elsewhere' || isUnsureTime(entry.time, page.time)) return false;
  if (entry.thing.isPart !== page.thing.isPart || entry.thing.isAddition !== page.thing.isAddition) return false;
  if (thing !== 'same') return thing === 'unclear' && isOneMeasure(entry, page) && topics >= leastTopics(page, scope);
  return topics >= 1 || (scope === 'shared' && entry.thing.frame !== null);
}

/** Equal numbers of people who exclude each other, in one event. */
function isSiblingSwap(entry: FigureEntry, page: PageFigure, evidence: Evidence): boolean {
  const value = page.figure.value ?? 0;
  return (
    evidence.thing === 'sibling' &&
    entry.thing.frame !== null &&
    evidence.scope !== 'elsewhere' &&
    evidence.names + evidence.topics >= 1 &&
    value >= SMALLEST_TELLING_COUNT &&
    entry.thing.isPart === page.thing.isPart
  );
}

function relationOf(
  entry: FigureEntry,
  page: PageFigure,
  found: { evidence: Evidence; comparison: QuantityComparison },
): Relation | null {
  const { evidence, comparison } = found;
  if (evidence.thing === 'sibling')
    return comparison.relation === 'same' && isSiblingSwap(entry, page, evidence) ? 'differs' : null;
  if (comparison.relation === 'same') return isAgreement(page, evidence) ? 'same' : null;
  // The same number with another bound speaks for one thing as an equal one does.
  if (comparison.kind === 'comparator')
    return evidence.thing === 'same' && isAgreement(page, evidence) ? 'differs' : null;
  const isSlip = comparison.isSlip && evidence.thing === 'same' && evidence.scope === 'shared';
  const isOfOneThing = isContradiction(entry, page, evidence) || isSlip;
  if (comparison.relation === 'differs') return isOfOneThing ? 'differs' : null;
  return isOfOneThing && evidence.scope === 'shared' ? 'unclear' : null;
}

/**
 * Whether a page's figure is the claim's, and if so how it stands to it; `null` when they are not of the same thing, or
 * when nothing can be said.
 */
export function judgeFigure(entry: FigureEntry, page: PageFigure): FigureVerdict | null {
  const evidence = gatherEvidence(entry, page);
  if (evidence.thing === 'other' || isContradicted(entry, page)) return null;
  const comparison = compareFigures(entry.quantity, page.figure);
  const relation = relationOf(entry, page, { evidence, comparison });
  if (relation === null) return null;
  const { thing, scope, names, topics } = evidence;
  const isSure = thing === 'same' && scope === 'shared' && entry.thing.frame !== null && topics >= 1;
  const weight = (thing === 'same' ? 4 : 0) + Math.min(names, 2) * 2 + Math.min(topics, 4);
  return { entry, page, relation, comparison, thing, weight, isSure };
}
