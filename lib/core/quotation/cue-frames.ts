import { CUE_VERBS, type CueVerb, PARTICLES, SPEECH_NOUNS } from './cue-verbs.ts';
import { beginsSentence, endingOf, endsSentence, isCapital, type Narrative, sentenceStart } from './narrative.ts';
import {
  isCueVerbAt,
  isNamePart,
  isNickname,
  type Mention,
  mentionIn,
  nameEndingAt,
  type Run,
} from './noun-phrases.ts';
import { leadingSubject, subjectAfter, subjectBefore } from './subjects.ts';
import type { Token } from './tokens.ts';
import {
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverbial,
  isRoleNoun,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './word-classes.ts';

/** Who a quotation is given to by the words around it. */
export interface Attribution {
  readonly speaker: Mention;
  /** The reporting words; `null` for a name with a colon, a dash or brackets. */
  readonly cue: Run | null;
}

/** How far from a quotation its cue is looked for, in tokens. */
const REACH = 48;

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';

/** Where a frame that follows the quotation cannot go on. */
const endsClause = (tokens: readonly Token[], at: number): boolean => {
  const kind = tokens[at]?.kind;
  return (
    kind === undefined ||
    kind === 'stop' ||
    kind === 'break' ||
    kind === 'colon' ||
    (kind === 'quotation' && !isNickname(tokens, at))
  );
};

/** The cue at `verb`, with the particle that belongs to it ("went on"). */
function cueRun(tokens: readonly Token[], verb: number): Run {
  const needed = PARTICLES.get((tokens[verb] as Token).word);
  return { first: verb, last: needed?.has(tokens[verb + 1]?.word ?? '') ? verb + 1 : verb };
}

/** The cue verb at `at`; `null` for another word, a noun of the same form, or "went" without "on". */
function cueAt(tokens: readonly Token[], at: number): CueVerb | null {
  if (!isCueVerbAt(tokens, at)) return null;
  const { word } = tokens[at] as Token;
  const particles = PARTICLES.get(word);
  if (particles && !particles.has(tokens[at + 1]?.word ?? '')) return null;
  return CUE_VERBS.get(word) ?? null;
}

/** "according to" at `at`, read forwards. */
const isAccordingTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'according' && tokens[at + 1]?.word === 'to';

/** A name alone between a dash or bracket and the end of its line: "… safe." — Ann Lee. */
function signature({ tokens, text, spans }: Narrative, at: number): Attribution | null {
  let i = at;
  if (tokens[i]?.kind === 'break') i++;
  const mark = tokens[i];
  const isBracket = mark?.kind === 'open' && text[mark.start] === '[';
  // A pull quote's mark is closed after the name in the line below it.
  const isPulled = i > at && spans[(tokens[at - 1] as Token).quotation]?.closed === false;
  if (isPulled && isWord(mark)) i--;
  else if (!(mark?.kind === 'dash' || isBracket)) return null;
  let last = i;
  while (isWord(tokens[last + 1]) && last - i < 8) last++;
  if (!isNamePart(tokens[i + 1]) || !isNamePart(tokens[last])) return null;
  const after = tokens[last + 1]?.kind;
  if (
    after === 'quotation' ||
    after === 'colon' ||
    after === 'dash' ||
    (isBracket && after !== 'close' && after !== 'comma')
  )
    return null;
  const speaker = mentionIn(tokens, { first: i + 1, last });
  return speaker?.kind === 'name' ? { speaker, cue: null } : null;
}

/** "said Ann Lee", "says the mayor". */
function invertedCue(tokens: readonly Token[], at: number): Attribution | null {
  let verb = at;
  while (isWord(tokens[verb]) && isAdverbial((tokens[verb] as Token).word)) verb++;
  const cue = cueAt(tokens, verb);
  if (
    !cue ||
    cue.form !== 'finite' ||
    cue.strength !== 'speech' ||
    (tokens[verb]?.word.startsWith('t') && /^(?:told|tells?)$/.test((tokens[verb] as Token).word))
  )
    return null;
  const run = cueRun(tokens, verb);
  let end = run.last + 1;
  while (!endsClause(tokens, end) && end - verb < REACH) end++;
  const speaker = subjectAfter(tokens, run.last + 1, end - 1);
  return speaker && { speaker, cue: run };
}

/** Whether nothing but words that may begin a noun phrase stand between the quotation and the subject. */
function followsAtOnce(tokens: readonly Token[], first: number, subject: Mention): boolean {
  if (subject.first - first > 6) return false;
  for (let i = first; i < subject.first; i++) {
    const token = tokens[i];
    if (!isWord(token) || PREPOSITIONS.has(token.word) || CONJUNCTIONS.has(token.word) || BE_FORMS.has(token.word))
      return false;
  }
  return true;
}

/** Whether another verb stands first: "the actor held an audition and asked", but not "she laughed and said". */
const isFarVerb = (tokens: readonly Token[], at: number, verb: number): boolean =>
  CONJUNCTIONS.has(tokens[verb - 1]?.word ?? '') && verb - at > 5;

/** "Ann Lee, who owns a boat, said", "he chuckled". */
function followingCue(tokens: readonly Token[], at: number): Attribution | null {
  const start = tokens[at];
  if (!isWord(start) || CONJUNCTIONS.has(start.word) || BE_FORMS.has(start.word)) return null;
  for (let verb = at + 1; verb - at < REACH && !endsClause(tokens, verb); verb++) {
    const cue = cueAt(tokens, verb);
    if (cue?.form !== 'finite' || isFarVerb(tokens, at, verb)) continue;
    const speaker = subjectBefore(tokens, verb, at);
    if (!speaker || !followsAtOnce(tokens, at, speaker)) continue;
    return { speaker, cue: cueRun(tokens, verb) };
  }
  return null;
}

/** Any past form straight after a name or pronoun reports too: "…," she grinned. */
function openClassCue(tokens: readonly Token[], at: number): Attribution | null {
  let verb = at;
  while (isNamePart(tokens[verb]) || SUBJECT_PRONOUNS.has(tokens[verb]?.word ?? '')) verb++;
  const word = tokens[verb]?.word ?? '';
  if (verb === at || !word.endsWith('ed') || tokens[verb]?.capital) return null;
  const speaker = mentionIn(tokens, { first: at, last: verb - 1 });
  return speaker && { speaker, cue: { first: verb, last: verb } };
}

/** Whether the clause of a cue brings in something else than the quotation before it: "Lee said that …", "Lee said: “…”". */
function introducesMore(tokens: readonly Token[], cue: Run | null): boolean {
  let i = (cue?.last ?? 0) + 1;
  while (isWord(tokens[i]) && isAdverbial((tokens[i] as Token).word)) i++;
  const token = tokens[i];
  if (token === undefined || token.kind === 'stop' || token.kind === 'break') return false;
  if (token.kind === 'comma') return tokens[i + 1]?.kind === 'quotation';
  return !(isWord(token) && (PREPOSITIONS.has(token.word) || isNamePart(token)));
}

/** The attribution that follows the quotation at token `at`. */
export function frameAfter(narrative: Narrative, at: number): Attribution | null {
  const { tokens } = narrative;
  const signed = signature(narrative, at + 1);
  if (signed) return signed;
  const ending = endingOf(narrative, at);
  let first = at + 1;
  while (tokens[first]?.kind === 'comma' || tokens[first]?.kind === 'dash') first++;
  if (isAccordingTo(tokens, first)) {
    let end = first + 2;
    while (!endsClause(tokens, end) && end - first < REACH) end++;
    const speaker = subjectAfter(tokens, first + 2, end - 1);
    return speaker && { speaker, cue: { first, last: first + 1 } };
  }
  if (tokens[first]?.word === 'as') first++;
  const start = tokens[first];
  if (!isWord(start)) return null;
  const found =
    invertedCue(tokens, first) ??
    followingCue(tokens, first) ??
    (ending === 'comma' ? openClassCue(tokens, first) : null);
  if (!found) return null;
  if (ending === 'comma' || ending === 'question') return found;
  if (ending === 'none')
    return found.cue &&
      found.cue.first - first <= 3 &&
      CUE_VERBS.get((tokens[found.cue.first] as Token).word)?.strength === 'speech'
      ? found
      : null;
  return !isCapital(narrative.text, start) || !introducesMore(tokens, found.cue) ? found : null;
}

/**
 * The attribution at the end of a sentence that a quotation stands further left in: "A clerk who “steals” is held to
 * account, Lee said."
 */
export function frameAtEnd(narrative: Narrative, at: number): Attribution | null {
  const { tokens } = narrative;
  let pause = -1;
  let end = at + 1;
  for (; end - at < REACH; end++) {
    const kind = tokens[end]?.kind;
    if (kind === undefined || kind === 'stop' || kind === 'break' || kind === 'colon') break;
    if (kind === 'comma') pause = end;
    if (kind === 'quotation') {
      const found = frameAfter(narrative, end);
      if (found || endsSentence(narrative, end)) return found;
    }
  }
  if (pause < 0) return null;
  const found = followingCue(tokens, pause + 1);
  return found?.cue && !introducesMore(tokens, found.cue) ? found : null;
}

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
  while (last > from && /ly$/.test(tokens[last]?.word ?? '')) last--;
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
  const found = invertedCue(tokens, from);
  return found && found.speaker.last < pause && CUE_VERBS.get((tokens[from] as Token).word) ? found : null;
}

