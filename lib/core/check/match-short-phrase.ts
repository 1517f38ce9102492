import type { ClaimSet, QuotationClaim } from '../claim/claim.ts';
import { FEWEST_WORDS } from '../claim/fewest-words.ts';
import { claimAt, type IndexPart } from '../index/claim-index.ts';
import { findShort, hashOfWords } from '../index/quotation-index.ts';
import { keysInClaim } from './claim-words.ts';
import { compareWithClaim } from './match-speakers.ts';
import type { QuotationMatch } from './match-utterance.ts';
import { speakerOf, type Utterance } from './utterance.ts';
import { weighMatch } from './weigh-match.ts';

const isSame = (a: Uint32Array, b: Uint32Array): boolean => a.length === b.length && a.every((key, i) => key === b[i]);

/** Claims with too few words for the index whose words are these. */
function findShortClaims(keys: Uint32Array, part: IndexPart): { set: ClaimSet; claim: QuotationClaim }[] {
  return findShort(part.quotations, hashOfWords(keys)).flatMap(([setNumber, place]) => {
    const { set, claim } = claimAt(part, setNumber, place) ?? {};
    if (!set || claim?.type !== 'quotation' || !isSame(keysInClaim(claim), keys)) return [];
    return [{ set, claim }];
  });
}

/**
 * Claims of one or two words that an utterance is word for word, by the same speaker here and there. So few words are
 * anybody's, so nothing less will do, and they never differ.
 */
export function matchShortPhrase(utterance: Utterance, part: IndexPart): QuotationMatch[] {
  const { keys, wordNumbers } = utterance;
  if (keys.length === 0 || keys.length >= FEWEST_WORDS) return [];
  const shared = Array.from(keys, (_, i) => ({ source: i, page: i }));
  return findShortClaims(keys, part)
    .filter((found) => compareWithClaim(speakerOf(utterance), found)?.relation === 'same')
    .map(({ set, claim }) => ({
      set,
      claim,
      utterance,
      pageWords: [...wordNumbers],
      claimWords: { start: 0, end: keys.length },
      weight: weighMatch(keys, utterance, shared),
      strength: 'certain',
    }));
}
