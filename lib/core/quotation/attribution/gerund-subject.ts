import { itemAt } from '../../item-at.ts';
import { SPEECH_NOUNS } from '../../language/lexicon/cue-verbs.ts';
import {
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS,
  DOCUMENTS,
  ISSUED_DOCUMENTS,
  isAdverbial,
  isRoleNoun,
  PREPOSITIONS,
} from '../../language/lexicon/word-classes.ts';
import { withNamesBefore } from '../../language/mention/coordination.ts';
import { cueAt, isPerceived } from '../../language/mention/cue-verb-at.ts';
import { invertedCue } from '../../language/mention/inverted-cue.ts';
import { leadingSubject } from '../../language/mention/leading-subject.ts';
import { isNamePart, nameEndingAt } from '../../language/mention/name-part.ts';
import { referenceIn } from '../../language/mention/noun-phrase.ts';
import type { Reference } from '../../language/mention/reference.ts';
import { subjectAfter } from '../../language/mention/subject-after.ts';
import { subjectBefore } from '../../language/mention/subject-before.ts';
import { isWord, type Token } from '../../language/narrative/narrative-tokens.ts';

/** Behind these a name is where something is done, or to whom. */
const NO_SUBJECT_BEHIND = /^(?:at|to|on|in|about|against|after|through|near|outside|along|into|across|past)$/;

/** The subject of a gerund: what is right before it, otherwise what the sentence begins with. */
export function gerundSubject(tokens: readonly Token[], verb: number, from: number): Reference | null {
  let last = verb - 1;
  while (last > from && tokens[last]?.word.endsWith('ly')) last--;
  const before = tokens[last];
  if (isWord(before) && BE_FORMS.has(before.word)) return subjectBefore(tokens, verb, from);
  if (isPerceived(tokens, verb)) return subjectBefore(tokens, verb - 1, from);
  const quoted = quotedAs(tokens, verb, from);
  if (quoted) return quoted;
  if (tokens[verb]?.word === 'reading' && isWord(before) && !isNamePart(before))
    return thingEndingAt(tokens, last, from);
  if (isWord(before) && !isAdverbial(before.word) && !PREPOSITIONS.has(before.word) && !CONJUNCTIONS.has(before.word)) {
    if (isNamePart(before)) {
      const name = nameEndingAt(tokens, last, from);
      const isObject = name && NO_SUBJECT_BEHIND.test(tokens[name.first - 1]?.word ?? '');
      return isObject ? (leadingSubject(tokens, from, verb - 1) ?? name) : name;
    }
    // "issued a statement saying": the statement says it, but whoever issued it speaks.
    const done = verbOfDocument(tokens, last, from);
    const thing = thingEndingAt(tokens, last, from);
    const subject = RECEIVES.test(done) ? null : subjectBefore(tokens, verb, from);
    // "has issued a report concluding"
    const isOfVerb =
      subject?.kind === 'description' &&
      thing !== null &&
      subject.first < thing.first &&
      itemAt(tokens, subject.first).word === done;
    const near = isOfVerb ? thing : (subject ?? thing ?? subjectBefore(tokens, verb, from));
    const isIssued = isRoleNoun(before.word)
      ? FILES.test(done) || (ISSUED_DOCUMENTS.has(before.word) && !RECEIVES.test(done))
      : true;
    return isIssued && near?.kind !== 'pronoun' ? (leadingSubject(tokens, from, last) ?? near) : near;
  }
  return subjectApart(tokens, from, verb);
}

/** The subject of a gerund that a comma or a small word parts from what is before. */
const subjectApart = (tokens: readonly Token[], from: number, verb: number): Reference | null =>
  makerBefore(tokens, from, verb) ??
  insertedSubject(tokens, from, verb) ??
  leadingSubject(tokens, from, verb - 1) ??
  postponedSubject(tokens, from, verb) ??
  invertedSubject(tokens, from, verb) ??
  subjectOfSpeech(tokens, from, verb);

const FILES =
  /^(?:filed|files|lodged|lodges|issued|issues|released|releases|published|publishes|wrote|writes|signed|made)$/;

const RECEIVES = /^(?:saw|sees|got|gets|received|receives|found|noticed|cited|cites|quoted|obtained|held|carried)$/;

/** What the subject does with the document before a gerund: "filed" in "Lee filed a formal complaint alleging". */
function verbOfDocument(tokens: readonly Token[], noun: number, from: number): string {
  for (let i = noun - 1; i > from && noun - i <= LONGEST_THING; i--)
    if (DETERMINERS.has(itemAt(tokens, i).word)) return itemAt(tokens, i - 1).word;
  return '';
}

const MADE = /^(?:made|gave|delivered|wrote|sent|posted|recorded|released|issued)$/;

