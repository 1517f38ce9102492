import type { Difference, WordStep } from '../difference.ts';
import { itemAt } from '../item-at.ts';
import data from '../language/packs/en/small-changes.json' with { type: 'json' };
import { listOf, setOf } from '../language/word-list.ts';
import type { CheckResult, Finding } from './finding.ts';

const ARTICLES = setOf(data.articles);
const HOLDING = setOf(data.holding);
const QUANTITIES = setOf(data.quantities);
const OPENERS = setOf(data.openers);
const JOINED = setOf(data.joined);
const CONDITIONS = setOf(data.conditions);
const POINTING = setOf(data.pointing);
const HELD = setOf(data.held);
const ELIDED = new Set(data.elided);
const PAIRS = setOf(data.pairs);
const COMPARED = setOf(data.compared);
const VERBS_OF_COMPARISON = setOf(data.comparing);
const NOT_PLURAL = setOf(data.notPlural);
const SHORT_FORMS = new Map(listOf(data.shortForms).map((pair) => pair.split('/') as [string, string]));

/** A word of one side, a short form written out ("’s" as "is"). */
interface SmallWord {
  readonly key: string;
  readonly capital: boolean;
  /** What parts it from the word before. */
  readonly gap: string;
}

/** A side's words, and which of them are changed. */
interface Changed {
  readonly words: readonly SmallWord[];
  readonly start: number;
  readonly end: number;
}

