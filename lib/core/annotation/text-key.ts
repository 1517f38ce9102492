import { itemAt } from '../item-at.ts';
import { hashText, joinKeys } from '../language/word-key.ts';
import { findWords } from '../language/words.ts';
import type { AnnotationTarget } from './annotation.ts';

/** Words in a row that make one fingerprint. */
const RUN_LENGTH = 3;
/** Fingerprints in a row of which the lowest is kept. */
const WINDOW = 8;

/** A hash of each run of words. */
function fingerprints(text: string): number[] {
  const hashes = findWords(text).map(({ folded }) => hashText(folded));
  return hashes.slice(RUN_LENGTH - 1).map((_, i) => hashes.slice(i, i + RUN_LENGTH).reduce(joinKeys, 0));
}

/**
 * The number by which an annotation is looked up in texts that carry its words: the lowest fingerprint of the passage with
 * its surroundings. `null` when they are too few (under ten words) to be known from others.
 */
export function textKeyOf({ prefix, exact, suffix }: AnnotationTarget): number | null {
  // The outermost words may be cut in two.
  const around = prefix.replace(/^\S*/u, '') + exact + suffix.replace(/\S*$/u, '');
  const prints = fingerprints(around);
  return prints.length < WINDOW ? null : prints.reduce((lowest, print) => Math.min(lowest, print));
}

/**
 * All numbers by which annotations of a text can be looked up, in rising order: whatever passage of ten words or more is
 * in it, the passage's own number is among them.
 *
 * Winnowing (S. Schleimer, D. Wilkerson and A. Aiken, "Winnowing: local algorithms for document fingerprinting", 2003): the
 * lowest fingerprint in each window, some two for every nine words.
 */
export function textKeysOf(text: string): Uint32Array {
  const prints = fingerprints(text);
  const kept = new Set<number>();
  for (let i = 0; i + WINDOW <= prints.length; i++) {
    let lowest = itemAt(prints, i);
    for (let j = 1; j < WINDOW; j++) lowest = Math.min(lowest, itemAt(prints, i + j));
    kept.add(lowest);
  }
  return Uint32Array.from(kept).sort();
}
