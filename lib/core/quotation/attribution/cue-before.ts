import { CUE_VERBS, SPEECH_NOUNS } from '../lexicon/cue-verbs.ts';
import { BE_FORMS, CONJUNCTIONS, DETERMINERS, isAdverbial, isRoleNoun, PREPOSITIONS } from '../lexicon/word-classes.ts';
import { type Attribution, cueAt, cueRun, invertedCue, isAccordingTo, REACH } from './cue-words.ts';
import { beginsSentence, type Narrative, sentenceStart } from './narrative.ts';
import type { Token } from './narrative-tokens.ts';
import { isNamePart, type Mention, mentionIn, nameEndingAt } from './noun-phrases.ts';
import { leadingSubject, subjectAfter, subjectBefore } from './subjects.ts';

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';

/** The agent after "by": "described by Ann Lee as". */
function agentAfter(tokens: readonly Token[], verb: number, to: number): Attribution | null {
  if (tokens[verb + 1]?.word !== 'by') return null;
  const speaker = subjectAfter(tokens, verb + 2, to);
  const after = speaker && tokens[speaker.last + 1];
  const isAgent =
    speaker && (speaker.last === to || after?.word === 'as' || after?.kind === 'comma' || after?.kind === 'colon');
  return isAgent ? { speaker, cue: { first: verb, last: verb } } : null;
}

/** Whether the verb at `verb` is a passive without the speaker as its subject: "was called". */
function isPassive(tokens: readonly Token[], verb: number, from: number): boolean {
  const { word } = tokens[verb] as Token;
  if (
    CUE_VERBS.get(word)?.form === 'gerund' ||
    !/(?:ed|said|told|written|found|put|shown|seen|read|sung|begun)$/.test(word)
  )
    return false;
  if (/^(?:quoted|reported|heard)$/.test(word) && tokens[verb + 1]?.word === 'as') return false;
  for (let i = verb - 1; i >= from && isWord(tokens[i]) && isAdverbial((tokens[i] as Token).word); i--) {
    if (BE_FORMS.has((tokens[i] as Token).word)) return true;
  }
  return false;
}

const DOCUMENTS: ReadonlySet<string> = new Set(
  'statement tweet tweets post letter email video message memo release note'.split(' '),
);

/** The subject of a gerund: what stands right before it, otherwise what the sentence begins with. */
function gerundSubject(tokens: readonly Token[], verb: number, from: number): Mention | null {
  let last = verb - 1;
  while (last > from && tokens[last]?.word.endsWith('ly')) last--;
  const before = tokens[last];
  if (isWord(before) && BE_FORMS.has(before.word)) return subjectBefore(tokens, verb, from);
  if (isWord(before) && !isAdverbial(before.word) && !PREPOSITIONS.has(before.word) && !CONJUNCTIONS.has(before.word)) {
    if (isNamePart(before)) {
      const name = nameEndingAt(tokens, last, from);
      const isObject =
        name && ['at', 'to', 'on', 'about', 'against', 'after'].includes(tokens[name.first - 1]?.word ?? '');
      return isObject ? (leadingSubject(tokens, from, verb - 1) ?? name) : name;
    }
    const near = subjectBefore(tokens, verb, from);
    // "issued a statement saying": the statement says it, but whoever issued it speaks.
    const isIssued = DOCUMENTS.has(before.word) || !isRoleNoun(before.word);
    return isIssued && near?.kind !== 'pronoun' ? (leadingSubject(tokens, from, last) ?? near) : near;
  }
  return leadingSubject(tokens, from, verb - 1);
}

