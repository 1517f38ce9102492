import { itemAt } from '../../item-at.ts';
import {
  BE_FORMS,
  CALLINGS,
  CONJUNCTIONS,
  DETERMINERS,
  DOCUMENTS,
  IRREGULAR_PAST,
  ISSUED_DOCUMENTS,
  isAdverbial,
  isRoleNoun,
  NAME_SUFFIXES,
  PREPOSITIONS,
  RELATIVES,
  TITLES,
} from '../lexicon/word-classes.ts';
import { isWord, type Token } from '../narrative/narrative-tokens.ts';
import { nameBeforeAffiliation, spokesmanOfJoined } from './affiliation.ts';
import { withNamesBefore } from './coordination.ts';
import { isCueVerbAt } from './cue-verb-at.ts';
import { leadingSubject } from './leading-subject.ts';
import { isNamePart, isTime, joinsBody } from './name-part.ts';
import { phraseStart, referenceIn } from './noun-phrase.ts';
import type { Reference, Run } from './reference.ts';
import { isPause, isPlaceOrParty, openingBracket, segmentsBefore, withoutBrackets } from './segments.ts';

/** Whether the run is a name and nothing else but what may be before one: "Kim", "his lawyer Ann Lee". */
function isPureName(tokens: readonly Token[], run: Run, mention: Reference): boolean {
  if (mention.kind !== 'name' || mention.last < run.last) return false;
  const { word: beside } = itemAt(tokens, Math.max(run.first, mention.first - 1));
  const isCalled = isRoleNoun(beside) || CALLINGS.has(beside);
  for (let i = run.first; i < mention.first; i++) {
    const token = itemAt(tokens, i);
    const fits =
      token.possessive ||
      DETERMINERS.has(token.word) ||
      CONJUNCTIONS.has(token.word) ||
      isRoleNoun(token.word) ||
      token.capital ||
      isCalled ||
      i > run.first;
    if (!fits || PREPOSITIONS.has(token.word) || isCueVerbAt(tokens, i)) return false;
  }
  return true;
}

/** Whether the run is an aside between subject and verb: "in a letter to Lee", "speaking in Troy", "asked by Lee". */
function opensAside(tokens: readonly Token[], { first, last }: Run): boolean {
  const token = itemAt(tokens, first);
  if (!isPause(tokens[first - 1]) || isNamePart(token) || !isWord(token)) return false;
  // "Ann Lee, not Tom Day, said"
  if (/^(?:not|unlike)$/.test(token.word)) return true;
  if (PREPOSITIONS.has(token.word)) return !DETERMINERS.has(token.word) || last > first;
  return /(?:ing|ed)$/.test(token.word) && !isRoleNoun(token.word) && first < last;
}

/** "Chairman of the House Ways and Means Committee": whether "and" before `first` is in the name of a body. */
function isWithinBody(tokens: readonly Token[], segment: Run, first: number): boolean {
  if (tokens[first - 1]?.word !== 'and' || !isNamePart(tokens[first - 2]) || !isNamePart(tokens[first])) return false;
  let i = first - 2;
  while (i > segment.first && (isNamePart(tokens[i]) || joinsBody(tokens, i))) i--;
  const { word } = itemAt(tokens, i);
  return i > segment.first && (PREPOSITIONS.has(word) || DETERMINERS.has(word));
}

/** Whether a phrase that begins at `first` is the agent of a participle in its segment: "called *by Ann Lee*". */
const isOfParticiple = (tokens: readonly Token[], first: number, segment: Run): boolean =>
  first > segment.first && tokens[first]?.word === 'by' && tokens[first - 1]?.word.endsWith('ed') === true;

/** The subject before a comma that ends at `end`, past appositions and relative clauses. */
function subjectBeforePause(tokens: readonly Token[], end: number, from: number): Reference | null {
  const segments = segmentsBefore(tokens, end, from);
  let description: Reference | null = null;
  for (let s = 0; s < segments.length; s++) {
    const segment = withoutBrackets(tokens, itemAt(segments, s));
    if (RELATIVES.has(tokens[segment.first]?.word ?? '') || opensAside(tokens, segment)) continue;
    let first = phraseStart(tokens, segment.last, segment.first);
    // "One man who lives in Troy": the subject is in front of the relative clause.
    const isRelative = first - 2 >= segment.first && RELATIVES.has(tokens[first - 1]?.word ?? '');
    const last = isRelative ? first - 2 : segment.last;
    if (isRelative) first = phraseStart(tokens, last, segment.first);
    if (isWithinBody(tokens, segment, first) && s < segments.length - 1) first = segment.first;
    const mention = referenceIn(tokens, { first, last });
    // "One of four witnesses called by Ann Lee, said": whom only the apposition has.
    const isWithin = s < segments.length - 1 && mention?.kind === 'name' && isOfParticiple(tokens, first, segment);
    if (!mention || isWithin) continue;
    const isWhole =
      first === segment.first ||
      tokens[first - 1]?.kind === 'quotation' ||
      CONJUNCTIONS.has(tokens[first - 1]?.word ?? '') ||
      tokens[first - 1]?.word === 'that';
    if (!isWhole) {
      if (description) continue;
      return s === segments.length - 1 || mention.kind !== 'description' ? mention : null;
    }
    if (mention.kind === 'pronoun') return mention;
    if (mention.kind === 'description') description = mention;
    else if (isPureName(tokens, { first, last }, mention) && !isPlaceOrParty(tokens, segment, segments[s + 1]))
      return mention;
  }
  return description;
}

