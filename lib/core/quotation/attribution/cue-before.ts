import { itemAt } from '../../item-at.ts';
import { CUE_VERBS } from '../../language/lexicon/cue-verbs.ts';
import { BE_FORMS, DETERMINERS, isAdverbial, isRoleNoun, PREPOSITIONS } from '../../language/lexicon/word-classes.ts';
import { withNamesBefore } from '../../language/mention/coordination.ts';
import { cueAt, cueRun } from '../../language/mention/cue-verb-at.ts';
import { type Attribution, endsClause, invertedCue, REACH } from '../../language/mention/inverted-cue.ts';
import { leadingSubject } from '../../language/mention/leading-subject.ts';
import { isNamePart, isTime, nameEndingAt } from '../../language/mention/name-part.ts';
import { headCanSpeak, referenceIn } from '../../language/mention/noun-phrase.ts';
import type { Reference, Run } from '../../language/mention/reference.ts';
import { subjectAfter } from '../../language/mention/subject-after.ts';
import { subjectBefore } from '../../language/mention/subject-before.ts';
import { topicAt } from '../../language/mention/topic.ts';
import { beginsSentence, type Narrative, sentenceStart } from '../../language/narrative/narrative.ts';
import { isWord, type Token } from '../../language/narrative/narrative-tokens.ts';
import { isInClosedAside } from './closed-aside.ts';
import { accordingToAt } from './cue-words.ts';
import { gerundSubject } from './gerund-subject.ts';
import { hasCue, isReceived, messageBefore, senderBefore } from './messages.ts';
import { convictionBefore, speechNounBefore, viewAt } from './speech-nouns.ts';

/** The agent after "by": "described by Ann Lee as". */
function agentAfter(tokens: readonly Token[], verb: number, to: number): Attribution | null {
  if (tokens[verb + 1]?.word !== 'by') return null;
  // "quoted by the paper as saying": the paper passes it on.
  const isPassedOn = /^(?:quoted|cited|reported|heard)$/.test(itemAt(tokens, verb).word);
  const speaker = subjectAfter(tokens, verb + 2, to);
  const after = speaker && tokens[speaker.last + 1];
  const isAgent =
    speaker &&
    !isPassedOn &&
    (speaker.last === to ||
      /^(?:as|that|whether|if|why|how)$/.test(after?.word ?? '') ||
      after?.kind === 'comma' ||
      after?.kind === 'colon');
  return isAgent ? { speaker, cue: { first: verb, last: verb } } : null;
}

/** Whether the verb at `verb` is a passive without the speaker as its subject: "was called". */
function isPassive(tokens: readonly Token[], verb: number, from: number): boolean {
  const { word } = itemAt(tokens, verb);
  if (
    CUE_VERBS.get(word)?.form === 'gerund' ||
    !/(?:ed|said|told|written|found|put|shown|seen|read|sung|begun)$/.test(word)
  )
    return false;
  if (/^(?:quoted|reported|heard)$/.test(word) && tokens[verb + 1]?.word === 'as') return false;
  if (word === 'quoted' && tokens[verb + 1]?.word === 'in') return false;
  for (let i = verb - 1; i >= from && isWord(tokens[i]) && isAdverbial(itemAt(tokens, i).word); i--) {
    if (BE_FORMS.has(itemAt(tokens, i).word)) return true;
  }
  return false;
}

/** "can expect", "should see": what readers may do, no one's thought. */
const isPossible = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:can|could|should|may|might|must)$/.test(tokens[verb - 1]?.word ?? '');

/** Words in which the clause behind a quotation names its subject. */
const SUBJECT_REACH = 12;

/** The subject of the clause behind the quotation at `at`: "Calling it “…,” Ann Lee left." */
function subjectBehind(tokens: readonly Token[], at: number): Reference | null {
  let end = at + 1;
  while (end - at < SUBJECT_REACH && !endsClause(tokens, end)) end++;
  return leadingSubject(tokens, at + 1, end - 1);
}

