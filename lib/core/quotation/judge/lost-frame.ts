import { itemAt } from '../../item-at.ts';
import { CUE_VERBS } from '../../language/lexicon/cue-verbs.ts';
import { findLemmas } from '../lexicon/lemmas.ts';
import { ENGLISH_SENSES } from '../lexicon/senses.ts';
import { gapBefore, keysOf, opensInner, type QuotedText, rawText, type TokenRange } from '../quoted-text.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs by which one gives somebody else's words or belief. */
const GIVING = list(
  'claim allege pretend insist assert argue contend imagine suppose assume say think believe suggest swear swore sworn maintain boast brag protest profess purport reckon speculate guess presume',
);
/** Verbs by which also the speaker keeps a statement at a distance. */
const WISHING = list('doubt hope wish fear wonder dream pretend imagine suppose suspect guess');
/** What a statement is called that is not the speaker's. */
const DOUBTFUL = list(
  'lie myth hoax rumor rumour idea notion claim allegation theory suggestion accusation nonsense absurd ridiculous untrue false wrong legend fiction illusion fantasy possible possibility chance likelihood risk danger unlikely likely conceivable doubtful',
);
/** Verbs and words by which somebody says that a statement is not so. */
const DECEIVING = list('lie lies lied lying fib invent fabricate concoct bluff mislead deceive');
const MISTAKEN = list('wrong mistaken false untrue dishonest incorrect');
/** "He falsely claims that". */
export const FALSELY = /^(?:false|wrong|wrongful|mistaken|erroneous|incorrect|untruthful)ly$/;
const SAYING = list(
  'say tell claim state write swear testify promise report insist argue assert declare announce suggest',
);
const NOT = /^(?:not|never|no|nobody|without|hardly)$/;
/** What speaks for whoever made it: "our findings suggest". */
const WORK =
  /^(?:work|study|studies|research|findings?|results?|data|analysis|evidence|experiments?|model|report|paper)$/;
const SUGGESTING = list('suggest');
const FIRST_PERSON = list('i we');
const COMPLEMENTIZER = list('that if whether how');
const IMPERATIVE = list('imagine suppose pretend');
const AUXILIARY = list('is are was were do does did has have had will would can could should may might');
const SUBJECT_REACH = 6;
const VERB_REACH = 4;

const hasForm = (key: string, forms: ReadonlySet<string>): boolean => findLemmas(key).some((lemma) => forms.has(lemma));

/** The keys of the missing words that are in the printed words' sentence, right before them. */
function leadingKeys({ tokens }: QuotedText, { start, end }: TokenRange): string[] {
  const sentence = tokens[end]?.sentence;
  let from = end;
  while (from > start && tokens[from - 1]?.sentence === sentence) from--;
  return tokens.slice(from, end).map(({ key }) => key);
}

/** Whether the verb at the end of some words has somebody else than the speaker as its subject. */
function isOthers(keys: readonly string[], verb: number): boolean {
  const subject = keys.slice(Math.max(0, verb - SUBJECT_REACH), verb);
  const isOwnWork = subject.some((key, i) => /^(?:our|my)$/.test(key) && WORK.test(subject[i + 1] ?? ''));
  return subject.length > 0 && !isOwnWork && !subject.some((key) => FIRST_PERSON.has(key) || key === 'not');
}

/** "They want us to believe", "we were led to believe", "we used to believe", "I once thought". */
const isMadeToBelieve = (keys: readonly string[], verb: number): boolean =>
  keys[verb - 1] === 'to'
    ? /^(?:want|wants|wanted|asks|asked|ask|like|have)$/.test(keys[verb - 3] ?? '') ||
      /^(?:led|made|meant|supposed|used)$/.test(keys[verb - 2] ?? '')
    : /^(?:once|wrongly|mistakenly)$/.test(keys[verb - 1] ?? '');

/** "There is no doubt that", "I do not doubt that", "no wonder": the speaker vouches for it. */
const isUndoubted = (keys: readonly string[], doubt: number): boolean =>
  /^(?:doubt|wonder$)/.test(keys[doubt] ?? '') &&
  keys.slice(Math.max(0, doubt - 2), doubt).some((key) => /^(?:no|not|nobody|never|without|little|hardly)$/.test(key));

/** "Whatever they say, the wall will hold", "no matter what they say". */
const CONCEDING = /^(?:whatever|whoever|however|matter)$/;

/** Whether right before an inner quotation a verb of speech has somebody else than the speaker as its subject: "they keep shouting". */
function isSaidByOthers(keys: readonly string[]): boolean {
  const last = keys.length - 1;
  return CUE_VERBS.get(keys[last] ?? '')?.strength === 'speech' && isOthers(keys, last);
}

/** Whether a verb that gives a statement as somebody's, or as not so, is right before the printed words. */
function isGivenByVerb(keys: readonly string[]): boolean {
  const closed = COMPLEMENTIZER.has(keys.at(-1) ?? '');
  const last = keys.length - (closed ? 2 : 1);
  const lowest = closed ? Math.max(0, last - VERB_REACH) : last;
  for (let verb = last; verb >= lowest && verb >= 0; verb--) {
    const key = itemAt(keys, verb);
    if (keys.slice(0, verb).some((before) => CONCEDING.test(before))) return false;
    if (hasForm(key, IMPERATIVE) && verb === 0) return true;
    if (hasForm(key, WISHING) && !isUndoubted(keys, verb)) return true;
    // "This suggests that" is what the speaker makes of it.
    if (hasForm(key, SUGGESTING) && /^(?:it|this|that|these|which)$/.test(keys[verb - 1] ?? '')) continue;
    if (hasForm(key, GIVING) && (isMadeToBelieve(keys, verb) || isOthers(keys, verb))) return true;
  }
  return false;
}

