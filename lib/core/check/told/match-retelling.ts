import { CUE_VERBS } from '../../language/lexicon/cue-verbs.ts';
import { areContrasts } from '../../quotation/lexicon/contrasts.ts';
import { areOpposites } from '../../quotation/lexicon/opposites.ts';
import type { WeightyEffect } from '../../quotation/lexicon/weighty-words.ts';
import { reportsIn, type Statement, type TellingWord, weightOf } from './statement.ts';

/*
 * The thresholds were set on 270 pairs of articles on one event, both ways, and on 780 articles with their own quotations,
 * each pairing read. With a third in place of the half, and without the checks below, every second pairing was of two
 * statements.
 */

/** The share of either side's telling words that the other has. */
const LEAST_SHARE = 0.5;
/** The weight that both have in common, and how many words that are no names. */
const LEAST_WEIGHT = 2.5;
const FEWEST_WORDS = 2;
/** Less weight does where nearly all is shared. */
const NEARLY_ALL = { weight: 2, share: 0.65 } as const;

/** Two sentences that may say the same, and what the source has beside its own. */
export interface RetellingPair {
  readonly source: Statement;
  readonly page: Statement;
  /** Senses of the whole quotation. */
  readonly quoted: ReadonlySet<string>;
  /** Senses of the words around the quotation and of its speaker's names. */
  readonly around: ReadonlySet<string>;
}

/** How much two statements have in common. */
export interface Overlap {
  /** The share of the source's words that the page has, and of the page's that the source has. */
  readonly recall: number;
  readonly precision: number;
  readonly weight: number;
  /** How many of the common words are no names. */
  readonly words: number;
}

const sharedBy = (a: Statement, b: Statement): TellingWord[] => a.telling.filter(({ sense }) => b.senses.has(sense));

const shareOf = (part: readonly TellingWord[], whole: readonly TellingWord[]): number =>
  weightOf(part) / Math.max(1, weightOf(whole));

/** Measures how much two statements have in common. Names that the source has around its words count for neither side. */
function measureOverlap({ source, page, quoted, around }: RetellingPair): Overlap {
  const [here, there] = [sharedBy(page, source), sharedBy(source, page)];
  const own = page.telling.filter(({ sense, isName }) => quoted.has(sense) || !(isName && around.has(sense)));
  const told = own.filter(({ sense }) => quoted.has(sense));
  return {
    recall: shareOf(there, source.telling),
    precision: shareOf(told, own),
    weight: weightOf(here),
    words: new Set(here.flatMap(({ isName, sense }) => (isName ? [] : [sense]))).size,
  };
}

function isEnough({ recall, precision, weight, words }: Overlap): boolean {
  const share = Math.min(recall, precision);
  if (words < FEWEST_WORDS || share < LEAST_SHARE) return false;
  return weight >= LEAST_WEIGHT || (weight >= NEARLY_ALL.weight && share >= NEARLY_ALL.share);
}

/** Modals that reported speech puts for one another; those it drops are empty. */
const MODE_OF: ReadonlyMap<string, string> = new Map([
  ['will', ''],
  ['would', ''],
  ['could', 'can'],
  ['may', 'can'],
  ['maybe', 'can'],
  ['should', 'must'],
]);

const sensesOf = ({ weighty }: Statement, ...effects: WeightyEffect[]): Set<string> =>
  new Set(
    weighty
      .filter(({ effect, weak }) => !weak && effects.includes(effect))
      .map(({ sense }) => MODE_OF.get(sense) ?? sense)
      .filter((sense) => sense !== ''),
  );

const isTurned = ({ source, page }: RetellingPair): boolean => {
  const [there, here] = [source, page].map(
    ({ weighty }) => weighty.filter(({ effect }) => effect === 'negation').length,
  );
  return (there ?? 0) % 2 !== (here ?? 0) % 2;
};

const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((item) => b.has(item));
const areEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => isWithin(a, b) && isWithin(b, a);

/** Whether one says what may, must or would be, or on what condition, and the other does not. */
const hasOtherMode = ({ source, page }: RetellingPair): boolean =>
  !areEqual(sensesOf(source, 'modality', 'condition'), sensesOf(page, 'modality', 'condition'));

/** Whether the page has an amount ("all") that the source lacks, or lacks the source's "some". */
function hasOtherAmount({ source, page }: RetellingPair): boolean {
  const [there, here] = [sensesOf(source, 'quantifier'), sensesOf(page, 'quantifier')];
  return !isWithin(here, there) || (here.size === 0 && there.has('some'));
}

const POINTING = new Set(
  'we us our he she they him her them his their it its this that these those here there'.split(' '),
);

