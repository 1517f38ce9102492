import type { Effect } from '../../difference.ts';
import { itemAt } from '../../item-at.ts';
import { CUE_VERBS } from '../../language/lexicon/cue-verbs.ts';
import { CALLINGS, isRoleNoun } from '../../language/lexicon/word-classes.ts';
import { AGENT } from '../../language/mention/noun-phrase.ts';
import { ENGLISH_SENSES, type Senses } from '../lexicon/senses.ts';
import type { WeightyWord } from '../lexicon/weighty-words.ts';
import { gapBefore, keysOf, opensInner, opensSentence, type QuotedText, type TokenRange } from '../quoted-text.ts';
import { ONE, type Token } from '../read-tokens.ts';
import { weighedInPlace } from './changed-weights.ts';
import type { Cut } from './cut.ts';
import { closesInverted, opensInverted } from './inverted-condition.ts';
import { setsCondition } from './lost-condition.ts';
import { findLostFrame } from './lost-frame.ts';
import { isSpentNegation } from './spent-negation.ts';
import { isSupplied, type LostWords } from './supplied-words.ts';
import { leavesOffPreferred } from './turned-words.ts';

/** A missing word near the printed ones. */
interface NearWord {
  readonly token: Token;
  /** How many missing words are between it and the printed ones. */
  readonly distance: number;
  /** No comma, "and" or the like parts it from the printed words. */
  readonly sameClause: boolean;
  readonly side: 'before' | 'behind';
}

/*
 * How far a missing word reaches when words are left off at the start or the end. Quoting a part of a long utterance is
 * everyday practice: "not" and its like bear on the printed words within a clause, a quantity only next to them.
 */
const NEGATION_REACH = 8;
const QUANTITY_REACH = 3;

/** Words further off are not looked at: hardly any sentence is longer. It keeps the cost linear. */
const SENTENCE_REACH = 80;

/** Adverbs that quantify no thing: left off with the rest they say nothing of the printed words. */
const ADVERBS =
  /^(?:often|always|sometimes|rarely|seldom|twice|usually|generally|largely|mainly|chiefly|typically|frequently|occasionally)$/;

const PRONOUN = /^(?:i|we|you|he|she|it|they)$/;
const AUXILIARY = /^(?:do|does|did|have|has|had|is|are|was|were|will|would|can|could)$/;
const CONTRAST = /^(?:but|except|although|though)$/;
const NOT = /^(?:no|not)$/;
const HEDGES: ReadonlySet<string> = new Set(['probably', 'maybe', 'allegedly']);
const FIGURE = /^#?\d/;

/** Words that open an aside about somebody or something, which says nothing of the statement. */
const RELATIVE = /^(?:who|which|whose|whom|where)$/;

/** What may be between a quantity and what it is a part of ("two of the nine", "15 percent of our"). */
const PARTITIVE = /^(?:of|the|these|those|our|my|your|his|her|its|their|all|percent|any|half|a|them|us|only|handful)$/;

/** Words by which a quantity behind a statement limits it ("for loads of up to three tonnes"). */
const LIMITING = /^(?:up|most|under|below|only|less|fewer|least|until|within)$/;
const LIMIT_REACH = 4;

/** What may be between a negation and the words that it turns. */
const TRANSPARENT =
  /^(?:that|yet|really|ever|always|just|even|be|been|being|is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|should|may|might|must|going|to|want|wanted|think|believe|say|said|says|claim|mean|suggest|know|feel|true|evidence|case|a|an|the|any|anybody|anyone|so|here|thinks|believes|in|way|by)$/;

/** How a missing word relates to the printed words on either side of it in its sentence, the nearest first. */
function placesOf({ source, missing, at }: Cut, index: number): NearWord[] {
  const token = itemAt(source.tokens, index);
  const before = at === 'start' ? undefined : source.tokens[missing.start - 1];
  const after = at === 'end' ? undefined : source.tokens[missing.end];
  const places: NearWord[] = [];
  if (before?.sentence === token.sentence) {
    const sameClause = before.clause === token.clause;
    places.push({ token, distance: index - missing.start, sameClause, side: 'behind' });
  }
  if (after?.sentence === token.sentence) {
    const sameClause = after.clause === token.clause;
    places.push({ token, distance: missing.end - 1 - index, sameClause, side: 'before' });
  }
  return places.sort((a, b) => Number(b.sameClause) - Number(a.sameClause) || a.distance - b.distance);
}

