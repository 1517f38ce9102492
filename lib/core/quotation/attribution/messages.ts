import { itemAt } from '../../item-at.ts';
import { SPEECH_NOUNS } from '../../language/lexicon/cue-verbs.ts';
import { DETERMINERS, DOCUMENTS, ISSUED_DOCUMENTS, PREPOSITIONS } from '../../language/lexicon/word-classes.ts';
import { cueAt, isCueVerbAt } from '../../language/mention/cue-verb-at.ts';
import type { Attribution } from '../../language/mention/inverted-cue.ts';
import { isTime } from '../../language/mention/name-part.ts';
import { subjectAfter } from '../../language/mention/subject-after.ts';
import { isWord, type Token } from '../../language/narrative/narrative-tokens.ts';

/** Whether a verb reports anything between two tokens, the second not included. */
export function hasCue(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isCueVerbAt(tokens, i)) return true;
  return false;
}

/** "From Ann Lee, who works for the port: “…”". */
export function senderBefore(tokens: readonly Token[], from: number, at: number): Attribution | null {
  const pause = tokens[at - 1]?.kind === 'break' ? at - 2 : at - 1;
  if (tokens[from]?.word !== 'from' || tokens[pause]?.kind !== 'colon' || hasCue(tokens, from + 1, pause)) return null;
  const speaker = subjectAfter(tokens, from + 1, pause - 1);
  return speaker?.kind === 'name' ? { speaker, cue: null } : null;
}

/** What is done with a message: "a note from Lee, addressed to Day". */
const SENT_OFF = /^(?:addressed|dated|issued|pinned|posted|published|released|sent|signed|written)$/;

/** Whether what is behind a comma at `at` only describes the one before it: "who had left", "the mayor,", "sent on Friday". */
function describes(tokens: readonly Token[], at: number, { from, pause }: { from: number; pause: number }): boolean {
  const { word } = tokens[at + 1] ?? { word: '' };
  if (/^(?:who|which)$/.test(word) || SENT_OFF.test(word)) return true;
  // "After a letter from Lee, the mayor hit back": behind a setting it is the subject.
  if (!DETERMINERS.has(word) || PREPOSITIONS.has(itemAt(tokens, from).word)) return false;
  let end = at + 1;
  while (isWord(tokens[end])) end++;
  return end === pause || tokens[end]?.kind === 'comma';
}

/** Whether nothing between a sender and the colon tells of another: "from Ann Lee, who had left, on Friday: “…”". */
function isOnlySender(tokens: readonly Token[], first: number, place: { from: number; pause: number }): boolean {
  for (let i = first; i < place.pause; i++) {
    const token = itemAt(tokens, i);
    const before = tokens[i - 1];
    if (token.kind === 'comma') {
      const isEnd = isTime(tokens[i + 1]) || PREPOSITIONS.has(tokens[i + 1]?.word ?? '');
      if (!isEnd && !describes(tokens, i, place)) return false;
    } else if (!isWord(token)) return false;
    else if (cueAt(tokens, i)?.form === 'finite' && !/^(?:who|which)$/.test(before?.word ?? '')) {
      if (before?.kind !== 'comma' || !SENT_OFF.test(token.word)) return false;
    }
  }
  const behind = itemAt(tokens, first);
  return behind.kind !== 'word' || PREPOSITIONS.has(behind.word) || isTime(behind);
}

/** Whose message a sentence ends with: "…, which drew a reply from Ann Lee: “…”", "There was a note from Ann Lee, who had left: “…”". */
export function messageBefore(tokens: readonly Token[], from: number, at: number): Attribution | null {
  const pause = tokens[at - 1]?.kind === 'break' ? at - 2 : at - 1;
  if (tokens[pause]?.kind !== 'colon') return null;
  for (let joint = pause - 2; joint > from; joint--) {
    const noun = tokens[joint - 1]?.word ?? '';
    if (
      tokens[joint]?.word !== 'from' ||
      !(SPEECH_NOUNS.has(noun) || DOCUMENTS.has(noun) || ISSUED_DOCUMENTS.has(noun))
    )
      continue;
    const speaker = subjectAfter(tokens, joint + 1, pause - 1);
    const isSender = speaker?.kind === 'name' && isOnlySender(tokens, speaker.last + 1, { from, pause });
    return isSender ? { speaker, cue: { first: joint - 1, last: joint - 1 } } : null;
  }
  return null;
}

const RECEIVED = /^(?:my|our|got|gets?|getting|receiv(?:es?|ed|ing)|drew|draws?|drawing|earn(?:s|ed)?)$/;
/** Words between what is received and the verb: "got this rather curt reply". */
const LONGEST_RECEIPT = 4;

/**
 * "Lee asked Day, and got this reply: “…”": the words are not of whom they were sent to; nor is "my answer: “…”" of
 * anybody who is named.
 */
export function isReceived(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.kind !== 'colon' || !SPEECH_NOUNS.has(tokens[at - 2]?.word ?? '')) return false;
  return tokens.slice(Math.max(0, at - 2 - LONGEST_RECEIPT), at - 2).some(({ word }) => RECEIVED.test(word));
}
