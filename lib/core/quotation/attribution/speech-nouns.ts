import { itemAt } from '../../item-at.ts';
import { SPEECH_NOUNS } from '../../language/lexicon/cue-verbs.ts';
import { BE_FORMS, DETERMINERS, isRoleNoun } from '../../language/lexicon/word-classes.ts';
import type { Attribution } from '../../language/mention/inverted-cue.ts';
import { isNamePart, nameEndingAt } from '../../language/mention/name-part.ts';
import type { Reference } from '../../language/mention/reference.ts';
import { subjectAfter } from '../../language/mention/subject-after.ts';
import { subjectBefore } from '../../language/mention/subject-before.ts';
import { isWord, type Token } from '../../language/narrative/narrative-tokens.ts';
import { ENGLISH_SPEECH } from '../../language/packs/english.ts';
import { setOf } from '../../language/word-list.ts';

/** Nouns that make what somebody's they are an opinion: "in Lee's view". */
const VIEWS = setOf(ENGLISH_SPEECH.views);

const LONGEST_VIEW = 8;

/** "In the words of Ann Lee" at `at`. */
function viewOf(tokens: readonly Token[], at: number): Attribution | null {
  const noun = at + 2;
  if (tokens[at + 1]?.word !== 'the' || !VIEWS.has(tokens[noun]?.word ?? '') || tokens[noun + 1]?.word !== 'of')
    return null;
  let end = noun + 2;
  while (isWord(tokens[end]) && end - noun <= LONGEST_VIEW) end++;
  const speaker = subjectAfter(tokens, noun + 2, end - 1);
  return speaker && { speaker, cue: { first: noun, last: noun } };
}

/** "in Lee's view", "in the mayor's words", "in the words of Lee" at `at`. */
export function viewAt(tokens: readonly Token[], at: number): Attribution | null {
  if (tokens[at]?.word !== 'in') return null;
  const of = viewOf(tokens, at);
  if (of) return of;
  let noun = at + 2;
  while (isWord(tokens[noun]) && !VIEWS.has(itemAt(tokens, noun).word) && noun - at < LONGEST_VIEW) noun++;
  const owner = tokens[noun - 1];
  if (!VIEWS.has(tokens[noun]?.word ?? '') || !isWord(owner)) return null;
  const speaker = ownerEndingAt(tokens, noun - 1, at + 1);
  return speaker && { speaker, cue: { first: noun, last: noun } };
}

/** Whose a noun is, by what is before it: "his", "Ann Lee's", "the mayor's"; `null` for what cannot speak. */
function ownerEndingAt(tokens: readonly Token[], last: number, from: number): Reference | null {
  const owner = itemAt(tokens, last);
  if (owner.word === 'his' || owner.word === 'her') return { first: last, last, kind: 'pronoun' };
  if (!owner.possessive) return null;
  if (isNamePart(owner)) return nameEndingAt(tokens, last, from);
  let first = last;
  while (first > from && isWord(tokens[first - 1]) && !DETERMINERS.has(itemAt(tokens, first).word)) first--;
  return isRoleNoun(owner.word) && DETERMINERS.has(itemAt(tokens, first).word)
    ? { first, last, kind: 'description' }
    : null;
}

/** What comes behind somebody whose message it is. */
const OPENS_VERB = /^(?:is|was|came|comes|reads?|ran|runs)$/;

/** "The message from Ann Lee was", "the view of Ann Lee is that": not "criticism of Ann Lee". */
function ownerBehind(tokens: readonly Token[], noun: number): Reference | null {
  const { word } = itemAt(tokens, noun);
  const joint = tokens[noun + 1]?.word;
  const isGiven = (joint === 'from' && SPEECH_NOUNS.has(word)) || (joint === 'of' && VIEWS.has(word));
  if (!isGiven || tokens[noun - 1]?.word !== 'the') return null;
  let end = noun + 2;
  while (isWord(tokens[end]) && end - noun <= LONGEST_VIEW && !OPENS_VERB.test(itemAt(tokens, end).word)) end++;
  const owner = subjectAfter(tokens, noun + 2, end - 1);
  return owner?.kind === 'name' ? owner : null;
}

/** "Ann Lee's claim that", "the message from Ann Lee", "his remark", "Ann Lee made the point that". */
export function speechNounBefore(tokens: readonly Token[], noun: number, from: number): Attribution | null {
  if (noun - 1 < from || !isWord(tokens[noun - 1])) return null;
  const { word } = itemAt(tokens, noun);
  const speaker = SPEECH_NOUNS.has(word) ? ownerEndingAt(tokens, noun - 1, from) : null;
  const owner = speaker ?? ownerBehind(tokens, noun);
  if (owner) return { speaker: owner, cue: { first: noun, last: noun } };
  const isMade = /^(?:point|case|claim|argument)$/.test(word) && tokens[noun + 1]?.word === 'that';
  const verb = noun - 2;
  if (!isMade || tokens[noun - 1]?.word !== 'the' || !/^(?:made|makes?|making)$/.test(tokens[verb]?.word ?? ''))
    return null;
  const maker = subjectBefore(tokens, verb, from);
  return maker && { speaker: maker, cue: { first: verb, last: noun } };
}

const SURE = /^(?:convinced|certain|sure|confident|adamant|known)$/;

/** "Ann Lee is convinced that", "Ann Lee let it be known that". */
export function convictionBefore(tokens: readonly Token[], sure: number, from: number): Attribution | null {
  const { word } = itemAt(tokens, sure);
  if (!SURE.test(word) || tokens[sure + 1]?.word !== 'that' || !BE_FORMS.has(tokens[sure - 1]?.word ?? '')) return null;
  const isLet = /^lets?$/.test(tokens[sure - 3]?.word ?? '') && tokens[sure - 2]?.word === 'it';
  if (word === 'known' && !isLet) return null;
  const speaker = subjectBefore(tokens, isLet ? sure - 3 : sure - 1, from);
  return speaker && { speaker, cue: { first: sure, last: sure } };
}
