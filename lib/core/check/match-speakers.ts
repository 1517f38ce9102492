import type { ClaimSet, QuotationClaim } from '../claim/claim.ts';
import type { SpeakerComparison } from '../difference.ts';
import { compareSpeakers } from '../quotation/compare-speakers.ts';
import { speakersOf } from './claim-set-lookup.ts';
import { speakerOf, type Utterance } from './utterance.ts';

/** Whether two speakers are one, as far as can be told. */
export type SpeakerRelation = SpeakerComparison['relation'];

/** A claim that an utterance may be. */
interface ClaimOfUtterance {
  readonly set: ClaimSet;
  readonly claim: QuotationClaim;
  readonly utterance: Utterance;
}

/** Who is quoted on the page (`null` when it does not say) and in a claim's source; `null` when neither is known. */
export function compareWithClaim(
  page: string | null,
  { set, claim }: { readonly set: ClaimSet; readonly claim: QuotationClaim },
): SpeakerComparison | null {
  const source = claim.speaker === null ? null : (speakersOf(set).get(claim.speaker) ?? null);
  return page === null && source === null ? null : compareSpeakers(page, source);
}

/** Whether the one who is quoted on the page is the speaker of a claim's source. */
export const relateSpeakers = (match: ClaimOfUtterance): SpeakerRelation =>
  compareWithClaim(speakerOf(match.utterance), match)?.relation ?? 'unclear';
