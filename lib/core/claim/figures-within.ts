import { covers } from '../language/span.ts';
import type { Claim, FigureClaim } from './claim.ts';

/** The figures of a set that are part of what another claim tells: the number of an age. */
export function figuresWithin({ type, appearances: [at] }: Claim, claims: readonly Claim[]): FigureClaim[] {
  if (type !== 'age' || !at) return [];
  return claims.filter(
    (claim): claim is FigureClaim =>
      claim.type === 'figure' && claim.appearances.some((place) => place.document === at.document && covers(at, place)),
  );
}

/** The claims of a set as they are looked through one by one: the number of an age goes with the age. */
export function claimsAlone(claims: readonly Claim[]): Claim[] {
  const parts = new Set<Claim>(claims.flatMap((claim) => figuresWithin(claim, claims)));
  return claims.filter((claim) => !parts.has(claim));
}
