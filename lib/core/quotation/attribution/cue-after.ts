import { itemAt } from '../../item-at.ts';
import { CUE_VERBS, SPEECH_NOUNS } from '../../language/lexicon/cue-verbs.ts';
import {
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverbial,
  isAuxiliary,
  isRoleNoun,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TITLES,
} from '../../language/lexicon/word-classes.ts';
import { withNamesBefore } from '../../language/mention/coordination.ts';
import { cueAt, cueRun, isPerceived } from '../../language/mention/cue-verb-at.ts';
import { type Attribution, endsClause, invertedCue, REACH } from '../../language/mention/inverted-cue.ts';
import { leadingSubject } from '../../language/mention/leading-subject.ts';
import { isNamePart } from '../../language/mention/name-part.ts';
import { referenceIn } from '../../language/mention/noun-phrase.ts';
import type { Reference } from '../../language/mention/reference.ts';
import { subjectAfter } from '../../language/mention/subject-after.ts';
import { subjectBefore } from '../../language/mention/subject-before.ts';
import { endingOf, endsSentence, isCapital, type Narrative } from '../../language/narrative/narrative.ts';
import { isWord, type Token } from '../../language/narrative/narrative-tokens.ts';
import { accordingToAt, followsAtOnce } from './cue-words.ts';
import { ownerOf, viewAt } from './speech-nouns.ts';

/** A name alone between a dash or bracket and the end of its line: "… safe." — Ann Lee. */
function signature({ tokens, text, spans }: Narrative, at: number): Attribution | null {
  let i = at;
  if (tokens[i]?.kind === 'break') i++;
  const mark = tokens[i];
  const isBracket = mark?.kind === 'open' && text[mark.start] === '[';
  // A pull quote's mark is closed after the name in the line below it.
  const isPulled = i > at && spans[itemAt(tokens, at - 1).quotation]?.closed === false;
  if (isPulled && isWord(mark)) i--;
  else if (!(mark?.kind === 'dash' || isBracket)) return null;
  let last = i;
  while (isWord(tokens[last + 1]) && last - i < 8) last++;
  const start = tokens[i + 1];
  const isTitled = isWord(start) && (isRoleNoun(start.word) || TITLES.has(start.word) || start.word === 'the');
  if (!(isNamePart(start) || isTitled) || !isNamePart(tokens[last])) return null;
  const after = tokens[last + 1]?.kind;
  if (
    after === 'quotation' ||
    after === 'colon' ||
    after === 'dash' ||
    (isBracket && after !== 'close' && after !== 'comma')
  )
    return null;
  const speaker = referenceIn(tokens, { first: i + 1, last });
  return speaker?.kind === 'name' ? { speaker: withNamesBefore(tokens, speaker, i + 1), cue: null } : null;
}

/** Whether another verb is first: "the actor held an audition and asked", but not "she laughed and said". */
const isFarVerb = (tokens: readonly Token[], at: number, verb: number): boolean =>
  CONJUNCTIONS.has(tokens[verb - 1]?.word ?? '') && verb - at > 5;

/** What begins a remark on the quotation rather than its attribution: "though she warned", "echoing some who said". */
const opensAside = (token: Token): boolean =>
  !isNamePart(token) &&
  !isRoleNoun(token.word) &&
  (/^(?:though|although|while|whereas|because|since|when|if|unless)$/.test(token.word) || token.word.endsWith('ing'));

/** Whom a recording or a memory shows: "…,” the video showed Ann Lee telling the crowd", "Tom Day recalled her saying". */
function shownBy(tokens: readonly Token[], verb: number): Attribution | null {
  if (
    !/^(?:show(?:s|ed)|captur(?:es|ed)|caught|record(?:s|ed)|recall(?:s|ed)|remember(?:s|ed)|hear[ds]?)$/.test(
      itemAt(tokens, verb).word,
    )
  )
    return null;
  let said = verb + 1;
  while (isWord(tokens[said]) && CUE_VERBS.get(itemAt(tokens, said).word)?.form !== 'gerund') said++;
  const speaker = isWord(tokens[said]) ? referenceIn(tokens, { first: verb + 1, last: said - 1 }) : null;
  return speaker && { speaker: withNamesBefore(tokens, speaker, verb + 1), cue: { first: said, last: said } };
}

