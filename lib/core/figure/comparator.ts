import { itemAt } from '../item-at.ts';
import { isDuration, isOtherSense } from './bound-sense.ts';
import { isPluralWord } from './counted.ts';
import type { Comparator } from './figure.ts';
import { ONES, SCALES, TENS } from './number-words.ts';
import type { Token } from './token.ts';

/** Words that bound the number beside them: what they say, and where they begin or end. */
export interface Bound {
  readonly comparator: Comparator;
  /** First token before the number, or the first after it that no longer belongs to the words. */
  readonly at: number;
}

const NOT =
  "not|never|cannot|didn't|doesn't|don't|won't|wouldn't|isn't|wasn't|aren't|weren't|can't|couldn't|shouldn't|mustn't|hasn't|haven't|hadn't";

/** Words before a number, longest first; alternatives of a place stand with bars. */
const BEFORE: readonly (readonly [string, Comparator])[] = [
  ['less|smaller|lower|fewer|equal than|to or equal|less|fewer than|to', 'atMost'],
  ['more|greater|larger|higher|bigger than or equal to|than', 'atLeast'],
  ['less|smaller|lower|fewer than or equal to|than', 'atMost'],
  ['more|greater|larger|higher|bigger or equal than|to', 'atLeast'],
  ['less|smaller|lower|fewer or equal than|to', 'atMost'],
  ['equal to or more|greater|larger|higher than', 'atLeast'],
  ['equal to or less|smaller|lower|fewer than', 'atMost'],
  ['no|not|never fewer|less|lower|smaller|shorter|younger than', 'atLeast'],
  ['no|not|never more|greater|higher|larger|bigger|longer|older|taller|deeper|wider|heavier|thicker than', 'atMost'],
  [`${NOT} to|be|been|go|gone|rise|risen exceed|over|above|beyond`, 'atMost'],
  [`${NOT} be|been|go|gone|drop|dropped|fall|fallen under|below`, 'atLeast'],
  [`${NOT} exceed|exceeded|exceeding|surpass|surpassed|top|topped|over|above|beyond`, 'atMost'],
  [`${NOT} under|below`, 'atLeast'],
  [`${NOT} reach|reached`, 'under'],
  ['nothing like', 'under'],
  ['nowhere near', 'under'],
  ['a maximum|limit|ceiling of', 'atMost'],
  ['a minimum of', 'atLeast'],
  ['just|slightly|barely|a|marginally shy|short of', 'under'],
  ['in|on|of the region|neighbourhood|neighborhood|vicinity|order of', 'about'],
  ['more or less', 'about'],
  ['anything|something like', 'about'],
  ['ca|c .', 'about'],
  ['fall|falls|fell|fallen|falling short of', 'under'],
  ['shy of', 'under'],
  ['upward|upwards of', 'over'],
  ['north of', 'over'],
  ['south of', 'under'],
  ['at a minimum ,', 'atLeast'],
  ['at the very least ,', 'atLeast'],
  ['at a minimum', 'atLeast'],
  ['at the very least', 'atLeast'],
  ['capped|limited|restricted at|to', 'atMost'],
  ['over|above|past the age of', 'over'],
  ['under|below the age of', 'under'],
  ['not quite|even', 'under'],
  ['in excess of', 'over'],
  ['well|just|slightly|far|much|significantly|considerably over|above|beyond|past', 'over'],
  ['well|just|slightly|far|marginally under|below', 'under'],
  ['far|many|much|slightly|significantly|considerably|well more|greater|fewer|less|higher|lower than', 'over'],
  ['more|greater|larger|higher|bigger|longer|older|taller|better|over|deeper|wider|heavier|thicker than', 'over'],
  ['less|fewer|smaller|lower|shorter|younger|narrower|lighter|thinner than', 'under'],
  ['at least|minimum', 'atLeast'],
  ['at most|maximum', 'atMost'],
  ['as many|much|high|long|far|large as', 'atMost'],
  ['as few|little|low as', 'atLeast'],
  ['only grow|grows|grew|go|goes|went|get|gets|got|come|comes|came|run|runs|ran|reach|reaches to', 'atMost'],
  ['up to', 'atMost'],
  ['within', 'atMost'],
  ['close|near to', 'about'],
  ['close on', 'about'],
  ['go|goes|gone|going|went past', 'over'],
  ['near', 'about'],
  ['getting on for', 'about'],
  ['nigh on', 'about'],
  // What is best or worst may be the most or the least.
  ['at best|worst', 'about'],
  ['or so', 'about'],
  [
    'over|above|exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassed|surpassing|top|tops|topped|topping|beyond',
    'over',
  ],
  ['under|below|sub', 'under'],
  ['minimum', 'atLeast'],
  ['maximum', 'atMost'],
  [
    'about|around|approximately|roughly|some|nearly|almost|circa|approx|approaching|estimated|practically|virtually|barely',
    'about',
  ],
  ['averaged|averages|averaging|average', 'about'],
  ['a good', 'about'],
  ['the best|better part of', 'about'],
  ['exactly|precisely', 'exactly'],
];

