import type { ClaimSet } from './claim.ts';
import { mergeRepeated } from './edit-claim-set.ts';
import { extractClaims } from './extract-claims.ts';
import type { SourceText } from './source-text.ts';

/** What a text would be kept as: its claims, each once. The set has the title of the text and no id yet. */
export function draftClaims(source: SourceText): ClaimSet {
  const { title, opening } = source.document;
  return mergeRepeated(extractClaims(source, { id: '', title: title ?? opening }));
}