/** The words of the sentence that the page prints beside the cut. */
function printedOf({ source: { tokens }, missing, at, printed }: Cut, sentence: number): Token[] {
  const before =
    at === 'start' ? [] : tokens.slice(Math.max(printed.start, missing.start - SENTENCE_REACH), missing.start);
  const end = Math.min(printed.end, missing.end + SENTENCE_REACH);
  const after = at === 'end' ? [] : tokens.slice(missing.end, end);
  return [...before, ...after].filter((token) => token.sentence === sentence);
}

/** The missing words that can bear on the printed ones: those next to them. */
function reachOf({ missing: { start, end }, at }: Cut): TokenRange[] {
  if (at === 'start') return [{ start: Math.max(start, end - SENTENCE_REACH), end }];
  const behind = { start, end: Math.min(end, start + SENTENCE_REACH) };
  if (at === 'end' || behind.end === end) return [behind];
  return [behind, { start: Math.max(behind.end, end - SENTENCE_REACH), end }];
}

/** A printed fragment of fewer words of its sentence, without a pronoun, is a phrase: a condition on the sentence says nothing of it. */
const isClause = (printed: readonly Token[], { isPronoun, shortestClause }: Senses): boolean =>
  printed.length >= shortestClause || printed.some(({ key }) => isPronoun(key));

function limits(cut: Cut, word: WeightyWord, index: number): boolean {
  const printed = printedOf(cut, itemAt(cut.source.tokens, index).sentence);
  return isClause(printed, cut.source.senses) && setsCondition(cut, word, { index, printed });
}

/** Whether words behind the printed ones take some of them back ("but not this year"). */
function takesBack({ source, missing, at }: Cut, index: number): boolean {
  if (at !== 'end') return false;
  const isSetOff = /^\s*[,–—-]/u.test(gapBefore(source, missing.start));
  if (isSetOff && index === missing.start && source.tokens[index]?.key === 'not') return true;
  return source.tokens.slice(missing.start, index + 1).some(({ key, sentence }) => {
    return CONTRAST.test(key) && sentence === source.tokens[missing.start - 1]?.sentence;
  });
}

/** Whether the clause that a word is in is an aside ("who has no children"). */
function isAside({ source: { tokens }, missing }: Cut, index: number): boolean {
  const clause = tokens[index]?.clause;
  let first = index;
  while (first > missing.start && tokens[first - 1]?.clause === clause) first--;
  // "all of whom I know"
  const isPart = tokens[first + 1]?.key === 'of';
  return RELATIVE.test(tokens[isPart ? first + 2 : first]?.key ?? '');
}