/**
 * An inverted cue between commas whose left side is no speaker: "The trouble, says Lee, is that", "In other words,
 * explained Lee".
 */
function insertedCue(tokens: readonly Token[], verb: number, from: number): Attribution | null {
  if (tokens[verb - 1]?.kind !== 'comma') return null;
  const inverted = invertedCue(tokens, verb);
  if (!inverted || isWord(tokens[inverted.speaker.last + 1])) return null;
  // "A review, in its way, reported a spike in crime"
  if (inverted.speaker.kind === 'description' && !headCanSpeak(tokens, inverted.speaker)) return null;
  const subject = subjectBefore(tokens, verb, from);
  // "It was over, said Lee: “…”"
  if (!subject || tokens[inverted.speaker.last + 1]?.kind === 'colon') return inverted;
  if (subject.kind !== 'description') return null;
  for (let i = subject.first; i <= subject.last; i++) if (isRoleNoun(tokens[i]?.word ?? '')) return null;
  return inverted;
}

/** Whom a messenger quotes before a colon: "The paper quotes Ann Lee: “…”". */
function quotedBefore(tokens: readonly Token[], verb: number, at: number): Attribution | null {
  if (!/^(?:quot|cit)(?:es?|ed)$/.test(itemAt(tokens, verb).word) || tokens[at - 1]?.kind !== 'colon') return null;
  const speaker = subjectAfter(tokens, verb + 1, at - 2);
  return speaker?.kind === 'name' && speaker.last === at - 2 ? { speaker, cue: { first: verb, last: verb } } : null;
}

/** "Nobody put it better than Lee: “…”" is not nobody's. */
const isNobody = (tokens: readonly Token[], { first }: Reference): boolean =>
  /^(?:nobody|none|few|everybody|everyone)$/.test(itemAt(tokens, first).word);

/** The attribution by the verb at `verb`, before the token at `at`; `null` when it is none, or nobody is its subject. */
export function cueBefore(
  tokens: readonly Token[],
  verb: number,
  { from, at }: { from: number; at: number },
): Attribution | null {
  const cue = cueAt(tokens, verb);
  if (!cue || (cue.strength === 'attitude' && isPossible(tokens, verb))) return null;
  const inserted = insertedCue(tokens, verb, from) ?? quotedBefore(tokens, verb, at);
  if (inserted) return inserted;
  const agent = agentAfter(tokens, verb, at - 1);
  const isParticiple =
    itemAt(tokens, verb).word.endsWith('ed') &&
    tokens[verb + 1]?.word === 'by' &&
    !tokens[verb + 2]?.word.endsWith('ing');
  const isKnownAs = itemAt(tokens, verb).word === 'referred' && tokens[verb + 2]?.word === 'as';
  if (agent || isParticiple || isKnownAs || isPassive(tokens, verb, from)) return agent;
  // "a film called “…”" gives a name; "what he called “…”" quotes.
  const speaker =
    cue.form === 'gerund'
      ? (gerundSubject(tokens, verb, from) ?? (verb - from < 3 ? subjectBehind(tokens, at) : null))
      : tokens[verb - 1]?.word === 'to'
        ? leadingSubject(tokens, from, verb - 1)
        : subjectBefore(tokens, verb, from);
  if (!speaker) return null;
  if (
    speaker.kind === 'description' &&
    verb === at - 1 &&
    /^(?:called|titled|dubbed|named|entitled|labell?ed|tagged)$/.test(itemAt(tokens, verb).word)
  )
    return null;
  return imaginedBy(tokens, speaker, from) ?? { speaker, cue: cueRun(tokens, verb) };
}

/** "Berg imagined Lee was thinking: “…”": the words are of him who imagines them. */
function imaginedBy(tokens: readonly Token[], { first }: Reference, from: number): Attribution | null {
  let verb = first - 1;
  while (
    verb > from &&
    isWord(tokens[verb]) &&
    (isRoleNoun(itemAt(tokens, verb).word) || tokens[verb]?.word === 'that')
  )
    verb--;
  if (!/^(?:imagin|pictur|envision|envisag)(?:e[ds]?|es)$/.test(tokens[verb]?.word ?? '')) return null;
  const speaker = subjectBefore(tokens, verb, from);
  return speaker && { speaker, cue: { first: verb, last: verb } };
}

