import { isRoleNoun } from '../../language/lexicon/word-classes.ts';
import { ENGLISH_SENTENCES } from '../../language/packs/english.ts';
import { rowsOf } from '../../language/word-list.ts';
import type { WeightyWord } from '../lexicon/weighty-words.ts';
import { gapBefore, opensSentence, type QuotedText } from '../quoted-text.ts';
import type { Token } from '../read-tokens.ts';
import type { Cut } from './cut.ts';

/** Words after which "if" asks and sets no condition. */
const ASKING =
  /^(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|know(?:s|n)?|knew|see(?:ing)?|tell(?:s|ing)?|told|check(?:s|ed|ing)?|decide[sd]?|deciding|unclear|sure|certain|doubt|out|remember|question)$/;
/** Whom one asks or tells, and adverbs: what may be between such a word and "if". */
const ASKED = /^(?:me|us|you|him|her|them|also|now|then|just|first|later|soon)$/;
const ASKED_REACH = 3;

const COORDINATORS = /^(?:and|but|so|or)$/;

/** How far behind a coordinator a condition may be and still hold for the words before it ("but only if"). */
const COORDINATED_REACH = 3;

const PRONOUN = /^(?:i|we|you|he|she|it|they)$/;

const MODAL = /^(?:will|would|can|could|may|might|must|shall|should|'d)$/;

/** Modals of what happens now and then, where nobody is allowed something. */
const OCCASIONAL = /^(?:can|could|may|might)$/;
const ALLOWED = /^(?:i|we|you)$/;

/** Whether a condition behind its own clause ends before "but" or "and" opens the next: "we go when it is out, but they stay". */
function isClosedBefore(source: QuotedText, index: number, end: number): boolean {
  const { tokens } = source;
  if (opensSentence(source, index) || COORDINATORS.test(tokens[index - 1]?.key ?? '')) return false;
  if (tokens[index - 1]?.clause !== tokens[index]?.clause) return false;
  return tokens
    .slice(index, end)
    .some(({ key }, i) => /^(?:but|and|so)$/.test(key) && gapBefore(source, index + i).includes(','));
}

/** Whether the condition belongs to a clause that "and" or the like parts from the printed words. */
function isCoordinated({ source, missing, at }: Cut, index: number): boolean {
  const isCoordinator = (i: number): boolean => COORDINATORS.test(source.tokens[i]?.key ?? '');
  if (at === 'start') return isCoordinator(missing.end) || isClosedBefore(source, index, missing.end);
  if (at === 'middle') return false;
  for (let i = missing.start; i < index; i++) {
    const isOwn = i < index - COORDINATED_REACH || PRONOUN.test(source.tokens[i + 1]?.key ?? '');
    if (isCoordinator(i) && isOwn) return true;
  }
  return false;
}

/** Whether "if" at an index says what is asked: "we will see if", "I asked them if". */
function isAsked({ tokens }: QuotedText, index: number): boolean {
  let before = index - 1;
  while (before > index - ASKED_REACH && ASKED.test(tokens[before]?.key ?? '')) before--;
  return ASKING.test(tokens[before]?.key ?? '');
}

const { months, weekdays } = ENGLISH_SENTENCES.calendar;
/** Days and months, as what is settled is dated. */
const DATED: ReadonlySet<string> = new Set([...rowsOf(months), ...rowsOf(weekdays)].flat());
const DATE = /^(?:tomorrow|tonight|today|morning|afternoon|evening|week|weekend|#(?:19|20)\d\d|#\d\d?\/\w{3})$/;
/** Verbs of coming and going, which are settled before: "when she arrives". */
const COMING = /^(?:arrive|come|return|visit|land|leave|meet|get)(?:s|ed)?$|^(?:arrived|came|met|left|got)$/;
/** Words behind "when" among which its verb is. */
const VERB_REACH = 7;

/**
 * Whether "when" only gives a time that is settled: "when the king arrives", "when we meet on Thursday". What happens "when
 * the river falls" may never happen.
 */
function givesTime({ tokens }: QuotedText, index: number): boolean {
  const { clause, sentence } = tokens[index] ?? {};
  const behind = tokens.slice(index + 1).findIndex((token) => token.clause !== clause || token.sentence !== sentence);
  const words = tokens.slice(index + 1, behind < 0 ? undefined : index + 1 + behind);
  if (words.some(({ key, capital }) => (capital && DATED.has(key)) || DATE.test(key))) return true;
  const [subject] = words;
  const isSomebody = words.slice(0, 3).some(({ capital }) => capital) || PRONOUN.test(subject?.key ?? '');
  const isOffice = subject?.key === 'the' && words.slice(1, 4).some(({ key }) => isRoleNoun(key));
  return (isSomebody || isOffice) && words.slice(1, VERB_REACH).some(({ key }) => COMING.test(key));
}

/** Where a missing word is, and the words of its sentence that are printed. */
interface Place {
  readonly index: number;
  readonly printed: readonly Token[];
}

/** Whether a missing word sets a condition on the printed words of its sentence. */
export function setsCondition(cut: Cut, { sense }: WeightyWord, { index, printed }: Place): boolean {
  const { source, reporter } = cut;
  const key = source.tokens[index]?.key;
  if (reporter.isNamed || key === 'whether' || isCoordinated(cut, index)) return false;
  if (key === 'if' && isAsked(source, index)) return false;
  if (sense !== 'when' && sense !== 'only-when') return true;
  if (sense === 'when' && givesTime(source, index)) return false;
  const modals = printed.filter((token) => MODAL.test(token.key));
  // "People can be hard on themselves when things go wrong": that only tells on what occasions.
  const isOnOccasion = sense === 'when' && modals.every((token) => OCCASIONAL.test(token.key));
  return modals.length > 0 && !(isOnOccasion && !printed.some((token) => ALLOWED.test(token.key)));
}
