import lexicon from '../language/packs/en/figures.json' with { type: 'json' };
import { setOf } from '../language/word-list.ts';
import { isHyphen } from './read-cardinal.ts';
import type { NumberPhrase } from './read-number.ts';
import type { Token } from './token.ts';

/** Before "one", words that make it a pronoun: "this one", "each one". */
const BEFORE_PRONOUN =
  /^(?:this|that|which|the|no|any|every|each|another|same|only|some|these|those|last|next|first|second|good|bad|big|new|old|best|worst|right|wrong|or|not|number|little|loved|such|a|day|previous)$/;
/** After "one", words that make it a pronoun or part of a set phrase. */
const AFTER_PRONOUN =
  /^(?:another|by|can|could|would|should|will|may|might|must|day|has|is|was|does|do|did|had|you|i|we|they|he|she|it|who|whose|which|where|and|or|but|if|to|for|with|in|on|at|as|than|from|thing|else|more|way|s|might|'s|night|morning|afternoon|evening|nation)$/;
/** After a number and a hyphen, words that turn it into an adjective of kind: "two-way", "one-sided". */
const KIND_ADJECTIVE =
  /^(?:way|off|time|timer|sided|fold|on|state|tier|tiered|size|stop|piece|handed|party|up|thirds?|horse|man|woman|liner|dimensional|digit|figure|faced|to|minute's|party's|legged|star|run|down|hitter|pronged)$/;
const ORDINAL_END = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/;
const RANKING =
  /^(?:top|bottom|last|first|next|final|big|other|the|these|those|all|between|its|their|our|your|his|her|us|of|you|them|party|part|phase|chapter|act|day|round|week|game|figure|step|stage|number|grade|page|part|season|episode|room|type|channel|world|war|group|terminal|volume)$/;

const isMark = (token: Token | undefined): boolean =>
  token === undefined || (token.kind === 'mark' && !isHyphen(token));

const ACCOUNT =
  /^(?:estimate|account|count|measure|reckoning|tally|calculation|report|study|survey|poll|version|projection|analysis)$/;

/** Verbs by which one tells or thinks, that are no plural of a noun. */
const TELLS =
  /^(?:said|says|say|told|tells|suggests|suggested|wrote|writes|noted|argues|argued|claimed|imagines|wonders|assumes|suspects|supposes|believes|thinks|expects|concluded|predicted)$/;

/** Whether what is behind "one" says or thinks something: "one *report said*", "one *imagines*". */
const isTeller = (tokens: readonly Token[], i: number): boolean =>
  TELLS.test(tokens[i]?.lower ?? '') || (tokens[i]?.kind === 'word' && TELLS.test(tokens[i + 1]?.lower ?? ''));

function isPronoun(tokens: readonly Token[], first: number, next: number): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  const after = tokens[next];
  if (BEFORE_PRONOUN.test(before)) return true;
  // "By one estimate", "according to one count" is by somebody's.
  const isGiver = before === 'by' || (before === 'to' && tokens[first - 2]?.lower === 'according');
  if (isGiver && ACCOUNT.test(after?.lower ?? '')) return true;
  // "One report said", "one imagines" tell who does.
  if (tokens[first]?.lower === 'one' && isTeller(tokens, next)) return true;
  if (after?.text === "'" || after?.text === '’') return true;
  if (tokens[first]?.lower !== 'one') return true;
  if (after?.lower === 'of' && tokens[next + 1]?.lower === 'a' && tokens[next + 2]?.lower === 'kind') return true;
  if (after?.lower === 'of' && /^(?:them|us|you|those|these|which|whom)$/.test(tokens[next + 1]?.lower ?? ''))
    return true;
  return isMark(after)
    ? first > 0 && before !== 'negative' && before !== 'minus'
    : AFTER_PRONOUN.test(after?.lower ?? '');
}

const GROUP = /^(?:family|group|team|crew|party|gang|panel|household)$/;

/** Whether a number word counts nothing: the pronoun "one", "the two", "two-way", "half" as a part of a match. */
export function isIdleWord(tokens: readonly Token[], number: NumberPhrase, hasNoun: boolean): boolean {
  const { first, next, value, inDigits } = number;
  const before = tokens[first - 1]?.lower ?? '';
  const after = tokens[next];
  // "A sum of six figures" says how many digits it has.
  if (/^(?:figures|digits)$/.test(after?.lower ?? '') && value !== null && value < 12) return true;
  // "Half past ten", "a quarter to 9"
  if (/^(?:past|to)$/.test(before) && /^(?:half|quarter)$/.test(tokens[first - 2]?.lower ?? '') && !hasNoun)
    return true;
  if (inDigits) return false;
  if (isHyphen(after) && KIND_ADJECTIVE.test(tokens[next + 1]?.lower ?? '')) return true;
  // "The twenty-first witness" is one.
  if (isHyphen(after) && !number.isFraction && ORDINAL_END.test(tokens[next + 1]?.lower ?? '')) return true;
  if (number.isFraction) return isIdleFraction(tokens, number);
  if (next === first + 1 && value === 1) return isPronoun(tokens, first, next);
  if (value === null || value > 12) return false;
  if (isHyphen(tokens[first - 1]) && !tokens[first]?.spaced) return true;
  const isOfSomebody = after?.lower === 'of' && /^\p{Lu}/u.test(tokens[next + 1]?.text ?? '');
  // "A family of four", not "the Group of Seven"
  const isOfGroup = before === 'of' && GROUP.test(tokens[first - 2]?.text ?? '');
  return !hasNoun && !isOfSomebody && !isOfGroup && RANKING.test(before);
}

/** What is a thing of its own with "half" before it: "half time", "a half moon". */
const HALF_THINGS = setOf(lexicon.halfThings);

/** Whether "half" at token `i` is of a thing's name: "half time", "half-time". */
export const isOfHalfThing = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'half' && HALF_THINGS.has(tokens[isHyphen(tokens[i + 1]) ? i + 2 : i + 1]?.lower ?? '');

/** "Half" and "a quarter" name parts of matches and of years as well: a fraction is of something or bounded. */
function isIdleFraction(tokens: readonly Token[], { first, next }: NumberPhrase): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  const after = tokens[next]?.lower ?? '';
  const word = tokens[next - 1]?.lower ?? '';
  if (isHyphen(tokens[first - 1]) || /^(?:half|quarter)$/.test(before) || isOfHalfThing(tokens, next - 1)) return true;
  if (next === first + 1) {
    if (word !== 'half') return word === 'quarter' && after !== 'of' && after !== 'point';
    if (isHyphen(tokens[next])) return true;
    return (
      !/^(?:of|the|an?|its|their|his|her|our|all|that|those|people|as)$/.test(after) &&
      !/^(?:than|about|almost|nearly|roughly|around|least|over|by|in)$/.test(before)
    );
  }
  return (
    word === 'quarter' &&
    tokens[first]?.lower === 'a' &&
    tokens[first + 1]?.lower === 'quarter' &&
    after !== 'of' &&
    after !== 'point' &&
    first > 0 &&
    before !== 'than'
  );
}
