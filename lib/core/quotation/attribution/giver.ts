import { itemAt } from '../../item-at.ts';
import { CUE_VERBS } from '../../language/lexicon/cue-verbs.ts';
import { BE_FORMS, isAdverbial, PREPOSITIONS } from '../../language/lexicon/word-classes.ts';
import type { Attribution } from '../../language/mention/inverted-cue.ts';
import { isNamePart, isTime, nameEndingAt } from '../../language/mention/name-part.ts';
import type { Reference, Run } from '../../language/mention/reference.ts';
import { subjectAfter } from '../../language/mention/subject-after.ts';
import { subjectBefore } from '../../language/mention/subject-before.ts';
import { type Narrative, sentenceStart } from '../../language/narrative/narrative.ts';
import { isWord, type Token } from '../../language/narrative/narrative-tokens.ts';
import { givesFacts, PUTTING_VERBS, TALLY_MAKING, TALLY_NOUNS } from '../lexicon/giving-words.ts';
import { attributionClosing } from './cue-after.ts';
import { cueBefore } from './cue-before.ts';
import { accordingToAt } from './cue-words.ts';

/** Longest sentence that is looked through for who gives what it tells, in tokens. */
const LONGEST_SENTENCE = 120;
/** Tokens between a tally and whose it is, or its number. */
const TALLY_REACH = 5;

const SUBORDINATE =
  /^(?:when|while|as|after|before|if|since|because|though|although|until|once|despite|who|which|whose)$/;
const CONTRAST = /^(?:but|while|whereas|although|though|yet)$/;

/** The sentence that a passage is in, and the tokens of the passage. */
interface Place extends Run {
  readonly from: number;
  readonly to: number;
}

function sentenceEnd(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i + 1 < tokens.length && i - at < LONGEST_SENTENCE) {
    const { kind } = itemAt(tokens, i + 1);
    if (kind === 'stop' || kind === 'break') break;
    i++;
  }
  return i;
}

const isApart = ({ first, last }: Reference, place: Place): boolean => last < place.first || first > place.last;

/** Whose the tally is that begins within a few words: "data from the ministry" is the ministry's. */
function makerOf(tokens: readonly Token[], from: number, to: number): Reference | null {
  for (let i = from; i < Math.min(to, from + TALLY_REACH); i++) {
    if (!TALLY_NOUNS.has(tokens[i]?.word ?? '')) continue;
    let next = i + 1;
    while (TALLY_MAKING.has(tokens[next]?.word ?? '') || /^(?:by|from)$/.test(tokens[next]?.word ?? '')) next++;
    return next > i + 1 ? subjectAfter(tokens, next, to) : null;
  }
  return null;
}

/** "A poll released on Friday" is a poll. */
function withoutMaking(tokens: readonly Token[], mention: Reference): Reference {
  if (mention.kind !== 'description') return mention;
  for (let i = mention.first + 1; i <= mention.last; i++)
    if (TALLY_MAKING.has(tokens[i]?.word ?? '')) return { ...mention, last: i - 1 };
  return mention;
}

/** "According to the ministry", anywhere in the sentence; the nearest to the passage. */
function accordingTo(tokens: readonly Token[], place: Place): Attribution | null {
  const found: Attribution[] = [];
  for (let i = place.from; i <= place.to; i++) {
    const cue = itemAt(tokens, i).word === 'per' ? null : accordingToAt(tokens, i);
    if (cue === null) continue;
    const speaker = makerOf(tokens, cue.last + 1, place.to) ?? subjectAfter(tokens, cue.last + 1, place.to);
    if (speaker && isApart(speaker, place)) found.push({ speaker, cue });
  }
  const distance = ({ speaker }: Attribution): number => Math.abs(speaker.first - place.first);
  return found.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** What can be the subject of a plain form that is a noun as well: "police report", not "the army report". */
const PLURAL = /(?:s|people|police|they|we|you|i)$/;

/**
 * Whether a word that is a verb of speech elsewhere gives nothing here: "voters saying", "claiming a share", "the army
 * report", "added to", "is assured".
 */
function isOtherUse(tokens: readonly Token[], verb: number): boolean {
  const { word } = itemAt(tokens, verb);
  const { form, isNounToo } = CUE_VERBS.get(word) ?? { form: 'finite', isNounToo: false };
  const next = tokens[verb + 1]?.word ?? '';
  const isBe = (i: number): boolean => BE_FORMS.has(tokens[i]?.word ?? '');
  let before = verb - 1;
  while (isWord(tokens[before]) && isAdverbial(tokens[before]?.word ?? '') && !isBe(before)) before--;
  if (form === 'gerund')
    return next !== 'that' && !isBe(before) && (isWord(tokens[before]) || !/^(?:say|add|not)ing$/.test(word));
  if (isNounToo && !/(?:s|ed)$/.test(word) && !PLURAL.test(tokens[before]?.word ?? '')) return true;
  // "Claimed 50 lives" tells of a storm.
  if (word.startsWith('claim') && next !== 'that') return true;
  return isBe(before) || (/^(?:add|point)/.test(word) && next === 'to');
}

/** The first token after a word that is none. */
function endOfWords(tokens: readonly Token[], at: number): number {
  let end = at;
  while (isWord(tokens[end])) end++;
  return end;
}

const hasThat = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ word }) => word === 'that');

/** Whether the speaker's words are those quoted right before: "“…,” Mr Lee said of the firm, whose 300 workers left". */
function isOfQuotation(tokens: readonly Token[], { speaker, cue }: Attribution, place: Place): boolean {
  let first = Math.min(speaker.first, cue?.first ?? speaker.first);
  while (first > place.from && isWord(tokens[first - 1])) first--;
  const before = tokens[first - 1]?.kind === 'comma' ? first - 2 : first - 1;
  return tokens[before]?.kind === 'quotation' && !hasThat(tokens, first, place.first);
}

