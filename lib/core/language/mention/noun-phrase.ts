import { itemAt } from '../../item-at.ts';
import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import {
  ATTACHED,
  BODY_HEADS,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverbial,
  isRoleNoun,
  NAME_PARTICLES,
  NEVER_SPEAKS,
  PERSON_NOUNS,
  PREPOSITIONS,
  SENT,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TITLES,
} from '../lexicon/word-classes.ts';
import { isWord, type Token } from '../narrative/narrative-tokens.ts';
import { isCueVerbAt } from './cue-verb-at.ts';
import { isClauseWord, isNamePart, isNickname, isTime, joinsBody, joinsName, nameEndingAt } from './name-part.ts';
import type { Reference, Run } from './reference.ts';

/** Longest noun phrase that is looked at; longer ones are mostly something misread. */
const MAX_PHRASE_LENGTH = 16;

const isLoose = (token: Token | undefined): boolean => isWord(token) && (isAdverbial(token.word) || isTime(token));

/** `run` without the adverbs, conjunctions and times at its ends. */
function trimRun(tokens: readonly Token[], { first, last }: Run): Run {
  let [a, b] = [first, last];
  while (
    a <= b &&
    isWord(tokens[a]) &&
    (CONJUNCTIONS.has(itemAt(tokens, a).word) || (isLoose(tokens[a]) && !isNamePart(tokens[a])))
  )
    a++;
  while (b >= a && isLoose(tokens[b]) && !isNamePart(tokens[b])) b--;
  return { first: a, last: b };
}

/** Small words in what an office is of: "secretary of *the* Interior". */
const OF_OFFICE = /^(?:the|of|and|&|for)$/;

/** Whether the words from `at` to `last` name what an office is of, and then its holder: "to the *United Nations Ann Lee*". */
function namesHolder(tokens: readonly Token[], at: number, last: number): boolean {
  let given = -1;
  for (let i = at; i <= last; i++) {
    const token = itemAt(tokens, i);
    if (!isNamePart(token) && !OF_OFFICE.test(token.word)) return false;
    if (i > at && FIRST_NAMES.has(token.word) && isNamePart(tokens[i - 1])) given = i;
  }
  return given > 0 && given < last && isNamePart(tokens[last]) && !BODY_HEADS.has(itemAt(tokens, last).word);
}

/** What parts an office from what it is of, or whom it is sent to. */
const OFFICE_JOINT = /^(?:of|to|for)$/;

/** Whether the preposition at `at` is part of an office that comes before its holder: "secretary *of* the Interior Ann Lee". */
function isOfOffice(tokens: readonly Token[], at: number, last: number): boolean {
  const [office, joint] = [tokens[at - 1]?.word ?? '', itemAt(tokens, at).word];
  if (joint === 'of') {
    const isOffice = (TITLES.has(office) || office === 'head') && !ATTACHED.has(office);
    return isOffice && namesHolder(tokens, at + 1, last);
  }
  // "a secretary to Ohio Gov. Ann Lee"
  const isTitled = tokens.slice(at + 1, last).some(({ word }) => TITLES.has(word));
  return OFFICE_JOINT.test(joint) && SENT.has(office) && !isTitled && namesHolder(tokens, at + 1, last);
}

/** Whether the words from `first` to a name are the office of the one named: "Secretary of the Interior Ann Lee". */
export function holdsOffice(tokens: readonly Token[], first: number, { first: name, last }: Run): boolean {
  for (let i = first + 1; i < name; i++) if (isOfOffice(tokens, i, last)) return true;
  return false;
}

