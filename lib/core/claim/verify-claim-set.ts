import type { Appearance, ClaimSet } from './claim.ts';

/** A source document at hand: its text and the SHA-256 of that text. */
export interface DocumentAtHand {
  readonly text: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** Where a set does not agree with the documents it was taken from; `path` is as in `claims[3].appearances[0]`. */
export type Disagreement =
  | { readonly path: string; readonly reason: 'notAtHand'; readonly document: string; readonly sha256: string }
  | {
      readonly path: string;
      /** The words themselves, those before and those after them. */
      readonly reason: 'otherExact' | 'otherPrefix' | 'otherSuffix';
      readonly claim: string;
      readonly appearance: Appearance;
      /** What the document has in its place. */
      readonly there: string;
    };

function* findOtherWords(at: Appearance, text: string): Generator<'otherExact' | 'otherPrefix' | 'otherSuffix'> {
  if (text.slice(at.start, at.end) !== at.exact) yield 'otherExact';
  if (!text.slice(0, at.start).endsWith(at.prefix)) yield 'otherPrefix';
  if (!text.slice(at.end).startsWith(at.suffix)) yield 'otherSuffix';
}

/**
 * Compares each appearance of a claim set with the documents it was taken from: the offsets must give back `exact`, with
 * `prefix` before and `suffix` after it. Documents are known by their SHA-256; one that is not at hand is listed too.
 */
export function verifyClaimSet(set: ClaimSet, documents: readonly DocumentAtHand[]): Disagreement[] {
  const found: Disagreement[] = [];
  const texts = new Map(documents.map(({ sha256, text }) => [sha256, text]));
  const byId = new Map<string, string>();
  for (const [i, { id, sha256 }] of set.documents.entries()) {
    const text = texts.get(sha256);
    if (text === undefined) found.push({ path: `documents[${i}]`, reason: 'notAtHand', document: id, sha256 });
    else byId.set(id, text);
  }
  for (const [i, claim] of set.claims.entries()) {
    for (const [j, at] of claim.appearances.entries()) {
      const text = byId.get(at.document);
      if (text === undefined) continue;
      const path = `claims[${i}].appearances[${j}]`;
      for (const reason of findOtherWords(at, text))
        found.push({ path, reason, claim: claim.id, appearance: at, there: text.slice(at.start, at.end) });
    }
  }
  return found;
}
