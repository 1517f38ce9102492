import type { Span } from '../language/span.ts';
import { findWords } from '../language/words.ts';
import type { Claim, ClaimSet } from './claim.ts';

/** What two claims have in common when they are the same words of a source, however their values were read. */
const wordsOf = ({ type, appearances }: Claim): string =>
  `${type} ${findWords(appearances[0]?.exact ?? '')
    .map(({ folded }) => folded)
    .join(' ')}`;

/** A claim with its first place in a document, which is named by its text. */
interface PlacedClaim extends Span {
  readonly claim: Claim;
  readonly text: string;
}

function placeAll({ documents, claims }: ClaimSet): PlacedClaim[] {
  const texts = new Map(documents.map(({ id, sha256 }) => [id, sha256]));
  return claims
    .flatMap((claim) => {
      const [at] = claim.appearances;
      return at ? { claim, text: texts.get(at.document) ?? '', start: at.start, end: at.end } : [];
    })
    .sort((a, b) => a.start - b.start);
}

/** Pairs of claims, each of either side once. */
class ClaimPairs {
  readonly ids = new Map<Claim, string>();
  readonly #taken = new Set<Claim>();

  /** Pairs those of both sides that have a key in common, in reading order. */
  pair(before: readonly PlacedClaim[], now: readonly PlacedClaim[], keyOf: (placed: PlacedClaim) => string): void {
    const free = Map.groupBy(
      before.filter(({ claim }) => !this.#taken.has(claim)),
      keyOf,
    );
    const next = new Map<string, number>();
    for (const placed of now) {
      if (this.ids.has(placed.claim)) continue;
      const key = keyOf(placed);
      const place = next.get(key) ?? 0;
      const known = free.get(key)?.[place]?.claim;
      if (!known) continue;
      next.set(key, place + 1);
      this.ids.set(placed.claim, known.id);
      this.#taken.add(known);
    }
  }
}

/** Ids for claims that are new, none of them in use before or now. */
function newIds(before: ClaimSet, taken: Iterable<string>): (claim: Claim) => string {
  const used = new Set([...before.claims.map(({ id }) => id), ...taken]);
  const last = new Map<string, number>();
  return ({ id, type }) => {
    const [letter = ''] = type;
    let fresh = id;
    let number = last.get(letter) ?? 0;
    while (used.has(fresh)) fresh = `${letter}${++number}`;
    last.set(letter, number);
    used.add(fresh);
    return fresh;
  };
}

/**
 * A set that takes the place of an earlier state of it, with the ids that its claims had there, so that what was muted, noted
 * and kept stays with them. The same words are the same claim: at the same place first, then in reading order; so are other
 * words of one kind that begin or end at the same place of the same text. An id that had another claim is not used again.
 */
export function keepClaimIds(before: ClaimSet, now: ClaimSet): ClaimSet {
  const [old, fresh] = [placeAll(before), placeAll(now)];
  const pairs = new ClaimPairs();
  pairs.pair(old, fresh, ({ claim, start }) => `${start} ${wordsOf(claim)}`);
  pairs.pair(old, fresh, ({ claim, text, start }) => `${text} ${claim.type} from ${start}`);
  pairs.pair(old, fresh, ({ claim, text, end }) => `${text} ${claim.type} to ${end}`);
  pairs.pair(old, fresh, ({ claim }) => wordsOf(claim));
  const newId = newIds(before, pairs.ids.values());
  const ids = new Map(now.claims.map((claim) => [claim.id, pairs.ids.get(claim) ?? newId(claim)]));
  const idOf = (id: string): string => ids.get(id) ?? id;
  const claims = now.claims.map((claim): Claim => {
    const id = idOf(claim.id);
    return claim.type === 'figure' && claim.derivedFrom
      ? { ...claim, id, derivedFrom: claim.derivedFrom.map(idOf) }
      : { ...claim, id };
  });
  return { ...now, claims };
}