/** Whom a messenger quotes behind the words: "…,” the paper quoted Ann Lee as saying". */
function passedOnBy(tokens: readonly Token[], verb: number): Attribution | null {
  const shown = shownBy(tokens, verb);
  if (shown) return shown;
  if (!/^(?:quot(?:ed?|es)|cit(?:ed?|es))$/.test(itemAt(tokens, verb).word)) return null;
  let as = verb + 1;
  while (isWord(tokens[as]) && itemAt(tokens, as).word !== 'as') as++;
  const said = tokens[as + 1];
  if (!isWord(said) || CUE_VERBS.get(said.word)?.form !== 'gerund') return null;
  const speaker = referenceIn(tokens, { first: verb + 1, last: as - 1 });
  return speaker && { speaker: withNamesBefore(tokens, speaker, verb + 1), cue: { first: as + 1, last: as + 1 } };
}

/** The end of the clause that begins at `at`. */
function clauseEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (!endsClause(tokens, end) && end - at < REACH) end++;
  return end - 1;
}

/** "…,” was how Ann Lee put it", "…,” was all Ann Lee would say", "…”: that is what Ann Lee wrote". */
function wasHow(tokens: readonly Token[], at: number): Attribution | null {
  const be = /^(?:that|this)$/.test(tokens[at]?.word ?? '') ? at + 1 : at;
  if (!/^(?:is|was)$/.test(tokens[be]?.word ?? '') || !/^(?:how|what|all)$/.test(tokens[be + 1]?.word ?? ''))
    return null;
  const speaker = leadingSubject(tokens, be + 2, clauseEnd(tokens, be + 2));
  const verb = (speaker?.last ?? at) + 1;
  const { word } = tokens[verb] ?? { word: '' };
  const behind = `${tokens[verb + 1]?.word} ${tokens[verb + 2]?.word}`;
  const isToSay = /^ha(?:d|s|ve)$/.test(word)
    ? behind === 'to say'
    : /^(?:would|could) say /.test(`${word} ${behind} `);
  const isSaid =
    isToSay || /^(?:puts?|describe[sd]|sum(?:s|med))$/.test(word) || cueAt(tokens, verb)?.strength === 'speech';
  return speaker && isSaid ? { speaker, cue: { first: verb, last: verb } } : null;
}

const OPENS_NOUN = /^(?:is|was|are|were|came)$/;

/** "…,” came Ann Lee's reply". */
function wasNounBy(tokens: readonly Token[], at: number): Attribution | null {
  let noun = at + 1;
  while (isWord(tokens[noun]) && !SPEECH_NOUNS.has(itemAt(tokens, noun).word)) noun++;
  const speaker = isWord(tokens[noun]) ? ownerOf(tokens, noun, at + 1) : null;
  return speaker && { speaker, cue: { first: noun, last: noun } };
}

/** "…” was the verdict of Ann Lee", "…,” came the reply from Ann Lee". */
function wasNounOf(tokens: readonly Token[], at: number): Attribution | null {
  const noun = at + 2;
  if (!OPENS_NOUN.test(tokens[at]?.word ?? '')) return null;
  const isOf = SPEECH_NOUNS.has(tokens[noun]?.word ?? '') && /^(?:of|from)$/.test(tokens[noun + 1]?.word ?? '');
  if (!isOf || tokens[at + 1]?.word !== 'the') return wasNounBy(tokens, at);
  const speaker = subjectAfter(tokens, noun + 2, clauseEnd(tokens, noun + 2));
  return speaker && { speaker, cue: { first: noun, last: noun } };
}

