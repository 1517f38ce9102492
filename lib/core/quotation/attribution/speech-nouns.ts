import { itemAt } from '../../item-at.ts';
import { SPEECH_NOUNS } from '../../language/lexicon/cue-verbs.ts';
import { DETERMINERS, isRoleNoun } from '../../language/lexicon/word-classes.ts';
import type { Attribution } from '../../language/mention/inverted-cue.ts';
import { isNamePart, nameEndingAt } from '../../language/mention/name-part.ts';
import type { Reference } from '../../language/mention/reference.ts';
import { subjectBefore } from '../../language/mention/subject-before.ts';
import { isWord, type Token } from '../../language/narrative/narrative-tokens.ts';
import { ENGLISH_SPEECH } from '../../language/packs/english.ts';
import { setOf } from '../../language/word-list.ts';

/** Nouns that make what somebody's they are an opinion: "in Lee's view". */
const VIEWS = setOf(ENGLISH_SPEECH.views);

const LONGEST_VIEW = 8;

/** "in Lee's view", "in the mayor's words" at `at`. */
export function viewAt(tokens: readonly Token[], at: number): Attribution | null {
  if (tokens[at]?.word !== 'in') return null;
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

/** "Ann Lee's claim that", "his remark", "Ann Lee made the point that". */
export function speechNounBefore(tokens: readonly Token[], noun: number, from: number): Attribution | null {
  if (noun - 1 < from || !isWord(tokens[noun - 1])) return null;
  const { word } = itemAt(tokens, noun);
  const speaker = SPEECH_NOUNS.has(word) ? ownerEndingAt(tokens, noun - 1, from) : null;
  if (speaker) return { speaker, cue: { first: noun, last: noun } };
  const isMade = /^(?:point|case|claim|argument)$/.test(word) && tokens[noun + 1]?.word === 'that';
  const verb = noun - 2;
  if (!isMade || tokens[noun - 1]?.word !== 'the' || !/^(?:made|makes?|making)$/.test(tokens[verb]?.word ?? ''))
    return null;
  const maker = subjectBefore(tokens, verb, from);
  return maker && { speaker: maker, cue: { first: verb, last: noun } };
}
