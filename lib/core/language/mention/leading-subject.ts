import { itemAt } from '../../item-at.ts';
import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  isAdverbial,
  isRoleNoun,
  KIN,
  PREPOSITIONS,
  SETTING_WORDS,
  SUBJECT_PRONOUNS,
  TITLES,
  WORKS,
} from '../lexicon/word-classes.ts';
import { isWord, type Token } from '../narrative/narrative-tokens.ts';
import { withNamesAfter } from './coordination.ts';
import { isNamePart, isTime, TIME_NOUN } from './name-part.ts';
import { holdsOffice, phraseEnd, referenceIn } from './noun-phrase.ts';
import type { Reference, Run } from './reference.ts';
import { isPause, isPlaceOrParty, MAX_SEGMENTS } from './segments.ts';

/** Behind "An hour later", "Two days earlier" at `first`; `first` where there is none. */
function pastTimeSpan(tokens: readonly Token[], { first, last }: Run): number {
  for (let i = first; i <= Math.min(last - 2, first + 2); i++)
    if (
      TIME_NOUN.test(tokens[i]?.word ?? '') &&
      /^(?:later|earlier|before|afterwards)$/.test(tokens[i + 1]?.word ?? '')
    )
      return i + 2;
  return first;
}

const ZONE = /^(?:am|pm|gmt|bst|cet|cest|ist|wat|edt|est|et|pt|aest|aedt)$/;

/** Behind the hour by which a live report begins, "14:32" or "9:05 a.m. GMT", at `first`; `first` where there is none. */
function pastClock(tokens: readonly Token[], first: number): number {
  const isClock =
    /^\d{1,2}$/.test(tokens[first]?.word ?? '') &&
    tokens[first + 1]?.kind === 'colon' &&
    /^\d\d(?:am|pm)?$/.test(tokens[first + 2]?.word ?? '');
  let i = isClock ? first + 3 : first;
  while (i > first && ZONE.test(tokens[i]?.word ?? '')) i++;
  return i;
}

/** The run without hours, conjunctions, adverbs and days in front: "But on Monday", "Meanwhile". */
function withoutOpener(tokens: readonly Token[], { first, last }: Run): Run {
  let i = pastTimeSpan(tokens, { first: pastClock(tokens, first), last });
  while (i <= last) {
    const token = itemAt(tokens, i);
    const isOpener =
      isWord(token) && !isNamePart(token) && (CONJUNCTIONS.has(token.word) || isAdverbial(token.word) || isTime(token));
    if (!isOpener) break;
    i++;
  }
  return { first: i, last };
}

const isSetting = (token: Token): boolean =>
  SETTING_WORDS.has(token.word) ||
  (!token.capital && /(?:ing|ed)$/.test(token.word)) ||
  CUE_VERBS.get(token.word)?.form === 'gerund';

/** Whether a word can be right before a name in one phrase with it: "the mayor Ann Lee", not "the crowd saw Ann Lee". */
const canPrecedeName = (token: Token | undefined): boolean =>
  isWord(token) &&
  (token.capital ||
    token.possessive ||
    DETERMINERS.has(token.word) ||
    isRoleNoun(token.word) ||
    TITLES.has(token.word));

/** The end of the phrase at `first`, past "and" between two titles of one person: "chairman and owner Ann Lee". */
function titlesEnd(tokens: readonly Token[], first: number, to: number): number {
  const end = phraseEnd(tokens, first, to);
  const isTitle = (at: number): boolean => isRoleNoun(tokens[at]?.word ?? '') || TITLES.has(tokens[at]?.word ?? '');
  if (tokens[end + 1]?.word !== 'and' || !isTitle(end) || !isTitle(end + 2)) return end;
  const further = phraseEnd(tokens, end + 2, to);
  return further > end + 2 && isNamePart(tokens[further]) ? further : end;
}