/** "…” The words are those of Ann Lee", "…” Those were the words of Ann Lee". */
function areWordsOf(tokens: readonly Token[], at: number): Attribution | null {
  const noun = DETERMINERS.has(tokens[at]?.word ?? '') ? at + 1 : at;
  const be = /^(?:words|sentiments|thoughts|remarks|lines?)$/.test(tokens[noun]?.word ?? '') ? noun + 1 : -1;
  if (!BE_FORMS.has(tokens[be]?.word ?? '') || !/^(?:those|that)$/.test(tokens[be + 1]?.word ?? '')) return null;
  if (tokens[be + 2]?.word !== 'of') return null;
  const speaker = subjectAfter(tokens, be + 3, clauseEnd(tokens, be + 3));
  return speaker && { speaker, cue: { first: noun, last: noun } };
}

/** "was called “a traitor” by Ann Lee": the agent of a passive before the quotation at `at`. */
function agentBehind(tokens: readonly Token[], at: number): Attribution | null {
  if (tokens[at + 1]?.word !== 'by') return null;
  const verb = tokens[at - 1]?.word === 'as' ? at - 2 : at - 1;
  const isPassive =
    CUE_VERBS.get(tokens[verb]?.word ?? '')?.form === 'finite' && BE_FORMS.has(tokens[verb - 1]?.word ?? '');
  if (!isPassive) return null;
  const speaker = subjectAfter(tokens, at + 2, clauseEnd(tokens, at + 2));
  return speaker && { speaker, cue: { first: verb, last: verb } };
}

/** What keeps somebody from saying it, or says it of somebody else: "declined to say", "was asked to explain". */
const isKept = ({ word, capital }: Token): boolean =>
  capital ||
  CUE_VERBS.has(word) ||
  /^(?:not|never|declin|refus|fail|forg|unable|unwilling|reluctant|yet)|n't$/.test(word);

/** "Ann Lee kept saying". */
const GOING_ON = /^(?:kept|keeps|began|started)$/;

/** Whose verb another depends on: "Ann Lee was quick to add", "could not resist adding", "ended by saying". */
function subjectOfDependent(tokens: readonly Token[], verb: number, at: number): Reference | null {
  const joint = tokens[verb - 1]?.word ?? '';
  const isGerund = CUE_VERBS.get(itemAt(tokens, verb).word)?.form === 'gerund';
  if (isGerund && GOING_ON.test(joint)) return subjectBefore(tokens, verb - 1, at);
  if (!(isGerund ? /^(?:resist|help|by)$/ : /^to$/).test(joint)) return null;
  let main = at + 1;
  while (main < verb - 1 && !(isNamePart(tokens[main - 1]) && !isNamePart(tokens[main]))) main++;
  const speaker = leadingSubject(tokens, at, verb - 2) ?? subjectBefore(tokens, main, at);
  if (!speaker || speaker.last >= verb - 2) return null;
  const between = tokens.slice(speaker.last + 1, /^(?:resist|help)$/.test(joint) ? speaker.last + 1 : verb - 1);
  return between.every((token) => isWord(token) && !isKept(token)) ? speaker : null;
}

const TELLING = /^(?:told|asked|warned|informed|advised|reminded|assured|instructed)$/;

/** Whether a verb makes its subject the listener: "Ann Lee was told". */
function isToldTo(tokens: readonly Token[], verb: number): boolean {
  if (!TELLING.test(itemAt(tokens, verb).word)) return false;
  let be = verb - 1;
  while (isWord(tokens[be]) && isAdverbial(itemAt(tokens, be).word) && !BE_FORMS.has(itemAt(tokens, be).word)) be--;
  return BE_FORMS.has(tokens[be]?.word ?? '');
}

/** "…,” Ann Lee was told by Tom Day": the agent is who said it. */
function tellerOf(tokens: readonly Token[], verb: number): Attribution | null {
  const speaker = tokens[verb + 1]?.word === 'by' ? subjectAfter(tokens, verb + 2, clauseEnd(tokens, verb + 2)) : null;
  return speaker && { speaker, cue: { first: verb, last: verb } };
}

