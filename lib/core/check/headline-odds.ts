/**
 * How likely a number of a page is the figure of a headline, from what speaks for it.
 *
 * Two logistic regressions, weights rounded, on headlines with their stories (half of NumHG: Huang et al., "NumHG: A
 * dataset for number-focused headline generation", 2024). Each headline, with its own figure and with others in its place,
 * was compared with its story and with the other stories that share the most words with it. A sum below zero says that
 * the number is rather another's.
 */
import type { Quantity } from '../figure/allowed-range.ts';
import { nameKey } from '../figure/scope-names.ts';
import { ORDINAL } from '../figure/tally-units.ts';
import { isCurrency, scaleOfUnit } from '../figure/unit-dimensions.ts';
import type { Pairing } from './figure-evidence.ts';

/** Words beyond these add nothing. */
const MOST_WORDS = 3;
const MOST_NEARBY = 4;

/** What the words in common add: each one in the sentence, all of the headline's on the page, a place in the article's lead. */
const AGREEMENT = { base: -0.8, word: 0.3, fit: 3, lead: 0.9 } as const;
/**
 * What speaks for another number, trained on the changed figure of 1,379 headlines and on 4,160 other stories, all of that
 * half. With the weights of nine tenths of the headlines, the rest have one in 16 of the most similar stories taken for
 * their own where 70 of 100 changes are found; without the words of the lead, and those that the page lacks, it was one in
 * 12. A toll speaks against itself: every attack has one.
 */
const CONTRADICTION = {
  base: -2.2,
  nearby: 0.2,
  ofClause: 0.2,
  fit: 2.9,
  ofLead: 0.8,
  missing: -0.45,
  lead: 0.2,
  firstInLead: 0.4,
  sameNoun: 0.7,
  sameUnit: 0.6,
  otherUnit: -0.7,
  unsure: -0.1,
  perDecade: -2,
  age: -1.9,
  ageOfNamed: 0.4,
  sameEvent: -0.7,
  place: 0.5,
  conflict: -0.7,
} as const;

/** What shares and polls go up and down by. */
export const POINT = 'point';

/** Words of a headline in the page's lead, and words of it that the page lacks, beyond which no more are counted. */
const MOST_OF_STORY = 6;

/**
 * The odds that another number needs where neither text says of what day it is, so that only their words can tell two
 * events apart. Together with what is passed over then, it was set on 1,388 undated headlines beside the most similar of the
 * other stories: one in 170 is taken for the headline's own, one in 15 without.
 */
const UNDATED = 2.3;

/**
 * And for how long something takes, or one of something, whatever the day. It takes two of a hundred changes that are found,
 * half of the false differences in a headline's own story, and both that were read in 160 pairs of articles on one event.
 */
const LOOSE = 1.5;

/**
 * What an equal number loses because other stories have it too: a count of one every second, one below ten every sixth,
 * other numbers below twenty one in twenty, larger ones one in a hundred.
 */
const BY_CHANCE = { one: -1.7, few: -1, some: -0.25, rare: 0 } as const;
const TEN = 10;
const TWENTY = 20;
/** What it loses without the same noun beside it: when one is missing, and when both have one. */
const NO_NOUN = -0.7;
const OTHER_NOUN = -1.2;
/** What a sum of the same currency gains: of 2,200 other stories none more had one by chance. */
const SAME_SUM = 0.5;

const sizeOf = ({ page: { figure } }: Pick<Pairing, 'page'>): number => Math.abs(figure.value ?? 0);

function chanceOf(pairing: Pairing): number {
  const size = sizeOf(pairing);
  if (size === 1) return BY_CHANCE.one;
  if (size < TEN) return pairing.page.figure.unit === null ? BY_CHANCE.few : BY_CHANCE.some;
  return size < TWENTY ? BY_CHANCE.some : BY_CHANCE.rare;
}

/** What an equal number gains or loses by its noun. */
function nounOdds({ entry, page, evidence: { thing } }: Pairing): number {
  const { unit } = page.figure;
  // A measure seldom has a noun of its own.
  if (unit !== null && unit === entry.quantity.unit) return isCurrency(unit) && sizeOf({ page }) >= TEN ? SAME_SUM : 0;
  return thing === 'same' ? 0 : thing === 'unclear' ? NO_NOUN : OTHER_NOUN;
}

/** Log odds that a number equal to the headline's is the headline's figure. */
export function agreementOdds(pairing: Pairing): number {
  const { page, evidence } = pairing;
  const { base, word, fit, lead } = AGREEMENT;
  const words = base + word * Math.min(evidence.topics, MOST_WORDS) + fit * evidence.fit;
  return words + (page.isInLead ? lead : 0) + chanceOf(pairing) + nounOdds(pairing);
}

function measureOdds({ entry, page, evidence }: Pairing): number {
  const { unit } = page.figure;
  if (unit === null) return evidence.thing === 'same' ? CONTRADICTION.sameNoun : 0;
  if (unit === ORDINAL) return CONTRADICTION.sameUnit + CONTRADICTION.place;
  return unit === entry.quantity.unit ? CONTRADICTION.sameUnit : CONTRADICTION.otherUnit;
}

/** A number in the base of its unit: seven years are more than four months. */
const inBase = ({ value, unit }: Pick<Quantity, 'value' | 'unit'>): number | null =>
  value === null ? null : value * (unit === null ? 1 : scaleOfUnit(unit).factor);

function decadesApart({ entry, page }: Pairing): number {
  const [a, b] = [inBase(entry.quantity), inBase(page.figure)];
  return a && b ? Math.min(1, Math.abs(Math.log10(Math.abs(b / a)))) : 1;
}

