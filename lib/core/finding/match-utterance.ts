import type { ClaimSet, QuotationClaim } from '../claim/claim.ts';
import type { Evidence } from '../claim/extend-seed.ts';
import { type Candidate, findCandidates } from '../claim/find-candidates.ts';
import { FEWEST_WORDS, keysOfClaim, type QuotationIndex } from '../claim/quotation-index.ts';
import type { Span } from '../text/span.ts';
import { alignKeys, type SharedWord } from './align-keys.ts';
import type { Contender } from './pick-best.ts';
import type { Utterance } from './utterance.ts';
import { type MatchWeight, weighMatch } from './weigh-match.ts';

/**
 * What makes words of a page the words of a claim: set on two outlets' versions of the same sentences, where altered
 * quotations share 0.63 of the shorter side and more, different sentences on one event 0.62 and less.
 */
const LEAST_COVERAGE = 0.63;
/** Three content words, or two and a few function words; anything less is a phrase. */
const LEAST_SHARED = 3.3;
/** Fewer words may be anybody's, unless there are four content words among them. */
const FEWEST_SHARED_WORDS = 5;
const SHARED_BY_FEWER = 4;
/** So many words without a gap are the same words wherever they stand, though the rest differ. */
const LONG_RUN = 8;

/**
 * So small a part of a claim, in words that do not even follow one another there, may be anybody's turn of phrase. No
 * altered quotation of those versions is lost by it.
 */
const SCRAP_COMPLETENESS = 0.25;
const SCRAP_RUN = 5;

/** A phrase that is not word for word must come so close, and hold two content words or nearly. */
const PHRASE_COVERAGE = 0.8;
const PHRASE_SHARED = 1.8;

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

/**
 * How sure a match is. `certain` by its own words; a phrase, word for word (`exactPhrase`) or nearly (`phrase`), only in
 * company, because short and common phrases are anybody's.
 */
export type MatchStrength = 'certain' | 'exactPhrase' | 'phrase';

/** Words of an utterance that are, or come from, the words of a claim. */
export interface QuotationMatch extends Contender {
  readonly set: ClaimSet;
  readonly claim: QuotationClaim;
  readonly utterance: Utterance;
  /** From the first to the last shared word of the claim, by word number. */
  readonly claimWords: Span;
  readonly strength: MatchStrength;
}

interface Reading {
  /** Page words by their number in the utterance. */
  readonly shared: readonly SharedWord[];
  readonly weight: MatchWeight;
  readonly strength: MatchStrength;
}

const RANK: Readonly<Record<MatchStrength, number>> = { certain: 2, exactPhrase: 1, phrase: 0 };

function strengthOf(weight: MatchWeight, shared: number, shorter: number): MatchStrength | null {
  if (shared < FEWEST_WORDS) return null;
  const isScrap = weight.completeness < SCRAP_COMPLETENESS && weight.run < SCRAP_RUN;
  const isEnough = shared >= FEWEST_SHARED_WORDS ? weight.shared >= LEAST_SHARED : weight.shared >= SHARED_BY_FEWER;
  if (isEnough && !isScrap && (weight.coverage >= LEAST_COVERAGE || weight.run >= LONG_RUN)) return 'certain';
  if (weight.run === shorter) return 'exactPhrase';
  return weight.coverage >= PHRASE_COVERAGE && weight.shared >= PHRASE_SHARED ? 'phrase' : null;
}

/** What the shared words within a span of the utterance come to, as if the page had no others. */
function readSpan(source: Uint32Array, keys: Uint32Array, shared: readonly SharedWord[], span: Span): Reading | null {
  const inSpan = shared.filter(({ page }) => page >= span.start && page < span.end);
  if (inSpan.length < FEWEST_WORDS) return null;
  const weight = weighMatch(source, keys.subarray(span.start, span.end), inSpan);
  const strength = strengthOf(weight, inSpan.length, Math.min(source.length, span.end - span.start));
  return strength && { shared: inSpan, weight, strength };
}

/**
 * The surest of all readings: the whole utterance around the candidate, or a part or a sentence of it alone, because a
 * person's next words may be another claim or none.
 */
function readCandidate(source: Uint32Array, { keys, pieces }: Utterance, { words }: Candidate): Reading | null {
  const start = Math.max(0, words.start - source.length - MARGIN);
  const end = Math.min(keys.length, words.end + source.length + MARGIN);
  const shared = alignKeys(source, keys.subarray(start, end)).map((word) => ({ ...word, page: word.page + start }));
  let best: Reading | null = null;
  for (const span of [{ start, end }, ...pieces]) {
    const reading = readSpan(source, keys, shared, span);
    if (reading && (!best || RANK[reading.strength] > RANK[best.strength])) best = reading;
    if (best?.strength === 'certain') break;
  }
  return best;
}

/** Every claim of one set that an utterance's words may be, each once, with how sure that is. */
export function matchUtterance(utterance: Utterance, set: ClaimSet, index: QuotationIndex): QuotationMatch[] {
  const matches = new Map<number, QuotationMatch>();
  const needed = evidenceFor(utterance.keys.length);
  for (const candidate of findCandidates(index, utterance.keys, needed)) {
    const claim = set.claims[index.claims[candidate.claim] as number];
    const reading = readCandidate(keysOfClaim(index, candidate.claim), utterance, candidate);
    if (!reading || claim?.type !== 'quotation') continue;
    const { shared, weight, strength } = reading;
    const known = matches.get(candidate.claim);
    if (known && (RANK[known.strength] > RANK[strength] || known.weight.shared >= weight.shared)) continue;
    const pageWords = shared.map(({ page }) => utterance.wordNumbers[page] as number);
    const claimWords = { start: shared[0]?.source ?? 0, end: (shared.at(-1)?.source ?? 0) + 1 };
    matches.set(candidate.claim, { set, claim, utterance, claimWords, pageWords, weight, strength });
  }
  return [...matches.values()];
}