/** Whether the clause of a verb is over before the passage: "when Lee said so, 50 people left", "said so, but 50 left". */
function isOver(tokens: readonly Token[], verb: number, { from, first }: Place): boolean {
  let pause = verb + 1;
  while (pause < first && tokens[pause]?.kind !== 'comma') pause++;
  if (pause >= first) return false;
  let clause = verb;
  while (clause > from && isWord(tokens[clause - 1])) clause--;
  if (SUBORDINATE.test(tokens[clause]?.word ?? '')) return true;
  for (let i = pause; i < first; i++)
    if (tokens[i]?.kind === 'comma' && CONTRAST.test(tokens[i + 1]?.word ?? '')) return true;
  return false;
}

/** Whether the passage only tells when, where or whom one speaks to: "said in a 5-page letter", "told 200 guests that". */
function isSetting(tokens: readonly Token[], cue: Run, place: Place): boolean {
  if (hasThat(tokens, cue.last + 1, place.first)) return false;
  if (tokens[cue.last + 1]?.kind === 'quotation') return true;
  // "Told 300 in the square": whom one speaks to.
  if (cue.last + 1 === place.first && /^t(?:old|ells?|elling)$/.test(itemAt(tokens, cue.first).word)) return true;
  if (hasThat(tokens, place.last + 1, endOfWords(tokens, place.last + 1))) return true;
  let next = cue.last + 1;
  while (
    next < place.first &&
    isWord(tokens[next]) &&
    (isAdverbial(itemAt(tokens, next).word) || isTime(tokens[next]) || isTime(tokens[next + 1]))
  )
    next++;
  for (let i = next; i < place.first; i++) if (tokens[i]?.kind === 'comma') return false;
  return PREPOSITIONS.has(tokens[next]?.word ?? '');
}

/** Whoever puts the number on something: "the agency puts the toll at". */
function putBefore(tokens: readonly Token[], verb: number, place: Place): Attribution | null {
  if (!PUTTING_VERBS.has(itemAt(tokens, verb).word)) return null;
  for (let i = verb + 1; i < place.first; i++) {
    if (!isWord(tokens[i])) return null;
    if (itemAt(tokens, i).word !== 'at') continue;
    const speaker = place.first - i <= TALLY_REACH ? subjectBefore(tokens, verb, place.from) : null;
    return speaker && { speaker, cue: { first: verb, last: verb } };
  }
  return null;
}

/** "A Harbour News tally of", "police estimates of" before the passage. */
function tallyBefore(tokens: readonly Token[], { from, first }: Place): Attribution | null {
  for (let noun = first - 1; noun > Math.max(from, first - TALLY_REACH); noun--) {
    if (!isWord(tokens[noun])) return null;
    if (!TALLY_NOUNS.has(itemAt(tokens, noun).word)) continue;
    if (!/^(?:of|at|that|shows?|showed|puts?)$/.test(tokens[noun + 1]?.word ?? '')) return null;
    const name = isNamePart(tokens[noun - 1]) ? nameEndingAt(tokens, noun - 1, from) : null;
    return name?.kind === 'name' ? { speaker: name, cue: { first: noun, last: noun } } : null;
  }
  return null;
}

/** The verb before the passage by which somebody gives it: "Police said 50 people", "adding that 50 people". */
function verbBefore(tokens: readonly Token[], place: Place): Attribution | null {
  for (let i = place.first - 1; i >= place.from; i--) {
    const token = tokens[i];
    if (!isWord(token)) continue;
    const put = putBefore(tokens, i, place);
    if (put) return put;
    if (!givesFacts(token.word)) continue;
    const found = cueBefore(tokens, i, { from: place.from, at: place.first });
    if (!found?.cue || !isApart(found.speaker, place) || isOtherUse(tokens, i)) continue;
    if (isOfQuotation(tokens, found, place)) return null;
    return isOver(tokens, i, place) || isSetting(tokens, found.cue, place) ? null : found;
  }
  return null;
}

/** "…, police said", at the end of the sentence or in its midst. */
function verbAfter(tokens: readonly Token[], place: Place): Attribution | null {
  let from = place.last;
  for (let to = place.last + 1; to <= place.to; to++) {
    if (tokens[to]?.kind !== 'comma' && to < place.to) continue;
    const found = attributionClosing(tokens, from, to);
    const verb = found?.cue?.first ?? -1;
    const isGiven =
      found &&
      givesFacts(tokens[verb]?.word ?? '') &&
      !isOtherUse(tokens, verb) &&
      !hasThat(tokens, verb, endOfWords(tokens, verb));
    if (isGiven && isApart(found.speaker, place)) return found;
    if (tokens[to]?.kind === 'comma' && CONTRAST.test(tokens[to + 1]?.word ?? '')) return null;
    from = to - 1;
  }
  return null;
}

/**
 * Who gives what the tokens `first` to `last` tell outside of quotation marks, by the words of their sentence: "according
 * to", a verb of speech before or after, a tally and its maker. `null` when it names nobody.
 *
 * Looks at a bounded number of words. Limits: where two clauses stand side by side after one verb, both are given to its
 * subject; what only the sentence before attributes is given to nobody.
 */
export function findGiver(narrative: Narrative, { first, last }: Run): Attribution | null {
  const { tokens } = narrative;
  const place = { first, last, from: sentenceStart(narrative, first), to: sentenceEnd(tokens, last) };
  const found =
    accordingTo(tokens, place) ?? tallyBefore(tokens, place) ?? verbBefore(tokens, place) ?? verbAfter(tokens, place);
  return found && { ...found, speaker: withoutMaking(tokens, found.speaker) };
}
