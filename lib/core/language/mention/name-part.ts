import { itemAt } from '../../item-at.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import {
  CALENDAR,
  CLAUSE_WORDS,
  DETERMINERS,
  NAME_PARTICLES,
  NAMED_BY_OF,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TITLES,
} from '../lexicon/word-classes.ts';
import { isWord, type Token } from '../narrative/narrative-tokens.ts';
import type { Reference } from './reference.ts';

/** "I'm", "Won't": a headline's words, never a name's. */
const CONTRACTION = /(?:n't|'(?:m|re|ve|ll|d))$/;

/** Whether a token can be part of a name. */
export const isNamePart = (token: Token | undefined): boolean =>
  isWord(token) &&
  token.capital &&
  !(token.word.includes("'") && CONTRACTION.test(token.word)) &&
  (token.given ||
    !(
      CALENDAR.has(token.word) ||
      DETERMINERS.has(token.word) ||
      PREPOSITIONS.has(token.word) ||
      CLAUSE_WORDS.has(token.word) ||
      SUBJECT_PRONOUNS.has(token.word)
    ));

/** Whether a noun phrase ends at the word, to the left: "and", "who", "may", but not "May Tolliver". */
export const isClauseWord = ({ word, given }: Token): boolean => !given && CLAUSE_WORDS.has(word);

/** Nouns by which time is measured. */
export const TIME_NOUN = /^(?:second|minute|hour|day|week|month|year|moment|decade)s?$/;

/** Whether the word is a day, a month or a word for a time, and no name. */
export const isTime = (token: Token | undefined): boolean =>
  token !== undefined && !token.given && CALENDAR.has(token.word);

/** Longest nickname, marks included, in code units. */
const MAX_NICKNAME_LENGTH = 24;

/** A short quotation between two parts of a name is a nickname: Dwayne "The Rock" Johnson. */
export function isNickname(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'quotation' || !token.capital || token.end - token.start > MAX_NICKNAME_LENGTH) return false;
  return isNamePart(tokens[at - 1]) && isNamePart(tokens[at + 1]) && !tokens[at - 1]?.possessive;
}

/** "Oriental *and* African Studies": whether "and" at `at` is in the name of a body that is called by what it is of. */
function isWithinName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (
    tokens[at]?.word !== 'and' ||
    !isNamePart(next) ||
    FIRST_NAMES.has(next?.word ?? '') ||
    TITLES.has(next?.word ?? '')
  )
    return false;
  let joint = at - 1;
  while (isNamePart(tokens[joint]) && !tokens[joint]?.possessive) joint--;
  const body = tokens[joint - 1];
  const isJoint = joint < at - 1 && /^(?:of|for)$/.test(tokens[joint]?.word ?? '');
  return isJoint && body?.capital === true && NAMED_BY_OF.has(body.word);
}

/** Whether "of" or "for" at `at` goes on with a body's name, or a preposition with a capital: "Doctors Without Borders". */
export function joinsBody(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const { word = '', capital } = tokens[at] ?? {};
  if (word === 'and') return isWithinName(tokens, at);
  if (capital && /^(?:without|against|for)$/.test(word)) return isNamePart(before) && isNamePart(next);
  if ((word !== 'of' && word !== 'for') || !isNamePart(before) || before?.possessive || !isNamePart(next)) return false;
  return NAMED_BY_OF.has(before?.word ?? '');
}

/** Whether the token at `at` joins parts of a name: "van", "&", a nickname between quotation marks, a body's "of". */
export function joinsName(tokens: readonly Token[], at: number): boolean {
  if (isNickname(tokens, at) || joinsBody(tokens, at)) return true;
  // "Channel 4 News"
  if (/^\d{1,2}$/.test(tokens[at]?.word ?? '')) return isNamePart(tokens[at - 1]) && isNamePart(tokens[at + 1]);
  const { word, possessive } = itemAt(tokens, at);
  const before = tokens[at - 1];
  if (possessive || before?.possessive || !(NAME_PARTICLES.has(word) || word === '&')) return false;
  return isNamePart(before) || NAME_PARTICLES.has(before?.word ?? '');
}

/** The end of the name that begins at `first`. */
export function nameEnd(tokens: readonly Token[], first: number): number {
  let last = first;
  for (let i = first + 1; !tokens[last]?.possessive && tokens[i]; i++) {
    if (isNamePart(tokens[i])) last = i;
    else if (!joinsName(tokens, i)) break;
  }
  return last;
}

/** The name that ends at `last`, going no further left than `from`; `null` when none does. */
export function nameEndingAt(tokens: readonly Token[], last: number, from: number): Reference | null {
  let first = last + 1;
  let hasName = false;
  for (let i = last; i >= from; i--) {
    const token = tokens[i];
    if (isNamePart(token) && !(i < last && token?.possessive)) {
      first = i;
      hasName ||= !TITLES.has(token?.word ?? '');
    } else if (i === last || !joinsName(tokens, i)) {
      break;
    }
  }
  return first > last ? null : { first, last, kind: hasName ? 'name' : 'description' };
}
