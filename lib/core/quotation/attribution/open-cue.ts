import { itemAt } from '../../item-at.ts';
import { BE_FORMS, isAdverbial, isRoleNoun } from '../../language/lexicon/word-classes.ts';
import type { Attribution } from '../../language/mention/inverted-cue.ts';
import type { Reference } from '../../language/mention/reference.ts';
import { subjectAfter } from '../../language/mention/subject-after.ts';
import { subjectBefore } from '../../language/mention/subject-before.ts';
import { beginsSentence, type Narrative, sentenceStart } from '../../language/narrative/narrative.ts';
import { isWord, type Token } from '../../language/narrative/narrative-tokens.ts';
import { ENGLISH_SPEECH } from '../../language/packs/english.ts';
import { setOf } from '../../language/word-list.ts';
import { followsAtOnce } from './cue-words.ts';

/** Past forms without -ed that are seen beside what somebody says; others tell of what is done. */
const SAYING_PAST = setOf(ENGLISH_SPEECH.pasts);

/** "chimed in", "fired back", "piped up". */
const PARTICLE = /^(?:back|in|on|out|off|up|away)$/;

/** How far behind the quotation the verb is looked for: past "the engineer, Ann Lee, who built it". */
const REACH = 16;

const isPast = ({ word, capital }: Token): boolean =>
  !capital && !isRoleNoun(word) && ((word.length > 4 && word.endsWith('ed')) || SAYING_PAST.has(word));

const isPresent = ({ word, capital }: Token): boolean =>
  !capital && !isRoleNoun(word) && /^[a-z]{3,}[^s]s$/.test(word) && !isAdverbial(word);

const endsClause = (token: Token | undefined): boolean => !isWord(token);

/** Whether it is somebody who can speak: a name, "she", a noun for a person or a body. */
function canSpeak(tokens: readonly Token[], { kind, first, last }: Reference): boolean {
  if (kind === 'name') return true;
  if (kind === 'pronoun') return !/^(?:it|you)$/.test(itemAt(tokens, first).word);
  for (let i = first; i <= last; i++) if (isRoleNoun(tokens[i]?.word ?? '')) return true;
  return false;
}

const cueAt = (tokens: readonly Token[], verb: number): Attribution['cue'] => ({
  first: verb,
  last: PARTICLE.test(tokens[verb + 1]?.word ?? '') && endsClause(tokens[verb + 2]) ? verb + 1 : verb,
});

/** "…,” she beamed", "…,” Ann Lee, who built it, remembered". */
function subjectFirst(tokens: readonly Token[], at: number): Attribution | null {
  for (let verb = at + 1; verb - at < REACH; verb++) {
    const token = tokens[verb];
    if (token?.kind === 'comma') continue;
    if (!isWord(token)) return null;
    const cue = cueAt(tokens, verb);
    const isFinite = isPast(token) || (isPresent(token) && endsClause(tokens[(cue?.last ?? verb) + 1]));
    if (!isFinite) continue;
    if (BE_FORMS.has(tokens[verb - 1]?.word ?? '')) return null;
    const speaker = subjectBefore(tokens, verb, at);
    return speaker && canSpeak(tokens, speaker) && followsAtOnce(tokens, at, speaker) ? { speaker, cue } : null;
  }
  return null;
}

/** "…,” remembered Ann Lee", "…,” chimed in the mayor". */
function verbFirst(tokens: readonly Token[], at: number): Attribution | null {
  let verb = at;
  while (isWord(tokens[verb]) && isAdverbial(itemAt(tokens, verb).word)) verb++;
  const token = tokens[verb];
  if (!isWord(token) || !(isPast(token) || isPresent(token))) return null;
  const last = PARTICLE.test(tokens[verb + 1]?.word ?? '') ? verb + 1 : verb;
  let end = last + 1;
  while (isWord(tokens[end]) && end - last < REACH) end++;
  const speaker = subjectAfter(tokens, last + 1, end - 1);
  return speaker && canSpeak(tokens, speaker) ? { speaker, cue: { first: verb, last } } : null;
}

/**
 * The attribution of a quotation that begins its sentence and ends in a comma, by any finite verb beside a person: a
 * comma leaves the sentence without another verb, so that whatever verb follows reports the quotation.
 */
export function openCue(narrative: Narrative, at: number): Attribution | null {
  if (sentenceStart(narrative, at) !== at || !beginsSentence(narrative, at)) return null;
  const { tokens } = narrative;
  let first = at + 1;
  while (tokens[first]?.kind === 'comma' || tokens[first]?.kind === 'dash') first++;
  return isWord(tokens[first]) ? (verbFirst(tokens, first) ?? subjectFirst(tokens, first)) : null;
}