const isStance = (tokens: readonly Token[], verb: number): boolean =>
  CUE_VERBS.get((tokens[verb] as Token).word)?.strength !== 'speech';

/** Whether the verb at `verb` settles who speaks; "said she wants", "says it shows" leave it to the verb further left. */
function isFirm(tokens: readonly Token[], verb: number, { speaker }: Attribution): boolean {
  const strength = CUE_VERBS.get((tokens[verb] as Token).word)?.strength;
  if (speaker.kind !== 'pronoun') return strength !== 'attitude';
  return strength === 'speech' && (tokens[speaker.first] as Token).word !== 'it';
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
  let attitude: Attribution | null = null;
  let noun: Attribution | null = null;
  for (let i = at - 1; i >= from; i--) {
    if (!isWord(tokens[i])) continue;
    if (isAccordingTo(tokens, i)) {
      const speaker = subjectAfter(tokens, i + 2, at - 1);
      if (speaker) return { speaker, cue: { first: i, last: i + 1 } };
    }
    const found = cueBefore(tokens, i, { from, at });
    if (!found) noun ??= speechNounBefore(tokens, i, from);
    else if (isFirm(tokens, i, found) && !(isIntroduced && isStance(tokens, i))) return found;
    else attitude ??= found;
  }
  return noun ?? attitude ?? colonBefore(narrative, from, at);
}

