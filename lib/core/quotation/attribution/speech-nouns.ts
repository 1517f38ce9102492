import { itemAt } from '../../item-at.ts';
import { SPEECH_NOUNS } from '../../language/lexicon/cue-verbs.ts';
import { BE_FORMS, DETERMINERS, isAuxiliary, isRoleNoun, PREPOSITIONS } from '../../language/lexicon/word-classes.ts';
import { withNamesBefore } from '../../language/mention/coordination.ts';
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

const GIVEN = setOf(ENGLISH_SPEECH.given);
const GIVING = setOf(ENGLISH_SPEECH.giving);

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
  if (isNamePart(owner)) {
    const name = nameEndingAt(tokens, last, from);
    return name && withNamesBefore(tokens, name, from);
  }
  let first = last;
  while (first > from && isWord(tokens[first - 1]) && !DETERMINERS.has(itemAt(tokens, first).word)) first--;
  return isRoleNoun(owner.word) && DETERMINERS.has(itemAt(tokens, first).word)
    ? { first, last, kind: 'description' }
    : null;
}

/** What comes behind somebody whose message it is. */
const OPENS_VERB = /^(?:is|was|came|comes|reads?|ran|runs)$/;

/** Words for what a message is like, between its owner and its noun: "Lee's most recent reply". */
const LONGEST_DESCRIPTION = 2;

/** Words between a noun and its verb: "Lee's message to the board of the ferry company is that". */
const LONGEST_BEHIND = 9;

/** The verb behind a noun and what goes with it: the "was" of "Lee's answer to Day at the hearing was that"; -1 for none. */
function verbBehind(tokens: readonly Token[], noun: number): number {
  let verb = noun + 1;
  if (!PREPOSITIONS.has(tokens[verb]?.word ?? '') && !isAuxiliary(tokens[verb]?.word ?? '')) return -1;
  while (isWord(tokens[verb]) && !BE_FORMS.has(itemAt(tokens, verb).word) && verb - noun <= LONGEST_BEHIND) verb++;
  return BE_FORMS.has(tokens[verb]?.word ?? '') && beginsSaid(tokens[verb + 1]) ? verb : -1;
}

/** Whether a token begins what is said: "was that", "were: “…”". */
const beginsSaid = (token: Token | undefined): boolean => !isWord(token) || token.word === 'that';

/** Whose a noun of speech is, with words for what it is like between: "Ann Lee's curt reply". */
export function ownerOf(tokens: readonly Token[], noun: number, from: number): Reference | null {
  const near = ownerEndingAt(tokens, noun - 1, from);
  if (near) return near;
  const after = tokens[noun + 1];
  const isSaid = beginsSaid(after) || OPENS_VERB.test(after?.word ?? '') || verbBehind(tokens, noun) > 0;
  if (!isSaid) return null;
  for (let last = noun - 2; last >= from && noun - last - 1 <= LONGEST_DESCRIPTION; last--) {
    const between = tokens[last + 1];
    const isDescribed = isWord(between) && !between.capital && !between.possessive && !DETERMINERS.has(between.word);
    if (!isDescribed || !isWord(tokens[last])) return null;
    const owner = ownerEndingAt(tokens, last, from);
    if (owner) return owner;
  }
  return null;
}

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

/** How far before a noun its giver may be: "drew attention to the fact that". */
const LONGEST_GIFT = 5;

/** "Ann Lee made the point that", "gave a firm assurance that", "is of the view that". */
function givenNoun(tokens: readonly Token[], noun: number, from: number): Attribution | null {
  if (!GIVEN.has(itemAt(tokens, noun).word) || tokens[noun + 1]?.word !== 'that') return null;
  for (let verb = noun - 1; verb > from && noun - verb <= LONGEST_GIFT; verb--) {
    const { word, kind, capital } = itemAt(tokens, verb);
    if (kind !== 'word' || capital) return null;
    const isHeld = BE_FORMS.has(word) && tokens[verb + 1]?.word === 'of';
    if (!GIVING.has(word) && !isHeld) continue;
    const speaker = subjectBefore(tokens, verb, from);
    return speaker && { speaker, cue: { first: verb, last: noun } };
  }
  return null;
}

/** "The result of Lee's speech was that" is said by nobody: another noun than that of speech is the subject. */
const isOfOther = (tokens: readonly Token[], owner: number, noun: number): boolean =>
  tokens[owner - 1]?.word === 'of' &&
  tokens[owner - 3]?.word === 'the' &&
  !isWord(tokens[owner - 4]) &&
  BE_FORMS.has(tokens[noun + 1]?.word ?? '');

/** "Ann Lee's claim that", "the message from Ann Lee", "his remark", "Ann Lee made the point that". */
export function speechNounBefore(tokens: readonly Token[], noun: number, from: number): Attribution | null {
  if (noun - 1 < from || !isWord(tokens[noun - 1])) return null;
  const { word } = itemAt(tokens, noun);
  // "Lee's main point at the hearing was that"
  const isView =
    (GIVEN.has(word) || VIEWS.has(word)) &&
    (BE_FORMS.has(tokens[noun + 1]?.word ?? '') || verbBehind(tokens, noun) > 0);
  const speaker = SPEECH_NOUNS.has(word) || isView ? ownerOf(tokens, noun, from) : null;
  const owner = speaker && isOfOther(tokens, speaker.first, noun) ? null : (speaker ?? ownerBehind(tokens, noun));
  return owner ? { speaker: owner, cue: { first: noun, last: noun } } : givenNoun(tokens, noun, from);
}

const SURE =
  /^(?:convinced|certain|sure|confident|adamant|clear|hopeful|optimistic|worried|afraid|concerned|satisfied)$/;
const BEING = /^(?:remains?|remained|seems?|seemed|sounds?|sounded|looks?|looked)$/;
const MADE_KNOWN = /^(?:known|clear|plain|slip)$/;

/** The "made" of "made it clear", the "let" of "let it be known" and "let slip", before the word at `known`. */
function makingBefore(tokens: readonly Token[], known: number): number | null {
  let verb = known - 1;
  if (tokens[verb]?.word === 'be') verb--;
  if (tokens[verb]?.word === 'it') verb--;
  return /^(?:made|makes?|lets?)$/.test(tokens[verb]?.word ?? '') ? verb : null;
}

/** "Ann Lee is convinced that", "Ann Lee made it clear that", "Ann Lee let it be known that". */
export function convictionBefore(tokens: readonly Token[], sure: number, from: number): Attribution | null {
  const { word } = itemAt(tokens, sure);
  if (tokens[sure + 1]?.word !== 'that') return null;
  const being = tokens[sure - 1]?.word ?? '';
  const isSure = SURE.test(word) && (BE_FORMS.has(being) || BEING.test(being));
  const verb = (MADE_KNOWN.test(word) ? makingBefore(tokens, sure) : null) ?? (isSure ? sure - 1 : null);
  const speaker = verb === null ? null : subjectBefore(tokens, verb, from);
  // "It is clear that" is nobody's.
  return speaker && itemAt(tokens, speaker.first).word !== 'it' ? { speaker, cue: { first: sure, last: sure } } : null;
}
