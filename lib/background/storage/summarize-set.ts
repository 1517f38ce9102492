import type { Claim, ClaimSet } from '../../core/claim/claim.ts';
import type { SetSummaryRecord, StoredClaimSet } from '../../protocol/set-types.ts';

/** Documents that a list names; of more it gives the number. */
const MOST_DOCUMENTS = 20;

/** The revision of sets that come with the extension and of those stored before there were revisions. */
export const FIRST_REVISION = 0;

/** How a set of the user's is shown in a list. */
export const summarizeStored = ({ set, ...stored }: StoredClaimSet, revision: number): SetSummaryRecord => {
  const { origin, aside = [], provenBy } = stored;
  return { ...summarizeSet(set, revision), origin, aside: aside.length, ...(provenBy !== undefined && { provenBy }) };
};

/** How a set is shown in a list, but for its origin. */
export function summarizeSet(set: ClaimSet, revision: number): Omit<SetSummaryRecord, 'origin'> {
  const count = (wanted: Claim['type']): number => set.claims.filter(({ type }) => type === wanted).length;
  const documents = set.documents.slice(0, MOST_DOCUMENTS).map(({ title, opening }) => title ?? `“${opening}…”`);
  const { id, title, version } = set;
  return {
    id,
    title,
    version,
    documents,
    documentCount: set.documents.length,
    quotations: count('quotation'),
    figures: count('figure'),
    told: count('date') + count('age'),
    revision,
  };
}