/** Whether a clause's verb is between two places: "the council heard from", "it was a blow for". */
function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { word } = itemAt(tokens, i);
    if (BE_FORMS.has(word) || IRREGULAR_PAST.has(word) || word.endsWith('ed')) return true;
  }
  return false;
}

const isDocument = (word: string): boolean => DOCUMENTS.has(word) || ISSUED_DOCUMENTS.has(word);

/**
 * Where the phrase that "who" goes back to begins: behind the preposition of a verb ("was opened by Ann Lee, who said"),
 * not of a noun for a person ("an aide to Ann Lee, who said").
 */
function antecedentStart(tokens: readonly Token[], last: number, from: number): number {
  const first = phraseStart(tokens, last, from);
  const isWho = [tokens[last + 1], tokens[last + 2]].some((token) => token?.word === 'who');
  for (let i = last; i > first; i--) {
    const { word } = itemAt(tokens, i);
    // "Praise from the council, which wrote", not "a letter from the council, which says"
    const isSender = isWho
      ? /^(?:from|for|on)$/.test(word)
      : word === 'from' && !isDocument(itemAt(tokens, i - 1).word);
    const isOfVerb = /^(?:by|with|to|against)$/.test(word) || (isSender && hasVerb(tokens, first, i));
    if (isOfVerb && !joinsBody(tokens, i)) return isRoleNoun(itemAt(tokens, i - 1).word) ? first : i + 1;
  }
  return first;
}

/** Who or what a verb's subject is, with those who share it: see `nearestSubject`. */
export function subjectBefore(tokens: readonly Token[], verb: number, from: number): Reference | null {
  const mention = nearestSubject(tokens, verb, from);
  return mention && withNamesBefore(tokens, mention, from);
}

/** Whether the word at `at` is a day or the like between a verb and its subject or auxiliary: "Lee on Monday said". */
const isTimeBehind = (tokens: readonly Token[], at: number, from: number): boolean =>
  at > from &&
  isTime(tokens[at]) &&
  (isNamePart(tokens[at - 1]) || tokens[at - 1]?.word === 'on' || isAdverbial(tokens[at - 1]?.word ?? ''));

/** Whether the word at `at` is an adverb or an auxiliary, and not a family name that looks like one: "Shane Tully said". */
const isAdverbAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return isWord(token) && isAdverbial(token.word) && !(isNamePart(token) && isNamePart(tokens[at - 1]));
};

/** The end of what a lone suffix or a party is behind, where one ends at `last`: "Ann Lee, Ohio Democrat, who". */
function pastParty(tokens: readonly Token[], last: number, from: number): number {
  const [run, before] = segmentsBefore(tokens, last, from);
  return run && before && isPlaceOrParty(tokens, run, before) && isNamePart(tokens[before.last]) ? before.last : last;
}

/** "Ann Lee *of* Lund, Berg & Nadir said": the preposition before a firm whose last names are from `first` to `last`; else -1. */
function firmBefore(tokens: readonly Token[], first: number, last: number): number {
  const hasJoint = tokens.slice(first, last).some(({ word }) => word === '&');
  if (!hasJoint || !isPause(tokens[first - 1]) || !isNamePart(tokens[first - 2])) return -1;
  let at = first - 2;
  while (isNamePart(tokens[at]) || isPause(tokens[at])) at--;
  return /^(?:of|at|with|from)$/.test(tokens[at]?.word ?? '') ? at : -1;
}

