import type { Effect } from '../../difference.ts';
import { findLemmas } from '../lexicon/lemmas.ts';
import { ENGLISH_SENSES } from '../lexicon/senses.ts';
import {
  gapBefore,
  isMarkedBefore,
  keysOf,
  opensInner,
  type QuotedText,
  rawText,
  spokenTokens,
  type TokenRange,
} from '../quoted-text.ts';
import { isBareCondition } from './bare-condition.ts';
import type { Judgement } from './edit.ts';
import { opensInverted } from './inverted-condition.ts';
import { judgeWording } from './judge-wording.ts';
import { findLostFrame } from './lost-frame.ts';
import type { ReportersWords } from './reporters-words.ts';
import { isRetold } from './supplied-words.ts';

/** Words that the page prints before or behind all of the source's. */
export interface Extra {
  readonly source: QuotedText;
  readonly page: QuotedText;
  readonly range: TokenRange;
  /** What else the source says, where that is known. */
  readonly beside: SourceBeside | null;
}

/** The words of a source outside a quotation of it. */
export interface SourceBeside {
  /** Right before the quotation and behind it, in its sentence. */
  readonly before: string;
  readonly behind: string;
  readonly words: ReportersWords;
}

const COORDINATOR = /^(?:and|but|so|or)$/;
/** Words that join a statement to what is before it. */
const JOINING = /^(?:and|but|so|or|because|when|while|as|since|after|before|where|although|though|then)$/;
/** Words that open a clause of its own behind "and"; behind an article it takes a few words to be one. */
const OPENS_CLAUSE = /^(?:i|we|you|he|she|it|they|there|this|that|these|those|if|when|what|who|let|nobody|everybody)$/;
const DETERMINER = /^(?:the|a|my|our|your|his|her|its|their|all|some|no|many|most)$/;
const ARTICLE = /^(?:the|a|an)$/;
const SHORTEST_CLAUSE = 5;
/** Longer additions have names and numbers of their own, which say nothing of the source's words. */
const LONGEST_PHRASE = 4;
const CLOSED = /[.,!?]["'”’)\]\s]*$/u;
const BROKEN_OFF = /(?:…|\.\s?\.|[-–—])[.,!?"'”’)\]\s]*$/u;
const WORD = /\p{L}[\p{L}\p{M}’']*/gu;
/** Of a title's words, the share that has capitals at least. */
const TITLE_SHARE = 0.6;
/** Scripts without capitals begin a sentence with any letter. */
const OPENS_SENTENCE = /^\P{L}*(?:[\p{Lu}\p{Lo}]|\p{N})/u;

const RELATIVE = /^(?:that|which|who|whom|whose)$/;
/** Words that open a clause whose own negations and quantities leave the statement before it as it is. */
const SUBORDINATE = /^(?:that|which|who|whom|whose|because|since|while|as|where|so)$/;
const ONLY = /^(?:only|just)$/;
const OWN_IN_LONG: ReadonlySet<Effect> = new Set(['name', 'number', 'quantifier']);

const SET_OFF = /[,;:–—]|\s-|--/u;

/** Words for how one feels about, or comes to, what is so: "glad that", "the fact is that". */
const FACTIVE =
  /^(?:aware|angry|ashamed|delighted|disappointed|dismayed|encouraged|fact|furious|glad|grateful|happy|heartbroken|honou?red|humbled|know|knew|known|learned|pleased|proud|reassured|realised|realized|regret|relieved|sad|saddened|sorry|surprised|thankful|thrilled|truth|upset)$/;
const COPULA = /^(?:is|was|that)$/;
/** Verbs that stand for another in what is told in full: "than I" and "than I do". */
const STAND_IN = /^(?:am|is|are|was|were|be|been|do|does|did|done|has|have|had|will|would|can|could|to|the|a|an)$/;

const emptyAt = (index: number): TokenRange => ({ start: index, end: index });

/** Whether the page's words at both sides of an index are of one sentence, and nothing shows that it was broken off there. */
function isOneSentence(page: QuotedText, index: number): boolean {
  return page.tokens[index - 1]?.sentence === page.tokens[index]?.sentence && !isMarkedBefore(page, index);
}

/** The range's words that are in the sentence of the source's first. */
function withinSentence(page: QuotedText, { start, end }: TokenRange): TokenRange {
  let from = end;
  while (from > start && page.tokens[from - 1]?.sentence === page.tokens[end]?.sentence) from--;
  return { start: from, end };
}

/** Weighs words as if they were put in; names and numbers of a long phrase are its own. */
function insertion({ source, page }: Extra, at: number, range: TokenRange): Judgement {
  const judgement = judgeWording({ source, sourceRange: emptyAt(at), page, pageRange: range });
  const [first = '', second = ''] = keysOf(page, range);
  const isLong = range.end - range.start > LONGEST_PHRASE;
  const isLimit = ONLY.test(first) || (COORDINATOR.test(first) && ONLY.test(second));
  const isOwn = OWN_IN_LONG.has(judgement.effect) && isLong && !isLimit;
  const isBeside = isOwn || (at > 0 && SUBORDINATE.test(first));
  return isBeside && judgement.severity === 'major' ? { ...judgement, severity: 'minor' } : judgement;
}

function isTitle(text: string): boolean {
  const words = text.match(WORD) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * TITLE_SHARE && words.length > 1;
}

const ENDS_IN_COMMA = /,["'”’)\]\s]*$/u;
const GOES_ON_IN_COMMA = /^\s*,/u;

const OPENED = /^(?:.*:\s*)?$/su;
const GOES_ON_IN_STOP = /^["'”’»“)\]\s]*[.!?؟]/u;

/** Whether the full stop of a whole saying is behind its marks, as in most languages, in English now and then: "dijo: «…»." */
const isStopClosed = ({ source, beside }: Extra): boolean =>
  beside !== null && !CLOSED.test(source.text) && OPENED.test(beside.before) && GOES_ON_IN_STOP.test(beside.behind);

/** Whether the source closes in the comma before an attribution, within its marks or, as British papers do, behind them. */
const isClosedOutside = (extra: Extra): boolean =>
  ENDS_IN_COMMA.test(extra.source.text) ||
  (!CLOSED.test(extra.source.text) && GOES_ON_IN_COMMA.test(extra.beside?.behind ?? '')) ||
  isStopClosed(extra);

/** Whether the source begins with a sentence's first word and ends with the mark that closes it. */
const isWholeSentence = (extra: Extra): boolean =>
  OPENS_SENTENCE.test(extra.source.text) &&
  (CLOSED.test(extra.source.text) || isClosedOutside(extra)) &&
  !BROKEN_OFF.test(extra.source.text) &&
  !isTitle(extra.source.text);

/**
 * A comma before an attribution closes a whole sentence as well as the head of one. What is put in there is a difference
 * if the source has it nowhere, though never a grave one for the names and numbers it has of its own. Of a relative clause
 * more may have been said: in 270 pairs of articles one outlet broke off before it twice, before other words of one clause never.
 */
function weighAtEdge(extra: Extra, at: number, range: TokenRange): Judgement | null {
  const judgement = insertion(extra, at, range);
  if (!isClosedOutside(extra)) return judgement;
  const isOwn = judgement.effect === 'name' || judgement.effect === 'number';
  const [first = ''] = keysOf(extra.page, range);
  if (RELATIVE.test(first)) return null;
  if (!isOwn && judgement.severity === 'major') return judgement;
  // Many words before the source's are what it left out before a capital of its own making.
  if (!extra.beside || (at === 0 && range.end - range.start > LONGEST_PHRASE)) return null;
  return judgement.severity === 'major' ? { ...judgement, severity: 'minor' } : judgement;
}

/** A negation or a condition that is before a statement holds for it also where "and" parts them from it. */
function findGovernor(page: QuotedText, range: TokenRange): Effect | null {
  const effects = page.senses.findWeighty(keysOf(page, range)).filter(({ weak }) => !weak);
  const governor = effects.find(({ effect }) => effect === 'negation' || effect === 'condition');
  return governor?.effect ?? null;
}

/** Whether words before a statement only tell what one feels about it, so that it holds all the same: "I am glad that". */
function isFelt(keys: readonly string[]): boolean {
  let last = keys.length - 1;
  while (COPULA.test(keys[last] ?? '')) last--;
  return FACTIVE.test(keys[last] ?? '');
}

/** The words of a text with their base forms. */
const formsOf = (tokens: QuotedText['tokens']): ReadonlySet<string> =>
  new Set(tokens.flatMap(({ key }) => findLemmas(key)));

const hasForm = (forms: ReadonlySet<string>, key: string): boolean => findLemmas(key).some((lemma) => forms.has(lemma));

/**
 * Whether words behind a statement are its own again, in full: "left the pier … before he left (the pier)", "you know it
 * better than I (do)". Where the page has none of them elsewhere and leaves nothing out, it has turned the sentence round.
 */
function isToldInFull({ source, page }: Extra, own: TokenRange): boolean {
  const keys = keysOf(page, own).filter((key) => !STAND_IN.test(key));
  if (own.end - own.start > LONGEST_PHRASE) return false;
  const elsewhere = formsOf([...page.tokens.slice(0, own.start), ...page.tokens.slice(own.end)]);
  if (keys.every((key) => hasForm(elsewhere, key))) return true;
  const said = formsOf(source.tokens);
  const printed = formsOf(page.tokens);
  return keys.every((key) => hasForm(said, key)) && source.tokens.some(({ key }) => !hasForm(printed, key));
}

const COMPARED = /^(?:than|as)$/;
const COMPARED_REACH = 3;

/** Whether words behind a statement only tell in full what it is compared with: "than I", "than I am". */
export function isComparedInFull({ source, page, range }: Extra): boolean {
  const before = keysOf(page, { start: Math.max(0, range.start - COMPARED_REACH), end: range.start });
  const isVerb = keysOf(page, range).every((key) => STAND_IN.test(key));
  return (
    isVerb && range.end === page.tokens.length && source.tokens.length > 1 && before.some((key) => COMPARED.test(key))
  );
}

function judgeBefore(extra: Extra): Judgement | null {
  const { source, page, range } = extra;
  if (!isWholeSentence(extra) || !isOneSentence(page, range.end)) return null;
  const own = withinSentence(page, range);
  const keys = keysOf(page, own);
  if (keys.every((key) => ARTICLE.test(key)) || COORDINATOR.test(source.tokens[0]?.key ?? '')) return null;
  // The source quotes whom the page's speaker quotes in turn.
  if (extra.beside?.words.isOfAnother === true && opensInner(page, own.end)) return null;
  if (findLostFrame(page, own, source.text)) return { effect: 'frame', severity: 'major' };
  if (JOINING.test(keys.at(-1) ?? '')) return null;
  const governor = opensInverted(page, own) ? 'condition' : findGovernor(page, own);
  const isBare = isBareCondition(page, own, source, 0);
  if (governor) return { effect: governor, severity: isBare ? 'minor' : 'major' };
  if (SET_OFF.test(gapBefore(page, own.end)) || isFelt(keys)) return null;
  return weighAtEdge(extra, 0, own);
}

/** The words behind the source's last that go on with its sentence. */
function goingOn(page: QuotedText, { start, end }: TokenRange): TokenRange {
  let to = start;
  while (to < end && page.tokens[to]?.sentence === page.tokens[start - 1]?.sentence) to++;
  return { start, end: to };
}

const LIMIT_REACH = 4;
const SUBJECT = /^(?:i|we|you|he|she|it|they)$/;

/** Words set off by a comma are a statement of their own, unless they limit what is before ("but not this year"). */
function judgeSetOff(page: QuotedText, { start, end }: TokenRange): Judgement | null {
  const near = keysOf(page, { start, end: Math.min(end, start + LIMIT_REACH) });
  const effect = findGovernor(page, { start, end: start + near.length });
  const isOwn = RELATIVE.test(near[0] ?? '') || near.slice(0, 2).some((key) => SUBJECT.test(key));
  return effect && !isOwn ? { effect, severity: 'major' } : null;
}

const FOREIGN_COORDINATOR = /^(?:und|aber|oder|sondern|et|mais|ou|donc|y|e|pero|o|u|sino|لكن|او|אבל|או|אך)$/;
const SHORTEST_FOREIGN_CLAUSE = 3;

/** Whether words behind a statement are another one, joined to it ("but I never asked"). */
function isJoinedClause(page: QuotedText, { start, end }: TokenRange): boolean {
  const [first = '', second = ''] = keysOf(page, { start, end: Math.min(end, start + 2) });
  const { senses } = page;
  // Other languages have the subject in the verb, or behind it.
  if (
    senses !== ENGLISH_SENSES &&
    (FOREIGN_COORDINATOR.test(first) || (senses.and !== '' && first.startsWith(senses.and)))
  )
    return end - start >= SHORTEST_FOREIGN_CLAUSE;
  if (!COORDINATOR.test(first)) return false;
  return OPENS_CLAUSE.test(second) || (DETERMINER.test(second) && end - start >= SHORTEST_CLAUSE);
}

function judgeBehind(extra: Extra): Judgement | null {
  const { source, page, range } = extra;
  if (!isWholeSentence(extra) || !isOneSentence(page, range.start)) return null;
  const own = goingOn(page, range);
  if (SET_OFF.test(gapBefore(page, range.start))) return judgeSetOff(page, own);
  if (isJoinedClause(page, own)) return null;
  const judgement = weighAtEdge(extra, source.tokens.length, own);
  return judgement?.severity === 'minor' && isToldInFull(extra, own) ? null : judgement;
}

/**
 * Judges words that the page prints at an edge of the source's. Whole sentences more, or a clause joined by "and" before
 * them, are more of what was said: `null`. Words that go on with a sentence which the source ends, or stand before one that
 * it begins, are weighed like any wording, unless the source has them elsewhere. A source that begins or ends amid a
 * sentence leaves open what was there.
 */
export function judgeAdded(extra: Extra): Judgement | null {
  if (spokenTokens(extra.page, extra.range).length === 0) return null;
  const judgement = extra.range.start === 0 ? judgeBefore(extra) : judgeBehind(extra);
  if (!judgement || judgement.severity === 'none') return null;
  return extra.beside && isRetold(keysOf(extra.page, extra.range), extra.beside.words) ? null : judgement;
}

/** The words of a range as written. */
export const addedText = ({ page, range }: Extra): string => rawText(page, range);