/** Words after a number. */
const AFTER: readonly (readonly [string, Comparator])[] = [
  ['or|and more|greater|above|over|higher|larger|upwards than', 'atLeast'],
  ['or|and less|fewer|below|under|lower|smaller than', 'atMost'],
  ['or|and more|greater|above|over|higher|larger|older|up|upwards', 'atLeast'],
  ['or|and less|fewer|below|under|lower|smaller|younger', 'atMost'],
  ['or thereabouts|so', 'about'],
  ['or equal to', 'atLeast'],
  ['at least', 'atLeast'],
  ['at most', 'atMost'],
  ['at the least', 'atLeast'],
  ['at the very least', 'atLeast'],
  ['at a minimum', 'atLeast'],
  ['at the most', 'atMost'],
  ['at a maximum', 'atMost'],
  ['and counting', 'atLeast'],
  [', if not more', 'atLeast'],
  ['if not more', 'atLeast'],
  [', maybe|perhaps|possibly more', 'atLeast'],
  ['or|and maybe|perhaps|possibly more', 'atLeast'],
  [', give or take a few|couple', 'about'],
  [', give or take', 'about'],
  ['give or take', 'about'],
  ['minimum', 'atLeast'],
  ['maximum|tops', 'atMost'],
  [', more or less', 'about'],
  ['more or less', 'about'],
];

type Pattern = readonly [words: readonly ReadonlySet<string>[], comparator: Comparator];
const compile = (table: readonly (readonly [string, Comparator])[]): Pattern[] =>
  table.map(([words, comparator]) => [words.split(' ').map((word) => new Set(word.split('|'))), comparator]);

/** Patterns by each word that they may have at a place, in their order: few of them can match beside a number. */
function patternsBy(patterns: readonly Pattern[], place: 0 | -1): ReadonlyMap<string, readonly Pattern[]> {
  const words = patterns.flatMap((pattern) => [...(pattern[0].at(place) ?? [])].map((word) => ({ word, pattern })));
  return new Map(
    [...Map.groupBy(words, ({ word }) => word)].map(([word, found]) => [word, found.map(({ pattern }) => pattern)]),
  );
}

const BEFORE_BY_LAST = patternsBy(compile(BEFORE), -1);
const AFTER_BY_FIRST = patternsBy(compile(AFTER), 0);

const SYMBOLS: ReadonlyMap<string, Comparator> = new Map([
  ['>', 'over'],
  ['<', 'under'],
  ['≥', 'atLeast'],
  ['⩾', 'atLeast'],
  ['≤', 'atMost'],
  ['⩽', 'atMost'],
  ['~', 'about'],
  ['≈', 'about'],
  ['∼', 'about'],
]);

/** Words between a bounding word and its number that change nothing: "about a record 12". */
const FILLER =
  /^(?:an?|the|just|only|another|further|additional|estimated|reported|record|total|staggering|whopping|combined|of|each|every|whole|full|these|those|their|his|her|its|our)$/;

function matchesBefore(tokens: readonly Token[], end: number, words: Pattern[0]): boolean {
  return words.every((word, k) => word.has(tokens[end - words.length + k]?.lower ?? ''));
}

function symbolBefore(tokens: readonly Token[], i: number): Bound | null {
  const mark = tokens[i - 1];
  if (mark === undefined || mark.kind !== 'mark') return null;
  const isEqual = mark.text === '=' && (tokens[i - 2]?.text === '>' || tokens[i - 2]?.text === '<');
  if (isEqual) return { comparator: tokens[i - 2]?.text === '>' ? 'atLeast' : 'atMost', at: i - 2 };
  const comparator = SYMBOLS.get(mark.text);
  return comparator === undefined ? null : { comparator, at: i - 1 };
}

/** "Sued over", "row over": what follows is what the quarrel is about, and no bound of it. */
const QUARREL =
  /^(?:su(?:ed?|es|ing|it)|lawsuits?|charge[sd]?|arrest(?:s|ed)?|indict(?:s|ed)?|fine[sd]?|fire[sd]?|jailed|probe[sd]?|slam(?:s|med)?|rips?|ripped|blast(?:s|ed)?|flips?|fight(?:s|ing)?|fought|fe?uds?|rows?|spats?|battles?|clash(?:es)?|disputes?|quits?|resigns?|apologi[sz]e[sd]?|fury|furious|outrage|uproar|flap|outcry|protests?|angry|anger|scandal|brawl)$/;

const isNumberWord = ({ lower }: Token): boolean =>
  ONES.has(lower) || TENS.has(lower) || SCALES.has(lower) || lower === 'half';