/** Where the noun ends whose participle a name is the object of: "the *lawyer* defending Mr Day"; -1 where it is none. */
function doerBefore(tokens: readonly Token[], { first }: Reference, from: number): number {
  let at = first - 1;
  while (TITLES.has(tokens[at]?.word ?? '')) at--;
  const participle = tokens[at];
  if (!isWord(participle) || participle.capital || !participle.word.endsWith('ing') || at - 1 < from) return -1;
  if (PREPOSITIONS.has(participle.word) || isRoleNoun(participle.word)) return -1;
  const noun = tokens[at - 1];
  return isNamePart(noun) || (isRoleNoun(noun?.word ?? '') && noun?.possessive === false) ? at - 1 : -1;
}

/** The subject that ends in the name `mention`, which is nobody's where a gerund has it: "Lee beating *Day* announced". */
function pastParticiple(tokens: readonly Token[], mention: Reference, from: number): Reference | null {
  const doer = mention.kind === 'name' ? doerBefore(tokens, mention, from) : -1;
  if (doer < 0) return mention;
  if (isNamePart(tokens[doer])) return null;
  return { first: phraseStart(tokens, doer, from), last: mention.last, kind: 'description' };
}

/** "The one", "among those", "one of the few": words for somebody whom the subject of "was" names. */
const AS_ONE =
  /^(?:among |one of )?(?:the |those |these )?(?:few |many |only |first |last )?(?:one|ones|those|few|many|people|person|man|woman)?$/;

/** Whom "was the one who", "is among those who" say it of: the name that is the subject of "be". */
function whoIsOne(tokens: readonly Token[], { first, last }: Run, from: number): Reference | null {
  const be = first - 1;
  if (be <= from || !BE_FORMS.has(tokens[be]?.word ?? '')) return null;
  const words = tokens.slice(first, last + 1).map(({ word }) => word);
  if (!AS_ONE.test(words.join(' '))) return null;
  const subject = subjectBefore(tokens, be, from);
  return subject?.kind === 'name' ? subject : null;
}

/** Whom "who" or "which" at `at` goes back to. */
function antecedentOf(tokens: readonly Token[], at: number, from: number): Reference | null {
  const last = pastParty(tokens, isPause(tokens[at - 1]) ? at - 2 : at - 1, from);
  const run = withoutBrackets(tokens, { first: from, last });
  const first = antecedentStart(tokens, run.last, from);
  return whoIsOne(tokens, { first, last: run.last }, from) ?? referenceIn(tokens, { first, last: run.last });
}

/**
 * Who or what a verb's subject is, looking left from the verb at `verb` to the sentence's beginning at `from`: past
 * adverbs and auxiliaries, "who", appositions, brackets and other verbs of the same subject.
 */
function nearestSubject(tokens: readonly Token[], verb: number, from: number): Reference | null {
  let i = verb - 1;
  while (i >= from && (isAdverbAt(tokens, i) || isTimeBehind(tokens, i, from))) i--;
  if (i < from) return null;
  const token = itemAt(tokens, i);
  // "thanked Lee, then said": the subject is that of the verb before.
  if (isPause(token) && tokens[i + 1]?.word === 'then') return leadingSubject(tokens, from, i - 1);
  // "Ann Lee, the clerk of the court said, is “a hero”": the verb is of an aside.
  const isAside = tokens[verb + 1]?.kind === 'comma' && tokens[verb + 2]?.kind !== 'quotation';
  const affiliated = isAside ? null : nameBeforeAffiliation(tokens, isPause(token) ? i - 1 : i, from);
  if (affiliated) return affiliated;
  if (isPause(token)) return subjectBeforePause(tokens, i - 1, from) ?? leadingSubject(tokens, from, i - 1);
  if (token.kind === 'close') {
    const open = openingBracket(tokens, i, from);
    return open < 0 ? null : subjectBefore(tokens, open, from);
  }
  if (!isWord(token)) return leadingSubject(tokens, from, i);
  if (token.word === 'who' || token.word === 'which') return antecedentOf(tokens, i, from);
  if (CONJUNCTIONS.has(token.word)) return leadingSubject(tokens, from, i);
  // "Nils Berg, Jr. said"
  if (NAME_SUFFIXES.has(token.word) && isPause(tokens[i - 1]) && isNamePart(tokens[i - 2]))
    return nearestSubject(tokens, i - 1, from);
  const spokesman = spokesmanOfJoined(tokens, i, from);
  if (spokesman) return spokesman;
  const first = phraseStart(tokens, i, from);
  const firm = firmBefore(tokens, first, i);
  if (firm > from) return nearestSubject(tokens, firm, from);
  const mention = referenceIn(tokens, { first, last: i });
  // "has in the past described": the setting is between the verb and its auxiliary.
  const isInserted = !mention && first > from && first <= i && PREPOSITIONS.has(itemAt(tokens, first).word);
  if (isInserted) return subjectBefore(tokens, first, from);
  return mention && pastParticiple(tokens, mention, from);
}
