import type { ClaimSet, QuotationClaim } from '../claim/claim.ts';
import { type Candidate, findCandidates } from '../claim/find-candidates.ts';
import { FEWEST_WORDS, keysOfClaim, type QuotationIndex } from '../claim/quotation-index.ts';
import type { Span } from '../text/span.ts';
import { alignKeys } from './align-keys.ts';
import type { Utterance } from './utterance.ts';
import { type MatchWeight, weighMatch } from './weigh-match.ts';

/**
 * What makes words of a page the words of a claim: set on two outlets' versions of the same sentences, where altered
 * quotations share 0.63 of the shorter side and more, different sentences on one event 0.62 and less.
 */
const LEAST_COVERAGE = 0.63;
/** Three content words, or two and a few function words; anything less is a phrase. */
const LEAST_SHARED = 2.9;
/** Fewer words may be anybody's, unless there are four content words among them. */
const FEWEST_SHARED_WORDS = 5;
const SHARED_BY_FEWER = 4;
/** So many words without a gap are the same words wherever they stand, though the rest differ. */
const LONG_RUN = 8;

/** A phrase that is not word for word must come so close, and hold two content words or nearly. */
const PHRASE_COVERAGE = 0.8;
const PHRASE_SHARED = 1.8;

/** Words on either side of a candidate's, beyond as many as the claim has, that are aligned too. */
const MARGIN = 8;

/**
 * How sure a match is. `certain` by its own words; a phrase, word for word (`exactPhrase`) or nearly (`phrase`), only in
 * company, because short and common phrases are anybody's.
 */
export type MatchStrength = 'certain' | 'exactPhrase' | 'phrase';

/** Words of an utterance that are, or come from, the words of a claim. */
export interface QuotationMatch {
  readonly set: ClaimSet;
  readonly claim: QuotationClaim;
  readonly utterance: Utterance;
  /** The shared words, by their number in the utterance. */
  readonly shared: readonly number[];
  readonly weight: MatchWeight;
  readonly strength: MatchStrength;
}

type Comparison = Pick<QuotationMatch, 'shared' | 'weight' | 'strength'>;

const RANK: Readonly<Record<MatchStrength, number>> = { certain: 2, exactPhrase: 1, phrase: 0 };

function strengthOf(weight: MatchWeight, shared: number, shorter: number): MatchStrength | null {
  if (shared < FEWEST_WORDS) return null;
  const isEnough = shared >= FEWEST_SHARED_WORDS ? weight.shared >= LEAST_SHARED : weight.shared >= SHARED_BY_FEWER;
  if (isEnough && (weight.coverage >= LEAST_COVERAGE || weight.run >= LONG_RUN)) return 'certain';
  if (weight.run === shorter) return 'exactPhrase';
  return weight.coverage >= PHRASE_COVERAGE && weight.shared >= PHRASE_SHARED ? 'phrase' : null;
}

/** Holds a claim's words against a span of the utterance's words. */
function matchWords(source: Uint32Array, { keys }: Utterance, span: Span): Comparison | null {
  const page = keys.subarray(span.start, span.end);
  const shared = alignKeys(source, page);
  const weight = weighMatch(source, page, shared);
  const strength = strengthOf(weight, shared.length, Math.min(source.length, page.length));
  return strength && { shared: shared.map((word) => span.start + word.page), weight, strength };
}

/**
 * The best of all readings: the whole utterance around the candidate, or one part of it alone, because a person's next
 * words may be another claim or none.
 */
function matchCandidate(source: Uint32Array, utterance: Utterance, { words }: Candidate): Comparison | null {
  const from = Math.max(0, words.start - source.length - MARGIN);
  const to = Math.min(utterance.keys.length, words.end + source.length + MARGIN);
  const spans: Span[] = [{ start: from, end: to }];
  if (utterance.parts.length > 1)
    for (const part of utterance.parts)
      if (part.words.start < words.end && part.words.end > words.start)
        spans.push({ start: Math.max(from, part.words.start), end: Math.min(to, part.words.end) });
  let best: Comparison | null = null;
  for (const span of spans) {
    const match = matchWords(source, utterance, span);
    if (match && (!best || RANK[match.strength] > RANK[best.strength])) best = match;
  }
  return best;
}

/** Every claim of one set that an utterance's words may be, with how sure that is. */
export function matchUtterance(utterance: Utterance, set: ClaimSet, index: QuotationIndex): QuotationMatch[] {
  const matches: QuotationMatch[] = [];
  for (const candidate of findCandidates(index, utterance.keys, FEWEST_WORDS)) {
    const claim = set.claims[index.claims[candidate.claim] as number];
    const match = matchCandidate(keysOfClaim(index, candidate.claim), utterance, candidate);
    if (match && claim?.type === 'quotation') matches.push({ set, claim, utterance, ...match });
  }
  return matches;
}