function cueBefore(
  tokens: readonly Token[],
  verb: number,
  { from, at }: { from: number; at: number },
): Attribution | null {
  const cue = cueAt(tokens, verb);
  if (!cue) return null;
  const agent = agentAfter(tokens, verb, at - 1);
  if (agent || isPassive(tokens, verb, from)) return agent;
  // "a film called “…”" gives a name; "what he called “…”" quotes.
  const speaker =
    cue.form === 'gerund'
      ? gerundSubject(tokens, verb, from)
      : tokens[verb - 1]?.word === 'to'
        ? leadingSubject(tokens, from, verb - 1)
        : subjectBefore(tokens, verb, from);
  if (!speaker) return null;
  if (
    speaker.kind === 'description' &&
    verb === at - 1 &&
    /^(?:called|titled|dubbed|named|entitled|labell?ed|tagged)$/.test((tokens[verb] as Token).word)
  )
    return null;
  return { speaker, cue: cueRun(tokens, verb) };
}

/** "slammed Lee for saying", "accused him of wanting": the words are plainly neither the one's nor the other's. */
function isLaidAtOthers(tokens: readonly Token[], verb: number, from: number): boolean {
  const { word } = tokens[verb - 1] ?? { word: '' };
  if ((word !== 'for' && word !== 'of') || CUE_VERBS.get((tokens[verb] as Token).word)?.form !== 'gerund') return false;
  for (let i = verb - 2; i > from; i--) {
    const cue = isWord(tokens[i]) ? cueAt(tokens, i) : null;
    if (cue?.strength === 'stance' && cue.form === 'finite') return !isPassive(tokens, i, from);
  }
  return false;
}

/** "Ann Lee's claim that", "his remark". */
function speechNounBefore(tokens: readonly Token[], noun: number, from: number): Attribution | null {
  const owner = tokens[noun - 1];
  if (noun - 1 < from || !SPEECH_NOUNS.has((tokens[noun] as Token).word) || !isWord(owner)) return null;
  if (owner.word === 'his' || owner.word === 'her')
    return { speaker: { first: noun - 1, last: noun - 1, kind: 'pronoun' }, cue: { first: noun, last: noun } };
  if (!owner.possessive || !isNamePart(owner)) return null;
  let first = noun - 1;
  while (first > from && isNamePart(tokens[first - 1]) && !tokens[first - 1]?.possessive) first--;
  return { speaker: { first, last: noun - 1, kind: 'name' }, cue: { first: noun, last: noun } };
}

/** A name and a colon, as in a transcript: "LEE: “…”". */
function labelBefore(tokens: readonly Token[], from: number, at: number): Attribution | null {
  let colon = at - 1;
  if (tokens[colon]?.kind === 'break') colon--;
  if (tokens[colon]?.kind !== 'colon' || colon <= from) return null;
  let first = colon;
  while (first > from && (isNamePart(tokens[first - 1]) || (tokens[first - 1]?.word === 'and' && first < colon)))
    first--;
  const boundary = tokens[first - 1];
  const isLabel =
    first === from || boundary?.kind === 'dash' || (boundary?.word === 'from' && tokens[first - 2]?.word === 'more');
  if (!isLabel || first === colon) return null;
  const speaker = mentionIn(tokens, { first, last: colon - 1 });
  return speaker?.kind === 'name' ? { speaker, cue: null } : null;
}

/** "Added Lee: “…”", "Said the mayor: “…”". */
function invertedBefore(tokens: readonly Token[], from: number, at: number): Attribution | null {
  const pause = tokens[at - 1]?.kind === 'break' ? at - 2 : at - 1;
  if (tokens[pause]?.kind !== 'colon' && tokens[pause]?.kind !== 'comma') return null;
  const found = CUE_VERBS.has((tokens[from] as Token).word) ? invertedCue(tokens, from) : null;
  return found?.speaker.last === pause - 1 ? found : null;
}

const isStance = (tokens: readonly Token[], verb: number): boolean =>
  CUE_VERBS.get((tokens[verb] as Token).word)?.strength !== 'speech';

