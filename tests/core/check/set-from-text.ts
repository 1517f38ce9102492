import type { ClaimSet } from '../../../lib/core/claim/claim.ts';
import { extractClaims } from '../../../lib/core/claim/extract-claims.ts';

/** The day of the source documents. */
export const SOURCE_DATE = '2024-03-01';

/** What a text says, as a claim set of one document; of a day of its own, or of none that is known. */
export const setFromText = (text: string, date: string | null = SOURCE_DATE): ClaimSet =>
  extractClaims(
    {
      document: {
        id: 'source',
        title: null,
        publisher: null,
        url: null,
        opening: '',
        sha256: '0'.repeat(64),
        date,
      },
      text,
      language: 'en',
    },
    { id: 'source', title: 'Source' },
  );