/** "Ann Lee, who owns a boat, said", "he chuckled". */
function followingCue(tokens: readonly Token[], at: number): Attribution | null {
  const start = tokens[at];
  if (!isWord(start) || CONJUNCTIONS.has(start.word) || BE_FORMS.has(start.word) || opensAside(start)) return null;
  for (let verb = at + 1; verb - at < REACH && !endsClause(tokens, verb); verb++) {
    const cue = cueAt(tokens, verb);
    if (cue && isToldTo(tokens, verb)) return tellerOf(tokens, verb);
    const isHeard = isPerceived(tokens, verb);
    const isHeardTo = tokens[verb - 1]?.word === 'to' && isPerceived(tokens, verb - 1);
    const depending = cue && !isHeardTo ? subjectOfDependent(tokens, verb, at) : null;
    if (!cue || (cue.form !== 'finite' && !isHeard && !depending) || isFarVerb(tokens, at, verb)) continue;
    // "A man who identified himself as a clerk said": the verb is of the clause within.
    if (tokens[verb - 1]?.word === 'who' && isWord(tokens[verb - 2])) continue;
    const speaker = depending ?? subjectBefore(tokens, isHeardTo ? verb - 2 : isHeard ? verb - 1 : verb, at);
    const passedOn = speaker && passedOnBy(tokens, verb);
    if (passedOn) return passedOn;
    if (!speaker || !followsAtOnce(tokens, at, speaker)) continue;
    return { speaker, cue: cueRun(tokens, verb) };
  }
  return null;
}

/** Words for the listener, and for when or where: "told the council on Monday". */
const LONGEST_HEARER = 8;
const OPENS_REPORT = /^(?:that|if|whether|how|why|what|when|to|about|of|truth|story|stories|tale|lies?|jokes?)$/;

/** Whether from `at` on there is nobody but the listener, up to the end of the sentence. */
function isHearer(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i - at <= LONGEST_HEARER; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'stop' || token.kind === 'break') return i > at;
    if (!isWord(token) || OPENS_REPORT.test(token.word) || token.word.endsWith('ed')) return false;
    if (isAuxiliary(token.word) || (i > at && SUBJECT_PRONOUNS.has(token.word)) || CUE_VERBS.has(token.word))
      return false;
  }
  return false;
}

/** Whether the clause of a cue introduces something else than the quotation before it: "Lee said that …", "Lee said: “…”". */
function introducesMore(tokens: readonly Token[], { cue, speaker }: Attribution): boolean {
  let i = Math.max(cue?.last ?? 0, speaker.last) + 1;
  while (isWord(tokens[i]) && isAdverbial(itemAt(tokens, i).word)) i++;
  const token = tokens[i];
  if (token === undefined || token.kind === 'stop' || token.kind === 'break') return false;
  if (/^(?:told|tells?)$/.test(tokens[cue?.last ?? 0]?.word ?? '') && isHearer(tokens, i)) return false;
  if (token.kind === 'comma') return tokens[i + 1]?.kind === 'quotation';
  return !(isWord(token) && (PREPOSITIONS.has(token.word) || isNamePart(token)));
}

const isSpeechCue = (tokens: readonly Token[], { cue }: Attribution): boolean =>
  CUE_VERBS.get(tokens[cue?.first ?? -1]?.word ?? '')?.strength === 'speech';

/** Without a comma, only a verb of speech close by can belong to the quotation. */
const isClose = (tokens: readonly Token[], first: number, found: Attribution): boolean =>
  isSpeechCue(tokens, found) &&
  ((found.cue?.first ?? 0) - first <= 3 || (found.cue?.first ?? 0) - found.speaker.last === 1);

/** "According to Ann Lee" at `first`. */
function sourceAt(tokens: readonly Token[], first: number): Attribution | null {
  const source = accordingToAt(tokens, first);
  if (!source) return null;
  const speaker = subjectAfter(tokens, source.last + 1, clauseEnd(tokens, source.last + 1));
  return speaker && { speaker, cue: source };
}