/** "As many as half of them" tells how many; "as all of us know" is beside the matter. */
const MEASURE = /^(?:many|much|few|little|long|soon|far|high|low)$/;
const SET_OFF = /[,–—(]/u;

/** "We lost the herd, all of it, in a night": what is set off only says so once more. */
const ONCE_MORE = /^(?:all|both|each|every)$/;
/** "All but two", "each except the oldest": these are left out. */
const LEAVING_OUT = /^(?:but|except|save|bar|barring)$/;

/** Whether the missing words are set off on both sides and a remark of their own: "as every engineer knows", "not the guard". */
function isRemark({ source, missing: { start, end } }: Cut): boolean {
  const [first = '', ...more] = keysOf(source, { start, end });
  const isOnceMore = ONCE_MORE.test(first) && !more.some((key) => LEAVING_OUT.test(key));
  const isOpened = first === 'not' || isOnceMore || (first === 'as' && !MEASURE.test(more[0] ?? ''));
  return isOpened && SET_OFF.test(gapBefore(source, start)) && SET_OFF.test(gapBefore(source, end));
}

/** Whether a negation left off before a woven fragment turns that, and not a verb that is left off with it. */
function turnsWoven({ source, missing }: Cut, index: number): boolean {
  return source.tokens.slice(index + 1, missing.end).every(({ key }) => TRANSPARENT.test(key) || key.endsWith('ly'));
}

/** What is itself the subject of the clause that it begins. */
const NOBODY = /^(?:nobody|none|nothing|noone|neither)$/;

/** Whether a word that is left off in the middle is in a clause of its own, subject and all. */
function isOwnClause({ source: { tokens }, missing }: Cut, index: number): boolean {
  const { clause } = itemAt(tokens, index);
  if (tokens[missing.start - 1]?.clause === clause || tokens[missing.end]?.clause === clause) return false;
  if (NOBODY.test(tokens[index]?.key ?? '') && tokens[index - 1]?.clause !== clause) return true;
  return tokens.slice(missing.start, index).some((token) => token.clause === clause && PRONOUN.test(token.key));
}

/** Whether a word is in what is compared, and of those who are told from others by it: "than those who do not groom". */
function isOfOthers({ source: { tokens }, missing }: Cut, index: number): boolean {
  const keys = tokens.slice(missing.start, index).map(({ key }) => key);
  const than = keys.indexOf('than');
  return than >= 0 && keys.slice(than).some((key) => RELATIVE.test(key));
}

/** Whether only a noun is printed of the sentence, which a clause behind it does not deny: "a failure that nobody has seen". */
function isNounAlone(cut: Cut, index: number): boolean {
  const { tokens, senses } = cut.source;
  const printed = printedOf(cut, itemAt(tokens, index).sentence);
  const isClosed = tokens.slice(cut.missing.start, index).some(({ key }) => key === 'that' || RELATIVE.test(key));
  return isClosed && !isClause(printed, senses) && !printed.some(({ key }) => AUXILIARY.test(key));
}

function turns(cut: Cut, place: NearWord, index: number): boolean {
  if (cut.at === 'start' && isSpentNegation(cut.source, cut.missing, index)) return false;
  if (cut.at === 'middle') return !isAside(cut, index) && !isOwnClause(cut, index) && !isRemark(cut);
  if (cut.at === 'end') {
    const { missing, source } = cut;
    const printed = source.tokens[missing.start - 1]?.key;
    // "It changes the locks (so the key does not fit)"
    if (source.tokens[missing.start]?.key === 'so') return false;
    if (printed === 'neither' || cut.reporter.isNamed || isOfOthers(cut, index) || isNounAlone(cut, index))
      return false;
    return (place.sameClause && place.distance <= NEGATION_REACH) || takesBack(cut, index);
  }
  if (!place.sameClause || place.distance > NEGATION_REACH) return false;
  const isPhrase = !isClause(printedOf(cut, place.token.sentence), cut.source.senses);
  return (!cut.reporter.woven.start && !isPhrase) || turnsWoven(cut, index);
}

/** Whether a quantity is of the printed words: right before them, or behind them as a limit. */
function measures(cut: Cut, place: NearWord, index: number): boolean {
  const { tokens } = cut.source;
  if (place.distance > QUANTITY_REACH + LIMIT_REACH || isAside(cut, index)) return false;
  if (!isClause(printedOf(cut, place.token.sentence), cut.source.senses)) return false;
  if (place.side === 'before') {
    const between = tokens.slice(index + 1, cut.missing.end);
    return place.sameClause && between.every(({ key }) => PARTITIVE.test(key) || FIGURE.test(key));
  }
  const before = tokens.slice(Math.max(cut.missing.start, index - LIMIT_REACH), index + 1);
  // "At most", not "for most outcomes".
  return before.some(({ key }, i) => LIMITING.test(key) && (key !== 'most' || before[i - 1]?.key === 'at'));
}

const DETERMINER = /^(?:the|these|those|our|my|your|his|her|its|their)$/;

/** Whether the word behind a quantity tells on its own which or how many are meant. */
function isHeldBehind({ source: { tokens } }: Cut, index: number): boolean {
  const key = tokens[index + 1]?.key ?? '';
  return DETERMINER.test(key) || (FIGURE.test(key) && key !== ONE);
}

/** "Seldom have I seen": in front of the verb the adverb is of the whole statement. */
const isFronted = ({ source: { tokens } }: Cut, index: number): boolean =>
  /^(?:seldom|rarely)$/.test(tokens[index]?.key ?? '') && AUXILIARY.test(tokens[index + 1]?.key ?? '');

/** "No fewer than 300 came": the speaker marvels at the number and sets no bound to it. */
const isEmphatic = ({ at }: Cut, { sense }: WeightyWord, { token }: NearWord): boolean =>
  at === 'start' && sense === 'at-least' && NOT.test(token.key);

function quantifies(cut: Cut, word: WeightyWord, place: NearWord, index: number): boolean {
  const isAdverb = ADVERBS.test(place.token.key) || ADVERBS.test(word.sense);
  if ((isAdverb && !isFronted(cut, index)) || word.weak || isAside(cut, index)) return false;
  if (!isClause(printedOf(cut, place.token.sentence), cut.source.senses)) return false;
  if (isEmphatic(cut, word, place)) return false;
  // "All our drivers", "all 40 drivers": without the word they are still all.
  if (word.sense === 'all' && isHeldBehind(cut, index)) return false;
  if (cut.at === 'middle' && !cut.isParted) return !isRemark(cut);
  if (place.side === 'behind') return place.sameClause && measures(cut, place, index);
  if (cut.reporter.woven.start || cut.isParted) return measures(cut, place, index);
  return place.sameClause && place.distance <= QUANTITY_REACH;
}

/** "In theory, the wall is safe": what a sentence opens with holds for all of it. */
const isOpening = ({ source, at, missing }: Cut, index: number): boolean =>
  at === 'start' && opensSentence(source, index) && missing.end - index <= 2;

/** Whether what is left off in the middle ends with the subject of another clause: "are busy with facts, but they (should)". */
const endsInSubject = ({ source: { tokens }, missing: { end }, at }: Cut): boolean =>
  at === 'middle' && PRONOUN.test(tokens[end - 1]?.key ?? '') && /^(?:but|and|so)$/.test(tokens[end - 2]?.key ?? '');

function weighs(cut: Cut, word: WeightyWord, index: number): boolean {
  const [place] = placesOf(cut, index);
  if (!place || endsInSubject(cut)) return false;
  switch (word.effect) {
    case 'condition':
      return limits(cut, word, index);
    case 'negation':
      return turns(cut, place, index);
    case 'quantifier':
      return quantifies(cut, word, place, index);
    case 'modality':
      return HEDGES.has(word.sense) && (place.sameClause || isOpening(cut, index)) && place.distance <= QUANTITY_REACH;
  }
}

/** The clause that opens with a word, for what it tells. */
function phraseFrom({ source, missing }: Cut, index: number): string[] {
  const { tokens } = source;
  const { clause, sentence } = itemAt(tokens, index);
  const rest = tokens.slice(missing.start, missing.end);
  return rest.filter((token) => token.sentence === sentence && token.clause === clause).map(({ key }) => key);
}

function findLostFigures(cut: Cut, { start, end }: TokenRange): LostWords[] {
  const lost: LostWords[] = [];
  for (let index = start; index < end; index++) {
    const { key } = itemAt(cut.source.tokens, index);
    if (!FIGURE.test(key) || key === ONE) continue;
    if (placesOf(cut, index).some((place) => measures(cut, place, index)))
      lost.push({ effect: 'number', governor: key, phrase: [] });
  }
  return lost;
}

/** Whether a hyphen makes a word the beginning of another: "an all-out assault" is of no "all". */
const opensCompound = (source: QuotedText, index: number): boolean => gapBefore(source, index + 1) === '-';

/** The weighty words of a range, also "up to" before a number; "no, but" answers, and excepts nothing. */
function weightsIn(source: QuotedText, { start, end }: TokenRange): WeightyWord[] {
  const keys = keysOf(source, { start, end });
  if (source.senses !== ENGLISH_SENSES) return source.senses.findWeighty(keys);
  const placed = weighedInPlace(keysOf(source, { start, end: end + 1 }), keys.length, source.tokens[start - 1]?.key);
  const found = source.senses.findWeighty(keys).filter(({ at }) => !opensCompound(source, start + at));
  return [...found, ...placed.filter(({ sense }) => sense === 'at-most')];
}

const findLostWords = (cut: Cut, range: TokenRange): LostWords[] =>
  weightsIn(cut.source, range)
    .filter((word) => weighs(cut, word, range.start + word.at))
    .map(({ effect, at }) => ({
      effect,
      governor: cut.source.tokens[range.start + at]?.key ?? '',
      phrase: effect === 'condition' ? phraseFrom(cut, range.start + at) : [],
    }));

const isSpeech = (key: string): boolean => {
  const cue = CUE_VERBS.get(key);
  return cue?.form === 'finite' && cue.strength === 'speech';
};

/**
 * "Roe told the court that the grocer shouted “get out”": the reporter too gives what was quoted as another's, or to whom the
 * speaker quotes.
 */
const isQuotedOn = ({ source, missing, reporter }: Cut): boolean =>
  opensInner(source, missing.end) && (reporter.isOfAnother || reporter.around().filter(isSpeech).length > 1);

/** The speaker's own word: "according to our manager". */
const OWN_WORD = /^(?:me|us|our|my)$/;
/** How far behind "according to" the noun is. */
const NOUN_REACH = 4;

const canTell = ({ key, capital }: Token): boolean =>
  capital || /^(?:him|her|them)$/.test(key) || isRoleNoun(key) || CALLINGS.has(key) || AGENT.test(key);

/**
 * "He did it, according to the guard", "according to the guard, he did it": whose statement it is may be told beside it. What
 * is done "according to plan" or "to the contract" is nobody's statement.
 */
function isAccordingTo({ source: { tokens }, missing: { start, end }, at }: Cut): boolean {
  const sentence = tokens[end]?.sentence;
  const opening = at === 'start' ? tokens.findIndex((token) => token.sentence === sentence) : start;
  const [first, second, ...behind] = tokens.slice(opening, end);
  if (at === 'middle' || first?.key !== 'according' || second?.key !== 'to') return false;
  if (OWN_WORD.test(behind[0]?.key ?? 'me')) return false;
  return behind.slice(0, NOUN_REACH).some(canTell);
}

function findLostFrames(cut: Cut): LostWords[] {
  const { source, missing, page, at } = cut;
  if (isAccordingTo(cut)) return [{ effect: 'frame', governor: '', phrase: keysOf(source, missing) }];
  const phrase = at === 'start' && !isQuotedOn(cut) ? findLostFrame(source, missing, page) : null;
  return phrase ? [{ effect: 'frame', governor: '', phrase }] : [];
}

/** "Had the alarm worked, nobody would have died": the verb in front makes a condition. */
function findLostInversion({ source, missing, at, reporter }: Cut): LostWords[] {
  if (source.senses !== ENGLISH_SENSES || reporter.isNamed) return [];
  const isLost = at === 'start' ? opensInverted(source, missing) : at === 'end' && closesInverted(source, missing);
  return isLost ? [{ effect: 'condition', governor: '', phrase: keysOf(source, missing) }] : [];
}

/** "A few came" is more than "few came"; "the “few who came”" has its article before the marks. */
function findLostArticle({ source: { tokens }, missing, at, reporter }: Cut): LostWords[] {
  const [article, quantity] = [tokens[missing.end - 1], tokens[missing.end]];
  const isTurned =
    at === 'start' && !reporter.isNamed && article?.key === 'a' && /^(?:few|little)$/.test(quantity?.key ?? '');
  return isTurned ? [{ effect: 'quantifier', governor: 'a', phrase: [] }] : [];
}

const LOST_PREFERENCE: LostWords = { effect: 'negation', governor: 'rather', phrase: [] };

const BY_WEIGHT: readonly Effect[] = ['negation', 'condition', 'frame', 'quantifier', 'number', 'modality'];

/**
 * What governs the printed words and is left off with the rest, the weightiest: a negation, a condition, a quantity, or
 * whose statement it is. `null` when nothing is, or when the words outside the marks give it back: then the page prints a
 * part of the same words. Only words of the sentences that are printed in part count.
 */
export function findGovernedCut(cut: Cut): Effect | null {
  const ranges = reachOf(cut);
  const lost = [
    ...ranges.flatMap((range) => [...findLostWords(cut, range), ...findLostFigures(cut, range)]),
    ...findLostFrames(cut),
    ...findLostInversion(cut),
    ...findLostArticle(cut),
    ...(leavesOffPreferred(cut.source, cut.missing) ? [LOST_PREFERENCE] : []),
  ].filter((words) => !isSupplied(words, cut.reporter));
  return BY_WEIGHT.find((effect) => lost.some((words) => words.effect === effect)) ?? null;
}