/** Who made the remarks that a gerund goes on from: "seized on remarks Ann Lee made in May, saying that". */
function makerBefore(tokens: readonly Token[], from: number, verb: number): Reference | null {
  if (tokens[verb - 1]?.kind !== 'comma') return null;
  let made = verb - 2;
  while (made > from && isWord(tokens[made]) && !MADE.test(itemAt(tokens, made).word)) made--;
  const name = isNamePart(tokens[made - 1]) ? nameEndingAt(tokens, made - 1, from) : null;
  const noun = name ? (tokens[name.first - 1]?.word ?? '') : '';
  const isRemark = SPEECH_NOUNS.has(noun) || DOCUMENTS.has(noun) || ISSUED_DOCUMENTS.has(noun);
  return name?.kind === 'name' && MADE.test(tokens[made]?.word ?? '') && isRemark ? name : null;
}

/** The subject of a clause between commas right before a gerund: "The harbour is shut, Lee said, adding that". */
function insertedSubject(tokens: readonly Token[], from: number, verb: number): Reference | null {
  if (tokens[verb - 1]?.kind !== 'comma') return null;
  let pause = verb - 2;
  while (pause > from && isWord(tokens[pause])) pause--;
  if (tokens[pause]?.kind !== 'comma') return null;
  for (let i = pause + 2; i < verb - 1; i++) {
    const cue = cueAt(tokens, i);
    if (cue?.form !== 'finite' || cue.strength !== 'speech') continue;
    const subject = subjectBefore(tokens, i, pause + 1);
    return subject?.first === pause + 1 ? subject : null;
  }
  return null;
}

/** The name behind "was" in a sentence that begins with its setting: "Among those to welcome it was Ann Lee, saying". */
function postponedSubject(tokens: readonly Token[], from: number, verb: number): Reference | null {
  if (tokens[verb - 1]?.kind !== 'comma' || !PREPOSITIONS.has(itemAt(tokens, from).word)) return null;
  let be = verb - 2;
  while (be > from && isWord(tokens[be]) && !BE_FORMS.has(itemAt(tokens, be).word)) be--;
  const subject = be > from && isWord(tokens[be]) ? subjectAfter(tokens, be + 1, verb - 2) : null;
  return subject?.kind === 'name' && subject.last === verb - 2 ? subject : null;
}

/** The subject of an inverted cue further left, which speaks on: "said Ann Lee at the time, adding that". */
function invertedSubject(tokens: readonly Token[], from: number, to: number): Reference | null {
  for (let i = to - 1; i >= from; i--) {
    const found = isWord(tokens[i]) && (i === from || !isWord(tokens[i - 1])) ? invertedCue(tokens, i) : null;
    if (found) return found.speaker;
  }
  return null;
}

/** The subject of a verb of speech further left: "The clinic confirmed it, stating that". */
function subjectOfSpeech(tokens: readonly Token[], from: number, to: number): Reference | null {
  for (let i = from + 1; i < to; i++) if (cueAt(tokens, i)?.form === 'finite') return subjectBefore(tokens, i, from);
  return null;
}

/** Whom somebody else quotes: "quoted Ann Lee as saying". */
function quotedAs(tokens: readonly Token[], verb: number, from: number): Reference | null {
  if (tokens[verb - 1]?.word !== 'as') return null;
  // "quoted Ann Lee, the mayor, as saying"
  const isApposed = tokens[verb - 2]?.kind === 'comma';
  let by = isApposed ? verb - 3 : verb - 2;
  let last = by;
  for (; by > from && !QUOTING.test(itemAt(tokens, by).word); by--) {
    if (isWord(tokens[by])) continue;
    if (!isApposed || tokens[by]?.kind !== 'comma') return null;
    last = by - 1;
  }
  if (by >= last || !QUOTING.test(tokens[by]?.word ?? '')) return null;
  // "was quoted by the paper as saying"
  if (tokens[by + 1]?.word === 'by' || BE_FORMS.has(tokens[by - 1]?.word ?? '')) return subjectBefore(tokens, by, from);
  const quoted = referenceIn(tokens, { first: by + 1, last });
  return quoted && withNamesBefore(tokens, quoted, by + 1);
}

const QUOTING = /^(?:quot(?:ed?|es|ing)|cit(?:ed?|es|ing)|report(?:ed|s|ing)?)$/;

const LONGEST_THING = 6;

/** The noun phrase with its article that ends at `last`: "a red hat" in "wore a red hat reading". */
function thingEndingAt(tokens: readonly Token[], last: number, from: number): Reference | null {
  for (let first = last - 1; first >= from && last - first <= LONGEST_THING; first--) {
    if (!isWord(tokens[first])) return null;
    if (DETERMINERS.has(itemAt(tokens, first).word)) return { first, last, kind: 'description' };
  }
  return null;
}