/** "slammed Lee for saying", "accused him of wanting": the words are plainly neither the one's nor the other's. */
function isLaidAtOthers(tokens: readonly Token[], verb: number, from: number): boolean {
  const { word } = tokens[verb - 1] ?? { word: '' };
  if ((word !== 'for' && word !== 'of') || CUE_VERBS.get(itemAt(tokens, verb).word)?.form !== 'gerund') return false;
  for (let i = verb - 2; i > from; i--) {
    const cue = isWord(tokens[i]) ? cueAt(tokens, i) : null;
    if (cue?.strength === 'stance' && cue.form === 'finite') return !isPassive(tokens, i, from);
  }
  return false;
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
  const speaker = referenceIn(tokens, { first, last: colon - 1 });
  return speaker?.kind === 'name' ? { speaker: withNamesBefore(tokens, speaker, first), cue: null } : null;
}

/** Forms that are no orders. */
const PAST_CUE = /(?:ed|said|says|wrote|s)$/;

/** "Added Lee: “…”", "Said the mayor: “…”". */
function invertedBefore(tokens: readonly Token[], from: number, at: number): Attribution | null {
  const pause = tokens[at - 1]?.kind === 'break' ? at - 2 : at - 1;
  if (tokens[pause]?.kind !== 'colon' && tokens[pause]?.kind !== 'comma') return null;
  const found = CUE_VERBS.has(itemAt(tokens, from).word) ? invertedCue(tokens, from) : null;
  if (!found) return null;
  // "Said Lee, who was there, “…”": an apposition ends in the pause.
  const behind = tokens[found.speaker.last + 1];
  const isDescribed = behind?.kind === 'comma';
  // "Wrote Lee in the paper: “…”", not the order "Read Lee's report in the paper: “…”"
  const isSet =
    isWord(behind) &&
    PAST_CUE.test(itemAt(tokens, from).word) &&
    (PREPOSITIONS.has(behind.word) || isTime(behind)) &&
    !hasCue(tokens, found.speaker.last + 1, pause);
  return found.speaker.last === pause - 1 || isDescribed || isSet ? found : null;
}

const isStance = (tokens: readonly Token[], verb: number): boolean =>
  CUE_VERBS.get(itemAt(tokens, verb).word)?.strength !== 'speech';

/** Whether the verb at `verb` settles who speaks; "said she wants", "says it shows" leave it to the verb further left. */
function isFirm(tokens: readonly Token[], verb: number, { speaker }: Attribution): boolean {
  const strength = CUE_VERBS.get(itemAt(tokens, verb).word)?.strength;
  // "recalled that Lee lost the listeners, who wondered whether": whoever recalls it speaks.
  if (speaker.kind === 'description' && /^(?:who|which)$/.test(tokens[verb - 1]?.word ?? '')) return false;
  // "as long as the strikes continue": what is no speaker by its noun leaves it to the verb further left.
  if (speaker.kind === 'description' && !headCanSpeak(tokens, speaker)) return false;
  if (speaker.kind !== 'pronoun') return strength !== 'attitude';
  // "asked Lee why he had called it “…”"
  if (strength === 'stance' && /^(?:why|when|how)$/.test(tokens[speaker.first - 1]?.word ?? '')) return true;
  return strength === 'speech' && itemAt(tokens, speaker.first).word !== 'it';
}

/** Whether ", and" or ", but" at `at` introduces a clause with a subject of its own. */
function beginsClause(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.kind !== 'comma' || !['and', 'but'].includes(tokens[at]?.word ?? '')) return false;
  const next = tokens[at + 1];
  return isWord(next) && !isAdverbial(next.word) && !cueAt(tokens, at + 1);
}

/** Words between a verb and "that": "tweeted on Friday that". */
const LONGEST_SETTING = 4;

