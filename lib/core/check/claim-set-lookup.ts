import type { Claim, ClaimSet, ClaimSpeaker, SourceDocument } from '../claim/claim.ts';
import { oncePer } from '../once-per.ts';

/** Makes something of a set once, however many pages are checked; sets are never changed in place. */
export const oncePerSet: <T>(make: (set: ClaimSet) => T) => (set: ClaimSet) => T = oncePer;

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** A set's source documents by id. */
export const documentsOf: (set: ClaimSet) => ReadonlyMap<string, SourceDocument> = oncePerSet(({ documents }) =>
  byId(documents),
);

/** A set's speakers by id. */
export const speakersOf: (set: ClaimSet) => ReadonlyMap<string, ClaimSpeaker> = oncePerSet(({ speakers }) =>
  byId(speakers),
);

/** A set's claims by id; of several with one id the first. */
export const claimsById: (set: ClaimSet) => ReadonlyMap<string, Claim> = oncePerSet(({ claims }) =>
  byId(claims.toReversed()),
);

/** The claims that appear in each document of a set, by the document's id, in the set's order. */
export const claimsByDocument: (set: ClaimSet) => ReadonlyMap<string, readonly Claim[]> = oncePerSet(({ claims }) => {
  const found = new Map<string, Claim[]>();
  for (const claim of claims)
    for (const { document } of claim.appearances) {
      const known = found.get(document);
      if (!known) found.set(document, [claim]);
      else if (known.at(-1) !== claim) known.push(claim);
    }
  return found;
});
