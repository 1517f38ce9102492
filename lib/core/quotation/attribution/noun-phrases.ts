import { itemAt } from '../../item-at.ts';
import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import {
  ARTICLES,
  CALENDAR,
  CLAUSE_WORDS,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverbial,
  isRoleNoun,
  NAME_PARTICLES,
  NAMED_BY_OF,
  NEVER_SPEAKS,
  PERSON_NOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TITLES,
} from '../lexicon/word-classes.ts';
import type { Token } from './narrative-tokens.ts';

/** Somebody mentioned in the narrative: the tokens from `first` to `last`, both included. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly kind: 'name' | 'pronoun' | 'description';
  /** Each of several who speak together: "Ann Lee and Tom Day". */
  readonly parts?: readonly Mention[];
}

/** A run of tokens; both ends included, empty when `last < first`. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Longest noun phrase that is looked at; longer ones are mostly something misread. */
const MAX_PHRASE_LENGTH = 16;

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';

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

/** Whether the word is a day, a month or a word for a time, and no name. */
export const isTime = (token: Token | undefined): boolean =>
  token !== undefined && !token.given && CALENDAR.has(token.word);

/** Whether a verb can follow the word directly; after any other, "reports" and the like are read as nouns. */
const canPrecedeVerb = (before: Token): boolean =>
  before.capital ||
  before.word === 'who' ||
  before.word === 'that' ||
  before.word === 'which' ||
  SUBJECT_PRONOUNS.has(before.word) ||
  isRoleNoun(before.word) ||
  isAdverbial(before.word) ||
  CONJUNCTIONS.has(before.word);

/** Whether a noun before a verb in the present has its number; "an executive order" does not. */
function agrees(before: Token, verb: string): boolean {
  if (/(?:ed|ing)$|^(?:read|put|shot)$/.test(verb) || !isRoleNoun(before.word) || before.capital) return true;
  return verb.endsWith('s') !== before.word.endsWith('s');
}

/** "Her Facebook post": the plain form behind one name is a noun; "Lee and Day report" has two. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  const before = itemAt(tokens, at - 1);
  if (
    !before.capital ||
    isRoleNoun(before.word) ||
    before.word.endsWith('s') ||
    /(?:s|ed|ing)$|^(?:read|put|shot)$/.test(itemAt(tokens, at).word)
  )
    return false;
  return tokens[at - 2]?.word !== 'and' && tokens[at - 3]?.word !== 'and';
}

/** Words that say that somebody is watched while speaking: "can be heard asking", "is shown saying". */
export const PERCEIVED = /^(?:heard|seen|shown|caught|filmed|recorded)$/;

/** Whether the word at `at` is used as a verb that reports; nouns of the same form are told by what stands before. */
export function isCueVerbAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isWord(token) || token.possessive) return false;
  const cue = CUE_VERBS.get(token.word);
  if (!cue || (token.capital && isWord(tokens[at - 1]))) return false;
  const before = tokens[at - 1];
  if (!isWord(before)) return !(cue.isNounToo && token.capital);
  const isPronoun = SUBJECT_PRONOUNS.has(before.word) || before.word === 'who';
  if ((before.possessive && !isPronoun) || ARTICLES.has(before.word)) return false;
  // "a hat reading, “…”"
  if (token.word === 'reading' && !isWord(tokens[at + 1])) return true;
  if (cue.form === 'gerund' && (PERCEIVED.test(before.word) || before.word === 'as')) return true;
  return !cue.isNounToo || (canPrecedeVerb(before) && agrees(before, token.word) && !isCompound(tokens, at));
}

/** Longest nickname, marks included, in code units. */
const MAX_NICKNAME_LENGTH = 24;

/** A short quotation between two parts of a name is a nickname: Dwayne "The Rock" Johnson. */
export function isNickname(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'quotation' || !token.capital || token.end - token.start > MAX_NICKNAME_LENGTH) return false;
  return isNamePart(tokens[at - 1]) && isNamePart(tokens[at + 1]) && !tokens[at - 1]?.possessive;
}

