import { itemAt, numberAt } from '../item-at.ts';
import { alignWords } from '../language/align-words.ts';
import type { Span } from '../language/span.ts';
import { findWords } from '../language/words.ts';
import { oncePer } from '../once-per.ts';
import { isTelling } from '../quotation/judge/reporters-words.ts';
import { isSameWords } from '../quotation/judge/same-words.ts';
import { ENGLISH_SENSES } from '../quotation/lexicon/senses.ts';
import { joinParts, spokenTokens } from '../quotation/quoted-text.ts';
import { type ReadText, readText, type Token } from '../quotation/read-tokens.ts';
import { claimsOfCarried } from './carried-claims.ts';
import { readClaim } from './claim-words.ts';
import { compareWithClaim } from './match-speakers.ts';
import type { QuotationMatch } from './match-utterance.ts';
import type { PageWords } from './page-words.ts';
import { speakerOf, type Utterance } from './utterance.ts';
import { FUNCTION_WEIGHT } from './weigh-match.ts';

/** A piece of more words is found by them alone. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 30;

/** What both sides must have in the same order: a share of the shorter side's words, so many of them, so many telling. */
const LEAST = { share: 2 / 3, words: FEWEST_WORDS, telling: 0 } as const;
/** The same where the speaker may be another. */
const LEAST_IF_UNCLEAR = { share: 0.8, words: 7, telling: 3 } as const;
const FEWEST_TELLING = 2;

/** A phrase out of a sentence that is so much longer must tell more, and begin and end in the sentence's words. */
const MUCH_LONGER = 2;
const TELLING_IN_PART = 3;
/** How much more room its words may take there than on the page: else something was said between them. */
const WIDEST_SPREAD = 4 / 3;

/** Words that each side may have alone where next to nothing that is shared tells anything. */
const MOST_ALONE = 2;

type KnownClaim = Pick<QuotationMatch, 'set' | 'claim'>;

/** A sentence of a claim with every two words of its that follow each other. */
interface SpokenSentence {
  readonly tokens: readonly Token[];
  readonly pairs: ReadonlySet<string>;
}

/** The same with the claim that it is of. */
interface ClaimSentence extends SpokenSentence {
  readonly known: KnownClaim;
}

/** A claim's sentence beside an utterance that is not somebody else's. */
interface OwnSentence extends ClaimSentence {
  /** Its speaker is surely the page's. */
  readonly isSameSpeaker: boolean;
}

/** A sentence or part of an utterance, by the numbers of its words on the page. */
interface Piece {
  readonly utterance: Utterance;
  readonly words: Span;
  readonly tokens: readonly Token[];
}

/** The tokens of a text that were said and meant. */
function spokenOf(read: ReadText): Token[] {
  const quoted = joinParts([read.text], ENGLISH_SENSES, [read]);
  return spokenTokens(quoted, { start: 0, end: quoted.tokens.length });
}

const pairsOf = (tokens: readonly Token[]): string[] =>
  tokens.slice(1).map(({ key }, i) => `${itemAt(tokens, i).key} ${key}`);

/** The sentences of a claim's words, each as the tokens in it that were said and meant. */
const spokenSentences = oncePer((claim: KnownClaim['claim']): SpokenSentence[] => {
  const sentences = Map.groupBy(spokenOf(readClaim(claim)), ({ sentence }) => sentence);
  return [...sentences.values()].map((tokens) => ({ tokens, pairs: new Set(pairsOf(tokens)) }));
});

/** A sentence or part of an utterance whose tokens are read when they are first asked for, and kept. */
class SpokenPiece implements Piece {
  readonly utterance: Utterance;
  readonly words: Span;
  readonly #text: string;
  #tokens: readonly Token[] | undefined;

  constructor(utterance: Utterance, words: Span, text: string) {
    this.utterance = utterance;
    this.words = words;
    this.#text = text;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= spokenOf(readText(this.#text));
    return this.#tokens;
  }
}

/** The pieces of an utterance that are not too short or too long to be found by their words alone. */
function readPieces(utterance: Utterance, { text, words }: PageWords): Piece[] {
  const { wordNumbers, pieces } = utterance;
  const spans = pieces.length > 0 ? pieces : [{ start: 0, end: wordNumbers.length }];
  return spans.flatMap(({ start, end }) => {
    if (end - start < FEWEST_WORDS || end - start > MOST_WORDS) return [];
    const first = numberAt(wordNumbers, start);
    const last = numberAt(wordNumbers, end - 1);
    if (last - first !== end - start - 1) return [];
    const piece = text.slice(itemAt(words, first).start, itemAt(words, last).end);
    return [new SpokenPiece(utterance, { start: first, end: last + 1 }, piece)];
  });
}

/** The same, read once for an utterance of a page, however many sets the page is compared with. */
const piecesOn = oncePer((page: PageWords) => oncePer((utterance: Utterance) => readPieces(utterance, page)));

/** The pieces of an utterance of which no word is known to come from a claim. */
const freePieces = (utterance: Utterance, page: PageWords, taken: ReadonlySet<number>): Piece[] =>
  piecesOn(page)(utterance).filter(({ words: { start, end } }) => {
    for (let number = start; number < end; number++) if (taken.has(number)) return false;
    return true;
  });

/** The tokens of a claim's sentence that a piece has too, in the same order. */
function findShared(sentence: readonly Token[], piece: readonly Token[]): Token[] {
  const runs = alignWords({ source: sentence.map(({ key }) => key), page: piece.map(({ key }) => key) });
  return runs.flatMap(({ equal, sourceStart, sourceEnd, pageStart, pageEnd }) => {
    const ours = sentence.slice(sourceStart, sourceEnd);
    return equal || isSameWords(ours, piece.slice(pageStart, pageEnd)) ? ours : [];
  });
}