/** Where the phrase's head ends: before its first preposition, but past "secretary of state". */
function headEnd(tokens: readonly Token[], { first, last }: Run): number {
  const hasArticle = DETERMINERS.has(itemAt(tokens, first).word);
  for (let i = first + 1; i <= last; i++) {
    const word = itemAt(tokens, i).word;
    if (!PREPOSITIONS.has(word) || itemAt(tokens, i).capital || joinsBody(tokens, i)) continue;
    // "The governor of North Carolina" is a description.
    if (hasArticle && tokens[i - 1]?.capital !== true) return i - 1;
    if (isOfOffice(tokens, i, last)) return last;
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
function lastPhrase(tokens: readonly Token[], { first, last }: Run): Reference | null {
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

/** Nouns for people, by how they end; plural as well. */
export const AGENT = /(?:er|or|ist|ian|ant|ent|ee|eon|man|men|woman|women|people|person|folk|kid|kids)s?$/;

/** Whether the name at `name` is the object of a participle of somebody else: "a lawyer representing *Tom Day*". */
function isDoneTo(tokens: readonly Token[], name: number, first: number): boolean {
  let at = name - 1;
  while (TITLES.has(tokens[at]?.word ?? '')) at--;
  const [participle, noun] = [tokens[at], tokens[at - 1]];
  if (at - 1 < first || !isWord(participle) || !isWord(noun)) return false;
  if (participle.capital || !participle.word.endsWith('ing') || PREPOSITIONS.has(participle.word)) return false;
  return !noun.capital && !noun.possessive && (isRoleNoun(noun.word) || AGENT.test(noun.word));
}

/** Whom a run of words mentions, taken as one noun phrase; `null` when it cannot be somebody who speaks. */
export function referenceIn(tokens: readonly Token[], run: Run): Reference | null {
  const { first, last } = trimRun(tokens, run);
  if (last < first) return null;
  const end = itemAt(tokens, last);
  if (SUBJECT_PRONOUNS.has(end.word)) return { first: last, last, kind: 'pronoun' };
  const start = itemAt(tokens, first);
  // "Here's an excerpt"
  if (start.possessive && /^(?:here|there|that|it|what)$/.test(start.word))
    return referenceIn(tokens, { first: first + 1, last });
  if (SUBJECT_PRONOUNS.has(start.word)) return { first, last: first, kind: 'pronoun' };
  if (PREPOSITIONS.has(start.word)) return lastPhrase(tokens, { first, last });
  const head = headEnd(tokens, { first, last });
  if (isNamePart(tokens[head])) {
    if (itemAt(tokens, head).possessive) return null;
    const name = nameEndingAt(tokens, head, first);
    // "the Ohio Democrat" tells what somebody is.
    const { word } = itemAt(tokens, head);
    if (name && isDoneTo(tokens, name.first, first)) return { first, last: head, kind: 'description' };
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
  for (let i = head + 1; i < last; i++) {
    const { word } = itemAt(tokens, i);
    if (word === 'on' && isTime(tokens[i + 1])) return i - 1;
    const isThen =
      /^(?:over|during)$/.test(word) && /^(?:time|weekend|week|day|night)$/.test(tokens[i + 2]?.word ?? '');
    if (isThen && i + 2 === last) return i - 1;
  }
  return last > head && itemAt(tokens, last).word === 'on' ? last - 1 : last;
}

/** Whether the noun of a description is for somebody who speaks, a body or a document. */
export function headCanSpeak(tokens: readonly Token[], { first, last }: Reference): boolean {
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
      ? (!isClauseWord(token) || joinsBody(tokens, first - 1)) &&
        !SUBORDINATORS.has(token.word) &&
        !(first - 1 < last && isCueVerbAt(tokens, first - 1))
      : isNickname(tokens, first - 1);
    if (!continues) break;
    first--;
  }
  return first;
}

/** Whether a token goes on with a name behind a small word: "Harker", or "der" in "van der Merwe". */
const goesOn = (token: Token | undefined): boolean => isNamePart(token) || NAME_PARTICLES.has(token?.word ?? '');

/** The last of the words with a capital behind the preposition at `at`. */
function officeEnd(tokens: readonly Token[], at: number, to: number): number {
  let end = at;
  while (end < to && (isNamePart(tokens[end + 1]) || OF_OFFICE.test(tokens[end + 1]?.word ?? ''))) end++;
  return end;
}

/** "Texas *state senator* Ann Lee": whether a word behind a place goes with the title of a name. */
const leadsToRole = (tokens: readonly Token[], at: number, to: number): boolean =>
  at + 2 <= to &&
  TITLES.has(tokens[at]?.word ?? '') &&
  isRoleNoun(tokens[at + 1]?.word ?? '') &&
  isNamePart(tokens[at + 2]);

/** The end of the noun phrase that begins at `first`, reading right to `to`; names end at the first small word. */
export function phraseEnd(tokens: readonly Token[], first: number, to: number): number {
  let i = first;
  let seenName = false;
  for (; i <= to; i++) {
    const token = itemAt(tokens, i);
    if (!isWord(token) || isTime(token)) break;
    if (isNamePart(token)) {
      seenName = !token.possessive && (seenName || !TITLES.has(token.word));
    } else if (!(i > first && i < to && joinsName(tokens, i) && goesOn(tokens[i + 1]))) {
      if (seenName && !isRoleNoun(token.word) && !leadsToRole(tokens, i, to)) break;
      const office = i > first && OFFICE_JOINT.test(token.word) ? officeEnd(tokens, i, to) : -1;
      if (office > 0 && isOfOffice(tokens, i, office)) return office;
      const before = tokens[i - 1];
      const isAdjective = i === first + 1 && /(?:al|ic|ary)$/.test(token.word);
      if (i > first && !before?.capital && isRoleNoun(before?.word ?? '') && !isRoleNoun(token.word) && !isAdjective)
        break;
      if (i > first && (PREPOSITIONS.has(token.word) || isAdverbial(token.word))) break;
    }
  }
  return i - 1;
}
