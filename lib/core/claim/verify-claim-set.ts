import type { Appearance, ClaimSet } from './claim.ts';
import type { ClaimSetProblem } from './claim-set-problem.ts';

/** A source document at hand: its text and the SHA-256 of that text. */
export interface DocumentAtHand {
  readonly text: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

function* verifyAppearance(at: Appearance, text: string): Generator<string> {
  const there = text.slice(at.start, at.end);
  if (there !== at.exact) yield `has "${at.exact}" but the document has "${there}" at ${at.start} to ${at.end}`;
  if (!text.slice(0, at.start).endsWith(at.prefix))
    yield `the document has other words before ${at.start} than "prefix" says`;
  if (!text.slice(at.end).startsWith(at.suffix))
    yield `the document has other words after ${at.end} than "suffix" says`;
}

/**
 * Holds each appearance of a claim set against the documents it was taken from: the offsets must give back `exact`, with
 * `prefix` before and `suffix` after it. Documents are told by their SHA-256; one that is not at hand is a problem too.
 */
export function verifyClaimSet(set: ClaimSet, documents: readonly DocumentAtHand[]): ClaimSetProblem[] {
  const problems: ClaimSetProblem[] = [];
  const texts = new Map(documents.map(({ sha256, text }) => [sha256, text]));
  const byId = new Map<string, string>();
  for (const [i, { id, sha256 }] of set.documents.entries()) {
    const text = texts.get(sha256);
    if (text === undefined)
      problems.push({ path: `documents[${i}]`, message: `"${id}" (SHA-256 ${sha256}) is not among the files given` });
    else byId.set(id, text);
  }
  for (const [i, claim] of set.claims.entries()) {
    for (const [j, at] of claim.appearances.entries()) {
      const text = byId.get(at.document);
      if (text === undefined) continue;
      for (const message of verifyAppearance(at, text))
        problems.push({ path: `claims[${i}].appearances[${j}]`, message: `${claim.id}: ${message}` });
    }
  }
  return problems;
}