/** Whether "of" or "for" at `at` goes on with a body's name. */
export function joinsBody(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const { word } = tokens[at] ?? {};
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

/** The name that ends at `last`, going no further left than `from`; `null` when none does. */
export function nameEndingAt(tokens: readonly Token[], last: number, from: number): Mention | null {
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

/** The end of the name that begins at `first`. */
export function nameEnd(tokens: readonly Token[], first: number): number {
  let last = first;
  for (let i = first + 1; !tokens[last]?.possessive && tokens[i]; i++) {
    if (isNamePart(tokens[i])) last = i;
    else if (!joinsName(tokens, i)) break;
  }
  return last;
}

/** `run` without the adverbs, conjunctions and times at its ends. */
function trimRun(tokens: readonly Token[], { first, last }: Run): Run {
  let [a, b] = [first, last];
  const isLoose = (token: Token | undefined): boolean => isWord(token) && (isAdverbial(token.word) || isTime(token));
  while (
    a <= b &&
    isWord(tokens[a]) &&
    (CONJUNCTIONS.has(itemAt(tokens, a).word) || (isLoose(tokens[a]) && !isNamePart(tokens[a])))
  )
    a++;
  while (b >= a && isLoose(tokens[b]) && !isNamePart(tokens[b])) b--;
  return { first: a, last: b };
}

/** Where the phrase's head ends: before its first preposition, but past "secretary of state". */
function headEnd(tokens: readonly Token[], { first, last }: Run): number {
  for (let i = first + 1; i <= last; i++) {
    const word = itemAt(tokens, i).word;
    if (!PREPOSITIONS.has(word) || itemAt(tokens, i).capital || joinsBody(tokens, i)) continue;
    const isOffice =
      word === 'of' &&
      TITLES.has(tokens[i - 1]?.word ?? '') &&
      !DETERMINERS.has(tokens[i + 1]?.word ?? '') &&
      isNamePart(tokens[last]) &&
      last - i > 1 &&
      i + 1 < last;
    if (!isOffice) return i - 1;
  }
  return last;
}

/** The phrase nearest to the right end, for runs that begin with a setting: "In Texas the governor". */
function lastPhrase(tokens: readonly Token[], { first, last }: Run): Mention | null {
  if (NEVER_SPEAKS.has(itemAt(tokens, last).word)) return null;
  if (isNamePart(tokens[last])) return nameEndingAt(tokens, last, first + 1);
  for (let i = last; i > first; i--) {
    const { word } = itemAt(tokens, i);
    if (DETERMINERS.has(word)) return i < last ? { first: i, last, kind: 'description' } : null;
    if (PREPOSITIONS.has(word)) return null;
  }
  return null;
}

function describesSpeaker(tokens: readonly Token[], first: number, head: number): boolean {
  const headToken = itemAt(tokens, head);
  // "52 percent of voters" in a poll.
  if (headToken.word === 'percent' && tokens[head + 1]?.word === 'of') return true;
  if (NEVER_SPEAKS.has(headToken.word)) return false;
  if (isRoleNoun(headToken.word)) return true;
  const start = itemAt(tokens, first);
  return (
    DETERMINERS.has(start.word) ||
    start.possessive ||
    (head > first && itemAt(tokens, head - 1).possessive) ||
    (headToken.word.endsWith('s') && !CUE_VERBS.has(headToken.word) && headToken.word.length > 4)
  );
}

/** "The Illinoisan", "the Parisian": what somebody is. */
export const isDemonym = (word: string): boolean => /(?:ian|isan|exan|ese)$/.test(word) && word !== 'guardian';

/** Whom a run of words mentions, taken as one noun phrase; `null` when it cannot be somebody who speaks. */
export function mentionIn(tokens: readonly Token[], run: Run): Mention | null {
  const { first, last } = trimRun(tokens, run);
  if (last < first) return null;
  const end = itemAt(tokens, last);
  if (SUBJECT_PRONOUNS.has(end.word)) return { first: last, last, kind: 'pronoun' };
  const start = itemAt(tokens, first);
  // "Here's an excerpt"
  if (start.possessive && /^(?:here|there|that|it|what)$/.test(start.word))
    return mentionIn(tokens, { first: first + 1, last });
  if (SUBJECT_PRONOUNS.has(start.word)) return { first, last: first, kind: 'pronoun' };
  if (PREPOSITIONS.has(start.word)) return lastPhrase(tokens, { first, last });
  const head = headEnd(tokens, { first, last });
  if (isNamePart(tokens[head])) {
    if (itemAt(tokens, head).possessive) return null;
    const name = nameEndingAt(tokens, head, first);
    // "the Ohio Democrat" tells what somebody is.
    const { word } = itemAt(tokens, head);
    if ((PERSON_NOUNS.has(word) || isDemonym(word)) && DETERMINERS.has(start.word) && head > first)
      return { first, last: head, kind: 'description' };
    return name?.kind === 'description' ? { first, last, kind: 'description' } : name;
  }
  return describesSpeaker(tokens, first, head)
    ? { first, last: beforeTime(tokens, head, last), kind: 'description' }
    : null;
}

/** The end of a description without the day that the verb goes with: "the campaign on Friday". */
function beforeTime(tokens: readonly Token[], head: number, last: number): number {
  for (let i = head + 1; i < last; i++) if (itemAt(tokens, i).word === 'on' && isTime(tokens[i + 1])) return i - 1;
  return last;
}

/** Nouns for people, by how they end; plural as well. */
const AGENT = /(?:er|or|ist|ian|ant|ent|ee|eon|man|men|woman|women|people|person|folk|kid|kids)s?$/;

/** Whether the noun of a description is for somebody who speaks, a body or a document. */
export function headCanSpeak(tokens: readonly Token[], { first, last }: Mention): boolean {
  const head = headEnd(tokens, { first, last });
  for (let i = first; i <= head; i++) {
    const { word, capital, possessive } = itemAt(tokens, i);
    if (isRoleNoun(word) || (capital && !possessive)) return true;
  }
  const { word } = itemAt(tokens, head);
  return AGENT.test(word) || DETERMINERS.has(word) || /^\d/.test(word);
}

/** The first token of the phrase that ends at `last`, not before `from`. */
export function phraseStart(tokens: readonly Token[], last: number, from: number): number {
  let first = last + 1;
  while (first > from && last - first + 2 <= MAX_PHRASE_LENGTH) {
    const token = itemAt(tokens, first - 1);
    const continues = isWord(token)
      ? !isClauseWord(token) && !SUBORDINATORS.has(token.word) && !(first - 1 < last && isCueVerbAt(tokens, first - 1))
      : isNickname(tokens, first - 1);
    if (!continues) break;
    first--;
  }
  return first;
}