/** Whether the page has a number that the source lacks, or a name for which the source has another or no pronoun. */
function hasOwnName({ source, page, around }: RetellingPair): boolean {
  const own = page.telling.filter(({ sense }) => !source.senses.has(sense));
  if (own.some(({ isNumber }) => isNumber)) return true;
  if (!own.some(({ sense, isName }) => isName && !around.has(sense))) return false;
  const isOpen = source.tokens.some(({ key }) => POINTING.has(key));
  return !isOpen || source.telling.some(({ sense, isName }) => isName && !page.senses.has(sense));
}

/** Whether one has a word and the other its opposite, or another of its kind ("Monday", "Thursday"). */
function hasOpposite({ source, page }: RetellingPair): boolean {
  const here = page.telling.filter(({ sense }) => !source.senses.has(sense));
  const there = source.telling.filter(({ sense }) => !page.senses.has(sense));
  return here.some(({ key }) => there.some((other) => areOpposites(key, other.key) || areContrasts(key, other.key)));
}

const hasBy = ({ tokens }: Statement): boolean => tokens.some(({ key }) => key === 'by');

/** Whether what is before a word in one is behind it in the other: "the guards attacked the prisoners". */
function isExchanged({ source, page }: RetellingPair): boolean {
  if (hasBy(source) !== hasBy(page)) return false;
  const there = sharedBy(source, page).map(({ sense }) => sense);
  const here = sharedBy(page, source).map(({ sense }) => sense);
  const turned = new Set(here.map((sense, i) => `${here[i + 2]} ${here[i + 1]} ${sense}`));
  return there.some((sense, i) => turned.has(`${sense} ${there[i + 1]} ${there[i + 2]}`));
}

/** Whether the source gives it as the words of others and the page does not. */
function losesReport({ source, page }: RetellingPair): boolean {
  const here = new Set(reportsIn(page));
  return reportsIn(source).some((sense) => !here.has(sense) && !page.senses.has(sense));
}

/** Whether the page has a verb of its own where the source has something that the page lacks. */
function hasOtherVerb({ source, page, quoted }: RetellingPair): boolean {
  const isLacking = source.telling.some(({ sense, isName }) => !isName && !page.senses.has(sense));
  return isLacking && page.telling.some(({ sense, isVerb }) => isVerb && !quoted.has(sense));
}

/** Words by which a statement is turned, with nothing but its verb behind them. */
const TURNING = new Set(['not', 'never']);
/** What has to be shared before one denial makes a difference: near to everything, and enough of it. */
const ALIGNED = { share: 0.9, weight: 3, words: 3 } as const;

/** Whether a statement turns its verb, and the verb is one that the other has too. */
function turnsVerb({ tokens, telling, weighty }: Statement, other: Statement): boolean {
  const at = weighty.find(({ effect }) => effect === 'negation')?.at ?? -1;
  const next = telling.find(({ key }) => key === tokens[at + 1]?.key);
  return TURNING.has(tokens[at]?.key ?? '') && next?.isVerb === true && other.senses.has(next.sense);
}

const isPlain = ({ tokens }: Statement): boolean => tokens.every(({ key }) => !CUE_VERBS.has(key));
const isUnweighted = ({ weighty }: Statement): boolean =>
  weighty.every(({ effect, sense }) => effect === 'negation' || MODE_OF.get(sense) === '');

/** Whether two statements are the same word for word, as far as words tell, but that one says "not" before the verb. */
function isDenied({ source, page }: RetellingPair, { recall, precision, weight, words }: Overlap): boolean {
  const [said, told] = [source, page].map(
    ({ weighty }) => weighty.filter(({ effect }) => effect === 'negation').length,
  );
  if ((said ?? 0) + (told ?? 0) !== 1) return false;
  const isAligned = Math.min(recall, precision) >= ALIGNED.share && weight >= ALIGNED.weight && words >= ALIGNED.words;
  const isSure = [source, page].every((statement) => isPlain(statement) && isUnweighted(statement));
  return isAligned && isSure && (told ? turnsVerb(page, source) : turnsVerb(source, page));
}

/** How a page's sentence tells a statement of a source. */
export interface Retelling {
  /** The more, the more both have in common. */
  readonly score: number;
  /** Whether one says that it is so and the other that it is not, and all else is the same. */
  readonly isDenied: boolean;
}

/**
 * Whether the page's sentence says in other words what the source's says; `null` where it does not, or that is not sure: most of
 * the telling words have to be shared both ways, and nothing may speak against it.
 */
export function matchRetelling(pair: RetellingPair): Retelling | null {
  const overlap = measureOverlap(pair);
  const isAgainst =
    !isEnough(overlap) ||
    pair.source.asks !== pair.page.asks ||
    hasOtherMode(pair) ||
    hasOtherAmount(pair) ||
    hasOwnName(pair) ||
    hasOpposite(pair) ||
    isExchanged(pair) ||
    losesReport(pair) ||
    hasOtherVerb(pair);
  const turned = isTurned(pair);
  if (isAgainst || (turned && !isDenied(pair, overlap))) return null;
  return { score: overlap.recall + overlap.precision, isDenied: turned };
}
