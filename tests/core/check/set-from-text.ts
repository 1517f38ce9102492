import type { ClaimSet } from '../../../lib/core/claim/claim.ts';
import { extractClaims } from '../../../lib/core/claim/extract-claims.ts';

/** The day of the source documents. */
export const SOURCE_DATE = '2024-03-01';

/** What a text says, as a claim set of one document. */
export const setFromText = (text: string): ClaimSet =>
  extractClaims(
    {
      document: {
        id: 'source',
        title: null,
        publisher: null,
        url: null,
        opening: '',
        sha256: '0'.repeat(64),
        date: SOURCE_DATE,
      },
      text,
      language: 'en',
    },
    { id: 'source', title: 'Source' },
  );