/** Whether the verb at `verb` settles who speaks; "said she wants", "says it shows" leave it to the verb further left. */
function isFirm(tokens: readonly Token[], verb: number, { speaker }: Attribution): boolean {
  const strength = CUE_VERBS.get((tokens[verb] as Token).word)?.strength;
  if (speaker.kind !== 'pronoun') return strength !== 'attitude';
  return strength === 'speech' && (tokens[speaker.first] as Token).word !== 'it';
}

/** Whether ", and" or ", but" at `at` brings in a clause with a subject of its own. */
function beginsClause(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.kind !== 'comma' || !['and', 'but'].includes(tokens[at]?.word ?? '')) return false;
  const next = tokens[at + 1];
  return isWord(next) && !isAdverbial(next.word) && !cueAt(tokens, at + 1);
}

/** The attribution in the part of its sentence before the quotation at token `at`. */
export function frameBefore(narrative: Narrative, at: number): Attribution | null {
  const { tokens } = narrative;
  const from = Math.max(sentenceStart(narrative, at), at - REACH);
  if (from >= at) return null;
  const label = labelBefore(tokens, from, at) ?? invertedBefore(tokens, from, at);
  if (label) return label;
  // Speech in full follows a verb of speech; "dismissed the story, “…”" needs another one further left.
  const isIntroduced = ['comma', 'colon'].includes(tokens[at - 1]?.kind ?? '') && beginsSentence(narrative, at);
  let isNewClause = false;
  let attitude: Attribution | null = null;
  let noun: Attribution | null = null;
  for (let i = at - 1; i >= from; i--) {
    if (!isWord(tokens[i])) continue;
    if (isAccordingTo(tokens, i)) {
      const speaker = subjectAfter(tokens, i + 2, at - 1);
      if (speaker) return { speaker, cue: { first: i, last: i + 1 } };
    }
    isNewClause ||= beginsClause(tokens, i);
    if (isNewClause && isStance(tokens, i)) continue;
    if (isLaidAtOthers(tokens, i, from)) return null;
    const found = cueBefore(tokens, i, { from, at });
    if (!found) noun ??= speechNounBefore(tokens, i, from);
    else if (isFirm(tokens, i, found) && !(isIntroduced && isStance(tokens, i))) return found;
    else attitude ??= found;
  }
  return noun ?? attitude ?? colonBefore(narrative, from, at);
}

/** The name or the noun for a speaker right before a colon: "More from the report: “…”". */
function phraseBefore(tokens: readonly Token[], pause: number, from: number): Mention | null {
  if (pause <= from) return null;
  const { word } = tokens[pause - 1] as Token;
  const isNoun = isRoleNoun(word) && DETERMINERS.has(tokens[pause - 2]?.word ?? '');
  if (isNoun) return { first: pause - 2, last: pause - 1, kind: 'description' };
  return isNamePart(tokens[pause - 1]) ? nameEndingAt(tokens, pause - 1, from) : null;
}

/** "It gets better: “…”" says nothing of a speaker. */
const isThing = (tokens: readonly Token[], { kind, first }: Mention): boolean =>
  kind === 'pronoun' && ['it', 'we', 'you'].includes((tokens[first] as Token).word);

/** A sentence that ends in a colon or comma before a quotation that begins as one: "Lee went further: “…”". */
function colonBefore(narrative: Narrative, from: number, at: number): Attribution | null {
  const { tokens } = narrative;
  for (let i = from; i < at; i++)
    if (isWord(tokens[i]) && CUE_VERBS.has((tokens[i] as Token).word) && isPassive(tokens, i, from)) return null;
  const pause = tokens[at - 1]?.kind === 'break' ? at - 2 : at - 1;
  const kind = tokens[pause]?.kind;
  if ((kind !== 'colon' && kind !== 'comma') || !beginsSentence(narrative, at)) return null;
  const leading = leadingSubject(tokens, from, pause - 1);
  const speaker =
    leading && !isThing(tokens, leading) ? leading : kind === 'colon' ? phraseBefore(tokens, pause, from) : null;
  return speaker && { speaker, cue: null };
}