const INQUIRY =
  /^(?:police|troopers?|deputies|officers|officials|prosecutors|investigators|detectives|agents|authorities|records|documents)$/;

const isTold = (tokens: readonly Token[], { first }: Run): boolean =>
  /^(?:told|tells?)$/.test(itemAt(tokens, first).word);

/** The verb of speech that governs the clause of another: "Lee said that Day had told him that “…”" is Lee's. */
function governingCue(tokens: readonly Token[], { speaker, cue }: Attribution, from: number): Attribution | null {
  if (!cue || speaker.first > cue.first) return null;
  let that = speaker.first - 1;
  while (that > from && isWord(tokens[that]) && itemAt(tokens, that).word !== 'that' && speaker.first - that < 4)
    that--;
  // "Lee said Day had told him that “…”"
  const isBare = isWord(tokens[speaker.first - 1]) && cueAt(tokens, speaker.first - 1)?.form === 'finite';
  if (isBare) that = speaker.first;
  else if (tokens[that]?.word !== 'that') return null;
  for (let verb = that - 1; verb > from && that - verb <= LONGEST_SETTING; verb--) {
    const found = isWord(tokens[verb]) ? cueAt(tokens, verb) : null;
    if (found?.form !== 'finite' || found.strength !== 'speech') continue;
    // "The paper reported that Lee said": a messenger.
    if (itemAt(tokens, verb).word.startsWith('report')) return null;
    const higher = cueBefore(tokens, verb, { from, at: that });
    // "Troopers say Lee told them": what an inquiry was told is passed on.
    if (higher && isTold(tokens, cue) && INQUIRY.test(itemAt(tokens, higher.speaker.last).word)) return null;
    return higher && higher.speaker.kind !== 'description' ? higher : null;
  }
  return null;
}

/** Who is named with a colon, behind a verb, or as the sender of what is quoted. */
const labelOrMessage = (tokens: readonly Token[], from: number, at: number): Attribution | null =>
  labelBefore(tokens, from, at) ??
  invertedBefore(tokens, from, at) ??
  senderBefore(tokens, from, at) ??
  messageBefore(tokens, from, at);

/** The attribution in the part of its sentence before the quotation at token `at`. */
export function frameBefore(narrative: Narrative, at: number): Attribution | null {
  const { tokens } = narrative;
  const from = Math.max(sentenceStart(narrative, at), at - REACH);
  if (from >= at) return null;
  const label = labelOrMessage(tokens, from, at);
  if (label) return label;
  if (isReceived(tokens, at)) return null;
  // Speech in full follows a verb of speech; "dismissed the story, “…”" needs another one further left.
  const isIntroduced = ['comma', 'colon'].includes(tokens[at - 1]?.kind ?? '') && beginsSentence(narrative, at);
  const isPaused = tokens[at - 1]?.kind !== 'word';
  let isNewClause = false;
  let attitude: Attribution | null = null;
  let noun: Attribution | null = null;
  let aside: Attribution | null = null;
  for (let i = at - 1; i >= from; i--) {
    if (!isWord(tokens[i])) continue;
    const isAside = itemAt(tokens, i).word === 'per' && i > from;
    const source = isAside ? null : accordingToAt(tokens, i);
    const speaker = source && subjectAfter(tokens, source.last + 1, at - 1);
    if (speaker) return { speaker, cue: source };
    const view = viewAt(tokens, i);
    if (view && view.speaker.kind !== 'pronoun') return view;
    if (isInClosedAside(tokens, i, { from, to: at })) {
      // "The point, as Lee sees it, is that": where nobody else says it.
      if (tokens[i + 1]?.word === 'it') aside ??= cueBefore(tokens, i, { from, at });
      continue;
    }
    isNewClause ||= beginsClause(tokens, i);
    if (isNewClause && isStance(tokens, i)) continue;
    if (isLaidAtOthers(tokens, i, from)) return null;
    const found = cueBefore(tokens, i, { from, at });
    if (!found) noun ??= speechNounBefore(tokens, i, from) ?? convictionBefore(tokens, i, from);
    else if (isNobody(tokens, found.speaker)) continue;
    else if (isFirm(tokens, i, found) && !(isIntroduced && isStance(tokens, i)))
      return (isPaused ? null : governingCue(tokens, found, from)) ?? found;
    else attitude ??= found;
  }
  return noun ?? attitude ?? aside ?? topicBefore(tokens, from, at) ?? colonBefore(narrative, from, at);
}

