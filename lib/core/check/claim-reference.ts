import type { Claim, ClaimSet } from '../claim/claim.ts';
import { documentsOf } from './claim-set-lookup.ts';
import type { ClaimReference, SourceReference } from './finding.ts';

/** A claim with its source documents as far as they are known, to be shown without the set at hand. */
export function referToClaim(set: ClaimSet, claim: Claim): ClaimReference {
  const documents = documentsOf(set);
  const sources = claim.appearances.map(({ document, prefix, exact, suffix, place }): SourceReference => {
    const known = documents.get(document);
    return {
      document,
      sha256: known?.sha256 ?? '',
      opening: known?.opening ?? '',
      title: known?.title ?? null,
      publisher: known?.publisher ?? null,
      url: known?.url ?? null,
      date: known?.date ?? null,
      prefix,
      exact,
      suffix,
      ...(place && { place }),
    };
  });
  const exact = sources[0]?.exact ?? '';
  return { set: set.id, setTitle: set.title, setVersion: set.version, id: claim.id, exact, sources };
}
