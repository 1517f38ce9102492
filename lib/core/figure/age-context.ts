import { AGED, AT_AN_AGE, GROUPS, OF_SEVERAL } from './age-words.ts';
import { isPluralWord } from './counted.ts';
import { isKindOfPeople, senseOf } from './news-lexicon.ts';
import type { NumberPhrase } from './read-number.ts';
import type { Token } from './token.ts';

/** Nobody gets so old; "dead at 141" is an age all the same, and a slip. */
export const OLDEST = 150;
/** By how many years a life is expected to grow longer is no age. */
const YOUNGEST_EXPECTANCY = 30;

const PERSON = /^(?:he|she|i|who)$/;
const BEING = /^(?:is|was|am|be|turns?|turned|turning|became)$/;
const AUXILIARY = /^(?:will|would|just|only|now|already|recently)$/;
/** "Was barely 16" */
const HARDLY = /^(?:just|only|barely|nearly|almost|about|around|now|already|still)$/;
/** After an age that a verb gives, the clause goes on, or ends; a noun would be what is counted. */
const AFTER_AGE =
  /^(?:[.,;:)!?—–]|and|but|is|are|can|may|when|by|in|on|at|this|next|last|after|before|while|years?|today|now|then)$/;

/** Whether a word names one person by what he or she is or does: "the rider, 34, fell". */
const isOnePerson = (word: string): boolean => !word.endsWith('s') && isKindOfPeople(senseOf(word));

const ends = (tokens: readonly Token[], next: number): boolean =>
  tokens[next] === undefined || AFTER_AGE.test(tokens[next]?.lower ?? '');

/** "He is 71.", "she will be 35 by May", "he died at 88", "life expectancy is 81". */
function isAgeByVerb(tokens: readonly Token[], first: number, next: number): boolean {
  if (!ends(tokens, next)) return false;
  let being = first - 1;
  while (HARDLY.test(tokens[being]?.lower ?? '')) being--;
  const before = tokens[being]?.lower ?? '';
  if (before === 'at') return AT_AN_AGE.has(tokens[being - 1]?.lower ?? '');
  if (OF_SEVERAL.has(before)) return being === first - 1;
  if (!BEING.test(before)) return false;
  let at = being - 1;
  while (AUXILIARY.test(tokens[at]?.lower ?? '')) at--;
  const who = tokens[at]?.lower ?? '';
  const isTurn = before.startsWith('turn');
  const isSomebody =
    OF_SEVERAL.has(who) ||
    AGED.has(who) ||
    (isTurn && (isOnePerson(who) || /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '')));
  if (PERSON.test(who) || (isSomebody && !/^(?:an?|no|every)$/.test(tokens[at - 1]?.lower ?? ''))) return true;
  return false;
}

/** How far before an age its measure is: "life expectancy for men in the north has fallen to about 76". */
const EXPECTED_WITHIN = 12;
const REACHING = /^(?:is|was|at|to|of|be|now|about|around|nearly|almost|roughly|just|over|under|some)$/;

/** Whether a number says how long people can expect to live. */
const isExpectancy = (tokens: readonly Token[], first: number): boolean =>
  REACHING.test(tokens[first - 1]?.lower ?? '') &&
  tokens.slice(Math.max(0, first - EXPECTED_WITHIN), first).some(({ lower }) => lower === 'expectancy');

/** "Two boys, 9 and 11, were found": the first of two ages behind people. */
function areAges(tokens: readonly Token[], first: number, next: number): boolean {
  const [comma, joint, second, end] = [tokens[first - 1], tokens[next], tokens[next + 1], tokens[next + 2]];
  const isPair = comma?.text === ',' && joint?.lower === 'and' && /^\d{1,2}$/.test(second?.text ?? '');
  const who = tokens[first - 2]?.lower ?? '';
  return isPair && /^[,;)]$/.test(end?.text ?? '') && (AGED.has(who.replace(/s$/, '')) || isKindOfPeople(senseOf(who)));
}

/** "The pair, both 19,": what tells the age of each. */
const EACH = /^(?:both|each)$/;

/** "A man of 74" */
const isManOf = (tokens: readonly Token[], first: number, next: number): boolean =>
  /^(?:man|woman|boy|girl|youth)$/.test(tokens[first - 2]?.lower ?? '') && ends(tokens, next);

/** "Older than 3 brothers" counts brothers. */
const isPluralAt = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === 'word' && isPluralWord(tokens[i]?.lower ?? '');

/** "55 and older", "those 65 and over": who is at least so old, or at most. */
function isAgeOrOlder(tokens: readonly Token[], first: number, next: number): boolean {
  if (!/^(?:and|or)$/.test(tokens[next]?.lower ?? '')) return false;
  const after = tokens[next + 1]?.lower ?? '';
  const of = tokens[first - 1]?.lower === 'of' ? first - 2 : first - 1;
  const who = tokens[of]?.lower ?? '';
  return /^(?:older|younger)$/.test(after) || (/^(?:over|up|above|under)$/.test(after) && GROUPS.has(who));
}

/** "Children under 12", "anyone over 65": who is below an age, or above it. */
const isAgeLimit = (tokens: readonly Token[], first: number, next: number): boolean =>
  /^(?:under|over|above|below)$/.test(tokens[first - 1]?.lower ?? '') &&
  GROUPS.has(tokens[first - 2]?.lower ?? '') &&
  !isPluralAt(tokens, next);

/** "Aged 50", "Smith, 66, said", "her son, 12,", "the age of 21", "she turned 40". */
export function isAge(tokens: readonly Token[], number: NumberPhrase): boolean {
  const { first, next, value, inDigits } = number;
  const before = tokens[first - 1];
  if (value === null || value > OLDEST || !Number.isInteger(value)) return false;
  if (/^(?:aged|age|ages)$/.test(before?.lower ?? '')) return true;
  if (before?.lower === 'of' && (tokens[first - 2]?.lower === 'age' || isManOf(tokens, first, next))) return true;
  if (
    before?.lower === 'than' &&
    /^(?:younger|older)$/.test(tokens[first - 2]?.lower ?? '') &&
    !isPluralAt(tokens, next)
  )
    return true;
  if (before?.lower === 'as' && /^(?:young|old)$/.test(tokens[first - 2]?.lower ?? '') && ends(tokens, next))
    return true;
  if (value >= YOUNGEST_EXPECTANCY && isExpectancy(tokens, first)) return true;
  if (value > 1 && isAgeByVerb(tokens, first, next)) return true;
  if (value > 1 && isAgeLimit(tokens, first, next)) return true;
  if (areAges(tokens, first, next) || isAgeOrOlder(tokens, first, next)) return true;
  if (inDigits && EACH.test(before?.lower ?? '') && /^[,(—–]$/.test(tokens[first - 2]?.text ?? ''))
    return tokens[next] === undefined || /^[,.;)—–]$/.test(tokens[next].text);
  const isBetweenCommas = before?.text === ',' && /^[,.;)]$/.test(tokens[next]?.text ?? '');
  return (
    inDigits &&
    isBetweenCommas &&
    value > 0 &&
    (/^\p{Lu}\p{Ll}/u.test(tokens[first - 2]?.text ?? '') ||
      AGED.has(tokens[first - 2]?.lower ?? '') ||
      isOnePerson(tokens[first - 2]?.lower ?? '')) &&
    tokens[next]?.text !== '.'
  );
}