/** The name or the noun for a speaker right before a colon: "More from the report: “…”". */
function phraseBefore(tokens: readonly Token[], pause: number, from: number): Reference | null {
  if (pause <= from) return null;
  const { word } = itemAt(tokens, pause - 1);
  const isNoun = isRoleNoun(word) && DETERMINERS.has(tokens[pause - 2]?.word ?? '');
  if (isNoun) return { first: pause - 2, last: pause - 1, kind: 'description' };
  const name = isNamePart(tokens[pause - 1]) ? nameEndingAt(tokens, pause - 1, from) : null;
  if (name?.kind !== 'name') return name;
  // "The words came from Ann Lee and Tom Barr: “…”"
  let first = name.first;
  while (first > from && isWord(tokens[first - 1]) && tokens[first - 1]?.word !== 'from') first--;
  return withNamesBefore(tokens, name, first);
}

/** "To Ann Lee, “the bridge is safe”", at the start of a sentence or a clause. */
function topicBefore(tokens: readonly Token[], from: number, at: number): Attribution | null {
  const { word } = tokens[at - 1] ?? { word: '' };
  // "For Ann Lee, who led the work, the lesson is that “…”"
  const about =
    word === 'that' && /^(?:is|was)$/.test(tokens[at - 2]?.word ?? '') ? topicAt(tokens, from, /^for$/) : null;
  if (about) return { speaker: about, cue: null };
  if (tokens[at - 1]?.kind !== 'comma') return null;
  let first = at - 1;
  while (first > from && isWord(tokens[first - 1]) && tokens[first]?.word !== 'to') first--;
  const before = tokens[first - 1];
  const opens = first === from || !isWord(before) || /^(?:and|but|because|that|since)$/.test(before.word);
  const speaker = opens ? topicAt(tokens, first, /^to$/) : null;
  return speaker?.last === at - 2 ? { speaker, cue: null } : null;
}

/** "It gets better: “…”" says nothing of a speaker. */
const isThing = (tokens: readonly Token[], reference: Reference): boolean =>
  isNobody(tokens, reference) ||
  (reference.kind === 'pronoun' && ['it', 'we', 'you'].includes(itemAt(tokens, reference.first).word));

/** "CLICK HERE for more: “…”": several words in capitals are a link. */
function isShouted({ text, tokens }: Narrative, { first, last }: Reference): boolean {
  const written = text.slice(itemAt(tokens, first).start, itemAt(tokens, last).end);
  return first < last && written === written.toUpperCase();
}

/** A sentence that ends in a colon or comma before a quotation that begins as one: "Lee went further: “…”". */
function colonBefore(narrative: Narrative, from: number, at: number): Attribution | null {
  const { tokens } = narrative;
  for (let i = from; i < at; i++)
    if (isWord(tokens[i]) && CUE_VERBS.has(itemAt(tokens, i).word) && isPassive(tokens, i, from)) return null;
  const pause = tokens[at - 1]?.kind === 'break' ? at - 2 : at - 1;
  const kind = tokens[pause]?.kind;
  if ((kind !== 'colon' && kind !== 'comma') || !beginsSentence(narrative, at)) return null;
  const topic = kind === 'colon' ? topicAt(tokens, from) : null;
  if (topic) return { speaker: topic, cue: null };
  const leading = leadingSubject(tokens, from, pause - 1);
  const speaker =
    leading && !isThing(tokens, leading) && !isShouted(narrative, leading)
      ? leading
      : kind === 'colon'
        ? phraseBefore(tokens, pause, from)
        : null;
  return speaker && { speaker, cue: null };
}
