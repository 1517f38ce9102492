import { itemAt } from '../../item-at.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { BE_FORMS, DETERMINERS, IRREGULAR_PAST, isRoleNoun, PREPOSITIONS, TITLES } from '../lexicon/word-classes.ts';
import { isWord, type Token } from '../narrative/narrative-tokens.ts';
import { isCueVerbAt } from './cue-verb-at.ts';
import { leadingSubject } from './leading-subject.ts';
import { isNamePart } from './name-part.ts';
import type { Reference, Run } from './reference.ts';
import { isPlaceOrParty, segmentsBefore, withoutBrackets } from './segments.ts';

const BELONGING = /^(?:from|of|at|with|in|based)$/;
const WITHIN_NAME = /^(?:the|of|and|&|for)$/;

const isRole = (token: Token | undefined): boolean =>
  isWord(token) && (isRoleNoun(token.word.replace(/^co-/, '')) || TITLES.has(token.word));

/** Whether words hold a verb, "based" apart. */
const hasVerb = (tokens: readonly Token[], { first, last }: Run): boolean =>
  tokens
    .slice(first, last + 1)
    .some(
      ({ word, capital }, i) =>
        (!capital && (BE_FORMS.has(word) || IRREGULAR_PAST.has(word) || (word !== 'based' && word.endsWith('ed')))) ||
        isCueVerbAt(tokens, first + i),
    );

/** "Editor in chief", "a co-author of the report": whether words tell what somebody is, before any preposition. */
function isOffice(tokens: readonly Token[], { first, last }: Run): boolean {
  for (let i = first; i <= last && !PREPOSITIONS.has(tokens[i]?.word ?? ''); i++)
    if (isRole(tokens[i]) && (i === last || PREPOSITIONS.has(tokens[i + 1]?.word ?? ''))) return true;
  return false;
}

/** Whether words are the name of a body or a place, as far as they show: "The Harbour Journal", not "Tom Day". */
function isBodyOrPlace(tokens: readonly Token[], { first, last }: Run): boolean {
  const { word } = itemAt(tokens, first);
  if (FIRST_NAMES.has(word) || TITLES.has(word) || !isNamePart(tokens[last])) return false;
  return tokens.slice(first, last + 1).every((token) => isNamePart(token) || WITHIN_NAME.test(token.word));
}

/** Whether the last of some parts between commas, from the right, tells where or as what the one before them works. */
function isOfOneBefore(tokens: readonly Token[], segments: readonly Run[]): boolean {
  const tail = itemAt(segments, 0);
  const start = itemAt(tokens, tail.first);
  if (!start.capital && BELONGING.test(start.word)) return true;
  if (start.word !== 'the' && tail.last > tail.first + 1 && isOffice(tokens, tail)) return true;
  const before = segments[1];
  if (!before || !isBodyOrPlace(tokens, tail)) return false;
  return isPlaceOrParty(tokens, tail, before) || (segments.length > 2 && isOffice(tokens, before));
}

/**
 * Who speaks before where or as what he works, where that is between him and the verb, with a comma behind it or without:
 * "*Ann Lee*, from the Harbour Trust said", "*Ann Lee*, clerk at the Tide Office, University of Halden, said". `last` is the
 * last word before the verb; `null` where the clause does not begin with such a name.
 */
export function nameBeforeAffiliation(tokens: readonly Token[], last: number, from: number): Reference | null {
  const segments = segmentsBefore(tokens, withoutBrackets(tokens, { first: from, last }).last, from);
  const lead = segments.at(-1);
  if (!lead || segments.length < 2 || lead.first !== from || !isOfOneBefore(tokens, segments)) return null;
  const name = leadingSubject(tokens, from, lead.last);
  if (name?.kind !== 'name' || name.parts) return null;
  const isSetting = tokens.slice(from, name.first).some(({ word }) => PREPOSITIONS.has(word));
  const isWhole = name.last === lead.last || BELONGING.test(tokens[name.last + 1]?.word ?? '');
  return isWhole && !isSetting && !hasVerb(tokens, { first: from, last }) ? name : null;
}

/** "A spokeswoman for the Fish and Shellfish products Board": somebody who is of a body with "and" in its name. */
export function spokesmanOfJoined(tokens: readonly Token[], last: number, from: number): Reference | null {
  const [article, role, joint] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (!DETERMINERS.has(article?.word ?? '') || !isRole(role) || !/^(?:for|of|from|at)$/.test(joint?.word ?? ''))
    return null;
  const run = { first: from, last };
  const words = tokens.slice(from, last + 1);
  const and = words.findIndex(({ word }) => word === 'and');
  const next = words[and + 1];
  if (and < 0 || !isNamePart(next) || isRole(next) || FIRST_NAMES.has(next?.word ?? '')) return null;
  return words.every(isWord) && isNamePart(tokens[last]) && !hasVerb(tokens, run)
    ? { ...run, kind: 'description' }
    : null;
}
