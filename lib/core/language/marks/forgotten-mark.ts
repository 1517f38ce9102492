import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import { isAdverbial, isRoleNoun, TITLES } from '../lexicon/word-classes.ts';

/** Words behind a comma that are looked at for an attribution. */
const REACH = 6;

/** Longest rest of a paragraph that is an attribution and no more, in code units. */
const LONGEST = 200;

const WORD = /[\p{L}\p{M}.'’-]+/gu;
const CAPITAL = /^\p{Lu}/u;
const PRONOUN = /^(?:he|she|they)$/;
/** One full stop, then nothing: the attribution ends the quotation's part of the paragraph. */
const LAST_SENTENCE = /^[^.!?]{1,80}(?:\b[A-Z]\.[^.!?]{0,60}){0,3}[.!?]\s*$/u;

const isSpeech = (word: string): boolean => {
  const cue = CUE_VERBS.get(word);
  return cue?.form === 'finite' && cue.strength === 'speech' && !cue.isNounToo;
};

/** Whether a word can be part of whom a short attribution names: "Lee", "the", "mayor", "she". */
const canName = (word: string): boolean =>
  CAPITAL.test(word) || PRONOUN.test(word) || word === 'the' || isRoleNoun(word) || TITLES.has(word);

/** Whether an attribution begins at `at`: "Ann Lee said", "said the mayor", "she later added". */
function isAttribution(text: string, at: number): boolean {
  const clause = text.slice(at, at + 80).split(/[,;:!?\n]/)[0] ?? '';
  const words = (clause.match(WORD) ?? []).slice(0, REACH).map((word) => word.replace(/\.$/, ''));
  const [first = '', second = ''] = words;
  if (isSpeech(first)) return second !== 'that' && canName(second);
  const verb = words.findIndex((word) => isSpeech(word));
  if (verb < 1 || words[verb + 1] === 'that') return false;
  return words.slice(0, verb).every((word) => canName(word) || isAdverbial(word));
}

/**
 * Where a quotation ends whose closing mark was forgotten: behind the comma before the attribution that ends its part
 * of the paragraph, as in `“It is safe, Ann Lee said.`; -1 where nothing between `start` and `end` attributes it.
 */
export function endAtAttribution(text: string, start: number, end: number): number {
  for (let comma = text.indexOf(',', start); comma >= 0 && comma < end; comma = text.indexOf(',', comma + 1)) {
    if (end - comma <= LONGEST && isAttribution(text, comma + 1) && LAST_SENTENCE.test(text.slice(comma + 1, end)))
      return comma + 1;
  }
  return -1;
}
