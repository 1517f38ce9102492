import type { ClaimSet } from '../../claim/claim.ts';

/** More claims of one article would push out what was read elsewhere. */
export const MOST_OF_ARTICLE = 1000;

/** What is remembered of an article: its quotations and figures, and who gives them. */
export function rememberedClaims(set: ClaimSet): ClaimSet {
  const claims = set.claims
    .filter((claim) => claim.type === 'quotation' || (claim.type === 'figure' && claim.derivedFrom === undefined))
    .slice(0, MOST_OF_ARTICLE);
  const named = new Set(claims.flatMap((claim) => ('speaker' in claim && claim.speaker ? [claim.speaker] : [])));
  return { ...set, claims, speakers: set.speakers.filter(({ id }) => named.has(id)) };
}
