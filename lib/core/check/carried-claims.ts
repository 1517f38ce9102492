import type { Claim, ClaimSet, QuotationClaim } from '../claim/claim.ts';

import { keysInClaim } from './claim-words.ts';
import { relateSpeakers } from './match-speakers.ts';
import type { QuotationMatch } from './match-utterance.ts';

/** Claims that are looked at one by one: more than any two articles on one event have. */
const MOST_CLAIMS = 300;

/** A claim of a source that the page surely quotes, with its words. */
export interface KnownClaim {
  readonly set: ClaimSet;
  readonly claim: QuotationClaim;
  readonly keys: Uint32Array;
}

const isQuotation = (claim: Claim): claim is QuotationClaim => claim.type === 'quotation';

/** Whether a match shows that the page quotes the claim's source: by its words, or a phrase by its speaker too. */
const isSure = (match: QuotationMatch): boolean => match.strength === 'certain' || relateSpeakers(match) === 'same';

/** The claims of the documents that a page's surest matches are from. */
export function claimsOfCarried(matches: readonly QuotationMatch[]): KnownClaim[] {
  const documents = new Map<ClaimSet, Set<string>>();
  for (const { set, claim } of matches.filter(isSure)) {
    const known = documents.get(set) ?? new Set();
    for (const { document } of claim.appearances) known.add(document);
    documents.set(set, known);
  }
  return [...documents]
    .flatMap(([set, known]) =>
      set.claims
        .filter(isQuotation)
        .filter(({ appearances }) => appearances.some(({ document }) => known.has(document)))
        .map((claim) => ({ set, claim })),
    )
    .slice(0, MOST_CLAIMS)
    .map(({ set, claim }) => ({ set, claim, keys: keysInClaim(claim) }));
}