/** Whether the name beside a page's age is one of the headline's. */
export const isOfNamed = ({ entry, page }: Pairing): boolean =>
  page.frame.person.some((key) => entry.topics.some((topic) => nameKey(topic) === key) || entry.frame.names.has(key));

/** What only the frames and the times of the two and the words of the whole page tell of another number. */
interface ReadAround {
  /** Words of the headline that the page has nowhere. */
  readonly missing: number;
  /** Words of either clause that the other sentence has. */
  readonly ofClause: number;
  readonly isOfNamed: boolean;
  readonly isUnsure: boolean;
  readonly isInConflict: boolean;
}

/** The most that they could. */
const MOST_AROUND: ReadAround = {
  missing: 0,
  ofClause: MOST_WORDS,
  isOfNamed: true,
  isUnsure: false,
  isInConflict: false,
};

function ageOdds({ page }: Pairing, isNamed: boolean): number {
  if (!page.thing.isAge) return 0;
  return CONTRADICTION.age + (isNamed ? CONTRADICTION.ageOfNamed : 0);
}

/** What the words in common say of another number. */
function wordOdds(
  { evidence: { nearbyTopics, fit, topicsOfLead } }: Pairing,
  { ofClause, missing }: ReadAround,
): number {
  return (
    CONTRADICTION.nearby * Math.min(nearbyTopics, MOST_NEARBY) +
    CONTRADICTION.ofClause * Math.min(ofClause, MOST_WORDS) +
    CONTRADICTION.ofLead * Math.min(topicsOfLead, MOST_OF_STORY) +
    CONTRADICTION.missing * Math.min(missing, MOST_OF_STORY) +
    CONTRADICTION.fit * fit
  );
}

function placeOdds({ page }: Pairing): number {
  const { lead, firstInLead } = CONTRADICTION;
  return page.isInLead ? lead + (page.isFirst ? firstInLead : 0) : 0;
}

function oddsOf(pairing: Pairing, around: ReadAround): number {
  const { entry, page } = pairing;
  const { base, unsure, sameEvent, perDecade, conflict } = CONTRADICTION;
  const isOneEvent = entry.thing.frame !== null && entry.thing.frame === page.thing.frame;
  return (
    base +
    wordOdds(pairing, around) +
    placeOdds(pairing) +
    measureOdds(pairing) +
    ageOdds(pairing, around.isOfNamed) +
    (around.isUnsure ? unsure : 0) +
    (around.isInConflict ? conflict : 0) +
    (isOneEvent ? sameEvent : 0) +
    perDecade * decadesApart(pairing)
  );
}

/** Log odds that a number of the headline's measure, but another, is what the story has for the headline's figure. */
export const contradictionOdds = (pairing: Pairing): number =>
  oddsOf(pairing, {
    missing: pairing.evidence.missingTopics,
    ofClause: pairing.evidence.frames.words,
    isOfNamed: pairing.page.thing.isAge && isOfNamed(pairing),
    isUnsure: pairing.evidence.times === 'unsure',
    isInConflict: pairing.evidence.frames.conflict !== null,
  });

/** Whether neither text says of what day it is, and no time that they tell is one. */
const isUndated = ({ page, evidence }: Pairing): boolean =>
  evidence.sourceTime.document === null && page.time.document === null && evidence.times !== 'together';

/**
 * Whether it is of a sort that comes again and again in the same words: a market's points, a share in a poll, a toll, the
 * next in a row, the age of one who is not named.
 */
function isOfSeries(pairing: Pairing): boolean {
  const { entry, page } = pairing;
  const { unit } = page.figure;
  if (page.thing.isAge) return !isOfNamed(pairing);
  const isToll = entry.thing.frame !== null && entry.thing.frame === page.thing.frame;
  return isToll || unit === ORDINAL || unit === 'percent' || page.thing.head === POINT || page.frame.role === 'change';
}

/** Whether the page's lead names somebody or some place, none of them the headline's, and the headline has a word that the page lacks. */
const isOfOthers = ({ page: { story }, evidence }: Pairing): boolean =>
  evidence.missingTopics > 0 && story.leadNames.size > 0 && evidence.namesOfLead === 0;

/** Whether it is how long something takes. */
export const isDuration = ({ page: { figure, thing } }: Pairing): boolean =>
  figure.unit !== null && !thing.isAge && scaleOfUnit(figure.unit).dimension === 'duration';

/** Whether both are a record, or both a term in prison: no story has many of those. */
const isOfOneLength = ({ entry, page }: Pairing): boolean =>
  page.frame.length !== 'other' && page.frame.length === entry.frame.length;

/** Whether it is how long something takes, or one of something, or the first: every story has some. */
const isLoose = (pairing: Pairing): boolean => {
  const { value, unit } = pairing.page.figure;
  return (isDuration(pairing) && !isOfOneLength(pairing)) || (value === 1 && (unit === null || unit === ORDINAL));
};

/** What the odds have to reach. */
function barOf(pairing: Pairing): number {
  // "Zero" in a headline is a part of a name, or a way of speaking.
  if (pairing.entry.quantity.value === 0) return Number.POSITIVE_INFINITY;
  if (!isUndated(pairing)) return isLoose(pairing) ? LOOSE : 0;
  return isOfSeries(pairing) || isOfOthers(pairing) ? Number.POSITIVE_INFINITY : UNDATED;
}

/**
 * Whether those odds are not against it; the words of the whole page are asked, and times and frames read, only where they
 * could tip the scales.
 */
export const hasContradictionOdds = (pairing: Pairing): boolean =>
  oddsOf(pairing, MOST_AROUND) >= 0 &&
  oddsOf(pairing, { ...MOST_AROUND, missing: pairing.evidence.missingTopics }) >= 0 &&
  contradictionOdds(pairing) >= barOf(pairing);
