import { checkText } from '../../../lib/core/check/check-text.ts';
import type { Finding, PageText } from '../../../lib/core/check/finding.ts';
import type { ClaimSet, DocumentKind } from '../../../lib/core/claim/claim.ts';
import { extractClaims } from '../../../lib/core/claim/extract-claims.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';
import type { DocumentText } from '../../../lib/core/source/document-text.ts';
import { readAnyDocument } from '../../../lib/core/source/read-any-document.ts';
import { sourceTextOf } from '../../../lib/core/source/source-text-of.ts';

/** Reads a document that has a text. */
export async function documentOf(name: string | null, content: string, kind?: DocumentKind): Promise<DocumentText> {
  const read = await readAnyDocument({ name, content }, {}, { kind: kind ?? null });
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

/** The claims of a document. */
export const claimsOf = (document: DocumentText): ClaimSet =>
  extractClaims(sourceTextOf(document, { sha256: '0'.repeat(64) }), { id: 'hearing', title: 'Hearing' });

/** What a page says otherwise than the claims of a set, or the same. */
export const checkPage = (set: ClaimSet, text: string, more: Partial<PageText> = {}): readonly Finding[] =>
  checkText({ text, language: 'en', date: null, ...more }, buildClaimIndex([set])).findings;