/** Whom a clause that begins with this run is about; `null` for a setting and for what is unclear. */
function subjectLeading(tokens: readonly Token[], run: Run): Reference | null {
  const { first, last } = withoutOpener(tokens, run);
  const start = tokens[first];
  // "Acting Sergeant Ann Lee": in front of a title it is one.
  const isActing = start?.word === 'acting' && isNamePart(tokens[first + 1]);
  if (first > last || !isWord(start) || (isSetting(start) && !isActing)) return null;
  if (SUBJECT_PRONOUNS.has(start.word)) return { first, last: first, kind: 'pronoun' };
  const end = titlesEnd(tokens, first, last);
  const mention = end < first ? null : referenceIn(tokens, { first, last: end });
  if (mention?.kind === 'description') return isRoleNoun(tokens[end]?.word ?? '') ? mention : null;
  // "neurosurgeon Ann Lee left": a lone noun in front of a name at a clause's beginning is what she is.
  const isLone = mention?.first === first + 1 && !PREPOSITIONS.has(start.word) && !isAdverbial(start.word);
  // "A furious Ann Lee left"
  const isDescribed = mention?.first === first + 2 && /^an?$/.test(start.word);
  const isWhole =
    isLone || isDescribed || mention?.first === first || (mention !== null && holdsOffice(tokens, first, mention));
  return mention && !isWhole && !canPrecedeName(tokens[mention.first - 1]) ? null : mention;
}

/** Somebody's relation may be named by the given name alone: "her mother, Beth, left"; "the mayor of Troy, Georgia" is not. */
const isGivenOfKin = (tokens: readonly Token[], pause: number): boolean =>
  KIN.has(tokens[pause - 1]?.word ?? '') && FIRST_NAMES.has(tokens[pause + 1]?.word ?? '');

/** The name between commas right after a description: "The mayor of Troy, Ann Lee, left". */
function appositionAfter(tokens: readonly Token[], pause: number, to: number): Reference | null {
  const first = pause + 1;
  let end = first;
  while (end <= to && isWord(tokens[end])) end++;
  if (!isPause(tokens[pause]) || end > to || !isPause(tokens[end])) return null;
  const name = referenceIn(tokens, { first, last: end - 1 });
  const isWhole = name?.kind === 'name' && name.first === first && name.last === end - 1;
  return isWhole && (end - first > 1 || isGivenOfKin(tokens, pause)) ? name : null;
}

/** Whether what is between commas is the title of the work before it: "In her book, The Long Tide, Lee says". */
const isTitleOf = (tokens: readonly Token[], work: Run | undefined, end: number): boolean =>
  work !== undefined && isPause(tokens[end]) && WORKS.has(itemAt(tokens, work.last).word);

/**
 * The subject a clause begins with, past its setting ("In a speech on Friday, …"). Only names, pronouns and nouns that
 * can speak are taken, as nothing shows here where the phrase ends.
 */
export function leadingSubject(tokens: readonly Token[], from: number, to: number): Reference | null {
  const mention = firstSubject(tokens, from, to);
  return mention && withNamesAfter(tokens, mention, { to, verbFollows: true });
}

function firstSubject(tokens: readonly Token[], from: number, to: number): Reference | null {
  let first = from;
  let before: Run | undefined;
  for (let segment = 0; first <= to && segment < MAX_SEGMENTS; segment++) {
    let last = first;
    while (last <= to && !isPause(tokens[last]) && itemAt(tokens, last).kind !== 'quotation') last++;
    if (last > first) {
      const run = { first, last: last - 1 };
      const isAside = isPlaceOrParty(tokens, run, before) || isTitleOf(tokens, before, last);
      const leading = isAside ? null : subjectLeading(tokens, run);
      const mention = leading?.kind === 'description' ? (appositionAfter(tokens, last, to) ?? leading) : leading;
      if (
        mention &&
        (before === undefined || mention.kind !== 'description' || isSetting(itemAt(tokens, before.first)))
      )
        return mention;
      before = run;
    }
    first = last + 1;
  }
  return null;
}
