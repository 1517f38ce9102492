import { itemAt } from '../../item-at.ts';
import lexicon from '../../language/packs/en/figures.json' with { type: 'json' };
import { rowsOf } from '../../language/word-list.ts';
import { isContentWord } from '../news-lexicon.ts';
import type { Token } from '../token.ts';
import { stemOf } from '../word-stem.ts';
import type { TokenRange } from './clause-span.ts';
import { BOUND } from './figure-role.ts';
import type { FigureFrame } from './frame.ts';
import { foldedOf, meaningOf } from './read-sentence.ts';

/** Verbs of one doing, by the stem of each: "build", "construct". */
const DOING_OF: ReadonlyMap<string, string> = new Map(
  rowsOf(lexicon.doings).flatMap((verbs) => verbs.map((verb) => [stemOf(verb), `${verbs[0]}…`] as const)),
);
/** Past forms without "-ed" of verbs that have an object. */
const PAST = new Set(lexicon.past.split(' '));
/** Verbs that say no more than that something is there: which event they mean depends on the rest. */
const LIGHT = new Set(lexicon.lightVerbs.split(' ').map(stemOf));
const PASSIVE = /^(?:is|are|was|were|be|been|being)$/;
const ADVERB = /^(?:also|then|now|already|all|later|since|only|not|\p{Ll}{2,20}ly)$/u;
/** Words of the noun between a number and its passive verb at most. */
const LONGEST_NOUN = 3;

/** What did something, or does it: "built", "is building", "a blast killing". */
const isVerb = ({ text, kind, lower }: Token): boolean =>
  kind === 'word' && text === lower && (/^\p{Ll}{2,20}(?:ed|ing)$/u.test(lower) || PAST.has(lower));

function doingIn(token: Token | undefined): string | null {
  if (!token || !isVerb(token)) return null;
  const word = foldedOf(token);
  const stem = stemOf(word);
  if (LIGHT.has(stem) || !isContentWord(word)) return null;
  return DOING_OF.get(stem) ?? meaningOf(word);
}

/** The verb of which a number's noun is the subject in the passive: "300 houses were *destroyed*". */
function passiveBehind(tokens: readonly Token[], next: number): string | null {
  const be = tokens.slice(next, next + LONGEST_NOUN + 1).findIndex(({ lower }) => PASSIVE.test(lower));
  if (be < 0 || tokens.slice(next, next + be).some(({ text }) => text === ',')) return null;
  let at = next + be + 1;
  while (PASSIVE.test(tokens[at]?.lower ?? '') || ADVERB.test(tokens[at]?.lower ?? '')) at++;
  return doingIn(tokens[at]);
}

const WHERE = /^(?:in|on|at|from|across)$/;
/** Words of an object between a verb and where it happens at most. */
const LONGEST_OBJECT = 3;

/**
 * What is done to something else in or on what a number counts: "*found* bird flu on 14 farms". Nobody did that to the
 * farms.
 */
function doneWhere(tokens: readonly Token[], at: number): string | null {
  if (!WHERE.test(tokens[at]?.lower ?? '')) return null;
  for (let i = at - 2; i >= at - 1 - LONGEST_OBJECT; i--) {
    const between = tokens[i + 1];
    if (between?.kind !== 'word' || PASSIVE.test(between.lower)) return null;
    if (tokens[i] && isVerb(itemAt(tokens, i))) return `${meaningOf(foldedOf(itemAt(tokens, i)))} somewhere`;
  }
  return null;
}

const PARENT = /^(?:(?:grand)?(?:mother|father|parent)|mum|mom|dad)$/;

/** Whether a number only says how many children somebody has: "a mother of *two* died". */
const isOfParent = (of: Token | undefined, parent: Token | undefined): boolean =>
  of?.lower === 'of' && PARENT.test(parent?.lower ?? '');

/** What is done to what a number counts: the verb right before it, or behind it in the passive. */
export function doingOf(tokens: readonly Token[], { first, next }: TokenRange): string | null {
  let at = first - 1;
  if (isOfParent(tokens[at], tokens[at - 1])) return 'parent of';
  while (at >= 0 && BOUND.test(tokens[at]?.lower ?? '')) at--;
  return doingIn(tokens[at]) ?? passiveBehind(tokens, next) ?? doneWhere(tokens, at);
}

const SIDES = rowsOf(lexicon.sides).map((words) => new Set(words));

const sideOf = (told: FigureFrame['told']): number =>
  SIDES.findIndex((words) => told.some((word) => word !== null && words.has(word)));

/** Whether the police do it here and those they are after there: "the suspect fired 12 shots", "officers fired 30". */
function areOfOtherSides(a: FigureFrame, b: FigureFrame): boolean {
  const [here, there] = [sideOf(a.told), sideOf(b.told)];
  return here >= 0 && there >= 0 && here !== there;
}

/** Whether two things are done to what two figures count: "sold 400 vans", "recalled 900 vans". */
export const areOfOtherDoings = (a: FigureFrame, b: FigureFrame): boolean =>
  a.doing !== null && b.doing !== null && (a.doing !== b.doing || areOfOtherSides(a, b));

/**
 * Whether two numbers of times are of two things that somebody did so often: "shot 11 times", "arrested four times". A headline's
 * capitals hide its verb, which is the word before.
 */
export function areOfOtherTurns(a: FigureFrame, { doing, sentence }: FigureFrame): boolean {
  const own = a.told.at(-1);
  return Boolean(own) && doing !== null && !a.sentence.has(doing) && !sentence.has(own ?? '');
}