/** The name or the noun for a speaker right before a colon: "More from the report: “…”". */
function phraseBefore(tokens: readonly Token[], pause: number, from: number): Mention | null {
  const { word } = tokens[pause - 1] as Token;
  const isNoun = isRoleNoun(word) && DETERMINERS.has(tokens[pause - 2]?.word ?? '');
  if (isNoun) return { first: pause - 2, last: pause - 1, kind: 'description' };
  return isNamePart(tokens[pause - 1]) ? nameEndingAt(tokens, pause - 1, from) : null;
}

/** A sentence that ends in a colon or comma before a quotation that begins as one: "Lee went further: “…”". */
function colonBefore(narrative: Narrative, from: number, at: number): Attribution | null {
  const { tokens } = narrative;
  for (let i = from; i < at; i++)
    if (isWord(tokens[i]) && CUE_VERBS.has((tokens[i] as Token).word) && isPassive(tokens, i, from)) return null;
  const pause = tokens[at - 1]?.kind === 'break' ? at - 2 : at - 1;
  const kind = tokens[pause]?.kind;
  if ((kind !== 'colon' && kind !== 'comma') || !beginsSentence(narrative, at)) return null;
  const speaker =
    leadingSubject(tokens, from, pause - 1) ?? (kind === 'colon' ? phraseBefore(tokens, pause, from) : null);
  return speaker && { speaker, cue: null };
}