const DISTANCE =
  /^(?:miles?|kilomet(?:re|er)s?|km|met(?:re|er)s?|m|yards?|laps?|legs?|stages?|games?|matches|innings|holes|rounds|overs|starts|races|quarters|sets)$/;
const TAKES_SPAN =
  /^(?:from|and|or|that|with|is|was|are|were|be|by|just|well|slightly|little|a|for|of|at|to|ran|runs?|walked|travel(?:s|led|ed)?)$/;

/** Whether a sum or a share begins at token `i`: "$6 million", "6 million", "60 percent". */
const isSumOrShare = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Sc}$/u.test(tokens[i]?.text ?? '') ||
  tokens.slice(i + 1, i + 3).some(({ lower }) => SCALES.has(lower) || /^(?:%|percent|per|[mk]|bn)$/.test(lower));

/** "Two more than", "5 percent fewer than": whether the token counts what is more. */
const isCount = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === 'digits' ||
  isNumberWord(itemAt(tokens, i)) ||
  /^(?:%|percent|cent)$/.test(tokens[i]?.lower ?? '');

/** "A row over a 6.5 per cent rise", "shut out two batters over six and two-thirds innings": what "over" goes over. */
function isSpanned(tokens: readonly Token[], at: number, i: number): boolean {
  const isArticle = at === i - 1 && /^(?:an?|the)$/.test(tokens[i]?.lower ?? '');
  if (isArticle) return tokens[i + 1]?.kind === 'digits';
  const isOdd = /^(?:\d{1,3}(?:,\d{3})+|\d{3}|\d+\.\d+)(?<!0)$/.test(tokens[i]?.text ?? '');
  return (
    isOdd &&
    DISTANCE.test(tokens[i + 1]?.lower ?? '') &&
    tokens[at - 1]?.kind === 'word' &&
    !TAKES_SPAN.test(tokens[at - 1]?.lower ?? '')
  );
}

const TURN =
  /^(?:turn(?:s|ed|ing)?|hand(?:s|ed|ing)?|knock(?:s|ed|ing)?|t(?:ook|akes?|aken|aking)|rolled|flipped|pulled)$/;
const isTurned = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => TURN.test(lower));

/** Whether "some", "over", "estimated" and such stand for something else than a bound where they are. */
function isOther(tokens: readonly Token[], at: number, i: number): boolean {
  const word = tokens[at]?.lower;
  const before = tokens[at - 1]?.lower ?? '';
  if (word === 'above' || word === 'below' || word === 'tops') return before === 'the';
  // "Rents average 700 euros", not "the average 12 guests"
  if (word === 'average') return !isPluralWord(before) && !/^(?:to|they|we|you|can|could|will|would|may)$/.test(before);
  if (word === 'top') return !/^(?:can|could|may|might|must|shall|should|to|will|would)$/.test(before);
  // "Two miles north of 40 houses"
  if (word === 'north' || word === 'south')
    return !isSumOrShare(tokens, at + 2) && !/^(?:well|somewhere|just|at)$/.test(before);
  // "Could not reach 12 villages", "near 40 houses"
  const lastWord = tokens[i - 1]?.lower;
  if (lastWord === 'near' || lastWord === 'reach' || lastWord === 'reached') return !isSumOrShare(tokens, i);
  // "Turned the ball over 16 times"
  if (word === 'over' && /^times?$/.test(tokens[i + 1]?.lower ?? '') && isTurned(tokens, at)) return true;
  if (word === 'over' && (QUARREL.test(before) || isSpanned(tokens, at, i))) return true;
  // "40 more than five years ago" is 40 more.
  if (word === 'more' || word === 'fewer') return at > 0 && isCount(tokens, at - 1);
  // "A 4-under 68"
  if (tokens[at]?.spaced === false && before === '-') return true;
  // "Took about six weeks", "took over 12 firms"
  if (word === 'over' && /^t(?:ook|ake|akes|aken|aking)$/.test(before)) return !isDuration(tokens, i);
  return (
    (word === 'around' || word === 'over' || word === 'about') &&
    /^(?:turn|hand|handed|knocked|(?:cent(?:re|er)|revolve|gather|rotate|rally|wrap)(?:s|e?d)?)$/.test(before)
  );
}

function wordsBefore(tokens: readonly Token[], i: number): Bound | null {
  for (const [words, comparator] of BEFORE_BY_LAST.get(tokens[i - 1]?.lower ?? '') ?? []) {
    if (!matchesBefore(tokens, i, words)) continue;
    const at = i - words.length;
    if (isOther(tokens, at, i)) return null;
    // "Far fewer than" is listed with "far more than": the word before "than" says which way.
    const isFewer = /^(?:fewer|less|lower)$/.test(tokens[i - 2]?.lower ?? '') && comparator === 'over';
    return { comparator: isFewer ? 'under' : comparator, at };
  }
  return null;
}