const says = ({ key }: Token): boolean => isTelling(key) || key.startsWith('#');

/** Whether the first and the last word of a piece are among the shared ones. */
const hasEnds = (piece: readonly Token[], shared: readonly Token[]): boolean =>
  piece[0]?.key === shared[0]?.key && piece.at(-1)?.key === shared.at(-1)?.key;

/** Words of a sentence from the first to the last that are shared. */
const spreadIn = (sentence: readonly Token[], shared: readonly Token[]): number =>
  sentence.indexOf(itemAt(shared, shared.length - 1)) - sentence.indexOf(itemAt(shared, 0)) + 1;

/** Whether a piece is a sentence of a claim in nearly the same words. */
function isNear(
  { tokens: sentence, isSameSpeaker }: OwnSentence,
  piece: readonly Token[],
  shared: readonly Token[],
): boolean {
  const shorter = Math.min(sentence.length, piece.length);
  const least = isSameSpeaker ? LEAST : LEAST_IF_UNCLEAR;
  const telling = shared.filter(says).length;
  if (shared.length < least.words || shared.length < shorter * least.share || telling < least.telling) return false;
  if (sentence.length >= piece.length * MUCH_LONGER && shared.length < piece.length)
    return (
      telling >= TELLING_IN_PART && hasEnds(piece, shared) && spreadIn(sentence, shared) <= piece.length * WIDEST_SPREAD
    );
  if (telling >= FEWEST_TELLING) return true;
  const alone = Math.max(sentence.length, piece.length) - shared.length;
  return alone <= MOST_ALONE && shared.length + 1 >= shorter;
}

/** Sentences by every two words of theirs that follow each other. */
type SentenceIndex = ReadonlyMap<string, readonly ClaimSentence[]>;

function indexOf(claims: readonly KnownClaim[]): SentenceIndex {
  const index = new Map<string, ClaimSentence[]>();
  for (const known of claims) {
    for (const spoken of spokenSentences(known.claim)) {
      const sentence = { ...spoken, known };
      for (const pair of spoken.pairs) {
        const others = index.get(pair);
        if (others) others.push(sentence);
        else index.set(pair, [sentence]);
      }
    }
  }
  return index;
}

/** The sentences that have two words in a row of a piece, but for those of somebody else than a name means. */
function* findOwn(piece: Piece, name: string | null, indexes: readonly SentenceIndex[]): Generator<OwnSentence> {
  const pairs = pairsOf(piece.tokens);
  const sentences = new Set(indexes.flatMap((index) => pairs.flatMap((pair) => index.get(pair) ?? [])));
  for (const sentence of sentences) {
    const relation = compareWithClaim(name, sentence.known)?.relation ?? 'unclear';
    if (relation !== 'different') yield { ...sentence, isSameSpeaker: relation === 'same' };
  }
}

const weightOf = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, token) => sum + (says(token) ? 1 : FUNCTION_WEIGHT), 0);

function matchOf(
  { utterance, words, tokens }: Piece,
  sentence: ClaimSentence,
  shared: readonly Token[],
): QuotationMatch {
  const { set, claim } = sentence.known;
  const [first, last] = [itemAt(shared, 0), itemAt(shared, shared.length - 1)];
  const claimWords = findWords(claim.content);
  const weights = [weightOf(tokens), weightOf(sentence.tokens)];
  const weight = weightOf(shared);
  return {
    set,
    claim,
    utterance,
    within: words,
    pageWords: Array.from({ length: words.end - words.start }, (_, i) => words.start + i),
    claimWords: {
      start: claimWords.filter(({ end }) => end <= first.start).length,
      end: claimWords.filter(({ start }) => start < last.end).length,
    },
    weight: {
      shared: weight,
      coverage: weight / Math.min(...weights),
      completeness: weight / Math.max(...weights),
      run: shared.length,
      runWeight: weight,
    },
    strength: 'certain',
  };
}

/** The sentence that a piece is nearest to, of those that may be its speaker's. */
function matchPiece(piece: Piece, sentences: Iterable<OwnSentence>): QuotationMatch[] {
  let best: { readonly sentence: ClaimSentence; readonly shared: readonly Token[] } | null = null;
  for (const sentence of sentences) {
    const shared = findShared(sentence.tokens, piece.tokens);
    if (isNear(sentence, piece.tokens, shared) && shared.length > (best?.shared.length ?? 0))
      best = { sentence, shared };
  }
  return best ? [matchOf(piece, best.sentence, best.shared)] : [];
}

/**
 * Sentences and phrases that are nearly those of a source which the page surely quotes elsewhere, or of a claim that a match
 * hints at, by the same speaker: so few or so altered that their words alone would not tell.
 */
export function matchNear(
  utterances: readonly Utterance[],
  matches: readonly QuotationMatch[],
  page: PageWords,
): QuotationMatch[] {
  const kept = matches.filter(({ strength }) => strength !== 'hint');
  const carried = claimsOfCarried(kept);
  const hints = matches.filter(({ strength }) => strength === 'hint');
  if (carried.length === 0 && hints.length === 0) return [];
  const taken = new Set(kept.flatMap(({ pageWords }) => pageWords));
  const index = indexOf(carried);
  const hinted = Map.groupBy(hints, ({ utterance }) => utterance);
  return utterances.flatMap((utterance) => {
    const pieces = freePieces(utterance, page, taken);
    if (pieces.length === 0) return [];
    const name = speakerOf(utterance);
    const indexes = [index, indexOf(hinted.get(utterance) ?? [])];
    return pieces.flatMap((piece) => matchPiece(piece, findOwn(piece, name, indexes)));
  });
}