const WORD = /([^\p{L}\p{N}'’]*)(\p{L}*n['’]t(?!\p{L})|['’]?[\p{L}\p{N}]+)/gu;
const TAIL = /[^\p{L}\p{N}]{0,4}$/u;
/** Words from a condition to its "then". */
const LONGEST_CONDITION = 14;
/** More small words at once are a phrase. */
const MOST_AT_ONCE = 3;
const SHORTEST_NOUN = 3;
const SUPERLATIVE_OR_NUMBER = /\p{L}{3}est$|^\p{N}/u;
/** "Isn't", "wasn't": but not "won't" and "can't", of which the rest is no word. */
const NEGATED = /^(?:is|are|was|were|has|have|had|do|does|did|would|could|should)n't$/;
const NEGATIONS = /^(?:not|no|never|nobody|none|nothing|nor|without|neither|can't|won't|cannot)$/;
const NEGATING = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non'];
const SENTENCE_EDGE = /[.!?…]/;
const CLAUSE_EDGE = /[.!?…,;:–—]/;

/** The words of a step, `before` being the text of the step before it. */
function readWords(text: string, before: string): SmallWord[] {
  return [...text.matchAll(WORD)].map(([, gap = '', word = ''], i) => {
    const plain = word.toLowerCase().replace('’', "'");
    const whole = i === 0 ? `${TAIL.exec(before)?.[0] ?? ''}${gap}` : gap;
    return { key: SHORT_FORMS.get(plain) ?? plain, capital: /^\p{Lu}/u.test(word), gap: whole };
  });
}

const keyAt = ({ words }: Changed, at: number): string => words[at]?.key ?? '';

const isAtEdge = ({ words }: Changed, at: number, edge: RegExp): boolean =>
  at === 0 || at === words.length || edge.test(words[at]?.gap ?? '');

/** Whether the word behind one tells who or how many are meant, so that an article before it does too. */
function isHeldBehind({ words }: Changed, at: number): boolean {
  const behind = words[at + 1];
  return !behind || behind.capital || HOLDING.has(behind.key) || SUPERLATIVE_OR_NUMBER.test(behind.key);
}

const isPlainArticle = (side: Changed, at: number): boolean =>
  ARTICLES.has(keyAt(side, at)) && !isHeldBehind(side, at) && !QUANTITIES.has(keyAt(side, at - 1));

/** "That" before a clause: it can be left out. */
function isPlainThat(side: Changed, at: number): boolean {
  const behind = keyAt(side, at + 1);
  const isClause = behind !== '' && !HOLDING.has(behind) && !SUPERLATIVE_OR_NUMBER.test(behind);
  return keyAt(side, at) === 'that' && isClause && at > 0 && !HELD.has(keyAt(side, at - 1));
}

const opensClause = (side: Changed, at: number): boolean =>
  isAtEdge(side, at, JOINED.has(keyAt(side, at)) ? CLAUSE_EDGE : SENTENCE_EDGE) || keyAt(side, at - 1) === 'and';

/** "If it rains then we will sing": behind a condition in its sentence. */
function followsCondition(side: Changed, at: number): boolean {
  if (keyAt(side, at) !== 'then') return false;
  for (let before = at - 1; before >= 0 && at - before <= LONGEST_CONDITION; before--) {
    if (CONDITIONS.has(keyAt(side, before))) return true;
    if (SENTENCE_EDGE.test(side.words[before]?.gap ?? '')) return false;
  }
  return false;
}

const isPlainOpener = (side: Changed, at: number): boolean =>
  followsCondition(side, at) ||
  ((OPENERS.has(keyAt(side, at)) || JOINED.has(keyAt(side, at))) && opensClause(side, at));

/** "Than I am" for "than I". */
const isPlainVerb = (side: Changed, at: number): boolean =>
  VERBS_OF_COMPARISON.has(keyAt(side, at)) &&
  COMPARED.has(keyAt(side, at - 1)) &&
  keyAt(side, at - 2) === 'than' &&
  isAtEdge(side, at + 1, CLAUSE_EDGE);

const isSmallAt = (side: Changed, at: number): boolean =>
  isPlainArticle(side, at) ||
  isPlainThat(side, at) ||
  isPlainOpener(side, at) ||
  isPlainVerb(side, at) ||
  [1, 2].some((before) => PAIRS.has(`${keyAt(side, at - before)}/${keyAt(side, at)}`));

const keysOf = ({ words, start, end }: Changed): string[] => words.slice(start, end).map(({ key }) => key);

/** Whether all the words that only one side has are small ones; the other may have a comma for an "and". */
function areSmall(side: Changed, other: Changed): boolean {
  const keys = keysOf(side);
  if (keys.length > MOST_AT_ONCE) return false;
  if (ELIDED.has(keys.join(' ')) && isAtEdge(side, side.start, SENTENCE_EDGE)) return true;
  if (keys.join(' ') === 'and' && isAtEdge(other, other.start, CLAUSE_EDGE)) return true;
  return keys.every((_, i) => isSmallAt(side, side.start + i));
}

const isPluralOf = (plural: string, noun: string): boolean =>
  noun.length >= SHORTEST_NOUN &&
  !NOT_PLURAL.has(noun) &&
  (plural === `${noun}s` || plural === `${noun}es` || (noun.endsWith('y') && plural === `${noun.slice(0, -1)}ies`));

/** Whether nothing near a noun says how many there are, and it is no name. */
function isUncounted(side: Changed): boolean {
  const near = [side.start - 1, side.start - 2].map((at) => keyAt(side, at));
  const isName = side.words[side.start]?.capital === true && !isAtEdge(side, side.start, SENTENCE_EDGE);
  return !isName && !near.some((key) => QUANTITIES.has(key) || /^\p{N}/u.test(key));
}

/** Whether one word is for another of the same sense: a noun in the plural, "somebody" for "someone". */
function isSmallSwap(source: Changed, page: Changed): boolean {
  const [gone, come] = [keyAt(source, source.start), keyAt(page, page.start)];
  if (source.end - source.start !== 1 || page.end - page.start !== 1) return false;
  if (PAIRS.has(`${gone}/${come}`) || PAIRS.has(`${come}/${gone}`)) return true;
  // "That is the way", "it is the way"
  const areSubjects = [source, page].every((side) => /^(?:is|was)$/.test(keyAt(side, side.end)));
  if (areSubjects && POINTING.has(gone) && POINTING.has(come)) return true;
  return (isPluralOf(come, gone) || isPluralOf(gone, come)) && isUncounted(source) && isUncounted(page);
}

/** "Isn't" as "is", "not". */
const negationWritten = (keys: readonly string[]): string[] =>
  keys.flatMap((key) => (key === "n't" ? ['not'] : NEGATED.test(key) ? [key.slice(0, -3), 'not'] : [key]));

/** "Not safe" and "unsafe", "isn't possible" and "is impossible". */
function isOpposite(gone: readonly string[], come: readonly string[]): boolean {
  const [long, short] = [negationWritten(gone), negationWritten(come)];
  const at = long.indexOf('not');
  if (at < 0 || long.length !== short.length + 1 || short.includes('not')) return false;
  const adjective = long[at + 1] ?? '';
  const isNegated = adjective.length >= SHORTEST_NOUN && NEGATING.some((prefix) => short[at] === prefix + adjective);
  return isNegated && [...long.slice(0, at), ...long.slice(at + 2)].join(' ') === short.toSpliced(at, 1).join(' ');
}

/** "Not the boats or the nets", "not the boats and the nets": behind a negation both leave out both. */
function isJoinedUnderNegation(source: Changed, page: Changed): boolean {
  const pair = [...keysOf(source), ...keysOf(page)].sort().join(' ');
  if (pair !== 'and or') return false;
  for (let at = source.start - 1; at >= 0; at--) {
    if (SENTENCE_EDGE.test(source.words[at + 1]?.gap ?? '')) return false;
    if (NEGATIONS.test(keyAt(source, at)) || NEGATED.test(keyAt(source, at))) return true;
  }
  return false;
}

/** Without the words that both sides begin and end with. */
function trimmed(source: Changed, page: Changed): readonly [Changed, Changed] {
  const [a, b] = [keysOf(source), keysOf(page)];
  const most = Math.min(a.length, b.length);
  let first = 0;
  while (first < most && a[first] === b[first]) first++;
  let last = 0;
  while (last < most - first && a[a.length - 1 - last] === b[b.length - 1 - last]) last++;
  const trim = (side: Changed): Changed => ({ ...side, start: side.start + first, end: side.end - last });
  return [trim(source), trim(page)];
}

function isSmallStep(source: Changed, page: Changed): boolean {
  const [gone, come] = trimmed(source, page);
  if (gone.start === gone.end) return areSmall(come, gone);
  if (come.start === come.end) return areSmall(gone, come);
  const [before, after] = [keysOf(gone), keysOf(come)];
  const isPair = PAIRS.has(`${before.join('')}/${after.join('')}`) || PAIRS.has(`${after.join('')}/${before.join('')}`);
  const isSameSense =
    isPair || isOpposite(before, after) || isOpposite(after, before) || isJoinedUnderNegation(gone, come);
  return isSameSense || isSmallSwap(gone, come);
}

const isOfWords = (difference: Difference): boolean =>
  (difference.kind === 'wording' || difference.kind === 'added') &&
  difference.severity === 'minor' &&
  (difference.effect === 'other' || difference.effect === 'cosmetic');

const isChanged = ({ step }: WordStep): boolean => step === 'inserted' || step === 'removed' || step === 'replaced';

/** The words of one side, and where those of each step are. */
function readSide(texts: readonly string[]): readonly Changed[] {
  const words: SmallWord[] = [];
  let before = '';
  return texts.map((text) => {
    const start = words.length;
    words.push(...readWords(text, before));
    before = text || before;
    return { words, start, end: words.length };
  });
}

/**
 * Whether all in which a quotation differs are words without a sense of their own: an article, "that" before a clause, "and" or
 * "so" at the start of a sentence, the number of a noun that nothing counts, "it" for "that". They differ, and hardly anybody needs to know. What
 * turns a negation, or touches a modal, a quantity, a number or a name is never small, nor is an article that tells who is meant ("the
 * only"). English alone.
 */
export function isSmallChange({ relation, severity, differences, words }: Finding): boolean {
  if (relation !== 'differs' || severity !== 'minor' || !differences.every(isOfWords)) return false;
  const source = readSide(words.map((step) => step.source));
  const page = readSide(words.map((step) => step.page));
  const isSmallAtStep = (at: number): boolean => isSmallStep(itemAt(source, at), itemAt(page, at));
  return words.some(isChanged) && words.every((step, at) => !isChanged(step) || isSmallAtStep(at));
}

/** A result that says which findings are small changes, for the page, whose engine has no list of small words. */
export const withSmall = (result: CheckResult): CheckResult => ({
  ...result,
  small: result.findings.flatMap((finding, i) => (isSmallChange(finding) ? [i] : [])),
});

/** How many findings differ in more than small words: what the toolbar button counts. */
export const countDiscrepancies = (findings: readonly Finding[]): number =>
  findings.filter((finding) => finding.relation === 'differs' && !isSmallChange(finding)).length;