const DENIAL_REACH = 3;
const SAYING_REACH = 9;

/** Whether a word that says that something is not so is at an index, and nothing takes it back ("I am not lying when"). */
function isDenialAt(keys: readonly string[], at: number): boolean {
  const key = keys[at] ?? '';
  const isMadeUp = key === 'up' && keys[at - 1] === 'made';
  const isDenial = isMadeUp || MISTAKEN.has(key) || FALSELY.test(key) || hasForm(key, DECEIVING);
  return isDenial && !keys.slice(Math.max(0, at - DENIAL_REACH), at).some((before) => NOT.test(before));
}

const says = (words: readonly string[]): boolean => words.some((key) => hasForm(key, SAYING));

/**
 * "They lied when they told us that", "he falsely claims": what is said is called untrue by who gives it. The verb of saying
 * may be among the words behind.
 */
function isDeniedSaying(keys: readonly string[], behind: readonly string[]): boolean {
  const denial = keys.findLastIndex((_, at) => isDenialAt(keys, at));
  if (denial < 0 || keys.length - denial > SAYING_REACH) return false;
  const last = keys.at(-1) ?? '';
  const isOpen =
    last === 'that' || /^(?:when|in|by|to|if)$/.test(keys[denial + 1] ?? '') || keys[denial]?.endsWith('ly') === true;
  if (!isOpen) return false;
  return last === 'that' || says(keys.slice(denial)) || (/^(?:when|in|by|to)$/.test(last) && says(behind));
}

/** "It is a lie that", "the idea that"; behind "whether" nothing is stated. */
function isCalledDoubtful(keys: readonly string[]): boolean {
  if (keys.at(-1) === 'whether') return true;
  return keys.at(-1) === 'that' && keys.slice(-3, -1).some((key) => DOUBTFUL.has(key));
}

const SEEMING = list('seem appear');
const LOOKING = list('look sound');
/** What may be between "it seems" and what seems so; "it seems to me" is somebody's opinion. */
const SEEMING_SO = /^(?:that|as|if|though|like)$/;
const CAPITAL = /^[^\p{L}\p{N}]*\p{Lu}/u;

/** "It appears that", "it looks as if": nobody has said that it is so. What looks "like a war zone" is compared with one. */
function isMadeToSeem(keys: readonly string[], page: string): boolean {
  const it = keys.lastIndexOf('it');
  const verb = keys.findIndex((key, at) => at > it && hasForm(key, SEEMING));
  const looks = keys.findIndex((key, at) => at > it && hasForm(key, LOOKING));
  const at = Math.max(verb, looks);
  const rest = keys.slice(at + 1);
  if (it < 0 || at < 0 || at - it > 2 || !rest.every((key) => SEEMING_SO.test(key))) return false;
  return rest.includes('like') ? CAPITAL.test(page) : verb >= 0 || rest.length > 1;
}

const ASKS = /\?["'”’)\]]*\s*$/u;

/** Whether the printed words' sentence asks. */
function isQuestion(source: QuotedText, index: number): boolean {
  const sentence = source.tokens[index]?.sentence;
  let end = index;
  while (end < source.tokens.length && source.tokens[end]?.sentence === sentence) end++;
  return gapBefore(source, end).includes('?');
}

/** Whether the source asks what the page prints as a statement. */
const losesQuestion = (source: QuotedText, { end }: TokenRange, keys: readonly string[], page: string): boolean =>
  AUXILIARY.has(keys[0] ?? '') && COMPLEMENTIZER.has(keys.at(-1) ?? '') && isQuestion(source, end) && !ASKS.test(page);

/**
 * The words left off before a statement by which it is somebody else's, not so, or only asked or imagined ("my rivals
 * claim that", "it is a lie that", "is it true that"); `null` when there are none. What vouches for it is no frame: "I
 * think", "I can tell you that", "the engineers told us that".
 */
export function findLostFrame(source: QuotedText, missing: TokenRange, page: string): readonly string[] | null {
  const keys = leadingKeys(source, missing);
  const held = rawText(source, { start: missing.end - 1, end: missing.end });
  if (keys.length === 0 || held === '' || /[;.!?]/.test(gapBefore(source, missing.end))) return null;
  const { senses, tokens } = source;
  if (senses.isFrame(keys, tokens[missing.end]?.key ?? '')) return keys;
  if (senses !== ENGLISH_SENSES) return null;
  const behind = keysOf(source, { start: missing.end, end: missing.end + DENIAL_REACH });
  const isFrame =
    isDeniedSaying(keys, behind) ||
    isGivenByVerb(keys) ||
    (opensInner(source, missing.end) && isSaidByOthers(keys)) ||
    isCalledDoubtful(keys) ||
    isMadeToSeem(keys, page) ||
    losesQuestion(source, missing, keys, page);
  return isFrame ? keys : null;
}
