import type { ClaimSet, QuotationClaim } from '../claim/claim.ts';
import { compareSpeakers } from '../quotation/compare-speakers.ts';
import type { SpeakerComparison } from '../text/difference.ts';
import { speakersOf } from './claim-set-lookup.ts';
import type { QuotationMatch } from './match-utterance.ts';
import { speakerOf } from './utterance.ts';

/** Who is quoted on the page (`null` when it does not say) and in a claim's source; `null` when neither is known. */
export function compareWithClaim(
  page: string | null,
  { set, claim }: { readonly set: ClaimSet; readonly claim: QuotationClaim },
): SpeakerComparison | null {
  const source = claim.speaker === null ? null : (speakersOf(set).get(claim.speaker) ?? null);
  return page === null && source === null ? null : compareSpeakers(page, source);
}

/** Whether a match gives the words to somebody else than the source does. */
export const isOtherSpeaker = (match: QuotationMatch): boolean =>
  compareWithClaim(speakerOf(match.utterance), match)?.relation === 'different';
