/**
 * How likely a number of a page is the figure of a headline, from what speaks for it.
 *
 * Two logistic regressions, weights rounded, on 1,100 headlines with their stories (half of NumHG: Huang et al., "NumHG: A
 * dataset for number-focused headline generation", 2024). Each headline, with its own figure and with others in its place,
 * was compared with its story and against the five other stories that share the most words with it. A sum below zero says
 * that the number is rather another's.
 */
import { isCurrency } from '../figure/unit-dimensions.ts';
import type { Pairing } from './figure-evidence.ts';

/** Words beyond these add nothing. */
const MOST_WORDS = 3;

/**
 * What the words in common add: each one in the sentence, all of the headline's on the page, a place in the article's lead.
 * The base of a contradiction is set by its errors: at -2.3 one in 250 stories is said to differ from its own headline,
 * and one in sixteen of the three stories most like it from the same; at -3.1 one in 330, and one in 22.
 */
const AGREEMENT = { base: -0.8, word: 0.3, fit: 3, lead: 0.9 } as const;
const CONTRADICTION = { base: -2.3, word: 0.4, fit: 3.5, lead: 0.5 } as const;

/**
 * What an equal number loses because other stories have it too: a count of one every second, one below ten every sixth,
 * other numbers below twenty one in twenty, larger ones one in a hundred.
 */
const BY_CHANCE = { one: -1.7, few: -1, some: -0.25, rare: 0 } as const;
const TWO = 2;
const TEN = 10;
const TWENTY = 20;
/** What it loses without the same noun beside it: when one is missing, and when both have one. */
const NO_NOUN = -0.7;
const OTHER_NOUN = -1.2;
/** What a sum of the same currency gains: of 2,200 other stories none more had one by chance. */
const SAME_SUM = 0.5;

/** What another number gains from the same noun or unit, and loses with another unit of the same measure. */
const SAME_NOUN = 0.9;
const SAME_UNIT = 0.5;
const OTHER_UNIT = -2.5;
/** What it gains as the first of its measure in the article. */
const FIRST = 1.2;
/** What it loses as a mere "one", and for a year or a period that only one of both names. */
const ONE = -1.4;
const UNSURE_TIME = -0.3;
/** What it loses for being ten times as large or a tenth; beyond that it loses no more. */
const PER_DECADE = -3.6;

const sizeOf = ({ page: { figure } }: Pick<Pairing, 'page'>): number => Math.abs(figure.value ?? 0);

function chanceOf(pairing: Pairing): number {
  const size = sizeOf(pairing);
  if (size < TWO) return BY_CHANCE.one;
  if (size < TEN) return pairing.page.figure.unit === null ? BY_CHANCE.few : BY_CHANCE.some;
  return size < TWENTY ? BY_CHANCE.some : BY_CHANCE.rare;
}

type Weights = Readonly<Record<'base' | 'word' | 'fit' | 'lead', number>>;

const contextOdds = ({ page, evidence }: Pairing, { base, word, fit, lead }: Weights): number =>
  base + word * Math.min(evidence.topics, MOST_WORDS) + fit * evidence.fit + (page.isInLead ? lead : 0);

/** What an equal number gains or loses by its noun. */
function nounOdds({ entry, page, evidence: { thing } }: Pairing): number {
  const { unit } = page.figure;
  // A measure seldom has a noun of its own.
  if (unit !== null && unit === entry.quantity.unit) return isCurrency(unit) && sizeOf({ page }) >= TEN ? SAME_SUM : 0;
  return thing === 'same' ? 0 : thing === 'unclear' ? NO_NOUN : OTHER_NOUN;
}

/** Log odds that a number equal to the headline's is the headline's figure. */
export function agreementOdds(pairing: Pairing): number {
  return contextOdds(pairing, AGREEMENT) + chanceOf(pairing) + nounOdds(pairing);
}

function measureOdds({ entry, page, evidence }: Pairing): number {
  const { unit } = page.figure;
  if (unit === null) return evidence.thing === 'same' ? SAME_NOUN : 0;
  return unit === entry.quantity.unit ? SAME_UNIT : OTHER_UNIT;
}

function decadesApart({ entry, page }: Pairing): number {
  const [a, b] = [entry.quantity.value, page.figure.value];
  return a && b ? Math.min(1, Math.abs(Math.log10(Math.abs(b / a)))) : 1;
}

/** Log odds that a number of the headline's measure, but another, is what the story has for the headline's figure. */
export const contradictionOdds = (pairing: Pairing): number =>
  contextOdds(pairing, CONTRADICTION) +
  measureOdds(pairing) +
  (pairing.page.isFirst ? FIRST : 0) +
  (pairing.evidence.times === 'unsure' ? UNSURE_TIME : 0) +
  (sizeOf(pairing) < TWO ? ONE : 0) +
  PER_DECADE * decadesApart(pairing);
