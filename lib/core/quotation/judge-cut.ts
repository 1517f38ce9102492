import type { Effect } from '../difference.ts';
import type { Judgement } from './judge-wording.ts';
import { findWeightyWords, type WeightyWord } from './lexicon/weighty-words.ts';
import { keysOf, opensSentence, type QuotedText, type TokenRange } from './quoted-text.ts';
import { ONE, type Token } from './read-tokens.ts';

/** Source words that the page does not print. */
export interface Cut {
  readonly source: QuotedText;
  readonly missing: TokenRange;
  readonly at: 'start' | 'middle' | 'end';
}

/** A missing word near the printed ones. */
interface NearWord {
  readonly token: Token;
  /** How many missing words stand between it and the printed ones. */
  readonly distance: number;
  /** No comma, "and" or the like parts it from the printed words. */
  readonly sameClause: boolean;
}

/*
 * How far a missing word reaches when words are left off at the start or the end. Quoting a part of a long utterance is
 * everyday practice: "not" and its like bear on the printed words within a clause, a quantity only next to them.
 */
const NEGATION_REACH = 8;
const QUANTITY_REACH = 3;

/** Words further off are not looked at: hardly any sentence is longer. It keeps the cost linear. */
const SENTENCE_REACH = 80;

/** A printed fragment of fewer words of its sentence, without a pronoun, is a phrase: a condition on the sentence says nothing of it. */
const SHORTEST_CLAUSE = 4;

/** Verbs after which "if" asks and sets no condition. */
const ASKING =
  /^(?:ask|asks|asked|asking|wonder|wonders|wondered|wondering|know|knows|knew|see|tell|unclear|sure|doubt)$/;

/** Adverbs that quantify no thing: left off with the rest they say nothing of the printed words. */
const ADVERBS =
  /^(?:often|always|sometimes|rarely|seldom|twice|usually|generally|largely|mainly|chiefly|typically|frequently|occasionally)$/;

const COORDINATORS = /^(?:and|but|so|or)$/;

/** How far behind a coordinator a condition may stand and still hold for the words before it ("but only if"). */
const COORDINATED_REACH = 3;

const PRONOUN = /^(?:i|we|you|he|she|it|they)$/;

