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

/** A printed fragment of fewer words of its sentence is a phrase: a condition on the sentence says nothing of it. */
const SHORTEST_CLAUSE = 4;

/** Verbs after which "if" asks and sets no condition. */
const ASKING =
  /^(?:ask|asks|asked|asking|wonder|wonders|wondered|wondering|know|knows|knew|see|tell|unclear|sure|doubt)$/;

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

/** How many words of the sentence the page prints beside the cut. */
function countPrinted({ source, missing, at }: Cut, sentence: number): number {
  const printed =
    at === 'start'
      ? source.tokens.slice(missing.end)
      : at === 'end'
        ? source.tokens.slice(0, missing.start)
        : source.tokens;
  return printed.filter((token) => token.sentence === sentence).length;
}

function limits(cut: Cut, word: WeightyWord, index: number): boolean {
  const { tokens } = cut.source;
  const token = tokens[index] as Token;
  if (countPrinted(cut, token.sentence) < SHORTEST_CLAUSE || token.key === 'whether') return false;
  if (token.key === 'if' && ASKING.test(tokens[index - 1]?.key ?? '')) return false;
  if (word.sense !== 'when') return true;
  return tokens.some(({ key, sentence }) => sentence === token.sentence && MODAL.test(key));
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
      return middle || (place.sameClause && place.distance <= QUANTITY_REACH);
    case 'modality':
      return HEDGES.has(word.sense) && place.sameClause && place.distance <= QUANTITY_REACH;
  }
}

function hasNearFigure(cut: Cut): boolean {
  for (let index = cut.missing.start; index < cut.missing.end; index++) {
    const { key } = cut.source.tokens[index] as Token;
    if (!FIGURE.test(key) || key === ONE) continue;
    const place = placeOf(cut, index);
    if (place && (cut.at === 'middle' || (place.sameClause && place.distance <= QUANTITY_REACH))) return true;
  }
  return false;
}

/**
 * Judges words left off by what they hold. A condition on the printed words, a negation or a quantity that bears on them
 * makes the cut major; only words of the sentences that are printed in part count.
 */
export function judgeCut(cut: Cut): Judgement {
  const { source, missing } = cut;
  const weighty = findWeightyWords(keysOf(source, missing)).filter((word) =>
    weighs(cut, word, missing.start + word.at),
  );
  for (const effect of ['negation', 'condition', 'quantifier', 'modality'] as const) {
    if (weighty.some((word) => word.effect === effect)) return { effect, severity: 'major' };
  }
  return hasNearFigure(cut) ? { effect: 'number', severity: 'major' } : { effect: 'other', severity: 'minor' };
}

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