/** "Just under", "not quite", "just about": an adverb before the bound belongs to its words. */
function withAdverb(tokens: readonly Token[], bound: Bound): Bound {
  const isAdverb = /^(?:just|well|slightly|only|still|now|already)$/.test(tokens[bound.at - 1]?.lower ?? '');
  return isAdverb && tokens[bound.at - 1]?.lower === 'just' ? { ...bound, at: bound.at - 1 } : bound;
}

const PASSING = /^(?:pass(?:es|ed)?|cross(?:es|ed)?|broke|breaks?|broken|topped|past)$/;

/** "Crossed the 5 million mark", "the toll passed 60": verbs that carry something beyond the number from `i` to `next`. */
export function findPassing(tokens: readonly Token[], i: number, next: number): Bound | null {
  const isMark = /^(?:mark|threshold|barrier|milestone)$/.test(tokens[next]?.lower ?? '');
  const at = isMark && tokens[i - 1]?.lower === 'the' ? i - 2 : i - 1;
  const verb = tokens[at]?.lower ?? '';
  if (isMark) return PASSING.test(verb) ? { comparator: 'over', at } : null;
  // "Passed 12 bills" counts what was passed.
  const isBare =
    tokens[next]?.kind !== 'word' ||
    /^(?:in|on|at|by|for|after|before|last|this|when|and|as|amid)$/.test(tokens[next]?.lower ?? '');
  return isBare && /^(?:pass(?:es|ed))$/.test(verb) && at > 0 ? { comparator: 'over', at } : null;
}

/** The bounding words that end before token `i`, where the number or its currency begins. */
export function findBoundBefore(tokens: readonly Token[], i: number): Bound | null {
  let end = i;
  for (let skipped = 0; skipped <= 3; skipped++) {
    const hyphen = tokens[end - 1]?.text === '-' && skipped === 0 ? 1 : 0;
    const bound = symbolBefore(tokens, end) ?? wordsBefore(tokens, end - hyphen);
    if (bound) return isOtherSense(tokens, bound, i) ? null : withAdverb(tokens, bound);
    if (!FILLER.test(tokens[end - 1]?.lower ?? '')) return null;
    end--;
  }
  return null;
}

/** The words between a number and its unit that leave it open: "40-plus", "30 plus years", "20-odd minutes". */
export function findBoundInside(tokens: readonly Token[], i: number): Bound | null {
  const hyphen = tokens[i]?.text === '-' && !tokens[i]?.spaced && !tokens[i + 1]?.spaced ? 1 : 0;
  const word = tokens[i + hyphen]?.lower;
  const after = tokens[i + hyphen + 1];
  if (word === 'odd' && (hyphen === 1 || after?.kind === 'word')) return { comparator: 'about', at: i + hyphen + 1 };
  // "40-ish", "40ish"
  if (word === 'ish' && (hyphen === 1 || !tokens[i]?.spaced)) return { comparator: 'about', at: i + hyphen + 1 };
  if (word === 'or' && after?.lower === 'so' && tokens[i + 2]?.kind === 'word')
    return { comparator: 'about', at: i + 2 };
  // "30 plus 12" is a sum.
  const isSum = hyphen === 0 && (after?.kind !== 'word' || isNumberWord(after) || /^(?:an?|the)$/.test(after.lower));
  return word === 'plus' && !isSum ? { comparator: 'atLeast', at: i + hyphen + 1 } : null;
}

/** The bounding words that begin with token `i`, after a number and its unit: "or more", "200+". */
export function findBoundAfter(tokens: readonly Token[], i: number): Bound | null {
  if (tokens[i]?.text === '+' && !tokens[i]?.spaced && tokens[i + 1]?.kind !== 'digits')
    return { comparator: 'atLeast', at: i + 1 };
  if (tokens[i]?.lower === 'plus' && !tokens[i]?.spaced) return { comparator: 'atLeast', at: i + 1 };
  for (const [words, comparator] of AFTER_BY_FIRST.get(tokens[i]?.lower ?? '') ?? []) {
    const isMatch = words.every((word, k) => word.has(tokens[i + k]?.lower ?? ''));
    const after = tokens[i + words.length];
    if (!isMatch) continue;
    // "Or less than 6000", "and below a half" open the next bound; "give or take 10" does not.
    const opensNext =
      after !== undefined &&
      words.at(-1)?.has('take') !== true &&
      (after.kind === 'digits' || /^(?:than|or|an?)$/.test(after.lower) || isNumberWord(after));
    // "Three hours minimum", not "three minimum wages"
    const isLast = !/^(?:minimum|maximum|tops)$/.test(tokens[i]?.lower ?? '') || after?.kind !== 'word';
    return opensNext || !isLast ? null : { comparator, at: i + words.length };
  }
  return null;
}