const MODAL = /^(?:will|would|can|could|may|might|must|shall|should|'d)$/;
const CONTRAST = /^(?:but|except|not|nor|although|though)$/;
const HEDGES: ReadonlySet<string> = new Set(['probably', 'maybe', 'allegedly']);
const FIGURE = /^#?\d/;

/** How a missing word stands to the printed words of its sentence; `null` when it stands in another sentence. */
function placeOf({ source, missing, at }: Cut, index: number): NearWord | null {
  const token = source.tokens[index] as Token;
  const before = at === 'start' ? undefined : source.tokens[missing.start - 1];
  const after = at === 'end' ? undefined : source.tokens[missing.end];
  const distances: NearWord[] = [];
  if (before?.sentence === token.sentence) {
    distances.push({ token, distance: index - missing.start, sameClause: before.clause === token.clause });
  }
  if (after?.sentence === token.sentence) {
    distances.push({ token, distance: missing.end - 1 - index, sameClause: after.clause === token.clause });
  }
  return distances.sort((a, b) => Number(b.sameClause) - Number(a.sameClause) || a.distance - b.distance)[0] ?? null;
}

/** The words of the sentence that the page prints beside the cut. */
function printedOf({ source: { tokens }, missing, at }: Cut, sentence: number): Token[] {
  const before = at === 'start' ? [] : tokens.slice(Math.max(0, missing.start - SENTENCE_REACH), missing.start);
  const after = at === 'end' ? [] : tokens.slice(missing.end, missing.end + SENTENCE_REACH);
  return [...before, ...after].filter((token) => token.sentence === sentence);
}

/** The missing words that can bear on the printed ones: those next to them. */
function reachOf({ missing: { start, end }, at }: Cut): TokenRange[] {
  if (at === 'start') return [{ start: Math.max(start, end - SENTENCE_REACH), end }];
  const behind = { start, end: Math.min(end, start + SENTENCE_REACH) };
  if (at === 'end' || behind.end === end) return [behind];
  return [behind, { start: Math.max(behind.end, end - SENTENCE_REACH), end }];
}

const isClause = (printed: readonly Token[]): boolean =>
  printed.length >= SHORTEST_CLAUSE || printed.some(({ key }) => PRONOUN.test(key));

/** Whether the condition belongs to a clause that "and" or the like parts from the printed words. */
function isCoordinated({ source, missing, at }: Cut, index: number): boolean {
  const isCoordinator = (i: number): boolean => COORDINATORS.test(source.tokens[i]?.key ?? '');
  if (at === 'start') return isCoordinator(missing.end);
  if (at === 'middle') return false;
  for (let i = missing.start; i < index - COORDINATED_REACH; i++) if (isCoordinator(i)) return true;
  return false;
}

function limits(cut: Cut, word: WeightyWord, index: number): boolean {
  const { tokens } = cut.source;
  const token = tokens[index] as Token;
  const printed = printedOf(cut, token.sentence);
  if (!isClause(printed) || token.key === 'whether' || isCoordinated(cut, index)) return false;
  if (token.key === 'if' && ASKING.test(tokens[index - 1]?.key ?? '')) return false;
  if (word.sense !== 'when') return true;
  return printed.some(({ key }) => MODAL.test(key));
}

/** Whether words behind the printed ones take some of them back ("but not this year"). */
function takesBack({ source, missing, at }: Cut, index: number): boolean {
  if (at !== 'end') return false;
  return source.tokens.slice(missing.start, index + 1).some(({ key, sentence }) => {
    return CONTRAST.test(key) && sentence === source.tokens[missing.start - 1]?.sentence;
  });
}

function weighs(cut: Cut, word: WeightyWord, index: number): boolean {
  const place = placeOf(cut, index);
  if (!place) return false;
  const middle = cut.at === 'middle';
  switch (word.effect) {
    case 'condition':
      return limits(cut, word, index);
    case 'negation':
      return middle || (place.sameClause && place.distance <= NEGATION_REACH) || takesBack(cut, index);
    case 'quantifier':
      return (
        !ADVERBS.test(place.token.key) &&
        !word.weak &&
        (middle || (place.sameClause && place.distance <= QUANTITY_REACH))
      );
    case 'modality':
      return HEDGES.has(word.sense) && place.sameClause && place.distance <= QUANTITY_REACH;
  }
}

function isNearFigure(cut: Cut, index: number): boolean {
  const { key } = cut.source.tokens[index] as Token;
  if (!FIGURE.test(key) || key === ONE) return false;
  const place = placeOf(cut, index);
  return place !== null && (cut.at === 'middle' || (place.sameClause && place.distance <= QUANTITY_REACH));
}

function hasNearFigure(cut: Cut, { start, end }: TokenRange): boolean {
  for (let index = start; index < end; index++) if (isNearFigure(cut, index)) return true;
  return false;
}

/** The effects of the weighty words of a range that bear on the printed words. */
const weighRange = (cut: Cut, range: TokenRange): Effect[] =>
  findWeightyWords(keysOf(cut.source, range))
    .filter((word) => weighs(cut, word, range.start + word.at))
    .map(({ effect }) => effect);

/**
 * Judges words left off by what they hold. A condition on the printed words, a negation or a quantity that bears on them
 * makes the cut major; only words of the sentences that are printed in part count.
 */
export function judgeCut(cut: Cut): Judgement {
  const ranges = reachOf(cut);
  const effects = ranges.flatMap((range) => weighRange(cut, range));
  const weightiest = BY_WEIGHT.find((effect) => effects.includes(effect));
  if (weightiest) return { effect: weightiest, severity: 'major' };
  const figure = ranges.some((range) => hasNearFigure(cut, range));
  return figure ? { effect: 'number', severity: 'major' } : { effect: 'other', severity: 'minor' };
}

const BY_WEIGHT: readonly Effect[] = ['negation', 'condition', 'quantifier', 'modality'];

/** How the words around a cut in the middle were joined. */
export type Joint =
  /** The words stood in one sentence, or the page ends a sentence there. */
  | 'within'
  /** Whole sentences are missing between. */
  | 'sentences'
  /** Halves of two sentences read as one. */
  | 'halves';

/** How the words on both sides of a cut in the middle stand together on the page, where `pageIndex` is the word behind. */
export function judgeJoint({ source, missing }: Cut, page: QuotedText, pageIndex: number): Joint {
  const before = source.tokens[missing.start - 1]?.sentence;
  const after = source.tokens[missing.end]?.sentence;
  if (before === after) return 'within';
  if (opensSentence(source, missing.start) && opensSentence(source, missing.end)) return 'sentences';
  return opensSentence(page, pageIndex) ? 'within' : 'halves';
}
