import type { ClaimSet, QuotationClaim } from '../claim/claim.ts';
import { FEWEST_WORDS } from '../claim/quotation-index.ts';
import { keysOf } from '../claim/word-key.ts';
import { findWords } from '../text/words.ts';
import { oncePerSet } from './claim-set-lookup.ts';
import { compareWithClaim } from './match-speakers.ts';
import type { QuotationMatch } from './match-utterance.ts';
import { speakerOf, type Utterance } from './utterance.ts';
import { weighMatch } from './weigh-match.ts';

/** A claim of more characters has words enough for the index. */
const LONGEST_SHORT = 60;

/** Claims with too few words for the index, by the keys of their words. */
const shortClaimsOf = oncePerSet(({ claims }) => {
  const short = new Map<string, QuotationClaim[]>();
  for (const claim of claims) {
    if (claim.type !== 'quotation' || claim.content.length > LONGEST_SHORT) continue;
    const keys = keysOf(findWords(claim.content));
    if (keys.length === 0 || keys.length >= FEWEST_WORDS) continue;
    const known = short.get(keys.join());
    if (known) known.push(claim);
    else short.set(keys.join(), [claim]);
  }
  return short;
});

/**
 * Claims of one or two words that an utterance is word for word, by the same speaker here and there. So few words are
 * anybody's, so nothing less will do, and they never differ.
 */
export function matchShortPhrase(utterance: Utterance, set: ClaimSet): QuotationMatch[] {
  const { keys, wordNumbers } = utterance;
  if (keys.length === 0 || keys.length >= FEWEST_WORDS) return [];
  const claims = shortClaimsOf(set).get(keys.join()) ?? [];
  const shared = Array.from(keys, (_, i) => ({ source: i, page: i }));
  return claims
    .filter((claim) => compareWithClaim(speakerOf(utterance), { set, claim })?.relation === 'same')
    .map((claim) => ({
      set,
      claim,
      utterance,
      pageWords: [...wordNumbers],
      claimWords: { start: 0, end: keys.length },
      weight: weighMatch(keys, utterance, shared),
      strength: 'certain',
    }));
}
