import { FEWEST_WORDS } from '../claim/fewest-words.ts';
import type { SpeakerRelation } from './match-speakers.ts';
import type { MatchWeight } from './weigh-match.ts';

/**
 * How sure a match is. `certain` by its own words; a phrase, word for word (`exactPhrase`) or nearly (`phrase`), only in
 * company, because short and common phrases are anybody's. A `hint` is too little to go by, but by the same speaker.
 */
export type MatchStrength = 'certain' | 'exactPhrase' | 'phrase' | 'hint';

/** What besides its weight a match is judged by. */
export interface MatchedWords {
  /** How many words are shared. */
  readonly shared: number;
  /** How many words the shorter side has. */
  readonly shorter: number;
  readonly speakers: () => SpeakerRelation;
  /** Whether the claim's words are a turn of a transcript or the like, of which pages print a sentence. */
  readonly isSaid: () => boolean;
}

/**
 * The share of the shorter side that must be shared; less when the same person speaks. Set on two outlets' versions of
 * the same sentences (182 pairs both ways) and on every quotation of 334 articles compared with every other article:
 *
 * | same person / not known | found of altered and cut | different taken for altered | chance likeness of two articles |
 * |---|--:|--:|--:|
 * | 0.50 / 0.55 | 98.4 % | 2 | 4 |
 * | 0.55 / 0.60 | 98.4 % | 1 | 4 |
 * | 0.57 / 0.62 to 0.60 / 0.65 | 98.4 % | 0 | 4, from 0.57 / 0.65 on 2 |
 * | 0.62 / 0.68 | 97.9 % | 0 | 2 |
 *
 * One share for all (0.61 to 0.63), whatever the speaker and the rest of the claim, finds as many and has 27 of the last.
 */
const LEAST_COVERAGE = { same: 0.57, unclear: 0.65 } as const;

/** A smaller part of the longer side has to be nearly word for word: a cut leaves the rest as it was. */
const HALF = 0.5;
const COVERAGE_OF_PART = 0.75;

/** Words that the page gives to somebody else are the claim's if they are most of it, or so many in a row. */
const COVERAGE_BY_OTHERS = 0.8;
const RUN_BY_OTHERS = 12;
/** A turn is long, and a page prints a sentence of it: then all that the page prints must be in it, word for word. */
const COVERAGE_OF_SAID = 0.95;

/** Three content words, or two and a few function words; anything less is a phrase. */
const LEAST_SHARED = 3.3;
/** Fewer words may be anybody's, unless there are four content words among them. */
const FEWEST_SHARED_WORDS = 5;
const SHARED_BY_FEWER = 4;
/** So many words without a gap are the same words wherever they are, though the rest differ, names apart. */
const LONG_RUN = 8;
const LONG_RUN_WEIGHT = 5;

/**
 * So small a part of a claim, in words that do not even follow one another there, may be anybody's turn of phrase. No
 * altered quotation of the versions above is lost by it.
 */
const SCRAP_COMPLETENESS = 0.25;
const SCRAP_RUN = 5;

/** A phrase that is not word for word must come so close, and hold two content words or nearly. */
const PHRASE_COVERAGE = 0.8;
const PHRASE_SHARED = 1.8;

/** So many words in a row, nearly all that either side has, are the same speaker's even if hardly one tells anything. */
const RUN_OF_WHOLE = 6;

/** So many words in a row, amid enough that is shared, may be a sentence of the same speaker in nearly the same words. */
const HINT_RUN = 4;

/**
 * Less than shows that words are a claim's, yet so much of either side that they may be the same statement in other words.
 */
const RETOLD_COVERAGE = 0.53;
const RETOLD_COMPLETENESS = 0.45;

/** Whether so much is shared by the same speaker that both sides may be one statement, put into words twice. */
export const isRetoldWeight = ({ coverage, completeness, run }: MatchWeight): boolean =>
  completeness >= RETOLD_COMPLETENESS && coverage >= (run >= HINT_RUN ? RETOLD_COVERAGE : LEAST_COVERAGE.same);

const RANK: Readonly<Record<MatchStrength, number>> = { certain: 3, exactPhrase: 2, phrase: 1, hint: 0 };

/** Whether one match is surer than another. */
export const isStronger = (a: MatchStrength, b: MatchStrength): boolean => RANK[a] > RANK[b];

/**
 * Whether the words shared are so much of what either side says that they are the claim, and no turn of phrase that two
 * sentences happen to have in common.
 */
function isClaimItself(
  { coverage, completeness, run, runWeight }: MatchWeight,
  { speakers, isSaid }: Pick<MatchedWords, 'speakers' | 'isSaid'>,
): boolean {
  const isLong = run >= LONG_RUN && runWeight >= LONG_RUN_WEIGHT;
  if (coverage < LEAST_COVERAGE.same && !isLong) return false;
  const relation = speakers();
  if (relation === 'different')
    return (
      run >= RUN_BY_OTHERS ||
      (completeness >= HALF && (isLong || coverage >= COVERAGE_BY_OTHERS)) ||
      (isLong && coverage >= COVERAGE_OF_SAID && isSaid())
    );
  return isLong || coverage >= (completeness < HALF ? COVERAGE_OF_PART : LEAST_COVERAGE[relation]);
}

/**
 * The least of the shorter side that must be shared where no words in a row are, as far as `strengthOf` finds anything at all;
 * with room for what sums of fractions lose.
 */
export const LEAST_WITHOUT_RUN = LEAST_COVERAGE.same - 1e-6;

/** From so many words in a row on, a match may be something whatever else is shared: fewer are at most all of either side. */
export const SHORTEST_RUN = HINT_RUN;

/** How sure it is that words of a page are those of a claim; `null` when they are not. */
export function strengthOf(weight: MatchWeight, matched: MatchedWords): MatchStrength | null {
  const { shared, shorter, speakers } = matched;
  if (shared < FEWEST_WORDS) return null;
  const isScrap = weight.completeness < SCRAP_COMPLETENESS && weight.run < SCRAP_RUN;
  const isEnough = shared >= FEWEST_SHARED_WORDS ? weight.shared >= LEAST_SHARED : weight.shared >= SHARED_BY_FEWER;
  if (isEnough && !isScrap && isClaimItself(weight, matched)) return 'certain';
  if (weight.run >= RUN_OF_WHOLE && weight.completeness >= LEAST_COVERAGE.unclear && speakers() === 'same')
    return 'certain';
  if (weight.run === shorter) return 'exactPhrase';
  if (weight.coverage >= PHRASE_COVERAGE && weight.shared >= PHRASE_SHARED) return 'phrase';
  const mayBeHint = isEnough && (weight.run >= HINT_RUN || isRetoldWeight(weight));
  return mayBeHint && speakers() === 'same' ? 'hint' : null;
}