/** The attribution that follows the quotation at token `at`. */
export function frameAfter(narrative: Narrative, at: number): Attribution | null {
  const { tokens } = narrative;
  const signed = signature(narrative, at + 1);
  if (signed) return signed;
  const ending = endingOf(narrative, at);
  let first = at + 1;
  while (tokens[first]?.kind === 'comma' || tokens[first]?.kind === 'dash') first++;
  if (accordingToAt(tokens, first)) return sourceAt(tokens, first);
  const said = tokens[first]?.kind === 'colon' ? first + 1 : first;
  const isPointing = /^(?:that|this|those|these)$/.test(tokens[said]?.word ?? '');
  const noun = isPointing ? said + 1 : first;
  const view =
    viewAt(tokens, first) ??
    wasHow(tokens, said) ??
    wasNounOf(tokens, noun) ??
    areWordsOf(tokens, said) ??
    agentBehind(tokens, at);
  if (view) return view;
  if (tokens[first]?.word === 'as') first++;
  // "…” So says Ann Lee."
  if (/^(?:so|thus)$/.test(tokens[first]?.word ?? '')) return invertedCue(tokens, first + 1);
  const start = tokens[first];
  if (!isWord(start)) return null;
  const found = invertedCue(tokens, first) ?? followingCue(tokens, first);
  if (!found) return null;
  if (ending === 'comma' || ending === 'question') return found;
  if (ending === 'none') return isClose(tokens, first, found) ? found : null;
  if (!isCapital(narrative.text, start)) return found;
  // A new sentence: it reports the quotation only where it reports nothing else.
  return isSpeechCue(tokens, found) && !introducesMore(tokens, found) ? found : null;
}

/** Other quotations of the sentence that may be between a quotation and its attribution: "a “…”, a “…” and a “…”". */
const MAX_PASSED = 3;

/**
 * The attribution at the end of a sentence that a quotation is further left in: "A clerk who “steals” is held to
 * account, Lee said."
 */
export function frameAtEnd(narrative: Narrative, at: number): Attribution | null {
  const { tokens } = narrative;
  const pauses: number[] = [];
  let passed = 0;
  for (let end = at + 1; end - at < REACH && passed <= MAX_PASSED; end++) {
    const kind = tokens[end]?.kind;
    if (kind === undefined || kind === 'stop' || kind === 'break' || kind === 'colon') break;
    if (kind === 'comma') pauses.unshift(end);
    if (kind === 'quotation') {
      passed++;
      const found = frameAfter(narrative, end);
      if (found || endsSentence(narrative, end)) return found;
    }
  }
  return closingCue(tokens, pauses);
}

/** The attribution behind one of some commas, the last first: "…, Lee said", "…, Lee said, pointing at the river". */
function closingCue(tokens: readonly Token[], pauses: readonly number[]): Attribution | null {
  for (const [i, pause] of pauses.entries()) {
    const view = viewAt(tokens, pause + 1) ?? sourceAt(tokens, pause + 1);
    if (view) return view;
    const found = followingCue(tokens, pause + 1);
    if (!found?.cue || introducesMore(tokens, found)) continue;
    if (i === 0 || (isSpeechCue(tokens, found) && tokens[found.cue.last + 1]?.kind === 'comma')) return found;
  }
  return null;
}

/** The attribution that closes the sentence from `from` to `to`, which quotes nothing: "The plan may fail, Lee said." */
export function attributionClosing(tokens: readonly Token[], from: number, to: number): Attribution | null {
  let isLast = true;
  for (let pause = to - 1; pause > from; pause--) {
    if (tokens[pause]?.kind !== 'comma') continue;
    const found = invertedCue(tokens, pause + 1) ?? followingCue(tokens, pause + 1);
    if (found?.cue && isSpeechCue(tokens, found) && !introducesMore(tokens, found))
      // "Change, Lee said, must come": in the midst of its sentence it is between commas.
      return isLast || (isWord(tokens[found.cue.last]) && tokens[found.cue.last + 1]?.kind === 'comma') ? found : null;
    isLast = false;
  }
  return null;
}
