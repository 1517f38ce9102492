import type { ClaimSet, QuotationClaim } from '../claim/claim.ts';
import { FEWEST_WORDS } from '../claim/fewest-words.ts';
import { type IndexPart, type QuotationInSet, quotationAt } from '../index/claim-index.ts';
import type { Evidence } from '../index/extend-seed.ts';
import { type Candidate, findCandidates } from '../index/find-candidates.ts';
import { keysOfClaim } from '../index/quotation-index.ts';
import { numberAt } from '../item-at.ts';
import type { Span } from '../language/span.ts';
import { alignKeys, type SharedWord } from './align-keys.ts';
import { relateSpeakers, type SpeakerRelation } from './match-speakers.ts';
import { isStronger, type MatchStrength, strengthOf } from './match-strength.ts';
import { mayBeStrong } from './may-be-strong.ts';
import type { Contender } from './pick-best.ts';
import type { QuotedWords, Utterance } from './utterance.ts';
import { type MatchWeight, sliceWords, weighMatch } from './weigh-match.ts';

/** Words on either side of a candidate's, beyond as many as the claim has, that are aligned too. */
const MARGIN = 8;

/**
 * What must be shared around a seed: two content words and a function word, or eight function words. In an utterance of
 * a few words any three will do, for they may be all of it.
 */
const EVIDENCE: Evidence = { gap: 3, reach: 4, words: FEWEST_WORDS, weight: 23 };
const SHORT_UTTERANCE = 8;
const EVIDENCE_IN_SHORT: Evidence = { ...EVIDENCE, weight: 0 };

/** What must be shared around a seed in an utterance of so many words. */
export const evidenceFor = (words: number): Evidence => (words <= SHORT_UTTERANCE ? EVIDENCE_IN_SHORT : EVIDENCE);

/** Words of an utterance that are, or come from, the words of a claim. */
export interface QuotationMatch extends Contender {
  readonly set: ClaimSet;
  readonly claim: QuotationClaim;
  readonly utterance: Utterance;
  /** From the first to the last shared word of the claim, by word number. */
  readonly claimWords: Span;
  readonly strength: MatchStrength;
  /** The words of the page that the match is of, by number; where it is not given, all that its parts hold. */
  readonly within?: Span;
  /** The reporter's words around are the same: no word need be shared. */
  readonly isFramed?: true;
  /** The same statement in other words: a word more or less is part of that. */
  readonly isRetold?: true;
}

/** A claim's words and an utterance that may be them. */
interface Comparison {
  readonly source: Uint32Array;
  readonly utterance: QuotedWords;
  /** Only asked where it matters. */
  readonly speakers: () => SpeakerRelation;
  readonly isSaid: () => boolean;
}

interface Reading {
  /** Page words by their number in the utterance. */
  readonly shared: readonly SharedWord[];
  readonly weight: MatchWeight;
  readonly strength: MatchStrength;
}

/** What the shared words within a span of the utterance come to, as if the page had no others. */
function readSpan(
  { source, utterance, speakers, isSaid }: Comparison,
  shared: readonly SharedWord[],
  span: Span,
): Reading | null {
  const inSpan = shared.filter(({ page }) => page >= span.start && page < span.end);
  if (inSpan.length < FEWEST_WORDS) return null;
  const weight = weighMatch(
    source,
    sliceWords(utterance, span),
    inSpan.map((word) => ({ ...word, page: word.page - span.start })),
  );
  const shorter = Math.min(source.length, span.end - span.start);
  const strength = strengthOf(weight, { shared: inSpan.length, shorter, speakers, isSaid });
  return strength && { shared: inSpan, weight, strength };
}

/**
 * The surest of all readings: the whole utterance around the candidate, or a part or a sentence of it alone, because a
 * person's next words may be another claim or none.
 */
function readCandidate(comparison: Comparison, { words }: Candidate): Reading | null {
  const { source, utterance } = comparison;
  const { keys, pieces } = utterance;
  const start = Math.max(0, words.start - source.length - MARGIN);
  const end = Math.min(keys.length, words.end + source.length + MARGIN);
  if (!mayBeStrong(source, utterance, { start, end })) return null;
  const shared = alignKeys(source, keys.subarray(start, end)).map((word) => ({ ...word, page: word.page + start }));
  let best: Reading | null = null;
  for (const span of [{ start, end }, ...pieces]) {
    const reading = readSpan(comparison, shared, span);
    if (reading && (!best || isStronger(reading.strength, best.strength))) best = reading;
    if (best?.strength === 'certain') break;
  }
  return best;
}

/** What is taken for the speakers of two sides while they are not known: each lets pass what another may not. */
const RELATIONS: readonly SpeakerRelation[] = ['same', 'different'];

/** Whether words that are quoted together may be those of a claim, no matter who says them; `read` gives them with weights and pieces. */
export function mayBeMatched(keys: Uint32Array, read: () => QuotedWords, { quotations: index }: IndexPart): boolean {
  let utterance: QuotedWords | null = null;
  return findCandidates(index, keys, evidenceFor(keys.length)).some((candidate) => {
    utterance ??= read();
    const words = { source: keysOfClaim(index, candidate.claim), utterance, isSaid: () => true };
    return RELATIONS.some((relation) => readCandidate({ ...words, speakers: () => relation }, candidate) !== null);
  });
}

/** Every claim of some sets that an utterance's words may be, each once, with how sure that is, set by set. */
export function matchUtterance(utterance: Utterance, part: IndexPart): QuotationMatch[] {
  const index = part.quotations;
  const matches = new Map<number, QuotationMatch>();
  const needed = evidenceFor(utterance.keys.length);
  for (const candidate of findCandidates(index, utterance.keys, needed)) {
    const source = keysOfClaim(index, candidate.claim);
    // Most candidates come to nothing by their words alone, and their sets need not be read.
    const find = (): QuotationInSet | null => quotationAt(part, candidate.claim);
    const speakers = (): SpeakerRelation => {
      const at = find();
      return at ? relateSpeakers({ ...at, utterance }) : 'unclear';
    };
    const isSaid = (): boolean => find()?.claim.said === true;
    const reading = readCandidate({ source, utterance, speakers, isSaid }, candidate);
    const at = reading && find();
    if (!at) continue;
    const { shared, weight, strength } = reading;
    const known = matches.get(candidate.claim);
    if (known && (isStronger(known.strength, strength) || known.weight.shared >= weight.shared)) continue;
    const pageWords = shared.map(({ page }) => numberAt(utterance.wordNumbers, page));
    const claimWords = { start: shared[0]?.source ?? 0, end: (shared.at(-1)?.source ?? 0) + 1 };
    matches.set(candidate.claim, { ...at, utterance, claimWords, pageWords, weight, strength });
  }
  const setOf = (number: number): number => numberAt(index.sets, number);
  return [...matches].sort(([a], [b]) => setOf(a) - setOf(b)).map(([, match]) => match);
}
