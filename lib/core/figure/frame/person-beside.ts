import { itemAt } from '../../item-at.ts';
import { isContentWord } from '../news-lexicon.ts';
import { nameKey } from '../scope-names.ts';
import type { Token } from '../token.ts';
import type { TokenRange } from './clause-span.ts';
import { ASIDE, foldedOf, type ReadSentence } from './read-sentence.ts';

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** Within a name, around what somebody is called by. */
const NICKNAME_MARK = /^[“”"'‘’()]$/;

/** Words between an age and the name: "the 41-year-old former mayor, Tom Varga". */
const MOST_BETWEEN = 4;

const NO_DESCRIPTION = /^(?:and|or|who|which|that|was|is|has|had|said|with|in|of|from|at|on|to)$/;

/** Whether a token goes on with a name: a capital, a nickname's marks, the full stop of an initial. */
const isOfName = (tokens: readonly Token[], i: number): boolean =>
  isCapital(tokens[i]) ||
  NICKNAME_MARK.test(tokens[i]?.text ?? '') ||
  (tokens[i]?.text === '.' && tokens[i - 1]?.text.length === 1 && isCapital(tokens[i - 1]));

/** The keys of the name that begins, or ends, at a token. */
function nameFrom({ tokens }: ReadSentence, from: number, step: 1 | -1): string[] {
  const keys: string[] = [];
  for (let i = from; isOfName(tokens, i); i += step) {
    const word = foldedOf(itemAt(tokens, i));
    if (isContentWord(word) && !ASIDE.test(word)) keys.push(nameKey(word));
  }
  return step < 0 ? keys.reverse() : keys;
}

/** The name that an age "41-year-old" belongs to: after it, behind what describes its bearer. */
function nameAfterAge(sentence: ReadSentence, { first }: TokenRange): string[] {
  const { tokens } = sentence;
  let i = first;
  while (i < tokens.length && tokens[i]?.lower !== 'old') i++;
  i++;
  for (let words = 0; words < MOST_BETWEEN && !isCapital(tokens[i]); words++, i++)
    if (NO_DESCRIPTION.test(tokens[i]?.lower ?? 'of')) return [];
  return nameFrom(sentence, i, 1);
}

const AT_AGE = /^(?:at|the|age|aged|of)$/;
const DIED = /^(?:died|dies|dead)$/;
const AUXILIARY = /^(?:has|had|have|who|is|,)$/;
/** Words between "died" and the age at most: "died at his home in Lund on Monday at 83". */
const DIED_WITHIN = 14;

/** Whose death it is that an age behind tells: "*Tom Ferris* has died at 83". */
function nameOfDead(sentence: ReadSentence, figure: number): string[] {
  const { tokens } = sentence;
  if (!AT_AGE.test(tokens[figure - 1]?.lower ?? '')) return [];
  let at = figure - 1;
  while (at > 0 && at >= figure - DIED_WITHIN && !DIED.test(tokens[at]?.lower ?? '')) {
    if (tokens[at]?.kind === 'digits' || /^[;:()—–]$/.test(tokens[at]?.text ?? '')) return [];
    at--;
  }
  if (!DIED.test(tokens[at]?.lower ?? '')) return [];
  while (AUXILIARY.test(tokens[at - 1]?.lower ?? '')) at--;
  return nameFrom(sentence, at - 1, -1);
}

const AGE = /^\S+[-\s]years?[-\s]olds?\b/i;

const BARE = /^\p{N}{1,3}$/u;

/** The name right beside an age, in its order: "Tom Varga, 41,", "41-year-old Tom Varga". */
export function personBeside(sentence: ReadSentence, figure: TokenRange, exact: string): string[] {
  const { tokens } = sentence;
  const next = tokens[figure.next];
  const isApposed = tokens[figure.first - 1]?.text === ',' && (next === undefined || next.kind === 'mark');
  if (!AGE.test(exact)) {
    if (!BARE.test(exact)) return [];
    return isApposed ? nameFrom(sentence, figure.first - 2, -1) : nameOfDead(sentence, figure.first);
  }
  const article = /^(?:an?|the)$/.test(tokens[figure.first - 1]?.lower ?? '') ? 1 : 0;
  const after = nameAfterAge(sentence, figure);
  if (after.length > 0 || tokens[figure.first - article - 1]?.text !== ',') return after;
  return nameFrom(sentence, figure.first - article - 2, -1);
}
